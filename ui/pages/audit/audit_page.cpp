// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/audit_page.h"

#include "core/domain/master_data.h"
#include "ui/pages/audit/audit_detail.h"
#include "ui/pages/audit/audit_line_delegate.h"
#include "ui/pages/audit/seal_bar.h"
#include "ui/pages/page_catalogue.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/state_panel.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

/// Longer logs are checked when somebody asks for it.
constexpr qint64 checkedAtOnce = 20'000;

enum Period { AnyTime, Today, SevenDays, ThirtyDays, Chosen };

QString personText(const Account &account)
{
    const QString name = QString(account.firstName + u' ' + account.lastName).trimmed();
    return name.isEmpty() ? account.email : AuditPage::tr("%1 (%2)").arg(name, account.email);
}

} // namespace

AuditPage::AuditPage(PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_audit(context.desk),
      m_count(new QLabel(this)),
      m_search(new QLineEdit(this)),
      m_kind(new QComboBox(this)),
      m_deed(new QComboBox(this)),
      m_person(new QLineEdit(this)),
      m_peopleNames(new QStringListModel(this)),
      m_period(new QComboBox(this)),
      m_from(new QDateEdit(QDate::currentDate().addDays(-7), this)),
      m_to(new QDateEdit(QDate::currentDate(), this)),
      m_clear(new QPushButton(tr("Show everything"), this)),
      m_about(new QLabel(this)),
      m_export(new QToolButton(this)),
      m_exportText(new QLabel(this)),
      m_seals(new SealBar(m_audit, context.appearance, context.desk.words(), this)),
      m_list(new QListView(this)),
      m_lines(new AuditLineDelegate(context.appearance.theme(), context.desk.words(), this)),
      m_end(new QLabel(this)),
      m_detail(new AuditDetail(context.appearance, context.desk.words(), this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_state(nullptr)
{
    m_list->setModel(&m_audit.timeline());
    m_list->setItemDelegate(m_lines);
    m_list->setAccessibleName(tr("Timeline"));
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(false);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_end->setProperty("role", QStringLiteral("small"));
    m_end->setWordWrap(true);
    m_end->hide();
    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(4);
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(m_end);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({660, 440});
    m_detail->setMinimumWidth(320);
    left->setMinimumWidth(320);
    m_state = new StatePanel(m_splitter, this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(makeTop());
    layout->addWidget(makeFilters());
    layout->addWidget(m_seals);
    layout->addWidget(m_state, 1);

    AuditTimeline &timeline = m_audit.timeline();
    connect(&timeline, &AuditTimeline::stateChanged, this, &AuditPage::showState);
    connect(&m_audit, &AuditViewModel::filterChanged, this, &AuditPage::showFilter);
    connect(&m_audit, &AuditViewModel::exportChanged, this, &AuditPage::showExport);
    connect(&m_audit, &AuditViewModel::exported, this, [this](const QString &file, qint64 rows) {
        m_context.notices.tell(tr("%n row(s) written to %1.", nullptr, int(rows)).arg(QFileInfo(file).fileName()));
    });
    connect(&m_audit, &AuditViewModel::exportFailed, this, [this](const Error &why) { m_context.notices.trouble(why); });
    connect(&m_audit, &AuditViewModel::peopleChanged, this, [this] {
        QStringList names;
        for (const Account &account : m_audit.people())
            names += personText(account);
        m_peopleNames->setStringList(names);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AuditPage::showCurrent);
    connect(m_list, &QAbstractItemView::activated, this, [this] {
        if (m_open && m_open->isEnabled())
            m_open->trigger();
    });
    connect(&timeline, &QAbstractItemModel::modelReset, this, [this] {
        // The row somebody looked at stays chosen when the list was read again.
        for (int row = 0; row < m_audit.timeline().rowCount(); ++row) {
            const AuditEvent *event = m_audit.timeline().event(row);
            if (event && (m_currentSeq == 0 || event->seq == m_currentSeq)) {
                m_list->setCurrentIndex(m_audit.timeline().index(row));
                return;
            }
        }
        m_currentSeq = 0;
        showCurrent();
    });
    connect(&m_context.appearance, &Appearance::changed, this, [this] {
        m_lines->setTheme(m_context.appearance.theme());
        m_list->viewport()->update();
    });
    showExport();
    showFilter();
}

QWidget *AuditPage::makeTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *heading = new QLabel(title(), top);
    heading->setProperty("role", QStringLiteral("title"));
    m_count->setProperty("role", QStringLiteral("muted"));
    m_exportText->setProperty("role", QStringLiteral("muted"));
    m_export->setProperty("role", QStringLiteral("button"));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_search->setPlaceholderText(tr("Search name, address, request id, thing…"));
    m_search->setAccessibleName(tr("Search the audit log"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(360);
    m_search->setMinimumWidth(180);
    connect(m_search, &QLineEdit::textChanged, this, &AuditPage::applyFilter);
    row->addWidget(heading);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_search, 1);
    row->addWidget(m_exportText);
    row->addWidget(m_export);
    return top;
}

QWidget *AuditPage::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(bar);
    m_kind->setAccessibleName(tr("Kind of thing"));
    m_kind->addItem(tr("Everything"));
    for (const auditStory::Named &kind : auditStory::kinds())
        m_kind->addItem(auditStory::kind(QString::fromLatin1(kind.wireName)), QString::fromLatin1(kind.wireName));
    m_deed->setAccessibleName(tr("Action"));
    m_deed->addItem(tr("Every action"));
    for (const auditStory::Named &deed : auditStory::deeds())
        m_deed->addItem(auditStory::deed(QString::fromLatin1(deed.wireName)), QString::fromLatin1(deed.wireName));
    m_deed->setMaxVisibleItems(20);
    m_person->setAccessibleName(tr("Person"));
    m_person->setPlaceholderText(tr("By or about anybody"));
    m_person->setClearButtonEnabled(true);
    m_person->setMinimumWidth(200);
    m_person->setVisible(m_context.desk.may("user_read"));
    auto *completer = new QCompleter(m_peopleNames, m_person);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the server has filtered
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_person->setCompleter(completer);
    connect(m_person, &QLineEdit::textEdited, this, [this](const QString &text) { m_audit.findPeople(text); });
    connect(m_person, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            applyFilter();
    });
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this] { applyFilter(); });
    connect(m_person, &QLineEdit::editingFinished, this, &AuditPage::applyFilter);
    m_period->setAccessibleName(tr("Period"));
    m_period->addItems({tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("From … to …")});
    for (QDateEdit *day : {m_from, m_to}) {
        day->setCalendarPopup(true);
        day->hide();
        connect(day, &QDateEdit::dateChanged, this, &AuditPage::applyFilter);
    }
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_about->setProperty("role", QStringLiteral("muted"));
    m_clear->setProperty("link", true);
    for (QComboBox *choice : {m_kind, m_deed})
        connect(choice, &QComboBox::currentIndexChanged, this, &AuditPage::applyFilter);
    connect(m_period, &QComboBox::currentIndexChanged, this, &AuditPage::choosePeriod);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_audit.setFilter({}); });
    for (QWidget *widget : QList<QWidget *>{m_kind, m_deed, m_person, m_period, m_from, m_to, m_about, m_clear})
        flow->addWidget(widget);
    return bar;
}

void AuditPage::visit(const QString &about)
{
    AuditFilter filter = m_audit.filter();
    if (const qsizetype colon = about.indexOf(u':'); colon > 0) {
        filter = {};
        if (about.startsWith(QLatin1String("by:")))
            filter.user = about.mid(colon + 1).toLongLong();
        else {
            filter.entity = about.left(colon);
            filter.entityId = about.mid(colon + 1);
        }
    }
    if (filter != m_audit.filter())
        m_audit.setFilter(filter);
    if (m_audit.timeline().state() == AuditTimeline::State::Empty)
        m_audit.timeline().setFilter(filter);
    m_list->setFocus(Qt::OtherFocusReason);
}

void AuditPage::addCommands(QObject *owner)
{
    const QString group = title();
    Commands &commands = m_context.commands;
    commands.add({.id = QStringLiteral("audit.search"), .text = tr("Search the audit log"), .icon = QStringLiteral("search"),
                  .shortcut = QKeySequence(QKeySequence::Find), .group = group},
                 owner, [this] {
                     m_search->setFocus(Qt::ShortcutFocusReason);
                     m_search->selectAll();
                 });
    m_exportAction = commands.add({.id = QStringLiteral("audit.export"), .text = tr("Export as CSV…"), .icon = QStringLiteral("download"), .group = group},
                                  owner, [this] { exportCsv(); });
    m_export->setDefaultAction(m_exportAction);
    commands.add({.id = QStringLiteral("audit.check"), .text = tr("Check the seals of the audit log"), .icon = QStringLiteral("lock"), .group = group,
                  .keywords = tr("verify chain tampered")},
                 owner, [this] { m_audit.checkSeals(); });
    commands.add({.id = QStringLiteral("audit.clear"), .text = tr("Show every row of the audit log"), .icon = QStringLiteral("filter"), .group = group}, owner,
                 [this] { m_audit.setFilter({}); });
    m_open = commands.add({.id = QStringLiteral("audit.open"), .text = tr("Open what this is about"), .icon = QStringLiteral("forward"), .group = group}, owner,
                          [this] {
                              if (const auto address = currentAddress())
                                  emit wanted(*address);
                          });
    connect(owner, &QObject::destroyed, this, [this] {
        m_open = nullptr;
        m_exportAction = nullptr;
    });
    m_detail->setOpenAction(m_open);
    showCurrent();
}

QJsonObject AuditPage::saveState() const
{
    return {{QStringLiteral("splitter"), QString::fromLatin1(m_splitter->saveState().toBase64())}};
}

void AuditPage::restoreState(const QJsonObject &state)
{
    const QByteArray splitter = QByteArray::fromBase64(state.value(QLatin1String("splitter")).toString().toLatin1());
    if (!splitter.isEmpty())
        m_splitter->restoreState(splitter);
}

void AuditPage::applyFilter()
{
    AuditFilter filter = m_audit.filter();
    const QString entity = m_kind->currentData().toString();
    if (filter.entity != entity)
        filter.entityId.clear();
    filter.entity = entity;
    filter.eventType = m_deed->currentData().toString();
    filter.search = m_search->text().trimmed();
    const QDate today = QDate::currentDate();
    filter.from = filter.to = {};
    switch (m_period->currentIndex()) {
    case Today: filter.from = today; break;
    case SevenDays: filter.from = today.addDays(-6); break;
    case ThirtyDays: filter.from = today.addDays(-29); break;
    case Chosen:
        filter.from = qMin(m_from->date(), m_to->date());
        filter.to = qMax(m_from->date(), m_to->date());
        break;
    default: break;
    }
    if (m_person->text().isEmpty()) {
        filter.user.reset();
    } else {
        for (const Account &account : m_audit.people()) {
            if (personText(account) == m_person->text())
                filter.user = account.id;
        }
    }
    if (filter != m_audit.filter())
        m_audit.setFilter(filter);
}

void AuditPage::choosePeriod()
{
    const bool isChosen = m_period->currentIndex() == Chosen;
    m_from->setVisible(isChosen);
    m_to->setVisible(isChosen);
    applyFilter();
}

void AuditPage::showFilter()
{
    const AuditFilter &filter = m_audit.filter();
    const QSignalBlocker blockers[] = {QSignalBlocker(m_kind), QSignalBlocker(m_deed), QSignalBlocker(m_search), QSignalBlocker(m_person), QSignalBlocker(m_period)};
    const auto choose = [](QComboBox *box, const QString &value, const QString &text) {
        int at = value.isEmpty() ? 0 : box->findData(value);
        if (at < 0) {
            box->addItem(text, value);
            at = box->count() - 1;
        }
        box->setCurrentIndex(at);
    };
    choose(m_kind, filter.entity, auditStory::kind(filter.entity));
    choose(m_deed, filter.eventType, auditStory::deed(filter.eventType));
    if (m_search->text().trimmed() != filter.search)
        m_search->setText(filter.search);
    if (!filter.user)
        m_person->clear();
    else if (m_person->text().isEmpty())
        m_person->setText(tr("User %1").arg(*filter.user));
    if (!filter.from.isValid() && !filter.to.isValid()) {
        m_period->setCurrentIndex(AnyTime);
        m_from->hide();
        m_to->hide();
    }
    m_about->setVisible(!filter.entityId.isEmpty());
    m_about->setText(tr("Only %1 %2").arg(auditStory::kind(filter.entity), filter.entityId));
    m_clear->setVisible(!filter.isEmpty());
}

void AuditPage::showState()
{
    AuditTimeline &timeline = m_audit.timeline();
    const auto total = timeline.total();
    m_count->setText(total ? tr("%1 rows").arg(m_context.desk.words().of(*total)) : QString());
    m_end->setVisible(timeline.isFull());
    m_end->setText(tr("The newest %1 rows are shown. Choose a period to look further back, or export them all.")
                       .arg(m_context.desk.words().of(AuditTimeline::maxEvents)));
    switch (timeline.state()) {
    case AuditTimeline::State::Empty:
        break;
    case AuditTimeline::State::Loading:
        m_state->showBusy();
        break;
    case AuditTimeline::State::Failed:
        if (timeline.eventCount() > 0) {
            m_state->showContent();
            m_context.notices.trouble(*timeline.error());
        } else {
            m_state->showError(*timeline.error(), [this] { m_audit.refresh(); });
        }
        break;
    case AuditTimeline::State::Ready:
        if (timeline.eventCount() > 0)
            m_state->showContent();
        else if (!m_audit.filter().isEmpty())
            m_state->showEmpty(tr("No row fits"), tr("Nothing in the audit log fits what you chose above."), tr("Show everything"),
                               [this] { m_audit.setFilter({}); });
        else
            m_state->showEmpty(tr("The audit log is empty"), tr("Every sign-in, every change and every refusal appears here."));
        if (m_audit.seals() == AuditViewModel::Seals::Unknown && m_audit.filter().isEmpty() && total && *total > 0 && *total <= checkedAtOnce)
            m_audit.checkSeals();
        break;
    }
}

void AuditPage::showCurrent()
{
    const AuditEvent *event = m_audit.timeline().event(m_list->currentIndex().row());
    m_currentSeq = event ? event->seq : 0;
    if (m_open) {
        const auto address = currentAddress();
        m_open->setEnabled(address.has_value());
        m_open->setText(event && address ? tr("Open %1").arg(auditStory::subject(*event)) : tr("Open what this is about"));
    }
    m_detail->setEvent(event);
}

std::optional<PageAddress> AuditPage::currentAddress() const
{
    const AuditEvent *event = const_cast<AuditViewModel &>(m_audit).timeline().event(m_list->currentIndex().row());
    if (!event || event->entityId.isEmpty())
        return std::nullopt;
    PageAddress address{{}, event->entityId};
    if (event->entity == QLatin1String("order"))
        address.page = QStringLiteral("order");
    else if (event->entity == QLatin1String("machine"))
        address.page = QStringLiteral("machines");
    else if (event->entity == QLatin1String("supplier"))
        address.page = QStringLiteral("suppliers");
    else if (event->entity == QLatin1String("user") || event->entity == QLatin1String("role") || event->entity == QLatin1String("api_key"))
        address = {QStringLiteral("people"), QString(event->entity + u':' + event->entityId)};
    for (const MasterEntity &master : masterEntities) {
        if (event->entity == QLatin1String(master.name))
            address = {QStringLiteral("masters"), QString(event->entity + u':' + event->entityId)};
    }
    const PageRow *page = address.page.isEmpty() ? nullptr : pageById(address.page);
    return page && page->isFor(m_context.desk) ? std::optional(address) : std::nullopt;
}

void AuditPage::exportCsv()
{
    if (m_audit.isExporting()) {
        m_audit.stopExport();
        return;
    }
    m_context.dialogs.chooseNewFile(tr("Export the audit log"), tr("audit-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate)),
                                    [this](const QString &file) { m_audit.exportTo(file); });
}

void AuditPage::showExport()
{
    const bool isExporting = m_audit.isExporting();
    m_exportText->setVisible(isExporting);
    m_exportText->setText(tr("%1 rows written…").arg(m_context.desk.words().of(m_audit.exportedRows())));
    if (m_exportAction)
        m_exportAction->setText(isExporting ? tr("Stop the export") : tr("Export as CSV…"));
}

} // namespace emesa::ui
