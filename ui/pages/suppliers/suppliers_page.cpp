// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/suppliers/suppliers_page.h"

#include "ui/forms/entity_form.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

constexpr int machinesListed = 50;

/// What job shops can do, as people write it; offered while somebody types, others are as good.
QStringList knownCapabilities()
{
    return {SuppliersPage::tr("Laser cutting"), SuppliersPage::tr("Bending"), SuppliersPage::tr("Punching"), SuppliersPage::tr("Milling"),
            SuppliersPage::tr("Turning"), SuppliersPage::tr("Welding"), SuppliersPage::tr("Grinding"), SuppliersPage::tr("Powder coating"),
            SuppliersPage::tr("Anodising"), SuppliersPage::tr("Galvanising")};
}

} // namespace

SuppliersPage::SuppliersPage(PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_table("Supplier", [&desk = context.desk](const remote::ListQuery &query) { return desk.calls().suppliers(query); }, context.desk.words()),
      m_record(remote::supplierCalls(context.desk.calls()), false),
      m_list(m_table, m_record, [this](int row) {
                 const Supplier *supplier = m_table.record(row);
                 return supplier ? schema::toJson(*supplier) : QJsonObject();
             }, context.desk.live(), QStringLiteral("machines")),
      m_machines(new QWidget(this))
{
    const Desk &desk = context.desk;
    auto *form = new EntityForm<Supplier>("Supplier", desk.words(),
                                          {{.name = QStringLiteral("name")},
                                           {.name = QStringLiteral("email")},
                                           {.name = QStringLiteral("phone")},
                                           {.name = QStringLiteral("contact_info"), .hint = tr("Whom to ask, and when.")},
                                           {.name = QStringLiteral("address")},
                                           {.name = QStringLiteral("capabilities"), .suggestions = knownCapabilities()}});
    auto *pane = new RecordPane(m_record, form,
                                {.idPrefix = QStringLiteral("supplier"),
                                 .group = tr("Suppliers"),
                                 .newTitle = tr("New supplier"),
                                 .emptyHeading = tr("No supplier chosen"),
                                 .emptyText = tr("Choose one in the list to see and change it here."),
                                 .mayCreate = desk.may("supplier_create"),
                                 .mayChange = desk.may("supplier_update"),
                                 .mayRemove = desk.may("supplier_delete")},
                                context);
    m_machines->setLayout(new QVBoxLayout);
    m_machines->layout()->setContentsMargins(0, 0, 0, 0);
    m_machines->layout()->setSpacing(4);
    pane->addBelow(m_machines);
    m_browser = new RecordBrowser(m_list, pane,
                                  {.id = QStringLiteral("suppliers"),
                                   .heading = title(),
                                   .searchHint = tr("Search name, contact or e-mail"),
                                   .emptyHeading = tr("No suppliers yet"),
                                   .emptyText = tr("Suppliers are the job shops that own machines. Add the first one to book its machines for orders.")},
                                  context, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_browser);
    connect(&m_record, &RecordViewModel::changed, this, &SuppliersPage::showMachines);
}

void SuppliersPage::visit(const QString &about)
{
    m_browser->open(about);
}

void SuppliersPage::showMachines()
{
    const QString key = m_record.mode() == RecordViewModel::Mode::Shown ? m_record.key() : QString();
    if (key.isEmpty() || key == m_machinesOf || !m_context.desk.may("machine_read"))
        return;
    m_machinesOf = key;
    qDeleteAll(m_machines->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    remote::ListQuery query;
    query.where(QStringLiteral("supplier"), key).pageSize(machinesListed);
    remote::whenDone(m_context.desk.calls().machines(query), this, [this, key](const Result<remote::Page<Machine>> &machines) {
        if (key != m_machinesOf)
            return;
        auto *heading = new QLabel(tr("Machines"), m_machines);
        heading->setProperty("role", QStringLiteral("heading"));
        m_machines->layout()->addWidget(heading);
        if (!machines || machines->rows.isEmpty()) {
            auto *none = new QLabel(machines ? tr("This supplier has no machines yet.") : machines.error().message, m_machines);
            none->setProperty("role", QStringLiteral("muted"));
            none->setWordWrap(true);
            m_machines->layout()->addWidget(none);
            if (!machines)
                m_machinesOf.clear(); // choosing it again tries again
            return;
        }
        for (const Machine &machine : machines->rows) {
            auto *link = new QPushButton(tr("%1 – %2", "machine and what kind it is").arg(machine.name, m_context.desk.words().of(machine.type)), m_machines);
            link->setProperty("link", true);
            connect(link, &QPushButton::clicked, this, [this, id = machine.id] { emit wanted({QStringLiteral("machines"), QString::number(id)}); });
            m_machines->layout()->addWidget(link);
        }
    });
}

} // namespace emesa::ui
