// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/installation/installation.h"
#include "models/views/sign_in_view_model.h"
#include "ui/dialogs/dialogs.h"
#include "ui/theme/appearance.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace emesa::ui {

class FieldForm;
class PasswordMeter;

/// Before anything else: which server, who you are (with the second factor where there is one); register as a client;
/// begin a new installation; how the server is reached. Says in plain words what is wrong, with the details for
/// specialists folded away. GUI thread; everything it is given outlives it.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    SignInPage(SignInViewModel &signIn, Installation &installation, Appearance &appearance, Dialogs &dialogs, QWidget *parent = nullptr);

    void setServer(const QUrl &server);
    /// Why the person is here again, e.g. a sign-in that ended.
    void setReason(const QString &reason);
    void setEmail(const QString &email);
    [[nodiscard]] QString email() const;
    /// "sign-in", "register", "first-run" or "connection".
    void choose(const QString &form);

signals:
    /// The person chose another address; setServer() confirms it.
    void serverWanted(const QString &address);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeSignIn();
    QWidget *makeCode();
    QWidget *makeRegistration();
    QWidget *makeFirstRun();
    QWidget *makeConnection();
    QWidget *addForm(const QString &name, const QString &heading);
    QPushButton *addAction(QVBoxLayout *layout, const QString &text);
    void addLink(QVBoxLayout *layout, const QString &text, const QString &form);
    void showState();
    void showServer();

    SignInViewModel &m_signIn;
    Installation &m_installation;
    Appearance &m_appearance;
    Dialogs &m_dialogs;
    QLabel *m_reason;
    QLabel *m_trouble;
    QPushButton *m_unfold;
    QLabel *m_details;
    QStackedWidget *m_forms;
    QHash<QString, QWidget *> m_formByName;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_code = nullptr;
    QPushButton *m_enter = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_register = nullptr;
    QPushButton *m_begin = nullptr;
    FieldForm *m_registration = nullptr;
    FieldForm *m_bootstrap = nullptr;
    QComboBox *m_server;
    QLabel *m_serverState;
    QLabel *m_warning;
    bool m_wasBusy = false;
};

} // namespace emesa::ui
