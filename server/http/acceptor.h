// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/http/front_desk_options.h"
#include "server/http/front_desk_state.h"

#include <QTcpServer>

namespace emesa::http {

class Lane;

/// Accepts, applies the connection caps, and hands each descriptor to the least busy lane. Lives in its own
/// thread, so a busy program never delays it. After accept() failed it tries again by itself.
class Acceptor : public QTcpServer
{
public:
    Acceptor(const FrontDeskOptions &options, std::shared_ptr<FrontDeskState> state, QList<Lane *> lanes);

    [[nodiscard]] Status open();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const FrontDeskOptions &m_options;
    std::shared_ptr<FrontDeskState> m_state;
    QList<Lane *> m_lanes;
    qsizetype m_next = 0;
};

} // namespace emesa::http
