// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/moving/import_context.h"

namespace emesa::moving {

/// Accounts. Passwords of Django's PBKDF2-SHA256 and Argon2id are kept as they are and verified at the next sign-in,
/// all others are not taken. An address that has an account here already joins it without giving it anything:
/// whoever registered it need not be the person of the dump.
class UserStage final : public ImportStage
{
public:
    explicit UserStage(ImportContext &context);
    Result<Verdict> take(UnitOfWork &work, DumpRow &row, ChunkOutput &output) override;
    Result<Verdict> known(UnitOfWork &work, DumpRow &row, const imports::Mapped &mapped, ChunkOutput &output) override;

private:
    [[nodiscard]] QString emailOf(DumpRow &row) const;
    [[nodiscard]] Result<QString> usernameOf(UnitOfWork &work, DumpRow &row, const QString &email) const;
    /// group_id → name for the report.
    [[nodiscard]] Result<QHash<qint64, QString>> rolesOf(UnitOfWork &work, DumpRow &row) const;
    void remember(const DumpRow &row, const QString &email, Id id);

    ImportContext &m_context;
    NumberKeeper m_numbers;
    QHash<QString, QString> m_keyOfEmail; ///< of this dump
};

} // namespace emesa::moving
