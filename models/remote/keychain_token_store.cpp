// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/keychain_token_store.h"

#include "models/remote/answer.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

namespace emesa::remote {

namespace {

QString service()
{
    return QStringLiteral("Emesa");
}

Error unavailable(const QKeychain::Job &job)
{
    return {ErrorCode::Unavailable, QStringLiteral("keychain_unavailable"),
            QStringLiteral("This computer's keychain cannot be used, so you will have to sign in again next time: %1").arg(job.errorString())};
}

} // namespace

KeychainTokenStore::KeychainTokenStore(const QUrl &server, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_prefix(server.host() + u':' + QString::number(server.port(server.scheme() == QLatin1String("https") ? 443 : 80)) + u'/'),
      m_patience(patience)
{
}

QString KeychainTokenStore::keyOf(const QString &name) const
{
    return m_prefix + name;
}

template<typename T, typename Job, typename F>
QFuture<Result<T>> KeychainTokenStore::run(Job *job, F outcome)
{
    const Answer<T> answer;
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [timer, answer] {
        timer->deleteLater();
        answer.give(Error{ErrorCode::Timeout, QStringLiteral("keychain_timeout"),
                          QStringLiteral("This computer's keychain does not answer. Unlock it to stay signed in.")});
    });
    connect(job, &QKeychain::Job::finished, timer, [timer, answer, job, outcome] {
        timer->deleteLater();
        if (timer->isActive())
            answer.give(outcome(*job));
        timer->stop();
    });
    job->setInsecureFallback(false);
    timer->start(m_patience);
    job->start(); // deletes itself
    return answer.future();
}

QFuture<Result<std::optional<QByteArray>>> KeychainTokenStore::read(const QString &name)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(keyOf(name));
    return run<std::optional<QByteArray>>(job, [](const QKeychain::ReadPasswordJob &done) -> Result<std::optional<QByteArray>> {
        if (done.error() == QKeychain::EntryNotFound)
            return std::optional<QByteArray>();
        if (done.error() != QKeychain::NoError)
            return unavailable(done);
        return std::optional<QByteArray>(const_cast<QKeychain::ReadPasswordJob &>(done).binaryData());
    });
}

QFuture<Status> KeychainTokenStore::write(const QString &name, const QByteArray &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(keyOf(name));
    job->setBinaryData(secret);
    return run<void>(job, [](const QKeychain::WritePasswordJob &done) -> Status {
        return done.error() == QKeychain::NoError ? Status() : Status(unavailable(done));
    });
}

QFuture<Status> KeychainTokenStore::remove(const QString &name)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(keyOf(name));
    return run<void>(job, [](const QKeychain::DeletePasswordJob &done) -> Status {
        const bool isGone = done.error() == QKeychain::NoError || done.error() == QKeychain::EntryNotFound;
        return isGone ? Status() : Status(unavailable(done));
    });
}

} // namespace emesa::remote
