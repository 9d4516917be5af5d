// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/connection_options.h"
#include "models/remote/transport.h"

#include <QNetworkAccessManager>
#include <QObject>

namespace emesa::remote {

/// Transport over QNetworkAccessManager, tamed: no redirects (it would carry Authorization to another origin), no
/// HTTP/2, no cookies, no compression, a timeout, bounded answers. It repeats a POST by itself when a kept
/// connection dies, so whoever sends one adds an Idempotency-Key. Lives in the thread it was made in.
class QnamTransport : public QObject, public Transport
{
    Q_OBJECT

public:
    explicit QnamTransport(const ConnectionOptions &options, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<Reply>> send(const Request &request) override;
    [[nodiscard]] const ConnectionOptions &options() const { return m_options; }

private:
    QNetworkReply *start(const Request &request);

    ConnectionOptions m_options;
    QNetworkAccessManager m_manager;
};

} // namespace emesa::remote
