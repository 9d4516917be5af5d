// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/machine.h"
#include "core/domain/machine_booking.h"
#include "core/domain/message.h"
#include "core/domain/notification.h"
#include "core/domain/order.h"
#include "core/domain/order_event.h"
#include "core/domain/part_file.h"
#include "models/remote/typed_calls.h"

#include <QMap>

namespace emesa::remote {

/// A machine that could take an order, best first in its list.
struct MachineChoice
{
    Machine machine;
    int freePlaces = 0;
    QStringList reasons; ///< why it stands where it stands
};

/// Which moments and which order machines are looked for.
struct MachineSearch
{
    std::optional<Timestamp> from;
    std::optional<Timestamp> to;
    std::optional<Id> order;
};

/// Tokens as /api/auth/login/ and /api/auth/refresh/ give them, for programs of the parent systems.
struct LoginTokens
{
    QString accessToken;
    QString refreshToken;
    int expiresIn = 0; ///< seconds
};

/// What to change about one's own notifications; an empty one only asks how many are unread.
struct NotificationChange
{
    QList<Id> ids;      ///< to mark, or
    bool all = false;   ///< to mark everything
    bool isRead = true; ///< as read or unread
    QMap<QString, bool> preferences; ///< topics to switch on or off
};

struct NotificationState
{
    qint64 unread = 0;
    QMap<QString, bool> preferences;
};

struct LiveTicket
{
    QString ticket;
};

struct ServerVersion
{
    QString name;
    QString serverVersion;
    QString apiVersion;
    QString oldestClient;
};

/// What health endpoints say; `checks` by name, only from ready().
struct Health
{
    bool isGood = false;
    QJsonObject checks;
};

/// A piece of a file.
struct FilePart
{
    QByteArray bytes;
    qint64 total = 0;  ///< bytes of the whole file
    QString etag;      ///< changes with the content
};

/// Orders and what belongs to them, one's own account and the server's state; see TypedCalls. Roles and users,
/// sign-ins, API keys, the audit log and master data have clients of their own.
class RestClient final : public TypedCalls
{
    Q_OBJECT

public:
    explicit RestClient(Session &session, QObject *parent = nullptr) : TypedCalls(session, parent) {}

    // Identity; signing in and out is Session's.
    Future<User> me();
    Future<User> updateMe(const QJsonObject &changes);
    Future<void> changePassword(const PasswordChangeInput &input);
    Future<void> verifyToken(const QString &token);
    Future<LoginTokens> login(const LoginInput &input);
    Future<LoginTokens> refreshTokens(const QString &refreshToken);
    Future<QJsonObject> publicKeys();

    // Orders
    Future<Page<Order>> orders(const ListQuery &query = {});
    Future<Order> order(Id id);
    Future<Order> createOrder(const OrderDraft &draft);
    /// `changes`: fields of OrderSpecification for the client, of OrderStaffPatch for staff.
    Future<Order> updateOrder(Id id, const QJsonObject &changes, Version version = {});
    Future<void> deleteOrder(Id id, Version version = {});
    Future<Order> approve(Id id, const ApproveInput &input, Version version = {});
    Future<Order> reject(Id id, const RejectInput &input, Version version = {});
    Future<Message> sendCounterOffer(Id id, const CounterOfferInput &input, Version version = {});
    Future<Order> acceptCounterOffer(Id id, const AcceptOfferInput &input, Version version = {});
    Future<Order> declineCounterOffer(Id id, const DeclineOfferInput &input, Version version = {});
    Future<Order> confirmPrice(Id id, const AcceptOfferInput &input, Version version = {});
    Future<Order> confirmPayment(Id id, const PaymentInput &input, Version version = {});
    Future<Order> assignMachine(Id id, const AssignMachineInput &input, Version version = {});
    Future<Order> startProduction(Id id, Version version = {});
    Future<Order> pauseProduction(Id id, const PauseInput &input, Version version = {});
    Future<Order> resumeProduction(Id id, const ResumeInput &input = {}, Version version = {});
    Future<Order> complete(Id id, const CompleteInput &input, Version version = {});
    Future<Order> cancelOrder(Id id, const CancelInput &input, Version version = {});
    /// Messages after number `since`, at most 1,000.
    Future<QList<Message>> messages(Id order, qint64 since = 0);
    Future<Message> postMessage(Id order, const MessageInput &input);
    /// Offers after number `since`, at most 1,000.
    Future<QList<Offer>> offers(Id order, qint64 since = 0);
    /// Events after `since`, at most 1,000.
    Future<QList<OrderEvent>> history(Id order, qint64 since = 0);

    // Files; large ones arrive by UploadQueue and leave by FileDownload.
    Future<QList<PartFile>> files(Id order);
    /// Makes a finished upload the next revision of the order's file.
    Future<PartFile> addFile(Id order, const AddFileInput &input);
    /// `length` bytes from `offset`; `etag` of the part before, so that parts of two contents never mix.
    Future<FilePart> filePart(Id order, const QString &fileId, qint64 offset, qint64 length, const QString &etag = {});

    // Suppliers and machines
    Future<Page<Supplier>> suppliers(const ListQuery &query = {});
    Future<Supplier> supplier(Id id);
    Future<Supplier> createSupplier(const Supplier &supplier);
    Future<Supplier> replaceSupplier(Id id, const Supplier &supplier, Version version = {});
    Future<Supplier> updateSupplier(Id id, const QJsonObject &changes, Version version = {});
    Future<void> deleteSupplier(Id id, Version version = {});
    Future<Page<Machine>> machines(const ListQuery &query = {});
    Future<QList<MachineChoice>> availableMachines(const MachineSearch &search = {});
    Future<Machine> machine(Id id);
    /// What it is booked for in [from, to), by start; at most 1,000.
    Future<QList<MachineBooking>> machineBookings(Id id, Timestamp from, Timestamp to);
    Future<Machine> createMachine(const Machine &machine);
    Future<Machine> replaceMachine(Id id, const Machine &machine, Version version = {});
    Future<Machine> updateMachine(Id id, const QJsonObject &changes, Version version = {});
    /// A PNG or JPEG of at most 4 MiB.
    Future<Machine> setMachinePhoto(Id id, const QByteArray &picture, Version version = {});
    Future<void> removeMachinePhoto(Id id, Version version = {});
    /// The picture's bytes; NotFound without one.
    Future<QByteArray> machinePhoto(Id id);
    Future<void> deleteMachine(Id id, Version version = {});

    // Notifications and the live channel
    Future<Page<Notification>> notifications(bool onlyUnread = false, const ListQuery &query = {});
    Future<NotificationState> updateNotifications(const NotificationChange &change);
    /// Which topics are switched on.
    Future<QMap<QString, bool>> notificationPreferences();
    Future<LiveTicket> liveTicket();

    // Operation
    Future<Health> health();
    Future<Health> liveness();
    Future<Health> readiness();
    Future<ServerVersion> version();

private:
    [[nodiscard]] Future<LoginTokens> tokens(const Request &request);
    [[nodiscard]] Future<Health> healthOf(const char *id);
};

} // namespace emesa::remote
