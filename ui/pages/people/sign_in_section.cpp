// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/sign_in_section.h"

#include "ui/widgets/list_panel.h"

#include <QAction>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace emesa::ui {

SignInSection::SignInSection(PeopleContext &context, QWidget *parent)
    : Section(context, parent),
      m_list(new ListPanel(context.window, context.people.signIns(),
                           {.id = QStringLiteral("sign-ins"),
                            .heading = tr("Sign-ins"),
                            .searchHint = tr("Search user or address"),
                            .emptyHeading = tr("No sign-ins"),
                            .emptyText = tr("Every program that signs in appears here until long after it signed out.")},
                           this)),
      m_everybody(new QPushButton(tr("Show everybody’s"), this))
{
    m_list->setColumnsAtFirst({QStringLiteral("username"), QStringLiteral("browser"), QStringLiteral("os"), QStringLiteral("address"), QStringLiteral("created_at"),
                               QStringLiteral("last_used_at"), QStringLiteral("ended_at"), QStringLiteral("is_current")});
    m_everybody->setProperty("link", true);
    m_everybody->hide();
    m_list->addToHeading(m_everybody);
    connect(m_everybody, &QPushButton::clicked, this, [this] { showOf({}, {}); });
    connect(m_list, &ListPanel::selectedRowsChanged, this, &SignInSection::permitCommands);
    connect(m_list, &ListPanel::currentRowChanged, this, &SignInSection::permitCommands);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
}

void SignInSection::open(const QString &about)
{
    bool isNumber = false;
    const Id id = about.toLongLong(&isNumber);
    if (isNumber) {
        showOf(id, tr("user %1").arg(id));
        afterwards(context().window.desk.access().user(id), [this](const Account &account) { showOf(account.id, PeopleViewModel::nameOf(account)); });
    }
    m_list->open();
}

void SignInSection::showOf(std::optional<Id> user, const QString &name)
{
    m_everybody->setVisible(user.has_value());
    m_list->setHeading(user ? tr("Sign-ins of %1").arg(name) : tr("Sign-ins"));
    QList<std::pair<QString, QString>> base;
    if (user)
        base.append({QStringLiteral("user"), QString::number(*user)});
    m_list->list().setBase(base);
}

void SignInSection::refresh()
{
    m_list->refresh();
}

QJsonObject SignInSection::saveState() const
{
    return m_list->saveState();
}

void SignInSection::restoreState(const QJsonObject &state)
{
    m_list->restoreState(state);
}

void SignInSection::addCommands(QObject *owner)
{
    m_list->addCommands(owner);
    m_end = context().window.commands.add({.id = QStringLiteral("sign_in.end"), .text = tr("End sign-in"), .icon = QStringLiteral("sign-out"),
                                           .shortcut = QKeySequence(Qt::Key_Delete), .group = tr("Sign-ins")},
                                          owner, [this] { endSelected(); });
    m_list->setPrimary(m_end);
    m_list->setSelectionActions({m_end});
    connect(owner, &QObject::destroyed, this, [this] { m_end = nullptr; });
    permitCommands();
}

QList<SignInRecord> SignInSection::selected() const
{
    auto &table = context().people.signIns();
    QList<int> rows = m_list->selectedRows();
    if (rows.isEmpty() && m_list->currentRow() >= 0)
        rows += m_list->currentRow();
    QList<SignInRecord> records;
    for (const int row : std::as_const(rows)) {
        if (const SignInRecord *record = table.record(row))
            records += *record;
    }
    return records;
}

void SignInSection::permitCommands()
{
    const QList<SignInRecord> records = selected();
    QString why = records.isEmpty() ? tr("Choose a sign-in first.") : QString();
    for (const SignInRecord &record : records) {
        if (why.isEmpty())
            why = context().people.whyNotEnd(record);
    }
    if (m_end)
        m_end->setText(records.size() > 1 ? tr("End %n sign-in(s)", nullptr, int(records.size())) : tr("End sign-in"));
    permit(m_end, why);
}

void SignInSection::endSelected()
{
    const QList<SignInRecord> records = selected();
    for (const SignInRecord &record : records) {
        afterwards(context().people.endSignIn(record), [this, record] {
            context().window.notices.tell(tr("The sign-in of %1 from %2 has ended.").arg(record.username, record.address));
        });
    }
}

} // namespace emesa::ui
