// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/security_panel.h"

#include "ui/widgets/password_meter.h"
#include "ui/widgets/qr_code.h"

#include <QClipboard>
#include <QDateTime>
#include <QFile>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace emesa::ui {

namespace {

constexpr int modulePixels = 4;
constexpr int fieldWidth = 320;

QLabel *makeText(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLineEdit *addSecret(QVBoxLayout *layout, const QString &title, QLineEdit::EchoMode echo = QLineEdit::Password)
{
    auto *label = new QLabel(title, layout->parentWidget());
    auto *input = new QLineEdit(layout->parentWidget());
    input->setEchoMode(echo);
    input->setMaximumWidth(fieldWidth);
    input->setAccessibleName(title);
    label->setBuddy(input);
    layout->addWidget(label);
    layout->addWidget(input);
    return input;
}

QPushButton *addButton(QLayout *layout, QWidget *parent, const QString &text, const char *kind = nullptr)
{
    auto *button = new QPushButton(text, parent);
    if (kind)
        button->setProperty(kind, true);
    layout->addWidget(button);
    return button;
}

/// Four by four, as people read them out.
QString inGroups(const QString &secret)
{
    QString text;
    for (qsizetype i = 0; i < secret.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            text += u' ';
        text += secret[i];
    }
    return text;
}

} // namespace

SecurityPanel::SecurityPanel(SettingsViewModel &settings, PageContext &context, QWidget *parent) : QWidget(parent), m_settings(settings), m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    addPassword();
    addSecondFactor();
    addSignIns();
    connect(&m_settings, &SettingsViewModel::refused, this, &SecurityPanel::show);
    connect(&m_settings, &SettingsViewModel::secondFactorChanged, this, &SecurityPanel::showSecondFactor);
    connect(&m_settings, &SettingsViewModel::signInsChanged, this, &SecurityPanel::showSignIns);
    connect(&m_settings, &SettingsViewModel::passwordChanged, this, [this] {
        m_current->clear();
        m_new->clear();
        m_meter->show({}, {});
        m_passwordNote->hide();
        m_context.notices.tell(tr("Your password is changed. All other sign-ins have ended."));
    });
    connect(&m_settings, &SettingsViewModel::othersEnded, this, [this](int count) { m_context.notices.tell(tr("%n other sign-in(s) ended.", nullptr, count)); });
    showSecondFactor();
}

QVBoxLayout *SecurityPanel::addCard(const QString &heading)
{
    auto *card = new QFrame(this);
    card->setProperty("role", QStringLiteral("card"));
    auto *content = new QVBoxLayout(card);
    content->setContentsMargins(16, 16, 16, 16);
    content->setSpacing(8);
    content->addWidget(makeText(heading, QStringLiteral("strong"), card));
    layout()->addWidget(card);
    return content;
}

void SecurityPanel::addPassword()
{
    QVBoxLayout *card = addCard(tr("Password"));
    m_current = addSecret(card, tr("Password now"));
    m_new = addSecret(card, tr("New password"));
    m_meter = new PasswordMeter(card->parentWidget());
    m_meter->setMaximumWidth(fieldWidth);
    m_passwordNote = makeText({}, QStringLiteral("field-error"), card->parentWidget());
    m_passwordNote->hide();
    card->addWidget(m_meter);
    card->addWidget(m_passwordNote);
    auto *row = new QHBoxLayout;
    QPushButton *change = addButton(row, card->parentWidget(), tr("Change password"));
    row->addStretch();
    card->addLayout(row);
    const User &user = m_context.desk.user();
    connect(m_new, &QLineEdit::textChanged, this, [this, user](const QString &text) { m_meter->show(text, {user.email, user.firstName, user.lastName, user.company}); });
    connect(change, &QPushButton::clicked, this, [this] {
        m_passwordNote->hide();
        m_settings.changePassword(m_current->text(), m_new->text());
    });
    connect(m_new, &QLineEdit::returnPressed, change, &QPushButton::click);
}

void SecurityPanel::addSecondFactor()
{
    m_factor = addCard(tr("Second factor"));
    m_factorNote = makeText({}, QStringLiteral("field-error"), m_factor->parentWidget());
    m_factorNote->hide();
    m_factor->addWidget(m_factorNote);
}

void SecurityPanel::askPassword(const QString &title, const QString &action, const std::function<void(const QString &)> &answered)
{
    TextQuestion question{title, tr("Your password"), action};
    question.isSecret = true;
    m_context.dialogs.askText(question, answered);
}

void SecurityPanel::showSecondFactor()
{
    if (m_factorContent)
        m_factorContent->deleteLater();
    m_factorNote->hide();
    m_factorContent = new QWidget(m_factor->parentWidget());
    m_factor->insertWidget(m_factor->count() - 1, m_factorContent);
    auto *content = new QVBoxLayout(m_factorContent);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);

    if (!m_settings.recoveryCodes().isEmpty()) {
        content->addWidget(makeText(tr("Your recovery codes. Each signs you in once without your phone. They are shown this one time: print them, or keep them where you keep passwords."), {}, m_factorContent));
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(24);
        const QStringList &codes = m_settings.recoveryCodes();
        for (int i = 0; i < codes.size(); ++i) {
            QLabel *code = makeText(codes[i], QStringLiteral("code"), m_factorContent);
            code->setTextInteractionFlags(Qt::TextSelectableByMouse);
            grid->addWidget(code, i / 2, i % 2);
        }
        grid->setColumnStretch(2, 1);
        content->addLayout(grid);
        QPushButton *copy = addButton(row, m_factorContent, tr("Copy"));
        QPushButton *save = addButton(row, m_factorContent, tr("Save as a file…"));
        QPushButton *done = addButton(row, m_factorContent, tr("I have them"), "primary");
        connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_settings.recoveryCodes().join(u'\n')); });
        connect(save, &QPushButton::clicked, this, [this] {
            m_context.dialogs.chooseNewFile(tr("Recovery codes"), QStringLiteral("emesa-recovery-codes.txt"), [this](const QString &name) {
                QFile file(name);
                const QByteArray text = m_settings.recoveryCodes().join(u'\n').toUtf8() + '\n';
                if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) || file.write(text) != text.size())
                    m_context.notices.trouble({ErrorCode::Unavailable, QStringLiteral("file_unwritable"), tr("%1 could not be written. Choose another place.").arg(name)});
            });
        });
        connect(done, &QPushButton::clicked, this, [this] { m_settings.forgetRecoveryCodes(); });
    } else if (const auto &setup = m_settings.setup()) {
        content->addWidget(makeText(tr("Scan this with an authenticator app (FreeOTP, Aegis, Google Authenticator …), then type the six digits it shows."), {}, m_factorContent));
        auto *picture = new QLabel(m_factorContent);
        picture->setAccessibleName(tr("QR code of the second factor; its text stands below"));
        if (const auto code = QrCode::encode(setup->otpauthUri, QrCode::Correction::Medium)) {
            QImage image = code->image(modulePixels * int(std::ceil(devicePixelRatioF())));
            image.setDevicePixelRatio(std::ceil(devicePixelRatioF()));
            picture->setPixmap(QPixmap::fromImage(image));
        }
        content->addWidget(picture);
        QLabel *secret = makeText(tr("Or type this into the app: %1").arg(inGroups(setup->secret)), QStringLiteral("small"), m_factorContent);
        secret->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        content->addWidget(secret);
        QLineEdit *code = addSecret(content, tr("Code"), QLineEdit::Normal);
        QPushButton *confirm = addButton(row, m_factorContent, tr("Switch on"), "primary");
        QPushButton *stop = addButton(row, m_factorContent, tr("Not now"));
        connect(confirm, &QPushButton::clicked, this, [this, code] { m_settings.confirmSecondFactor(code->text()); });
        connect(code, &QLineEdit::returnPressed, confirm, &QPushButton::click);
        connect(stop, &QPushButton::clicked, this, [this] { m_settings.giveUpSetup(); });
        code->setFocus();
    } else if (const auto &state = m_settings.secondFactor()) {
        if (state->isEnabled) {
            content->addWidget(makeText(tr("On. Whoever has your password alone cannot sign in."), {}, m_factorContent));
            content->addWidget(makeText(tr("%n recovery code(s) left.", nullptr, state->recoveryCodesLeft), QStringLiteral("muted"), m_factorContent));
            QPushButton *renew = addButton(row, m_factorContent, tr("New recovery codes…"));
            QPushButton *off = addButton(row, m_factorContent, tr("Switch off…"), "danger");
            connect(renew, &QPushButton::clicked, this, [this] {
                askPassword(tr("New recovery codes"), tr("Make new codes"), [this](const QString &password) { m_settings.renewRecoveryCodes(password); });
            });
            connect(off, &QPushButton::clicked, this, [this] {
                askPassword(tr("Switch the second factor off"), tr("Go on"), [this](const QString &password) {
                    m_context.dialogs.askText({tr("Switch the second factor off"), tr("A code of your app, or a recovery code"), tr("Switch off")},
                                              [this, password](const QString &code) { m_settings.disableSecondFactor(password, code); });
                });
            });
        } else {
            content->addWidget(makeText(tr("Off. With it, signing in takes your password and a code of your phone."), {}, m_factorContent));
            QPushButton *on = addButton(row, m_factorContent, tr("Set up…"));
            connect(on, &QPushButton::clicked, this, [this] {
                askPassword(tr("Set up the second factor"), tr("Go on"), [this](const QString &password) { m_settings.setUpSecondFactor(password); });
            });
        }
    } else {
        content->addWidget(makeText(tr("Loading…"), QStringLiteral("muted"), m_factorContent));
    }
    row->addStretch();
    content->addLayout(row);
}

void SecurityPanel::addSignIns()
{
    QVBoxLayout *card = addCard(tr("Where you are signed in"));
    m_list = new QVBoxLayout;
    m_list->setSpacing(8);
    card->addLayout(m_list);
    auto *row = new QHBoxLayout;
    QPushButton *others = addButton(row, card->parentWidget(), tr("End all others"));
    row->addStretch();
    card->addLayout(row);
    connect(others, &QPushButton::clicked, this, [this] { m_settings.endOtherSignIns(); });
}

void SecurityPanel::showSignIns()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Timestamp now{QDateTime::currentMSecsSinceEpoch()};
    const tables::Words &words = m_context.desk.words();
    for (const SignInRecord &signIn : m_settings.signIns()) {
        auto *entry = new QFrame(m_list->parentWidget());
        entry->setProperty("role", QStringLiteral("row"));
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(12, 8, 8, 8);
        auto *text = new QVBoxLayout;
        text->setSpacing(4);
        const QString where = signIn.os.isEmpty() ? signIn.browser : tr("%1 on %2", "program on system").arg(signIn.browser, signIn.os);
        text->addWidget(makeText(signIn.isCurrent ? tr("%1 · this one").arg(where) : where, {}, entry));
        text->addWidget(makeText(tr("%1 · last used %2 · since %3").arg(signIn.address, words.ago(signIn.lastUsedAt, now), words.of(signIn.createdAt)), QStringLiteral("small"), entry));
        row->addLayout(text, 1);
        if (!signIn.isCurrent) {
            auto *end = new QPushButton(tr("End"), entry);
            end->setAccessibleName(tr("End the sign-in %1").arg(where));
            row->addWidget(end);
            connect(end, &QPushButton::clicked, this, [this, id = signIn.id] { m_settings.endSignIn(id); });
        }
        m_list->addWidget(entry);
    }
}

void SecurityPanel::show(const Error &why)
{
    for (const FieldError &field : why.fields) {
        QLabel *note = field.field == QLatin1String("current_password") || field.field == QLatin1String("new_password") ? m_passwordNote : m_factorNote;
        note->setText(field.message);
        note->show();
    }
}

} // namespace emesa::ui
