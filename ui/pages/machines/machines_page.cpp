// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/machines/machines_page.h"

#include "models/choices/choices.h"
#include "ui/forms/entity_form.h"
#include "ui/pages/machines/availability_panel.h"
#include "ui/pages/machines/machine_activity.h"

#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace emesa::ui {

using Mode = RecordViewModel::Mode;

namespace {

constexpr int suppliersOffered = 100;

QString findAddress(const QString &order = {})
{
    return order.isEmpty() ? QStringLiteral("find") : QString(QStringLiteral("find:") + order);
}

} // namespace

MachinesPage::MachinesPage(PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_table("Machine", [&desk = context.desk](const remote::ListQuery &query) { return desk.calls().machines(query); }, context.desk.words()),
      m_record(remote::machineCalls(context.desk.calls()), false),
      m_list(m_table, m_record, [this](int row) {
                 const Machine *machine = m_table.record(row);
                 return machine ? schema::toJson(*machine) : QJsonObject();
             }, context.desk.live(), QStringLiteral("machines")),
      m_pages(new QStackedWidget(this)),
      m_activity(new MachineActivity(context, this)),
      m_finder(new AvailabilityPanel(context, this))
{
    Desk &desk = context.desk;
    const bool maySeePlaces = desk.may("master_plant_read"), maySeeTypes = desk.may("master_equipment_type_read");
    QList<FormField> fields{{.name = QStringLiteral("name")},
                            {.name = QStringLiteral("type")},
                            {.name = QStringLiteral("make")},
                            {.name = QStringLiteral("supplier"), .choices = supplierChoices(desk.calls())},
                            {.name = QStringLiteral("is_active"), .hint = tr("An inactive machine is not offered for orders.")},
                            {.name = QStringLiteral("capacity"), .hint = tr("Jobs it can run side by side."), .heading = tr("Capabilities")},
                            {.name = QStringLiteral("hourly_rate"), .unit = QString::fromLatin1(defaultCurrency)},
                            {.name = QStringLiteral("bed_size"), .hint = tr("For example 3000 x 1500 mm.")},
                            {.name = QStringLiteral("envelope"), .hint = tr("For example 762 x 406 x 508 mm.")},
                            {.name = QStringLiteral("bed_length"), .unit = tr("mm")},
                            {.name = QStringLiteral("tonnage"), .unit = tr("t")}};
    if (maySeeTypes)
        fields.append({.name = QStringLiteral("equipment_type"), .choices = masterChoices<EquipmentType>(desk.masters())});
    if (maySeePlaces)
        fields.append({.name = QStringLiteral("plant"), .choices = masterChoices<Plant>(desk.masters())});
    auto *form = new EntityForm<Machine>("Machine", desk.words(), fields);
    auto *pane = new RecordPane(m_record, form,
                                {.idPrefix = QStringLiteral("machine"),
                                 .group = tr("Machines"),
                                 .newTitle = tr("New machine"),
                                 .emptyHeading = tr("No machine chosen"),
                                 .emptyText = tr("Choose one in the list to see what it can do and what it is booked for."),
                                 .mayCreate = desk.may("machine_create"),
                                 .mayChange = desk.may("machine_update"),
                                 .mayRemove = desk.may("machine_delete"),
                                 .hasActive = true,
                                 .initial = schema::toJson(Machine())},
                                context);
    pane->addAbove(m_activity);
    m_table.setLook(QStringLiteral("is_active"), {.tone = [](const Machine &machine) { return machine.isActive ? tables::Tone::Success : tables::Tone::Muted; }});
    m_browser = new RecordBrowser(m_list, pane,
                                  {.id = QStringLiteral("machines"),
                                   .heading = title(),
                                   .searchHint = tr("Search name or make"),
                                   .emptyHeading = tr("No machines yet"),
                                   .emptyText = tr("Machines make the parts. Add the first one to book it for orders.")},
                                  context, this);
    m_pages->addWidget(m_browser);
    m_pages->addWidget(m_finder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connect(&m_record, &RecordViewModel::changed, this, &MachinesPage::showMachine);
    connect(m_activity, &MachineActivity::orderWanted, this, [this](Id order) { emit wanted({QStringLiteral("order"), QString::number(order)}); });
    connect(m_finder, &AvailabilityPanel::closed, this, [this] { emit wanted({QStringLiteral("machines")}); });
    connect(m_finder, &AvailabilityPanel::machineWanted, this, [this](Id machine) { emit wanted({QStringLiteral("machines"), QString::number(machine)}); });
    connect(m_finder, &AvailabilityPanel::orderWanted, this, [this](Id order) { emit wanted({QStringLiteral("order"), QString::number(order)}); });
    if (desk.may("supplier_read")) {
        remote::ListQuery all;
        all.pageSize(suppliersOffered).orderBy(QStringLiteral("name"));
        remote::whenDone(desk.calls().suppliers(all), this, [this](const Result<remote::Page<Supplier>> &suppliers) {
            QList<tables::FilterChoice> choices;
            if (suppliers) { // without them the list just has no such filter
                for (const Supplier &supplier : suppliers->rows)
                    choices.append({QString::number(supplier.id), supplier.name});
            }
            m_browser->panel().list().setChoices(QStringLiteral("supplier"), choices);
        });
    }
}

void MachinesPage::refresh()
{
    m_browser->refresh();
    m_activity->refresh();
}

void MachinesPage::visit(const QString &about)
{
    const bool isFinding = about.section(u':', 0, 0) == findAddress();
    m_pages->setCurrentWidget(isFinding ? static_cast<QWidget *>(m_finder) : m_browser);
    if (!isFinding) {
        m_browser->open(about);
        return;
    }
    const Id order = about.section(u':', 1).toLongLong();
    m_finder->open(order > 0 ? std::optional(order) : std::nullopt);
}

void MachinesPage::addCommands(QObject *owner)
{
    m_browser->addCommands(owner);
    QAction *find = m_context.commands.add({.id = QStringLiteral("machine.find"), .text = tr("Find a free machine"), .icon = QStringLiteral("clock"),
                                            .group = tr("Machines"), .keywords = tr("available booking calendar")},
                                           owner, [this] { emit wanted({QStringLiteral("machines"), findAddress()}); });
    if (!m_find) {
        m_find = new QToolButton(this);
        m_find->setProperty("role", QStringLiteral("button"));
        m_find->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_find->setFocusPolicy(Qt::TabFocus);
        m_browser->panel().addToHeading(m_find);
    }
    m_find->setDefaultAction(find);
}

void MachinesPage::showMachine()
{
    const QJsonObject &machine = m_record.record();
    const bool isShown = m_record.mode() == Mode::Shown;
    QStringList where{isShown && !machine.value(QLatin1String("is_active")).toBool() ? tr("Inactive") : QString(),
                      isShown ? machine.value(QLatin1String("supplier_name")).toString() : QString()};
    where.removeAll(QString());
    m_browser->pane().setSubtitle(where.join(QStringLiteral(" · ")));
    if (isShown)
        m_activity->setMachine(m_record.key().toLongLong(), machine.value(QLatin1String("capacity")).toInt(1));
}

} // namespace emesa::ui
