// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/machine.h"
#include "core/domain/master_data.h"
#include "core/domain/message.h"
#include "core/domain/order.h"
#include "core/storage/database.h"

#include <QHash>

namespace emesa {

/// The SQL of moving in from another system: the table import_map, and inserts that set what the services of a running
/// shop never let anybody set (numbers, times, statuses). Changes run inside a transaction. Values are checked by the
/// caller; what breaks a constraint answers Conflict or Invalid.
namespace imports {

/// What a row of the dump has become.
struct Mapped
{
    QString pk;      ///< the row's key there
    QString ourId;
    QString rowHash; ///< of its fields when it was taken
    QString entity;  ///< "order" … or "joined": it was found here, only its key was noted
};

/// Those of `pks` that stand for something already, by key.
[[nodiscard]] Result<QHash<QString, Mapped>> find(storage::Database &database, const QString &source, const QString &model, const QStringList &pks);
Status add(storage::Database &database, const QString &source, const QString &model, const QList<Mapped> &rows, Timestamp now);
/// Whether a row of ours came from some dump.
[[nodiscard]] Result<bool> isImported(storage::Database &database, const QString &entity, const QString &ourId);

struct RoleRow
{
    QString id; ///< UUID
    QString name;
    QString description;
    bool isActive = true;
};
/// The value: its group_id.
[[nodiscard]] Result<qint64> insertRole(storage::Database &database, const RoleRow &role, Timestamp now);
[[nodiscard]] Result<bool> roleIdIsTaken(storage::Database &database, const QString &id);
/// group_id of the role of that name, whatever its case.
[[nodiscard]] Result<std::optional<qint64>> roleNamed(storage::Database &database, const QString &name);
[[nodiscard]] Result<QStringList> permissionsOfRole(storage::Database &database, qint64 groupId);

struct UserRow
{
    std::optional<Id> id; ///< none: the next free one
    QString username;
    QString email;
    QByteArray passwordHash;
    QString firstName;
    QString lastName;
    QString displayName;
    QString phone;
    QString company;
    QString address;
    bool isActive = true;
    Timestamp createdAt;
    std::optional<Timestamp> lastSignInAt;
};
[[nodiscard]] Result<Id> insertUser(storage::Database &database, const UserRow &user, Timestamp now);
/// Sets the supplier of a user who has none. True when it was set.
[[nodiscard]] Result<bool> setSupplierIfNone(storage::Database &database, Id user, Id supplier, Timestamp now);

struct MasterRow
{
    QString uniqueId;
    QString name;
    QString description;
    QString code;        ///< countries, states, districts
    QString category;    ///< equipment types
    QStringList lineage; ///< everything it lies in, nearest first
    bool isActive = true;
    bool isDeleted = false;
    Timestamp createdAt;
    Timestamp updatedAt;
    std::optional<Id> createdBy;
    std::optional<Id> updatedBy;
};
Status insertMaster(storage::Database &database, MasterKind kind, const MasterRow &row);
[[nodiscard]] Result<bool> masterIdIsTaken(storage::Database &database, MasterKind kind, const QString &uniqueId);

/// Rows that can keep the number they had.
enum class Numbered { Supplier, Machine, Order, User };
[[nodiscard]] Result<bool> numberIsTaken(storage::Database &database, Numbered kind, Id id);
[[nodiscard]] Result<Id> highestNumber(storage::Database &database, Numbered kind);
/// `id` 0: the next free one.
[[nodiscard]] Result<Id> insertSupplier(storage::Database &database, const Supplier &supplier, Timestamp now);
[[nodiscard]] Result<Id> insertMachine(storage::Database &database, const Machine &machine, Timestamp now);

struct OrderRow
{
    Order order; ///< id 0: the next free one; `stepFile` and `draftDesign` as they shall be stored
    bool isDeleted = false;
    qint64 messageSeq = 0;
    qint64 offerSeq = 0;
};
[[nodiscard]] Result<Id> insertOrder(storage::Database &database, const OrderRow &row, Timestamp now);
/// Numbers of the last message and the last offer, and the offer that was agreed on.
Status setOrderEnds(storage::Database &database, Id order, qint64 messageSeq, qint64 offerSeq, const std::optional<Id> &agreedOffer);
/// As the import found it: nobody did it here, so it has no actor.
Status addImportedEvent(storage::Database &database, Id order, OrderStatus status, Timestamp now);
Status insertMessages(storage::Database &database, const QList<Message> &messages);
[[nodiscard]] Result<bool> hasFile(storage::Database &database, Id order, const QString &kind);
Status releaseFiles(storage::Database &database, Id order);
/// The first account with the role administrator: who stands for the shop where the dump names nobody.
[[nodiscard]] Result<std::optional<Id>> anAdministrator(storage::Database &database);

} // namespace imports
} // namespace emesa
