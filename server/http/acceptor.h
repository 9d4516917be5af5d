// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/http/front_desk_options.h"
#include "server/http/front_desk_state.h"

#include <QSocketNotifier>
#include <QTcpServer>

#include <memory>

namespace emesa::http {

class Lane;

/// Accepts, applies the connection caps, and hands each descriptor to the least busy lane. Lives in its own
/// thread, so a busy program never delays it. Calls accept() itself: once QTcpServer has seen "nothing to
/// accept", Qt 6.4 takes every later failure for the same, and without free descriptors burns a whole core.
class Acceptor : public QObject
{
public:
    Acceptor(const FrontDeskOptions &options, std::shared_ptr<FrontDeskState> state, QList<Lane *> lanes);
    ~Acceptor() override;

    [[nodiscard]] Status open();
    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }

private:
    void acceptAll();
    void takeIn(int descriptor, const QHostAddress &peer);

    const FrontDeskOptions &m_options;
    std::shared_ptr<FrontDeskState> m_state;
    QList<Lane *> m_lanes;
    QTcpServer m_listener;
    std::unique_ptr<QSocketNotifier> m_notifier;
    qsizetype m_next = 0;
};

} // namespace emesa::http
