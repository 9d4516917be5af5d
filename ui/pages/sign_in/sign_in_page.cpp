// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sign_in/sign_in_page.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

constexpr int formWidth = 380;

QLineEdit *addField(QVBoxLayout *layout, const QString &title, QLineEdit::EchoMode echo = QLineEdit::Normal)
{
    auto *input = new QLineEdit(layout->parentWidget());
    input->setEchoMode(echo);
    input->setAccessibleName(title);
    auto *label = new QLabel(title, layout->parentWidget());
    label->setBuddy(input);
    layout->addWidget(label);
    layout->addWidget(input);
    return input;
}

void mark(QLineEdit *input, const QString &trouble)
{
    input->setProperty("invalid", !trouble.isEmpty());
    input->setToolTip(trouble);
    input->style()->unpolish(input);
    input->style()->polish(input);
}

} // namespace

SignInPage::SignInPage(SignInViewModel &signIn, QWidget *parent)
    : QWidget(parent), m_signIn(signIn), m_reason(new QLabel(this)), m_trouble(new QLabel(this)), m_server(new QLineEdit(this)), m_forms(new QStackedWidget(this))
{
    auto *name = new QLabel(QStringLiteral("Emesa"), this);
    name->setProperty("role", QStringLiteral("figure"));
    for (QLabel *label : {m_reason, m_trouble}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFixedWidth(formWidth);
        label->hide();
    }
    m_reason->setProperty("role", QStringLiteral("muted"));
    m_trouble->setProperty("role", QStringLiteral("danger"));
    m_forms->setFixedWidth(formWidth);
    m_signInForm = makeSignIn();
    m_registrationForm = makeRegistration();
    m_forms->addWidget(m_signInForm);
    m_forms->addWidget(m_registrationForm);
    m_server->setFixedWidth(formWidth);
    m_server->setAccessibleName(tr("Server"));
    auto *serverLabel = new QLabel(tr("Server"), this);
    serverLabel->setProperty("role", QStringLiteral("small"));
    serverLabel->setFixedWidth(formWidth);
    connect(m_server, &QLineEdit::editingFinished, this, [this] { emit serverWanted(m_server->text().trimmed()); });

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(name, 0, Qt::AlignHCenter);
    layout->addWidget(m_reason, 0, Qt::AlignHCenter);
    layout->addWidget(m_trouble, 0, Qt::AlignHCenter);
    layout->addWidget(m_forms, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    layout->addWidget(serverLabel, 0, Qt::AlignHCenter);
    layout->addWidget(m_server, 0, Qt::AlignHCenter);
    connect(&m_signIn, &SignInViewModel::changed, this, &SignInPage::showState);
    choose(m_signInForm);
}

void SignInPage::setServer(const QUrl &server)
{
    m_server->setText(server.toString());
}

void SignInPage::setReason(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

QWidget *SignInPage::makeSignIn()
{
    auto *form = new QWidget(m_forms);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_email = addField(layout, tr("E-mail"));
    m_password = addField(layout, tr("Password"), QLineEdit::Password);
    m_enter = new QPushButton(tr("Sign in"), form);
    m_enter->setProperty("primary", true);
    auto *other = new QPushButton(tr("New here? Register as a client"), form);
    other->setProperty("link", true);
    layout->addSpacing(6);
    layout->addWidget(m_enter);
    layout->addWidget(other);
    layout->addStretch();
    const auto enter = [this] { m_signIn.signIn(m_email->text(), m_password->text()); };
    connect(m_enter, &QPushButton::clicked, this, enter);
    connect(m_password, &QLineEdit::returnPressed, m_enter, &QPushButton::click);
    connect(m_email, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(other, &QPushButton::clicked, this, [this] { choose(m_registrationForm); });
    return form;
}

QWidget *SignInPage::makeRegistration()
{
    auto *form = new QWidget(m_forms);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_registrationFields = {{QStringLiteral("email"), addField(layout, tr("E-mail"))},
                            {QStringLiteral("password"), addField(layout, tr("Password, at least 12 characters"), QLineEdit::Password)},
                            {QStringLiteral("first_name"), addField(layout, tr("First name"))},
                            {QStringLiteral("last_name"), addField(layout, tr("Last name"))},
                            {QStringLiteral("company"), addField(layout, tr("Company"))}};
    m_register = new QPushButton(tr("Register"), form);
    m_register->setProperty("primary", true);
    auto *other = new QPushButton(tr("I have an account"), form);
    other->setProperty("link", true);
    layout->addSpacing(6);
    layout->addWidget(m_register);
    layout->addWidget(other);
    layout->addStretch();
    connect(m_register, &QPushButton::clicked, this, [this] {
        QHash<QString, QString> given;
        for (const auto &[field, input] : std::as_const(m_registrationFields))
            given.insert(field, field == QLatin1String("password") ? input->text() : input->text().trimmed());
        RegisterInput input;
        input.email = given.value(QStringLiteral("email"));
        input.password = given.value(QStringLiteral("password"));
        input.firstName = given.value(QStringLiteral("first_name"));
        input.lastName = given.value(QStringLiteral("last_name"));
        input.company = given.value(QStringLiteral("company"));
        m_signIn.registerClient(input);
    });
    connect(other, &QPushButton::clicked, this, [this] { choose(m_signInForm); });
    return form;
}

void SignInPage::choose(QWidget *form)
{
    m_forms->setCurrentWidget(form);
    m_trouble->hide();
    (form == m_signInForm ? m_email : m_registrationFields.first().second)->setFocus();
}

void SignInPage::showState()
{
    const bool isBusy = m_signIn.state() == SignInViewModel::State::Busy;
    m_forms->setEnabled(!isBusy);
    m_enter->setText(isBusy ? tr("Signing in…") : tr("Sign in"));
    m_register->setText(isBusy ? tr("Registering…") : tr("Register"));
    const auto &trouble = m_signIn.trouble();
    QStringList unplaced;
    for (const auto &[name, input] : std::as_const(m_registrationFields)) {
        QString text;
        if (trouble) {
            for (const FieldError &error : trouble->fields) {
                if (error.field == name)
                    text = error.message;
            }
        }
        mark(input, text);
        if (!text.isEmpty())
            unplaced += text;
    }
    m_trouble->setText(unplaced.isEmpty() ? m_signIn.explanation() : unplaced.join(u'\n'));
    m_trouble->setVisible(trouble.has_value());
    if (!isBusy && trouble && m_forms->currentWidget() == m_signInForm)
        m_password->setFocus();
}

} // namespace emesa::ui
