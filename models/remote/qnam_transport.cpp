// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/qnam_transport.h"

#include "models/remote/answer.h"

#include <QCryptographicHash>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslError>

namespace emesa::remote {

namespace {

constexpr qint64 readBufferSize = 256 * 1024;

/// What people need to judge a certificate that was refused: "certificate" {subject, issuer, from, until, sha256},
/// "problems" as the system words them, "certificate_problem": what to do about it depends on this ("expired", "name",
/// "authority", "other").
QJsonObject detailsOf(const QList<QSslError> &errors)
{
    QJsonArray problems;
    QString kind = QStringLiteral("other");
    QSslCertificate certificate;
    for (const QSslError &error : errors) {
        problems.append(error.errorString());
        if (certificate.isNull())
            certificate = error.certificate();
        switch (error.error()) {
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid: kind = QStringLiteral("expired"); break;
        case QSslError::HostNameMismatch: kind = QStringLiteral("name"); break;
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
            if (kind == QLatin1String("other"))
                kind = QStringLiteral("authority");
            break;
        default: break;
        }
    }
    QJsonObject details{{QStringLiteral("problems"), problems}, {QStringLiteral("certificate_problem"), kind}};
    if (!certificate.isNull()) {
        const QByteArray fingerprint = certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper();
        details.insert(QStringLiteral("certificate"),
                       QJsonObject{{QStringLiteral("subject"), certificate.subjectDisplayName()},
                                   {QStringLiteral("issuer"), certificate.issuerDisplayName()},
                                   {QStringLiteral("from"), certificate.effectiveDate().toUTC().toString(Qt::ISODate)},
                                   {QStringLiteral("until"), certificate.expiryDate().toUTC().toString(Qt::ISODate)},
                                   {QStringLiteral("sha256"), QString::fromLatin1(fingerprint)}});
    }
    return details;
}

/// One request under way; owned by its QNetworkReply, deleted with it.
class Exchange : public QObject
{
public:
    Exchange(QNetworkReply *reply, const ConnectionOptions &options, std::function<void(qint64)> onSent)
        : QObject(reply), m_reply(reply), m_options(options)
    {
        reply->setReadBufferSize(readBufferSize);
        connect(reply, &QNetworkReply::readyRead, this, [this] { read(); });
        connect(reply, &QNetworkReply::finished, this, [this] { finish(); });
        connect(reply, &QNetworkReply::encrypted, this, [this] {
            if (!isPinned(m_options, m_reply->sslConfiguration().peerCertificate()))
                stop({ErrorCode::Network, QStringLiteral("tls_failed"),
                      QStringLiteral("The server does not have the key this program was told to expect. Nothing was sent.")});
        });
        connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsDetails = detailsOf(errors); });
        if (onSent) {
            connect(reply, &QNetworkReply::uploadProgress, this, [onSent = std::move(onSent)](qint64 sent, qint64) { onSent(sent); });
        }
        connect(&m_watcher, &QFutureWatcher<Result<Reply>>::canceled, this, [this] { stop(cancelledError()); });
        m_watcher.setFuture(m_answer.future());
    }

    [[nodiscard]] QFuture<Result<Reply>> future() const { return m_answer.future(); }

private:
    void read()
    {
        if (m_isDone || m_why)
            return;
        m_body += m_reply->readAll();
        if (m_body.size() > m_options.replyLimit)
            stop({ErrorCode::TooLarge, QStringLiteral("reply_too_large"),
                  QStringLiteral("The server's answer is larger than %1 bytes.").arg(m_options.replyLimit)});
    }

    void stop(const Error &why)
    {
        if (m_why || m_isDone)
            return;
        m_why = why;
        m_reply->abort(); // emits finished
    }

    void finish()
    {
        if (std::exchange(m_isDone, true))
            return;
        m_watcher.disconnect(this);
        if (!m_why) {
            if (m_reply->isOpen())
                m_body += m_reply->readAll();
            if (m_body.size() > m_options.replyLimit)
                m_why = Error{ErrorCode::TooLarge, QStringLiteral("reply_too_large"),
                              QStringLiteral("The server's answer is larger than %1 bytes.").arg(m_options.replyLimit)};
        }
        m_answer.give(m_why ? Result<Reply>(*m_why) : outcome());
        m_reply->deleteLater();
    }

    Result<Reply> outcome()
    {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QNetworkReply::NetworkError error = m_reply->error();
        // 201–299 and 401–499 stand for HTTP statuses, 302 for 400: their answers are complete.
        const bool isHttp = error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError
            || (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
            || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
        if (status == 0 || !isHttp)
            return failure(error);
        if (status >= 300 && status < 400 && status != 304)
            return Error{ErrorCode::Network, QStringLiteral("redirected"),
                         QStringLiteral("The server sends this program to another address. Check the server address in the settings.")};
        Reply reply;
        reply.status = status;
        for (const auto &[name, value] : m_reply->rawHeaderPairs())
            reply.headers.append(std::pair(name, value));
        reply.body = std::move(m_body);
        return reply;
    }

    Error failure(QNetworkReply::NetworkError error) const
    {
        // Nobody else aborts: a transfer timeout shows as a cancelled operation.
        if (error == QNetworkReply::OperationCanceledError || error == QNetworkReply::TimeoutError)
            return {ErrorCode::Timeout, QStringLiteral("timeout"), QStringLiteral("The server did not answer in time.")};
        if (error == QNetworkReply::SslHandshakeFailedError)
            return {ErrorCode::Network, QStringLiteral("tls_failed"),
                    QStringLiteral("The connection is not secure: %1").arg(m_reply->errorString()), {}, m_tlsDetails};
        return {ErrorCode::Network, QStringLiteral("connection_failed"),
                QStringLiteral("The server cannot be reached: %1").arg(m_reply->errorString())};
    }

    QNetworkReply *m_reply;
    const ConnectionOptions &m_options;
    QByteArray m_body;
    QJsonObject m_tlsDetails;
    Answer<Reply> m_answer;
    QFutureWatcher<Result<Reply>> m_watcher;
    std::optional<Error> m_why;
    bool m_isDone = false;
};

} // namespace

QnamTransport::QnamTransport(const ConnectionOptions &options, QObject *parent)
    : QObject(parent), m_options(options)
{
    m_manager.setAutoDeleteReplies(false);
    if (m_options.proxy)
        m_manager.setProxy(*m_options.proxy);
}

QFuture<Result<Reply>> QnamTransport::send(const Request &request)
{
    QNetworkReply *reply = start(request);
    return (new Exchange(reply, m_options, request.onSent))->future();
}

QNetworkReply *QnamTransport::start(const Request &request)
{
    QUrl url = addressOf(m_options, request.path);
    if (!request.query.isEmpty())
        url.setQuery(request.query);
    QNetworkRequest prepared(url);
    prepared.setTransferTimeout(int(m_options.timeout.count()));
    prepared.setMaximumRedirectsAllowed(0);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setSslConfiguration(tlsOf(m_options));
    prepared.setRawHeader("User-Agent", userAgent());
    prepared.setRawHeader("Accept-Encoding", "identity"); // no decompression bombs
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);

    switch (request.endpoint->method) {
    case api::Method::Get: return m_manager.get(prepared);
    case api::Method::Head: return m_manager.head(prepared);
    case api::Method::Post: return m_manager.post(prepared, request.body);
    case api::Method::Put: return m_manager.put(prepared, request.body);
    case api::Method::Delete: return m_manager.deleteResource(prepared);
    case api::Method::Patch:
    case api::Method::Options: break;
    }
    return m_manager.sendCustomRequest(prepared, api::toName(request.endpoint->method), request.body);
}

} // namespace emesa::remote
