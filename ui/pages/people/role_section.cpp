// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/role_section.h"

#include "core/domain/permission.h"
#include "models/views/permission_words.h"
#include "ui/forms/entity_form.h"
#include "ui/pages/people/form_sheet.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/list_panel.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace emesa::ui {

RoleSection::RoleSection(PeopleContext &context, QWidget *parent)
    : Section(context, parent),
      m_list(new ListPanel(context.window, context.people.roles(),
                           {.id = QStringLiteral("roles"),
                            .heading = tr("Roles"),
                            .searchHint = tr("Search name or description"),
                            .emptyHeading = tr("No roles yet"),
                            .emptyText = tr("A role is a set of permissions with a name. People get roles, not single permissions.")},
                           this)),
      m_name(new QLabel(this)),
      m_state(new QLabel(this)),
      m_description(new QLabel(this)),
      m_buttons(new QWidget(this)),
      m_allowed(nullptr),
      m_body(nullptr),
      m_nothing(new QLabel(tr("Choose a role to see what it allows."), this))
{
    m_list->setColumnsAtFirst({QStringLiteral("name"), QStringLiteral("description"), QStringLiteral("user_count"), QStringLiteral("is_active")});
    m_list->setDetail(makePane());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    tables::EntityTable<Role> &roles = context.people.roles();
    connect(m_list, &ListPanel::currentRowChanged, this, [this, &roles](int row) {
        const Role *role = roles.record(row);
        choose(role ? std::optional(*role) : std::nullopt);
    });
    // Whoever comes to the list sees somebody at once, beside it.
    connect(&roles, &QAbstractItemModel::modelReset, this, [this, &roles] {
        if (m_list->currentRow() < 0 && roles.rowCount() > 0)
            m_list->view().setCurrentIndex(roles.index(0, m_list->view().shownColumns().value(0)));
    }, Qt::QueuedConnection);
    connect(m_list, &ListPanel::opened, this, [this] { m_list->setDetailShown(true); });
    connect(&roles, &QAbstractItemModel::dataChanged, this, [this, &roles] {
        const Role *role = roles.record(m_list->currentRow());
        if (role && m_current && role->id == m_current->id)
            choose(*role);
    });
    connect(&context.permissions, &PermissionsViewModel::stateChanged, this, &RoleSection::showCurrent);
    connect(&context.permissions, &PermissionsViewModel::saved, this, &RoleSection::showCurrent);
    showCurrent();
}

QWidget *RoleSection::makePane()
{
    auto *pane = new QScrollArea(this);
    pane->setWidgetResizable(true);
    pane->setFocusPolicy(Qt::NoFocus);
    pane->setMinimumWidth(320);
    auto *whole = new QWidget(pane);
    auto *outer = new QVBoxLayout(whole);
    outer->setContentsMargins(16, 16, 16, 16);
    m_nothing->setProperty("role", QStringLiteral("muted"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    outer->addWidget(m_nothing, 1);
    m_body = new QWidget(whole);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_name->setProperty("role", QStringLiteral("heading"));
    m_state->setProperty("role", QStringLiteral("muted"));
    for (QLabel *label : {m_name, m_state, m_description}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_buttons->setLayout(new FlowLayout(m_buttons));
    column->addWidget(m_buttons);
    column->addWidget(makeHeading(tr("Allows"), "heading", m_body));
    m_allowed = new QVBoxLayout;
    m_allowed->setSpacing(4);
    column->addLayout(m_allowed);
    column->addStretch();
    outer->addWidget(m_body, 100);
    pane->setWidget(whole);
    return pane;
}

void RoleSection::open(const QString &about)
{
    if (context().permissions.state() == PermissionsViewModel::State::Empty)
        context().permissions.load();
    m_list->open();
    if (!std::exchange(m_hasDetailState, true)) // until the person chooses otherwise
        m_list->setDetailShown(true);
    if (!about.isEmpty())
        afterwards(context().window.desk.access().role(about), [this](const Role &role) { choose(role); });
}

void RoleSection::refresh()
{
    m_list->refresh();
}

QJsonObject RoleSection::saveState() const
{
    return m_list->saveState();
}

void RoleSection::restoreState(const QJsonObject &state)
{
    m_list->restoreState(state);
    m_hasDetailState = !state.isEmpty();
}

void RoleSection::addCommands(QObject *owner)
{
    const QString group = tr("Roles");
    Commands &commands = context().window.commands;
    m_list->addCommands(owner);
    QAction *adding = commands.add({.id = QStringLiteral("role.add"), .text = tr("Add role…"), .icon = QStringLiteral("plus"), .group = group}, owner,
                                   [this] { edit({}); });
    permit(adding, context().people.whyNotAddRole());
    m_list->setPrimary(adding);
    m_actions.clear();
    const auto about = [&](const char *id, const QString &text, const char *icon, std::function<void()> run, const QKeySequence &shortcut = {}) {
        m_actions += commands.add({.id = QString::fromLatin1(id), .text = text, .icon = QString::fromLatin1(icon), .shortcut = shortcut, .group = group}, owner,
                                  std::move(run));
    };
    about("role.edit", tr("Edit…"), "masters", [this] { edit(m_current); }, QKeySequence(Qt::Key_E));
    about("role.permissions", tr("Change what it allows"), "check", [this] {
        if (m_current)
            emit sectionWanted(QStringLiteral("permissions:%1").arg(m_current->id));
    });
    if (context().window.desk.may("user_read")) {
        about("role.users", tr("Show who has it"), "people", [this] {
            if (m_current)
                emit sectionWanted(QStringLiteral("users:role:%1").arg(m_current->name));
        });
    }
    about("role.switch_off", tr("Switch off"), "pause", [this] { setActive(false); });
    about("role.switch_on", tr("Switch on"), "play", [this] { setActive(true); });
    about("role.delete", tr("Delete…"), "cross", [this] { remove(); });
    fillButtons(m_buttons, m_actions, {QStringLiteral("role.edit"), QStringLiteral("role.permissions")});
    connect(owner, &QObject::destroyed, this, [this] { m_actions.clear(); });
    permitCommands();
}

void RoleSection::permitCommands()
{
    const PeopleViewModel &people = context().people;
    for (QAction *action : std::as_const(m_actions)) {
        const QString id = Commands::idOf(action);
        if (!m_current) {
            permit(action, tr("Choose a role first."));
        } else if (id == QLatin1String("role.edit")) {
            permit(action, people.whyNotChangeRole(*m_current));
        } else if (id == QLatin1String("role.switch_off") || id == QLatin1String("role.switch_on")) {
            action->setVisible(m_current->isActive == (id == QLatin1String("role.switch_off")));
            permit(action, people.whyNotSwitchRole(*m_current));
        } else if (id == QLatin1String("role.delete")) {
            permit(action, people.whyNotDeleteRole(*m_current));
        } else {
            permit(action, {});
        }
    }
    showButtons(m_buttons);
}

void RoleSection::choose(const std::optional<Role> &role)
{
    m_current = role;
    showCurrent();
}

void RoleSection::showCurrent()
{
    m_nothing->setVisible(!m_current);
    m_body->setVisible(m_current.has_value());
    permitCommands();
    if (!m_current)
        return;
    m_name->setText(m_current->name);
    QStringList facts{m_current->isActive ? tr("Active") : tr("Switched off: allows nothing now")};
    if (m_current->isBuiltIn)
        facts += tr("built in: keeps its name and cannot be deleted");
    facts += tr("%n user(s)", nullptr, m_current->userCount);
    m_state->setText(facts.join(QStringLiteral(" · ")));
    m_description->setText(m_current->description);
    m_description->setVisible(!m_current->description.isEmpty());
    while (QLayoutItem *item = m_allowed->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const PermissionMatrix &matrix = context().permissions.matrix();
    const int column = matrix.columnOf(m_current->id);
    if (column < 0)
        return;
    const QSet<QString> &has = matrix.columns()[column].has;
    QStringList entities;
    QHash<QString, QStringList> deeds;
    for (const PermissionInfo &permission : matrix.permissions()) {
        if (!has.contains(permission.codename))
            continue;
        if (!deeds.contains(permission.entity))
            entities += permission.entity;
        deeds[permission.entity] += permissionWords::deed(permission.codename);
    }
    if (entities.isEmpty())
        m_allowed->addWidget(makeHeading(tr("Nothing yet. Use “Change what it allows”."), "muted", m_body));
    for (const QString &entity : std::as_const(entities)) {
        auto *line = new QLabel(QStringLiteral("<b>%1</b><br>%2").arg(permissionWords::group(entity).toHtmlEscaped(), deeds[entity].join(QStringLiteral(" · ")).toHtmlEscaped()), m_body);
        line->setWordWrap(true);
        m_allowed->addWidget(line);
    }
}

void RoleSection::edit(const std::optional<Role> &role)
{
    const bool isNew = !role;
    auto *form = new EntityForm<Role>("Role", context().window.desk.words(),
                                      {{.name = QStringLiteral("name"), .isReadOnly = role && role->isBuiltIn},
                                       {.name = QStringLiteral("description"), .hint = tr("Whom is it for, and what does it let them do?")}});
    if (role)
        form->setValue(*role);
    auto *sheet = new FormSheet(isNew ? tr("New role") : tr("Edit the role %1").arg(role->name), form, isNew ? tr("Add role") : tr("Save changes"), window());
    connect(sheet, &FormSheet::submitted, this, [this, sheet, form, role] {
        const auto ended = [this, sheet, isNew = !role](const Result<Role> &done) {
            if (!done) {
                sheet->refuse(done.error());
                return;
            }
            sheet->accept();
            choose(*done);
            if (isNew)
                context().window.notices.offer(tr("The role %1 allows nothing yet.").arg(done->name), tr("Choose permissions"),
                                               [this, id = done->id] { emit sectionWanted(QStringLiteral("permissions:%1").arg(id)); });
            else
                context().window.notices.tell(tr("Saved."));
        };
        if (role && !form->isChanged())
            sheet->accept();
        else
            remote::whenDone(role ? context().people.changeRole(*role, form->changes()) : context().people.addRole(form->value()), sheet, ended);
    });
    sheet->open();
}

void RoleSection::setActive(bool isActive)
{
    if (!m_current)
        return;
    const auto set = [this](const Role &role, bool active, std::function<void(const Role &)> done) {
        afterwards(context().people.changeRole(role, {{QStringLiteral("is_active"), active}}), std::move(done));
    };
    set(*m_current, isActive, [this, isActive, set](const Role &now) {
        choose(now);
        context().window.notices.offer(isActive ? tr("The role %1 allows again what it says.").arg(now.name) : tr("The role %1 allows nothing now.").arg(now.name),
                                       tr("Undo"), [this, now, isActive, set] { set(now, !isActive, [this](const Role &back) { choose(back); }); });
    });
}

void RoleSection::remove()
{
    if (!m_current)
        return;
    const Role role = *m_current;
    context().window.dialogs.confirm({.title = tr("Delete the role %1 for good?").arg(role.name),
                                      .text = tr("It cannot be brought back. To keep it for later, switch it off instead."),
                                      .action = tr("Delete the role %1").arg(role.name),
                                      .isDangerous = true},
                                     [this, role] {
                                         afterwards(context().people.deleteRole(role), [this, role] {
                                             choose({});
                                             context().window.notices.tell(tr("The role %1 is deleted.").arg(role.name));
                                         });
                                     });
}

} // namespace emesa::ui
