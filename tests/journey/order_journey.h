// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/file_download.h"
#include "models/remote/upload_queue.h"
#include "tests/journey/participant.h"

#include <QTemporaryDir>

namespace emesa::journey {

/// What to travel with.
struct Luggage
{
    remote::ConnectionOptions connection;
    QString partFile;
    QString drawingFile; ///< empty: none
    QString adminEmail;
    QString adminPassword;
    QString floorEmail;
    QString floorPassword;
};

/// A whole order, from registration to the completed part, as its three parties do it: client, administrator, shop
/// floor. Uses nothing but the public API. Adds its steps to a StepRunner.
class OrderJourney : public QObject
{
    Q_OBJECT

public:
    explicit OrderJourney(const Luggage &luggage);

    void addStepsTo(StepRunner &steps);

private:
    void addArrival(StepRunner &steps);
    void addOrdering(StepRunner &steps);
    void addNegotiation(StepRunner &steps);
    void addPayment(StepRunner &steps);
    void addProduction(StepRunner &steps);
    void addLookingBack(StepRunner &steps);

    [[nodiscard]] QFuture<Note> signIn(Participant &who, const QString &email, const QString &password);
    [[nodiscard]] QFuture<Note> counterOffer(Participant &who, Participant &other, const QString &amount, std::optional<int> days);
    [[nodiscard]] QFuture<Note> chat(Participant &who, Participant &other, const QString &text);
    /// The note tells the status; an error if it is not `status`.
    [[nodiscard]] QFuture<Note> expectStatus(const QFuture<Result<Order>> &order, OrderStatus status);
    template<typename T>
    [[nodiscard]] QFuture<Note> expectRefusal(const QFuture<Result<T>> &future, ErrorCode code);
    /// `read(value)` makes the note, or the error.
    template<typename T, typename F>
    [[nodiscard]] QFuture<Note> check(const QFuture<Result<T>> &future, F read);

    Luggage m_luggage;
    Participant m_client;
    Participant m_admin;
    Participant m_floor;
    QTemporaryDir m_directory;
    std::unique_ptr<remote::UploadQueue> m_uploads;
    std::unique_ptr<remote::FileDownload> m_download;
    QByteArray m_partHash; ///< SHA-256, hex
    QString m_partUpload;
    QString m_drawingUpload;
    Id m_order = 0;
    int m_version = 0;
    Id m_clientOffer = 0;
    Id m_adminOffer = 0;
    Id m_machine = 0;
    QList<Message> m_said; ///< as the senders got them back
};

} // namespace emesa::journey
