// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/user_section.h"

#include "models/choices/choices.h"
#include "models/views/permission_words.h"
#include "ui/forms/entity_form.h"
#include "ui/pages/people/form_sheet.h"
#include "ui/pages/people/role_chooser.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/list_panel.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

QList<FormField> formFields(PeopleContext &context, bool isNew)
{
    QList<FormField> fields{{.name = QStringLiteral("email")},
                            {.name = QStringLiteral("first_name")},
                            {.name = QStringLiteral("last_name")},
                            {.name = QStringLiteral("company")},
                            {.name = QStringLiteral("phone")},
                            {.name = QStringLiteral("address")}};
    if (context.window.desk.may("supplier_read"))
        fields.append({.name = QStringLiteral("supplier"),
                       .hint = UserSection::tr("Only for people of a job shop: they see the orders on its machines."),
                       .choices = supplierChoices(context.window.desk.calls())});
    if (isNew)
        fields.insert(1, {.name = QStringLiteral("password"), .hint = UserSection::tr("Tell it to the person another way than by e-mail."), .isSecret = true});
    return fields;
}

AccountInput inputOf(const Account &account)
{
    AccountInput input;
    input.username = account.username;
    input.email = account.email;
    input.firstName = account.firstName;
    input.lastName = account.lastName;
    input.phone = account.phone;
    input.company = account.company;
    input.address = account.address;
    input.supplier = account.supplier;
    return input;
}

} // namespace

UserSection::UserSection(PeopleContext &context, QWidget *parent)
    : Section(context, parent),
      m_list(new ListPanel(context.window, context.people.users(),
                           {.id = QStringLiteral("users"),
                            .heading = tr("Users"),
                            .searchHint = tr("Search name, e-mail or company"),
                            .emptyHeading = tr("No users yet"),
                            .emptyText = tr("Add the people who work with orders. Clients register themselves.")},
                           this)),
      m_pane(new QScrollArea(this)),
      m_name(new QLabel(this)),
      m_state(new QLabel(this)),
      m_facts(nullptr),
      m_roles(new RoleChooser(this)),
      m_rolesText(new QLabel(this)),
      m_buttons(new QWidget(this)),
      m_body(nullptr),
      m_nothing(new QLabel(tr("Choose a user to see roles and sign-ins."), this))
{
    m_list->setColumnsAtFirst({QStringLiteral("email"), QStringLiteral("first_name"), QStringLiteral("last_name"), QStringLiteral("roles"),
                               QStringLiteral("is_active"), QStringLiteral("last_sign_in")});
    m_list->list().setQuickFilters({{QStringLiteral("active"), tr("Active"), {{.field = QStringLiteral("is_active"), .value = QStringLiteral("true")}}},
                                    {QStringLiteral("deactivated"), tr("Deactivated"), {{.field = QStringLiteral("is_active"), .value = QStringLiteral("false")}}}});
    m_list->setDetail(makePane());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    tables::EntityTable<Account> &users = context.people.users();
    connect(m_list, &ListPanel::currentRowChanged, this, [this, &users](int row) {
        const Account *account = users.record(row);
        choose(account ? std::optional(*account) : std::nullopt);
    });
    // Whoever comes to the list sees somebody at once, beside it.
    connect(&users, &QAbstractItemModel::modelReset, this, [this, &users] {
        if (m_list->currentRow() < 0 && users.rowCount() > 0)
            m_list->view().setCurrentIndex(users.index(0, m_list->view().shownColumns().value(0)));
    }, Qt::QueuedConnection);
    connect(m_list, &ListPanel::opened, this, [this] { m_list->setDetailShown(true); });
    connect(&users, &QAbstractItemModel::dataChanged, this, [this, &users] {
        const Account *account = users.record(m_list->currentRow());
        if (account && m_current && account->id == m_current->id && account->version != m_current->version)
            choose(*account);
    });
    connect(&context.people, &PeopleViewModel::roleChoicesChanged, this, &UserSection::showCurrent);
    connect(m_roles, &RoleChooser::toggled, this, &UserSection::giveRole);
    showCurrent();
}

QWidget *UserSection::makePane()
{
    m_pane->setWidgetResizable(true);
    m_pane->setFocusPolicy(Qt::NoFocus);
    m_pane->setMinimumWidth(320);
    auto *whole = new QWidget(m_pane);
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
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_facts = new QWidget(m_body);
    auto *facts = new QFormLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setHorizontalSpacing(16);
    facts->setVerticalSpacing(4);
    facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_buttons->setLayout(new FlowLayout(m_buttons));
    m_rolesText->setWordWrap(true);
    m_rolesText->setTextFormat(Qt::PlainText);
    column->addWidget(m_name);
    column->addWidget(m_state);
    column->addWidget(m_buttons);
    column->addWidget(m_facts);
    column->addWidget(makeHeading(tr("Roles"), "heading", m_body));
    column->addWidget(m_rolesText);
    column->addWidget(m_roles);
    column->addStretch();
    outer->addWidget(m_body, 100);
    m_pane->setWidget(whole);
    return m_pane;
}

void UserSection::open(const QString &about)
{
    bool isNumber = false;
    const Id id = about.toLongLong(&isNumber);
    m_list->list().setBase(about.startsWith(QLatin1String("role:"))
                               ? QList<std::pair<QString, QString>>{{QStringLiteral("role"), about.mid(5)}}
                               : QList<std::pair<QString, QString>>());
    if (about.startsWith(QLatin1String("role:"))) {
        m_roleShown = about.mid(5);
        m_list->setHeading(tr("Users with the role %1").arg(m_roleShown));
    } else if (!m_roleShown.isEmpty()) {
        m_roleShown.clear();
        m_list->setHeading(tr("Users"));
    }
    context().people.readRoleChoices();
    m_list->open();
    if (!std::exchange(m_hasDetailState, true)) // until the person chooses otherwise
        m_list->setDetailShown(true);
    if (!isNumber)
        return;
    afterwards(context().window.desk.access().user(id), [this](const Account &account) { choose(account); });
}

void UserSection::refresh()
{
    m_list->refresh();
    context().people.readRoleChoices();
}

QJsonObject UserSection::saveState() const
{
    return m_list->saveState();
}

void UserSection::restoreState(const QJsonObject &state)
{
    m_list->restoreState(state);
    m_hasDetailState = !state.isEmpty();
}

void UserSection::addCommands(QObject *owner)
{
    const QString group = tr("Users");
    Commands &commands = context().window.commands;
    m_list->addCommands(owner);
    QAction *adding = commands.add({.id = QStringLiteral("user.add"), .text = tr("Add user…"), .icon = QStringLiteral("plus"), .group = group,
                                    .keywords = tr("new person account")},
                                   owner, [this] { add(); });
    permit(adding, context().people.whyNotAdd());
    m_list->setPrimary(adding);
    const auto about = [&](const char *id, const QString &text, const char *icon, std::function<void()> run, const QKeySequence &shortcut = {}) {
        QAction *action = commands.add({.id = QString::fromLatin1(id), .text = text, .icon = QString::fromLatin1(icon), .shortcut = shortcut, .group = group}, owner,
                                       std::move(run));
        m_actions += action;
        return action;
    };
    m_actions.clear();
    about("user.edit", tr("Edit…"), "masters", [this] { edit(); }, QKeySequence(Qt::Key_E));
    about("user.set_password", tr("Set a new password…"), "key", [this] { setPassword(); });
    about("user.unlock", tr("Unlock sign-in"), "lock", [this] {
        if (m_current)
            afterwards(context().people.unlock(*m_current), [this, name = PeopleViewModel::nameOf(*m_current)] {
                context().window.notices.tell(tr("%1 can try to sign in again at once.").arg(name));
            });
    });
    about("user.end_sign_ins", tr("End all sign-ins…"), "sign-out", [this] {
        if (!m_current)
            return;
        const Account account = *m_current;
        context().window.dialogs.confirm({.title = tr("End all sign-ins of %1?").arg(PeopleViewModel::nameOf(account)),
                                          .text = tr("Every program of this person has to sign in again."),
                                          .action = tr("End all sign-ins"),
                                          .isDangerous = true},
                                         [this, account] {
                                             afterwards(context().people.endAllSignIns(account.id), [this](int ended) {
                                                 context().window.notices.tell(ended == 0 ? tr("There was no sign-in to end.") : tr("%n sign-in(s) ended.", nullptr, ended));
                                             });
                                         });
    });
    about("user.reset_second_factor", tr("Reset second factor…"), "refresh", [this] {
        if (!m_current)
            return;
        const Account account = *m_current;
        context().window.dialogs.confirm({.title = tr("Reset the second factor of %1?").arg(PeopleViewModel::nameOf(account)),
                                          .text = tr("Until a new one is set up, the password alone is enough. Make sure that it is really this person who asks."),
                                          .action = tr("Reset second factor"),
                                          .isDangerous = true},
                                         [this, account] {
                                             afterwards(context().people.resetSecondFactor(account), [this, name = PeopleViewModel::nameOf(account)] {
                                                 context().window.notices.tell(tr("The second factor of %1 is off.").arg(name));
                                             });
                                         });
    });
    about("user.show_sign_ins", tr("Show sign-ins"), "clock", [this] {
        if (m_current)
            emit sectionWanted(QStringLiteral("sign-ins:%1").arg(m_current->id));
    });
    if (context().window.desk.may("role_read")) {
        about("user.why", tr("Why may this person…?"), "help", [this] {
            if (m_current)
                emit sectionWanted(QStringLiteral("permissions:why:%1").arg(m_current->id));
        });
    }
    if (context().window.desk.may("audit_read")) {
        about("user.show_audit", tr("Show what this person did"), "audit", [this] {
            if (m_current)
                emit wanted({QStringLiteral("audit"), QStringLiteral("by:%1").arg(m_current->id)});
        });
    }
    about("user.deactivate", tr("Deactivate"), "cross", [this] { setActive(false); });
    about("user.activate", tr("Activate"), "check", [this] { setActive(true); });

    fillButtons(m_buttons, m_actions, {QStringLiteral("user.edit"), QStringLiteral("user.deactivate"), QStringLiteral("user.activate")});
    connect(owner, &QObject::destroyed, this, [this] { m_actions.clear(); });
    permitCommands();
}

void UserSection::permitCommands()
{
    const PeopleViewModel &people = context().people;
    for (QAction *action : std::as_const(m_actions)) {
        const QString id = Commands::idOf(action);
        if (!m_current) {
            permit(action, tr("Choose a user first."));
            continue;
        }
        const bool isSelf = m_current->id == context().window.desk.user().id;
        if (id == QLatin1String("user.deactivate") || id == QLatin1String("user.activate")) {
            action->setVisible(m_current->isActive == (id == QLatin1String("user.deactivate")));
            permit(action, people.whyNotDeactivate(*m_current));
        } else if (id == QLatin1String("user.set_password") && isSelf) {
            permit(action, tr("Change your own password in the settings."));
        } else if (id == QLatin1String("user.show_sign_ins") || id == QLatin1String("user.why") || id == QLatin1String("user.show_audit")) {
            permit(action, {});
        } else {
            permit(action, people.whyNotChange(*m_current));
        }
    }
    showButtons(m_buttons);
}

void UserSection::choose(const std::optional<Account> &account)
{
    m_current = account;
    showCurrent();
}

void UserSection::showCurrent()
{
    m_nothing->setVisible(!m_current);
    m_body->setVisible(m_current.has_value());
    permitCommands();
    if (!m_current)
        return;
    const tables::Words &words = context().window.desk.words();
    m_name->setText(PeopleViewModel::nameOf(*m_current));
    const bool isSelf = m_current->id == context().window.desk.user().id;
    m_state->setText(!m_current->isActive ? tr("Deactivated: cannot sign in") : isSelf ? tr("Active – this is you") : tr("Active"));
    setRole(m_state, m_current->isActive ? "muted" : "danger");
    auto *facts = static_cast<QFormLayout *>(m_facts->layout());
    while (facts->rowCount() > 0)
        facts->removeRow(0);
    const auto fact = [&](const QString &title, const QString &text) {
        if (text.isEmpty())
            return;
        auto *label = qobject_cast<QLabel *>(makeHeading(text, "value", m_facts));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        facts->addRow(makeHeading(title, "muted", m_facts), label);
    };
    fact(tr("E-mail"), m_current->email);
    if (m_current->username != m_current->email)
        fact(tr("User name"), m_current->username);
    fact(tr("Company"), m_current->company);
    fact(tr("Phone"), m_current->phone);
    fact(tr("Address"), m_current->address);
    fact(tr("Joined"), words.of(m_current->dateJoined));
    fact(tr("Last sign-in"), m_current->lastSignIn ? words.of(*m_current->lastSignIn) : tr("Never"));

    const QList<Role> &roles = context().people.roleChoices();
    m_roles->setVisible(!roles.isEmpty());
    m_roles->setRoles(roles, [this](const Role &role, bool isGiven) { return whyNotRole(role, isGiven); });
    m_roles->setChosen(m_current->roleIds);
    m_rolesText->setVisible(roles.isEmpty());
    m_rolesText->setText(m_current->roles.isEmpty() ? tr("None: this person may do nothing.") : words.of(m_current->roles));
}

QString UserSection::whyNotRole(const Role &role, bool isGiven) const
{
    if (!m_current)
        return {};
    const PeopleContext &me = context();
    if (const QString why = me.people.whyNotSetRole(*m_current, role, isGiven); !why.isEmpty() || !isGiven)
        return why;
    // Nobody gives what he does not have; known once somebody looked at the permissions, and said by the server else.
    const PermissionMatrix &matrix = me.permissions.matrix();
    const int column = matrix.columnOf(role.id);
    if (column < 0)
        return {};
    for (const QString &codename : matrix.columns()[column].has) {
        if (!me.window.desk.user().permissions.contains(codename))
            return tr("You cannot give “%1”: it allows “%2”, which you may not do yourself.").arg(role.name, permissionWords::full(codename));
    }
    return {};
}

void UserSection::add()
{
    auto *form = new EntityForm<AccountInput>("Account", context().window.desk.words(), formFields(context(), true));
    auto *sheet = new FormSheet(tr("New user"), form, tr("Add user"), window());
    auto *roles = new RoleChooser(sheet);
    roles->setRoles(context().people.roleChoices(), [this](const Role &role, bool isGiven) {
        Account nobody;
        return context().people.whyNotSetRole(nobody, role, isGiven);
    });
    if (!context().people.roleChoices().isEmpty()) {
        sheet->addBelow(makeHeading(tr("Roles"), "heading", sheet));
        sheet->addBelow(roles);
    }
    connect(sheet, &FormSheet::submitted, this, [this, sheet, form, roles] {
        AccountInput input = form->value();
        input.roleIds = roles->chosen();
        input.username.reset();
        remote::whenDone(context().people.addUser(input), sheet, [this, sheet](const Result<Account> &added) {
            if (!added) {
                sheet->refuse(added.error());
                return;
            }
            sheet->accept();
            choose(*added);
            context().window.notices.tell(tr("%1 can sign in now.").arg(PeopleViewModel::nameOf(*added)));
        });
    });
    sheet->open();
}

void UserSection::edit()
{
    if (!m_current)
        return;
    const Account account = *m_current;
    auto *form = new EntityForm<AccountInput>("Account", context().window.desk.words(), formFields(context(), false));
    form->setValue(inputOf(account));
    auto *sheet = new FormSheet(tr("Edit %1").arg(PeopleViewModel::nameOf(account)), form, tr("Save changes"), window());
    connect(sheet, &FormSheet::submitted, this, [this, sheet, form, account] {
        if (!form->isChanged()) {
            sheet->accept();
            return;
        }
        remote::whenDone(context().people.changeUser(account, form->changes()), sheet, [this, sheet, form](const Result<Account> &changed) {
            if (changed) {
                sheet->accept();
                choose(*changed);
                context().window.notices.tell(tr("Saved."));
                return;
            }
            sheet->refuse(changed.error());
        });
    });
    sheet->open();
}

void UserSection::setPassword()
{
    if (!m_current)
        return;
    const Account account = *m_current;
    auto *form = new EntityForm<AccountInput>("Account", context().window.desk.words(),
                                              {{.name = QStringLiteral("password"),
                                                .title = tr("New password"),
                                                .hint = tr("At least 12 characters. All sign-ins of the person end."),
                                                .isSecret = true}});
    auto *sheet = new FormSheet(tr("New password for %1").arg(PeopleViewModel::nameOf(account)), form, tr("Set password"), window());
    connect(sheet, &FormSheet::submitted, this, [this, sheet, form, account] {
        if (!form->isChanged()) {
            sheet->say(tr("Type a new password."));
            return;
        }
        remote::whenDone(context().people.changeUser(account, form->changes()), sheet, [this, sheet, account](const Result<Account> &changed) {
            if (!changed) {
                sheet->refuse(changed.error());
                return;
            }
            sheet->accept();
            context().window.notices.tell(tr("%1 has a new password.").arg(PeopleViewModel::nameOf(account)));
        });
    });
    sheet->open();
}

void UserSection::setActive(bool isActive)
{
    if (!m_current)
        return;
    afterwards(context().people.setUserActive(*m_current, isActive), [this, isActive](const Account &now) {
        choose(now);
        const QString name = PeopleViewModel::nameOf(now);
        context().window.notices.offer(isActive ? tr("%1 can sign in again.").arg(name) : tr("%1 is deactivated and signed out everywhere.").arg(name), tr("Undo"),
                                       [this, now, isActive] {
                                           afterwards(context().people.setUserActive(now, !isActive), [this](const Account &back) { choose(back); });
                                       });
    });
}

void UserSection::giveRole(const QString &roleId, bool isGiven)
{
    if (!m_current)
        return;
    QStringList ids = m_current->roleIds;
    QString name;
    for (const Role &role : context().people.roleChoices()) {
        if (role.id == roleId)
            name = role.name;
    }
    if (isGiven)
        ids += roleId;
    else
        ids.removeAll(roleId);
    const QString person = PeopleViewModel::nameOf(*m_current);
    saveRoles(*m_current, ids, isGiven ? tr("%1 has the role %2 now.").arg(person, name) : tr("%1 no longer has the role %2.").arg(person, name), true);
}

void UserSection::saveRoles(const Account &account, const QStringList &ids, const QString &said, bool isUndoable)
{
    remote::whenDone(context().people.setRoles(account, ids), this, [this, account, said, isUndoable](const Result<Account> &now) {
        if (!now) {
            context().window.notices.trouble(now.error());
            if (m_current && m_current->id == account.id)
                m_roles->setChosen(m_current->roleIds);
            return;
        }
        if (m_current && m_current->id == now->id)
            choose(*now);
        if (!isUndoable) {
            context().window.notices.tell(said);
            return;
        }
        context().window.notices.offer(said, tr("Undo"), [this, now = *now, before = account.roleIds] {
            saveRoles(now, before, tr("Taken back."), false);
        });
    });
}

} // namespace emesa::ui
