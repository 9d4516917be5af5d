// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/people_page.h"

#include "ui/pages/people/key_section.h"
#include "ui/pages/people/permission_section.h"
#include "ui/pages/people/role_section.h"
#include "ui/pages/people/sign_in_section.h"
#include "ui/pages/people/user_section.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace emesa::ui {

PeoplePage::PeoplePage(PageContext &context, QWidget *parent)
    : Page(parent),
      m_window(context),
      m_people(context.desk),
      m_permissions(context.desk),
      m_context{context, m_people, m_permissions},
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this))
{
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Sections of people"));
    const Desk &desk = context.desk;
    if (desk.may("user_read"))
        add(QStringLiteral("users"), tr("Users"), new UserSection(m_context, this));
    if (desk.may("role_read")) {
        add(QStringLiteral("roles"), tr("Roles"), new RoleSection(m_context, this));
        add(QStringLiteral("permissions"), tr("Permissions"), new PermissionSection(m_context, this));
    }
    if (desk.may("user_read"))
        add(QStringLiteral("sign-ins"), tr("Sign-ins"), new SignInSection(m_context, this));
    if (desk.may("apikey_manage"))
        add(QStringLiteral("keys"), tr("API keys"), new KeySection(m_context, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(0);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(16, 0, 24, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    layout->addLayout(tabs);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index >= 0 && index != m_stack->currentIndex())
            emit wanted({QStringLiteral("people"), m_parts[index].id});
    });
    // Arrow keys on the bar.
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0 && index != m_stack->currentIndex() && m_tabs->hasFocus())
            emit wanted({QStringLiteral("people"), m_parts[index].id});
    });
    // What a role allows is known anew when roles changed, unless that would throw marks away.
    connect(&m_people, &PeopleViewModel::rolesChanged, this, [this] {
        if (m_permissions.matrix().changeCount() == 0)
            m_permissions.load();
    });
}

bool PeoplePage::isFor(const Desk &desk)
{
    return desk.may("user_read") || desk.may("role_read") || desk.may("apikey_manage");
}

void PeoplePage::add(const QString &id, const QString &title, Section *section)
{
    m_parts.append({id, section});
    m_tabs->addTab(title);
    m_stack->addWidget(section);
    connect(section, &Section::sectionWanted, this, [this](const QString &about) { emit wanted({QStringLiteral("people"), about}); });
    connect(section, &Section::wanted, this, &Page::wanted);
}

void PeoplePage::goTo(const QString &about)
{
    // Things are asked for by their kind, sections by their name.
    QString id = about.section(u':', 0, 0), rest = about.section(u':', 1);
    if (id == QLatin1String("user"))
        id = QStringLiteral("users");
    else if (id == QLatin1String("role"))
        id = QStringLiteral("roles");
    else if (id == QLatin1String("api_key"))
        id = QStringLiteral("keys");
    int index = id.isEmpty() ? m_stack->currentIndex() : 0;
    for (int i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].id == id)
            index = i;
    }
    if (index < 0)
        return;
    const bool isOther = index != m_stack->currentIndex();
    m_stack->setCurrentIndex(index);
    m_tabs->setCurrentIndex(index);
    m_parts[index].section->open(rest);
    // The command that led here may be one of the old section's: it must not go while it runs.
    if (isOther && m_shown)
        QTimer::singleShot(0, m_shown, [this] { switchCommands(); });
}

Section *PeoplePage::current() const
{
    const int index = m_stack->currentIndex();
    return index < 0 ? nullptr : m_parts[index].section;
}

void PeoplePage::refresh()
{
    if (Section *section = current())
        section->refresh();
}

void PeoplePage::addCommands(QObject *owner)
{
    m_shown = owner;
    connect(owner, &QObject::destroyed, this, [this] { m_shown = nullptr; });
    for (int i = 0; i < m_parts.size(); ++i) {
        const QString id = m_parts[i].id;
        m_window.commands.add({.id = QString(QStringLiteral("people.") + id), .text = tr("People: %1").arg(m_tabs->tabText(i)), .icon = QStringLiteral("people"),
                               .group = title()},
                              owner, [this, id] { emit wanted({QStringLiteral("people"), id}); });
    }
    switchCommands();
}

void PeoplePage::switchCommands()
{
    delete m_sectionShown;
    if (!m_shown || !current())
        return;
    m_sectionShown = new QObject(m_shown);
    current()->addCommands(m_sectionShown);
}

QJsonObject PeoplePage::saveState() const
{
    QJsonObject state;
    for (const Part &part : m_parts)
        state.insert(part.id, part.section->saveState());
    return state;
}

void PeoplePage::restoreState(const QJsonObject &state)
{
    for (const Part &part : std::as_const(m_parts)) {
        if (state.contains(part.id))
            part.section->restoreState(state.value(part.id).toObject());
    }
}

} // namespace emesa::ui
