// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/sign_in_view_model.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace emesa::ui {

/// Before anything else: which server, who you are; or register as a client. GUI thread.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    SignInPage(SignInViewModel &signIn, QWidget *parent = nullptr);

    void setServer(const QUrl &server);
    /// Why the person is here again, e.g. a sign-in that ended.
    void setReason(const QString &reason);

signals:
    /// The person typed another address; setServer() confirms it.
    void serverWanted(const QString &address);

private:
    QWidget *makeSignIn();
    QWidget *makeRegistration();
    void choose(QWidget *form);
    void showState();

    SignInViewModel &m_signIn;
    QLabel *m_reason;
    QLabel *m_trouble;
    QLineEdit *m_server;
    QStackedWidget *m_forms;
    QWidget *m_signInForm = nullptr;
    QWidget *m_registrationForm = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_enter = nullptr;
    QPushButton *m_register = nullptr;
    QList<std::pair<QString, QLineEdit *>> m_registrationFields; ///< by name in the schema
};

} // namespace emesa::ui
