// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/installation/installation.h"
#include "ui/dialogs/dialogs.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace emesa::ui {

/// How the server is reached: an authority of one's own, the proxy, where the sign-in is kept. Changes count when they
/// are made. Also there before anybody has signed in. GUI thread; both outlive it.
class ConnectionPanel : public QWidget
{
    Q_OBJECT

public:
    ConnectionPanel(Installation &installation, Dialogs &dialogs, QWidget *parent = nullptr);

signals:
    void troubled(const emesa::Error &why);

private:
    void showSettings();
    void keep();
    void useAuthority(const QString &file);

    Installation &m_installation;
    Dialogs &m_dialogs;
    QLineEdit *m_authority;
    QLabel *m_authorityNote;
    QComboBox *m_proxy;
    QLineEdit *m_proxyHost;
    QSpinBox *m_proxyPort;
    QWidget *m_manual;
    QComboBox *m_keeping;
    QLabel *m_keepingNote;
    bool m_isShowing = false;
};

} // namespace emesa::ui
