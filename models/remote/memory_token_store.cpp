// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/memory_token_store.h"

#include "models/remote/answer.h"

namespace emesa::remote {

QFuture<Result<std::optional<QByteArray>>> MemoryTokenStore::read(const QString &name)
{
    const auto found = m_secrets.constFind(name);
    return readyAnswer(Result<std::optional<QByteArray>>(found == m_secrets.constEnd() ? std::nullopt : std::optional(*found)));
}

QFuture<Status> MemoryTokenStore::write(const QString &name, const QByteArray &secret)
{
    m_secrets.insert(name, secret);
    return readyAnswer(Status());
}

QFuture<Status> MemoryTokenStore::remove(const QString &name)
{
    m_secrets.remove(name);
    return readyAnswer(Status());
}

} // namespace emesa::remote
