// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_page.h"

#include "ui/pages/settings/connection_panel.h"
#include "ui/pages/settings/security_panel.h"
#include "ui/pages/settings/shortcuts_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <QtGlobal>

namespace emesa::ui {

namespace {

constexpr int listWidth = 200;
constexpr int widestSection = 720;
constexpr std::array textSizes = {85, 100, 115, 130, 150, 200};

QLabel *makeText(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// A choice with its label above it.
QComboBox *addChoice(QVBoxLayout *layout, const QString &title, const QList<std::pair<QString, QVariant>> &choices, const QVariant &now)
{
    QWidget *parent = layout->parentWidget();
    auto *label = new QLabel(title, parent);
    auto *box = new QComboBox(parent);
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(qMax(0, box->findData(now)));
    box->setAccessibleName(title);
    box->setMaximumWidth(320);
    label->setBuddy(box);
    layout->addWidget(label);
    layout->addWidget(box);
    layout->addSpacing(8);
    return box;
}

} // namespace

SettingsPage::SettingsPage(PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_settings(context.desk), m_sections(new QListWidget(this)), m_stack(new QStackedWidget(this))
{
    auto *heading = new QLabel(title(), this);
    heading->setProperty("role", QStringLiteral("title"));
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setFixedWidth(listWidth);
    m_sections->setProperty("sections", true);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(m_sections);
    row->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addLayout(row, 1);

    addAppearance();
    addNews();
    addShortcuts();
    auto *security = new SecurityPanel(m_settings, context, this);
    addSection(QStringLiteral("security"), tr("Security"), tr("How you prove who you are, and where you are signed in."))->addWidget(security);
    addConnection();
    addLog();
    addServer();
    addAbout();
    for (int i = 0; i < m_stack->count(); ++i)
        static_cast<QScrollArea *>(m_stack->widget(i))->widget()->layout()->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    connect(m_sections, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&m_settings, &SettingsViewModel::refused, this, [this](const Error &why) {
        if (why.fields.isEmpty())
            m_context.notices.trouble(why);
    });
    m_sections->setCurrentRow(0);
}

QVBoxLayout *SettingsPage::addSection(const QString &id, const QString &title, const QString &text)
{
    auto *content = new QWidget(m_stack);
    content->setMaximumWidth(widestSection);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(4);
    layout->addWidget(makeText(title, QStringLiteral("heading"), content));
    if (!text.isEmpty())
        layout->addWidget(makeText(text, QStringLiteral("muted"), content));
    layout->addSpacing(12);
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(scroll);
    m_sections->addItem(title);
    m_ids.append(id);
    return layout;
}

void SettingsPage::change(const std::function<void(ClientSettings &)> &edit)
{
    ClientSettings settings = m_context.installation.settings();
    edit(settings);
    if (Status kept = m_context.installation.change(settings); !kept)
        m_context.notices.trouble(kept.error());
}

void SettingsPage::addConnection()
{
    QVBoxLayout *layout = addSection(QStringLiteral("connection"), tr("Connection"), tr("How this computer reaches the server."));
    QWidget *parent = layout->parentWidget();
    auto *server = makeText(m_context.installation.settings().server().toString(), QStringLiteral("strong"), parent);
    server->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(makeText(tr("Server"), {}, parent));
    layout->addWidget(server);
    layout->addWidget(makeText(tr("To use another server, sign out and choose it there."), QStringLiteral("small"), parent));
    layout->addSpacing(8);
    auto *panel = new ConnectionPanel(m_context.installation, m_context.dialogs, parent);
    layout->addWidget(panel);
    connect(panel, &ConnectionPanel::troubled, this, [this](const Error &why) { m_context.notices.trouble(why); });
}

void SettingsPage::addAppearance()
{
    QVBoxLayout *layout = addSection(QStringLiteral("appearance"), tr("Appearance"), {});
    QWidget *parent = layout->parentWidget();
    const ClientSettings &now = m_context.installation.settings();
    auto *theme = addChoice(layout, tr("Theme"), {{tr("As the system"), int(ThemeChoice::System)}, {tr("Light"), int(ThemeChoice::Light)}, {tr("Dark"), int(ThemeChoice::Dark)}},
                            int(now.theme));
    auto *density = addChoice(layout, tr("Rows of tables"), {{tr("Compact"), int(Density::Compact)}, {tr("Comfortable"), int(Density::Comfortable)}}, int(now.density));
    QList<std::pair<QString, QVariant>> sizes, languages;
    for (const int size : textSizes)
        sizes.append({size == 100 ? tr("Normal") : tr("%1 %").arg(size), size});
    auto *text = addChoice(layout, tr("Text size"), sizes, now.textSize);
    languages.append({tr("As the system"), QString()});
    languages.append({QStringLiteral("English"), QStringLiteral("en")});
    const QStringList tags = m_context.installation.languages();
    for (const QString &tag : tags) {
        QString name = QLocale(tag).nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        languages.append({name, tag});
    }
    auto *language = addChoice(layout, tr("Language"), languages, now.language);
    auto *note = makeText(tr("The language changes when Emesa is started again."), QStringLiteral("small"), parent);
    note->hide();
    layout->addWidget(note);
    connect(theme, &QComboBox::activated, this, [this, theme] { change([&](ClientSettings &settings) { settings.theme = ThemeChoice(theme->currentData().toInt()); }); });
    connect(density, &QComboBox::activated, this, [this, density] { change([&](ClientSettings &settings) { settings.density = Density(density->currentData().toInt()); }); });
    connect(text, &QComboBox::activated, this, [this, text] { change([&](ClientSettings &settings) { settings.textSize = text->currentData().toInt(); }); });
    connect(language, &QComboBox::activated, this, [this, language, note] {
        change([&](ClientSettings &settings) { settings.language = language->currentData().toString(); });
        note->show();
    });
}

void SettingsPage::addNews()
{
    QVBoxLayout *layout = addSection(QStringLiteral("news"), tr("Notifications"), tr("What the bell tells you. What is switched off still stands in the order's history."));
    QWidget *parent = layout->parentWidget();
    QList<QCheckBox *> boxes;
    for (const NewsTopic &topic : newsTopics()) {
        if (topic.isForStaff && !m_context.desk.isStaff())
            continue;
        auto *box = new QCheckBox(QCoreApplication::translate("NewsTopic", topic.title), parent);
        box->setProperty("topic", QLatin1String(topic.topic));
        box->setEnabled(false);
        layout->addWidget(box);
        layout->addSpacing(4);
        boxes.append(box);
        connect(box, &QCheckBox::clicked, this, [this, id = QString::fromLatin1(topic.topic)](bool isOn) { m_settings.setNews(id, isOn); });
    }
    connect(&m_settings, &SettingsViewModel::newsChanged, this, [this, boxes] {
        for (QCheckBox *box : boxes) {
            box->setEnabled(m_settings.isNewsKnown());
            box->setChecked(m_settings.wantsNews(box->property("topic").toString()));
        }
    });
}

void SettingsPage::addShortcuts()
{
    QVBoxLayout *layout = addSection(QStringLiteral("shortcuts"), tr("Shortcuts"),
                                     tr("Choose a command and press the keys you would like for it. Commands of a page are here once you have been there."));
    layout->addWidget(new ShortcutsPanel(m_context.commands, m_context.installation, this), 1);
}

void SettingsPage::addLog()
{
    QVBoxLayout *layout = addSection(QStringLiteral("log"), tr("Log"), tr("What Emesa notes down on this computer for whoever looks for a fault. Never passwords or codes."));
    QWidget *parent = layout->parentWidget();
    auto *level = addChoice(layout, tr("How much"),
                            {{tr("Only what went wrong"), int(LogLevel::Warnings)}, {tr("Normal"), int(LogLevel::Normal)}, {tr("Everything, for a search"), int(LogLevel::Everything)}},
                            int(m_context.installation.settings().logLevel));
    connect(level, &QComboBox::activated, this, [this, level] { change([&](ClientSettings &settings) { settings.logLevel = LogLevel(level->currentData().toInt()); }); });
    const QString file = m_context.installation.logFile();
    auto *where = makeText(file.isEmpty() ? tr("No log can be written on this computer.") : file, QStringLiteral("small"), parent);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(where);
    auto *open = new QPushButton(tr("Open the folder"), parent);
    open->setEnabled(!file.isEmpty());
    layout->addSpacing(4);
    layout->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).path())); });
}

void SettingsPage::addServer()
{
    QVBoxLayout *layout = addSection(QStringLiteral("server"), tr("Server health"), tr("For whoever runs the server: each of its parts, as it says itself."));
    QWidget *parent = layout->parentWidget();
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(24);
    facts->setVerticalSpacing(8);
    layout->addLayout(facts);
    auto *again = new QPushButton(tr("Ask again"), parent);
    layout->addSpacing(8);
    layout->addWidget(again, 0, Qt::AlignLeft);
    connect(again, &QPushButton::clicked, this, [this] { m_settings.readServer(); });
    connect(&m_settings, &SettingsViewModel::serverChanged, this, [this, facts, parent] {
        while (facts->rowCount() > 0)
            facts->removeRow(0);
        const auto add = [&](const QString &name, const QString &value, const QString &role) {
            facts->addRow(makeText(name, QStringLiteral("muted"), parent), makeText(value, role, parent));
        };
        if (const auto &version = m_settings.version()) {
            add(tr("Server"), version->serverVersion, {});
            add(tr("API"), version->apiVersion, {});
            add(tr("Oldest client"), version->oldestClient, {});
        }
        if (const auto &health = m_settings.health()) {
            add(tr("As a whole"), health->isGood ? tr("✓ ready") : tr("✗ not ready"), health->isGood ? QString() : QStringLiteral("danger"));
            for (auto check = health->checks.begin(); check != health->checks.end(); ++check) {
                const QJsonObject state = check.value().toObject();
                const bool isGood = state.value(QLatin1String("status")).toString() == QLatin1String("ok");
                const QString message = state.value(QLatin1String("message")).toString();
                add(tables::Words::named(check.key().toLatin1().constData()), isGood ? tr("✓ good") : message.isEmpty() ? tr("✗ failed") : tr("✗ %1").arg(message),
                    isGood ? QString() : QStringLiteral("danger"));
            }
        }
    });
}

void SettingsPage::addAbout()
{
    QVBoxLayout *layout = addSection(QStringLiteral("about"), tr("About"), {});
    QWidget *parent = layout->parentWidget();
    layout->addWidget(makeText(tr("Emesa %1").arg(QLatin1String(EMESA_VERSION)), QStringLiteral("figure"), parent));
    layout->addWidget(makeText(tr("Orders for custom metal parts, from the STEP file to the delivery."), {}, parent));
    layout->addSpacing(8);
    layout->addWidget(makeText(tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."), {}, parent));
    layout->addSpacing(8);
    layout->addWidget(makeText(tr("Made with Qt %1 (GPL 3, LGPL 3), QtKeychain (BSD), libqrencode (LGPL 2.1), libxlsxwriter (BSD), zxcvbn-c (MIT).").arg(QLatin1String(qVersion())),
                               QStringLiteral("muted"), parent));
}

void SettingsPage::show(const QString &section)
{
    const qsizetype index = m_ids.indexOf(section);
    if (index >= 0)
        m_sections->setCurrentRow(int(index));
}

void SettingsPage::visit(const QString &about)
{
    show(about);
    refresh();
    m_sections->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::refresh()
{
    m_settings.readNews();
    m_settings.readSecondFactor();
    m_settings.readSignIns();
    m_settings.readServer();
}

} // namespace emesa::ui
