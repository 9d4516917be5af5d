// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/part_file.h"
#include "server/moving/import_context.h"

namespace emesa::moving {

/// Orders, each with its conversation, offers, payment, machine time and files in one transaction. What the rules of
/// this shop demand and the parents did not is repaired by the table in docs/moving-from-django.md, and told.
class OrderStage final : public ImportStage
{
public:
    explicit OrderStage(ImportContext &context);
    Status prepare(storage::Database &database, const QList<DumpRow> &rows, const QHash<QString, imports::Mapped> &mapped) override;
    Result<Verdict> take(UnitOfWork &work, DumpRow &row, ChunkOutput &output) override;
    Result<Verdict> known(UnitOfWork &work, DumpRow &row, const imports::Mapped &mapped, ChunkOutput &output) override;

private:
    struct Staged
    {
        FileKind kind = FileKind::Step;
        QString name;
        QString sha256;
        qint64 size = 0;
        QString problem; ///< set: there is no file, and this is why
    };
    struct Talk; ///< what the conversation of one order adds up to

    [[nodiscard]] Staged stageFile(DumpRow row, FileKind kind, const char *field) const;
    [[nodiscard]] std::optional<Order> orderOf(DumpRow &row, Timestamp now) const;
    void repair(DumpRow &row, Order &order, const Talk &talk) const;
    [[nodiscard]] Result<Talk> readTalk(UnitOfWork &work, const QString &orderKey) const;
    Status writeTalk(UnitOfWork &work, Id order, Id client, const QString &currency, Talk &talk, qint64 messageSeq, qint64 offerSeq,
                     const std::optional<Amount> &agreed, ChunkOutput &output);
    Status bookMachine(UnitOfWork &work, const Order &order);
    /// The reasons worth telling.
    Result<QStringList> attachFiles(UnitOfWork &work, const QString &orderKey, Id order, Id client, Timestamp at, bool isReleased);
    Result<std::optional<Id>> staff(storage::Database &database);

    ImportContext &m_context;
    NumberKeeper m_numbers;
    QHash<QString, QList<Staged>> m_staged; ///< by the order's key, of the chunk
    std::optional<Id> m_staff;
    bool m_isStaffKnown = false;
};

} // namespace emesa::moving
