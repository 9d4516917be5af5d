// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sign_in/sign_in_page.h"

#include "core/domain/bootstrap.h"
#include "ui/forms/entity_form.h"
#include "ui/pages/settings/connection_panel.h"
#include "ui/widgets/password_meter.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

constexpr int formWidth = 420;

QLineEdit *addField(QVBoxLayout *layout, const QString &title)
{
    auto *input = new QLineEdit(layout->parentWidget());
    input->setAccessibleName(title);
    auto *label = new QLabel(title, layout->parentWidget());
    label->setBuddy(input);
    layout->addWidget(label);
    layout->addWidget(input);
    return input;
}

template<typename T>
T inputOf(const FieldForm &form)
{
    return static_cast<const EntityForm<T> &>(form).value();
}

} // namespace

SignInPage::SignInPage(SignInViewModel &signIn, Installation &installation, Appearance &appearance, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_signIn(signIn), m_installation(installation), m_appearance(appearance), m_dialogs(dialogs), m_reason(new QLabel(this)),
      m_trouble(new QLabel(this)), m_unfold(new QPushButton(tr("Details"), this)), m_details(new QLabel(this)), m_forms(new QStackedWidget(this)),
      m_server(new QComboBox(this)), m_serverState(new QLabel(this)), m_warning(new QLabel(this))
{
    auto *name = new QLabel(QStringLiteral("Emesa"), this);
    name->setProperty("role", QStringLiteral("figure"));
    for (QLabel *label : {m_reason, m_trouble, m_details, m_serverState, m_warning}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->hide();
    }
    m_reason->setProperty("role", QStringLiteral("form-news"));
    m_trouble->setProperty("role", QStringLiteral("form-error"));
    m_details->setProperty("role", QStringLiteral("small"));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_serverState->setProperty("role", QStringLiteral("small"));
    m_warning->setProperty("role", QStringLiteral("form-news"));
    m_unfold->setProperty("link", true);
    m_unfold->hide();

    makeSignIn();
    makeCode();
    makeRegistration();
    makeFirstRun();
    makeConnection();

    m_server->setEditable(true);
    m_server->setInsertPolicy(QComboBox::NoInsert);
    m_server->setAccessibleName(tr("Server"));
    m_server->lineEdit()->setAccessibleName(tr("Server"));
    auto *serverLabel = new QLabel(tr("Server"), this);
    serverLabel->setProperty("role", QStringLiteral("small"));
    serverLabel->setBuddy(m_server);

    // The column is as wide as is good to read, and scrolls where the window is low.
    auto *column = new QWidget(this);
    column->setMaximumWidth(formWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 24, 0, 24);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(name, 0, Qt::AlignHCenter);
    layout->addWidget(m_reason);
    layout->addWidget(m_trouble);
    layout->addWidget(m_unfold, 0, Qt::AlignLeft);
    layout->addWidget(m_details);
    layout->addWidget(m_forms);
    layout->addSpacing(12);
    layout->addStretch(3);
    layout->addWidget(m_warning);
    layout->addWidget(serverLabel);
    layout->addWidget(m_server);
    layout->addWidget(m_serverState);
    addLink(layout, tr("Connection settings"), QStringLiteral("connection"));
    auto *middle = new QWidget(this);
    auto *row = new QHBoxLayout(middle);
    row->addStretch(1);
    row->addWidget(column, 100);
    row->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(middle);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    connect(m_server->lineEdit(), &QLineEdit::editingFinished, this, [this] { emit serverWanted(m_server->currentText().trimmed()); });
    connect(m_server, &QComboBox::activated, this, [this] { emit serverWanted(m_server->currentText().trimmed()); });
    connect(m_unfold, &QPushButton::clicked, this, [this] { m_details->setVisible(!m_details->isVisible()); });
    connect(&m_signIn, &SignInViewModel::changed, this, &SignInPage::showState);
    choose(QStringLiteral("sign-in"));
    showState();
}

void SignInPage::setServer(const QUrl &server)
{
    const QSignalBlocker quietly(m_server);
    m_server->clear();
    m_server->addItems(m_installation.settings().servers);
    m_server->setCurrentText(server.toString());
}

void SignInPage::setReason(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

void SignInPage::setEmail(const QString &email)
{
    m_email->setText(email);
}

QString SignInPage::email() const
{
    return m_email->text();
}

QWidget *SignInPage::addForm(const QString &name, const QString &heading)
{
    auto *form = new QWidget(m_forms);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    if (!heading.isEmpty()) {
        auto *title = new QLabel(heading, form);
        title->setProperty("role", QStringLiteral("heading"));
        title->setWordWrap(true);
        layout->addWidget(title);
    }
    m_forms->addWidget(form);
    m_formByName.insert(name, form);
    return form;
}

QPushButton *SignInPage::addAction(QVBoxLayout *layout, const QString &text)
{
    auto *button = new QPushButton(text, layout->parentWidget());
    button->setProperty("primary", true);
    layout->addSpacing(4);
    layout->addWidget(button);
    return button;
}

void SignInPage::addLink(QVBoxLayout *layout, const QString &text, const QString &form)
{
    auto *link = new QPushButton(text, layout->parentWidget());
    link->setProperty("link", true);
    layout->addWidget(link, 0, Qt::AlignLeft);
    connect(link, &QPushButton::clicked, this, [this, form] { choose(form); });
}

QWidget *SignInPage::makeSignIn()
{
    QWidget *form = addForm(QStringLiteral("sign-in"), {});
    auto *layout = static_cast<QVBoxLayout *>(form->layout());
    m_email = addField(layout, tr("E-mail"));
    m_password = addField(layout, tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    QAction *reveal = m_password->addAction(m_appearance.icons().icon(QStringLiteral("eye")), QLineEdit::TrailingPosition);
    reveal->setText(tr("Show the password"));
    reveal->setToolTip(reveal->text());
    reveal->setCheckable(true);
    connect(reveal, &QAction::toggled, m_password, [this](bool isShown) { m_password->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(&m_appearance, &Appearance::changed, reveal, [this, reveal] { reveal->setIcon(m_appearance.icons().icon(QStringLiteral("eye"))); });
    m_enter = addAction(layout, tr("Sign in"));
    addLink(layout, tr("New here? Register as a client"), QStringLiteral("register"));
    addLink(layout, tr("First start of a new server? Begin with its one-time token"), QStringLiteral("first-run"));
    layout->addStretch();
    connect(m_enter, &QPushButton::clicked, this, [this] { m_signIn.signIn(m_email->text(), m_password->text()); });
    connect(m_password, &QLineEdit::returnPressed, m_enter, &QPushButton::click);
    connect(m_email, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    return form;
}

QWidget *SignInPage::makeCode()
{
    QWidget *form = addForm(QStringLiteral("code"), tr("Your second factor"));
    auto *layout = static_cast<QVBoxLayout *>(form->layout());
    auto *text = new QLabel(tr("Type the six digits your authenticator app shows for Emesa. Without your phone, type one of your recovery codes instead."), form);
    text->setWordWrap(true);
    text->setProperty("role", QStringLiteral("muted"));
    layout->addWidget(text);
    m_code = addField(layout, tr("Code"));
    m_confirm = addAction(layout, tr("Go on"));
    auto *back = new QPushButton(tr("Sign in as somebody else"), form);
    back->setProperty("link", true);
    layout->addWidget(back, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_confirm, &QPushButton::clicked, this, [this] { m_signIn.enterCode(m_code->text()); });
    connect(m_code, &QLineEdit::returnPressed, m_confirm, &QPushButton::click);
    connect(m_code, &QLineEdit::textEdited, this, [this](const QString &typed) {
        static constexpr int digits = 6;
        const QString plain = QString(typed).remove(u' ');
        bool isNumber = false;
        plain.toUInt(&isNumber);
        if (isNumber && plain.size() == digits)
            m_confirm->click();
    });
    connect(back, &QPushButton::clicked, this, [this] { m_signIn.back(); });
    return form;
}

QWidget *SignInPage::makeRegistration()
{
    QWidget *form = addForm(QStringLiteral("register"), tr("Register as a client"));
    auto *layout = static_cast<QVBoxLayout *>(form->layout());
    m_registration = new EntityForm<RegisterInput>("RegisterInput", tables::Words(),
                                                   {{.name = QStringLiteral("email")},
                                                    {.name = QStringLiteral("password"), .isSecret = true},
                                                    {.name = QStringLiteral("confirm_password"), .isSecret = true},
                                                    {.name = QStringLiteral("first_name")},
                                                    {.name = QStringLiteral("last_name")},
                                                    {.name = QStringLiteral("company")},
                                                    {.name = QStringLiteral("phone")},
                                                    {.name = QStringLiteral("address")}},
                                                   form);
    auto *meter = new PasswordMeter(form);
    layout->addWidget(m_registration);
    layout->addWidget(meter);
    m_register = addAction(layout, tr("Register"));
    addLink(layout, tr("I have an account"), QStringLiteral("sign-in"));
    layout->addStretch();
    connect(m_registration, &FieldForm::changed, this, [this, meter] {
        const auto input = inputOf<RegisterInput>(*m_registration);
        meter->show(input.password, {input.email, input.firstName, input.lastName, input.company});
    });
    connect(m_register, &QPushButton::clicked, this, [this] {
        if (!m_registration->check())
            return;
        const auto input = inputOf<RegisterInput>(*m_registration);
        if (input.confirmPassword.value_or(QString()) != input.password) {
            m_registration->showError(Error::invalidField(QStringLiteral("confirm_password"), QStringLiteral("different"), tr("This is not the password above.")));
            return;
        }
        m_signIn.registerClient(input);
    });
    connect(m_registration, &FieldForm::submitted, m_register, &QPushButton::click);
    return form;
}

QWidget *SignInPage::makeFirstRun()
{
    QWidget *form = addForm(QStringLiteral("first-run"), tr("First administrator of a new server"));
    auto *layout = static_cast<QVBoxLayout *>(form->layout());
    auto *text = new QLabel(tr("Whoever installed the server finds the one-time token in the file “bootstrap-token” in its data folder. It works once."), form);
    text->setWordWrap(true);
    text->setProperty("role", QStringLiteral("muted"));
    layout->addWidget(text);
    m_bootstrap = new EntityForm<BootstrapInput>("BootstrapInput", tables::Words(),
                                                 {{.name = QStringLiteral("token")}, {.name = QStringLiteral("email")}, {.name = QStringLiteral("password"), .isSecret = true}}, form);
    auto *meter = new PasswordMeter(form);
    layout->addWidget(m_bootstrap);
    layout->addWidget(meter);
    m_begin = addAction(layout, tr("Begin"));
    addLink(layout, tr("I have an account"), QStringLiteral("sign-in"));
    layout->addStretch();
    connect(m_bootstrap, &FieldForm::changed, this, [this, meter] {
        const auto input = inputOf<BootstrapInput>(*m_bootstrap);
        meter->show(input.password, {input.email});
    });
    connect(m_begin, &QPushButton::clicked, this, [this] {
        if (m_bootstrap->check())
            m_signIn.bootstrap(inputOf<BootstrapInput>(*m_bootstrap));
    });
    connect(m_bootstrap, &FieldForm::submitted, m_begin, &QPushButton::click);
    return form;
}

QWidget *SignInPage::makeConnection()
{
    QWidget *form = addForm(QStringLiteral("connection"), tr("Connection"));
    auto *layout = static_cast<QVBoxLayout *>(form->layout());
    auto *panel = new ConnectionPanel(m_installation, m_dialogs, form);
    layout->addWidget(panel);
    addLink(layout, tr("Back to the sign-in"), QStringLiteral("sign-in"));
    layout->addStretch();
    connect(panel, &ConnectionPanel::troubled, this, [this](const Error &why) { setReason(why.message); });
    return form;
}

void SignInPage::choose(const QString &name)
{
    QWidget *form = m_formByName.value(name);
    m_forms->setCurrentWidget(form);
    // As high as the form that is shown, not as the highest one.
    for (QWidget *each : std::as_const(m_formByName))
        each->setSizePolicy(QSizePolicy::Preferred, each == form ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_forms->updateGeometry();
    if (name == QLatin1String("sign-in"))
        (m_email->text().isEmpty() ? m_email : m_password)->setFocus();
    else if (name == QLatin1String("code"))
        m_code->setFocus();
    else if (name == QLatin1String("register"))
        m_registration->focusFirst();
    else if (name == QLatin1String("first-run"))
        m_bootstrap->focusFirst();
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_forms->currentWidget() == m_formByName.value(QStringLiteral("sign-in")))
        (m_email->text().isEmpty() ? m_email : m_password)->setFocus();
}

void SignInPage::showState()
{
    const bool isBusy = m_signIn.state() == SignInViewModel::State::Busy;
    const bool isCode = m_signIn.step() == SignInViewModel::Step::Code;
    const bool showsCode = m_forms->currentWidget() == m_formByName.value(QStringLiteral("code"));
    if (isCode && !showsCode) {
        m_code->clear();
        choose(QStringLiteral("code"));
    } else if (!isCode && showsCode) {
        choose(QStringLiteral("sign-in"));
    }
    for (const char *name : {"sign-in", "code", "register", "first-run"})
        m_formByName.value(QLatin1String(name))->setEnabled(!isBusy && !m_signIn.isTooOld());
    m_enter->setText(isBusy ? tr("Signing in…") : tr("Sign in"));
    m_confirm->setText(isBusy ? tr("Signing in…") : tr("Go on"));
    m_register->setText(isBusy ? tr("Registering…") : tr("Register"));
    m_begin->setText(isBusy ? tr("One moment…") : tr("Begin"));

    const auto &trouble = m_signIn.trouble();
    FieldForm *asked = m_forms->currentWidget() == m_formByName.value(QStringLiteral("register"))    ? m_registration
                       : m_forms->currentWidget() == m_formByName.value(QStringLiteral("first-run")) ? m_bootstrap
                                                                                                      : nullptr;
    const bool isAtItsField = asked && trouble && !trouble->fields.isEmpty();
    if (isAtItsField && !isBusy)
        asked->showError(*trouble);
    m_trouble->setText(m_signIn.explanation());
    m_trouble->setVisible(trouble && !isAtItsField);
    const QStringList details = m_signIn.details();
    m_details->setText(details.join(u'\n'));
    m_unfold->setVisible(m_trouble->isVisibleTo(this) && !details.isEmpty());
    if (!m_unfold->isVisibleTo(this))
        m_details->hide();
    if (!isBusy && trouble && showsCode && isCode) {
        m_code->selectAll();
        m_code->setFocus();
    } else if (!isBusy && m_wasBusy && m_forms->currentWidget() == m_formByName.value(QStringLiteral("sign-in"))) {
        // While it was busy, the focus went elsewhere.
        m_password->selectAll();
        (m_email->text().isEmpty() ? m_email : m_password)->setFocus();
    }
    m_wasBusy = isBusy;
    showServer();
}

void SignInPage::showServer()
{
    switch (m_signIn.server()) {
    case SignInViewModel::Server::Unknown: m_serverState->clear(); break;
    case SignInViewModel::Server::Checking: m_serverState->setText(tr("Looking for the server…")); break;
    case SignInViewModel::Server::Fine: m_serverState->setText(tr("✓ Emesa %1").arg(m_signIn.serverVersion())); break;
    case SignInViewModel::Server::Troubled: m_serverState->setText(tr("✗ Cannot be used now")); break;
    }
    m_serverState->setVisible(!m_serverState->text().isEmpty());
    m_warning->setText(tr("The way to this server is not encrypted: your password and your files can be read on it. Use an address that begins with https, or ask whoever runs the server for one."));
    m_warning->setVisible(m_signIn.isReadableOnTheWay());
}

} // namespace emesa::ui
