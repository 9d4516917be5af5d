// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/connection_view_model.h"
#include "ui/theme/appearance.h"

#include <QToolButton>

namespace emesa::ui {

/// How the way to the server is: icon and word, why as a tool tip, a click tries now. The model and the appearance
/// outlive it; GUI thread.
class ConnectionPill : public QToolButton
{
    Q_OBJECT

public:
    ConnectionPill(ConnectionViewModel &connection, Appearance &appearance, QWidget *parent = nullptr);

private:
    void show();

    ConnectionViewModel &m_connection;
    Appearance &m_appearance;
    QString m_shown; ///< what the button looks like now, so that a tick repaints nothing
};

} // namespace emesa::ui
