// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connection_pill.h"

namespace emesa::ui {

ConnectionPill::ConnectionPill(ConnectionViewModel &connection, Appearance &appearance, QWidget *parent)
    : QToolButton(parent), m_connection(connection), m_appearance(appearance)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({16, 16});
    setFocusPolicy(Qt::TabFocus);
    setProperty("role", QStringLiteral("chip"));
    connect(this, &QToolButton::clicked, &m_connection, &ConnectionViewModel::tryNow);
    connect(&m_connection, &ConnectionViewModel::changed, this, &ConnectionPill::show);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        m_shown.clear();
        show();
    });
    show();
}

void ConnectionPill::show()
{
    setToolTip(m_connection.explanation());
    setAccessibleDescription(toolTip());
    if (m_shown == m_connection.word())
        return;
    m_shown = m_connection.word();
    setText(m_shown);
    setAccessibleName(tr("Connection: %1").arg(m_shown));
    const auto icons = m_appearance.icons();
    switch (m_connection.state()) {
    case ConnectionViewModel::State::Online: setIcon(icons.icon(QStringLiteral("check"), ColorToken::Success)); break;
    case ConnectionViewModel::State::Limited: setIcon(icons.icon(QStringLiteral("warning"), ColorToken::Warning)); break;
    case ConnectionViewModel::State::Connecting: setIcon(icons.icon(QStringLiteral("clock"), ColorToken::Muted)); break;
    case ConnectionViewModel::State::Offline: setIcon(icons.icon(QStringLiteral("offline"), ColorToken::Danger)); break;
    }
}

} // namespace emesa::ui
