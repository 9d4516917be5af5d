// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/bootstrap_token.h"

#include "core/base/ids.h"
#include "server/security/opaque.h"

#include <QFile>
#include <QSaveFile>

namespace emesa {

Status BootstrapToken::offer()
{
    const QByteArray token = newSecret();
    QSaveFile file(m_file);
    // Permissions first: at no moment may others read what is in it.
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(token + '\n') == token.size() + 1 && file.commit();
    if (!written)
        return Error{ErrorCode::Internal, QStringLiteral("bootstrap_token"),
                     QStringLiteral("The token for the first administrator cannot be written to %1: %2.").arg(m_file, file.errorString())};
    const std::lock_guard lock(m_mutex);
    m_hash = security::hashSecret(token);
    m_expiresAt = m_clock.now().plusSeconds(lifetimeSeconds);
    m_isUsed = false;
    return {};
}

BootstrapToken::State BootstrapToken::stateOf(const QByteArray &token) const
{
    const std::lock_guard lock(m_mutex);
    if (m_hash.isEmpty())
        return State::NotOffered;
    if (m_isUsed)
        return State::Used;
    if (!security::equalConstantTime(m_hash, security::hashSecret(token)))
        return State::Wrong;
    return m_clock.now() >= m_expiresAt ? State::Expired : State::Right;
}

void BootstrapToken::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isUsed = true;
    }
    QFile::remove(m_file);
}

void BootstrapToken::withdraw()
{
    const std::lock_guard lock(m_mutex);
    QFile file(m_file);
    if (m_hash.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    if (security::hashSecret(file.read(100).trimmed()) == m_hash)
        file.remove();
}

} // namespace emesa
