// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/order/order_page.h"

#include "models/choices/choices.h"
#include "models/tables/order_look.h"
#include "ui/documents/document_commands.h"
#include "ui/pages/order/composer.h"
#include "ui/pages/order/deal_box.h"
#include "ui/pages/order/history_view.h"
#include "ui/pages/order/machine_picker.h"
#include "ui/pages/order/part_card.h"
#include "ui/pages/order/stage_bar.h"
#include "ui/pages/order/stream_view.h"
#include "ui/pages/order/task_panel.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/state_panel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace emesa::ui {

using NextStep = OrderViewModel::NextStep;

namespace {

constexpr int partWidth = 290;
constexpr int dealWidth = 310;
constexpr int narrowBelow = 980; ///< pixels; then the part goes under the deal

QScrollArea *scrolling(QWidget *content, int width, const QString &name, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(width);
    area->setWidget(content);
    area->setAccessibleName(name);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

OrderPage::OrderPage(PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_order(context.desk, m_clock),
      m_content(new QWidget(this)),
      m_panel(new StatePanel(m_content, this)),
      m_stages(new StageBar(context.appearance, context.desk.words(), m_content)),
      m_part(new PartCard(m_order, context, m_content)),
      m_stream(new StreamView(m_order, context.appearance, m_content)),
      m_composer(new Composer(m_order, m_content)),
      m_deal(new DealBox(m_order, m_content)),
      m_history(new HistoryView(m_order, m_content))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_panel);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(makeHeader());
    layout->addWidget(m_stages);
    layout->addWidget(makeConflictBar());

    auto *left = new QWidget(m_content);
    m_leftColumn = new QVBoxLayout(left);
    m_leftColumn->setContentsMargins(0, 0, 0, 0);
    m_leftColumn->addWidget(m_part);
    m_leftColumn->addStretch();
    m_left = scrolling(left, partWidth, tr("Part"), m_content);

    auto *right = new QWidget(m_content);
    m_rightColumn = new QVBoxLayout(right);
    m_rightColumn->setContentsMargins(0, 0, 0, 0);
    m_rightColumn->setSpacing(12);
    m_rightColumn->addWidget(m_deal);
    m_rightColumn->addWidget(makePlanCard());
    m_rightColumn->addStretch();
    m_right = scrolling(right, dealWidth, tr("Deal"), m_content);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_left);
    columns->addWidget(makeStreamCard(), 1);
    columns->addWidget(m_right);
    layout->addLayout(columns, 1);

    connect(&m_order, &OrderViewModel::stateChanged, this, &OrderPage::showState);
    connect(&m_order, &OrderViewModel::changed, this, &OrderPage::showOrder);
    connect(&m_order, &OrderViewModel::streamChanged, this, [this] { m_stream->update(); });
    connect(&m_order, &OrderViewModel::filesChanged, this, [this] { m_part->updateFiles(); });
    connect(&m_order, &OrderViewModel::historyChanged, this, [this] {
        m_history->update();
        m_stages->setStages(m_order.stages());
    });
    connect(&m_order, &OrderViewModel::conflictChanged, this, &OrderPage::showConflict);
    connect(&m_order, &OrderViewModel::gone, this, [this] {
        m_context.notices.tell(tr("This order is no longer there."));
        emit wanted({QStringLiteral("orders")});
    });
    connect(&m_order, &OrderViewModel::troubled, this, [this](const Error &why) { m_context.notices.trouble(why); });
    connect(m_composer, &Composer::troubled, this, [this](const Error &why) { m_context.notices.trouble(why); });
    connect(m_deal, &DealBox::done, this, [this](bool isKept) { tellDone(isKept, tr("Done.")); });
}

OrderPage::~OrderPage() = default;

QString OrderPage::title() const
{
    return m_order.state() == OrderViewModel::State::Ready ? m_order.order().partId : tr("Order");
}

QWidget *OrderPage::makeHeader()
{
    auto *header = new QWidget(m_content);
    m_name = new QLabel(header);
    m_name->setProperty("role", QStringLiteral("title"));
    m_name->setTextFormat(Qt::PlainText);
    m_description = new ElidedLabel(header);
    m_description->setProperty("role", QStringLiteral("muted"));
    m_status = new Badge(m_context.appearance, header);
    m_turn = new Badge(m_context.appearance, header);
    m_client = new QLabel(header);
    m_client->setTextFormat(Qt::PlainText);
    m_more = new QToolButton(header);
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    const auto paint = [this] { m_more->setIcon(m_context.appearance.icons().icon(QStringLiteral("more"))); };
    paint();
    connect(&m_context.appearance, &Appearance::changed, m_more, paint);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_name);
    row->addWidget(m_description, 1);
    row->addWidget(m_status);
    row->addWidget(m_turn);
    row->addWidget(m_client);
    row->addWidget(m_more);
    return header;
}

QWidget *OrderPage::makeConflictBar()
{
    m_conflict = new QFrame(m_content);
    m_conflict->setProperty("role", QStringLiteral("warning"));
    m_conflictText = new QLabel(m_conflict);
    m_conflictText->setTextFormat(Qt::PlainText);
    m_conflictText->setWordWrap(true);
    auto *fine = new QPushButton(tr("I have seen it"), m_conflict);
    auto *row = new QHBoxLayout(m_conflict);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_conflictText, 1);
    row->addWidget(fine, 0, Qt::AlignTop);
    connect(fine, &QPushButton::clicked, this, [this] { m_order.dismissConflict(); });
    m_conflict->hide();
    return m_conflict;
}

QWidget *OrderPage::makeStreamCard()
{
    auto *card = new QFrame(m_content);
    card->setProperty("role", QStringLiteral("card"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_stream, 1);
    auto *line = new QFrame(card);
    line->setProperty("role", QStringLiteral("line"));
    line->setFixedHeight(1);
    column->addWidget(line);
    column->addWidget(m_composer);
    return card;
}

QWidget *OrderPage::makePlanCard()
{
    auto *card = new QFrame(m_content);
    card->setProperty("role", QStringLiteral("card"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    auto *heading = new QLabel(tr("Plan"), card);
    heading->setProperty("role", QStringLiteral("heading"));
    m_editPlan = new QToolButton(card);
    head->addWidget(heading);
    head->addStretch();
    head->addWidget(m_editPlan);
    m_plan = new FactTable(FactTable::Align::Right, card);
    column->addLayout(head);
    column->addWidget(m_plan);
    column->addWidget(m_history);
    return card;
}

void OrderPage::visit(const QString &about)
{
    const Id id = about.toLongLong();
    if (id != m_order.id() || m_order.state() == OrderViewModel::State::Empty)
        m_order.open(id);
    showState();
    // Not a field, so that the keys of the commands work at once.
    m_stream->setFocus(Qt::OtherFocusReason);
}

void OrderPage::addCommands(QObject *owner)
{
    const QString group = tr("Order");
    const auto add = [&](const char *id, const QString &text, const QString &icon, const QKeySequence &keys, std::function<void()> run) {
        const QString name = QString::fromLatin1(id);
        QAction *action = m_context.commands.add({.id = name, .text = text, .icon = icon, .shortcut = keys, .group = group}, owner, std::move(run));
        m_commands.insert(name, action);
    };
    const auto key = [](Qt::Key one) { return QKeySequence(one); };
    add("order.approve", tr("Approve…"), QStringLiteral("check"), {}, [this] { beginApprove(); });
    add("order.accept", tr("Accept offer"), QStringLiteral("check"), key(Qt::Key_A), [this] { accept(); });
    add("order.offer", tr("Make an offer…"), QStringLiteral("money"), key(Qt::Key_O), [this] { m_composer->beginOffer(); });
    add("order.decline", tr("Decline offer…"), QStringLiteral("cross"), {}, [this] { beginReason(OrderAction::DeclineCounterOffer); });
    add("order.reject", tr("Reject order…"), QStringLiteral("cross"), key(Qt::Key_R), [this] { beginReason(OrderAction::Reject); });
    add("order.pay", tr("Pay"), QStringLiteral("money"), {}, [this] { pay(); });
    add("order.assign", tr("Assign machine…"), QStringLiteral("machines"), key(Qt::Key_M), [this] { beginAssign(); });
    add("order.start", tr("Start production"), QStringLiteral("play"), {}, [this] { start(); });
    add("order.complete", tr("Complete order…"), QStringLiteral("check"), {}, [this] { beginComplete(); });
    add("order.cancel", tr("Cancel order…"), QStringLiteral("cross"), {}, [this] { beginReason(OrderAction::Cancel); });
    add("order.again", tr("Order again"), QStringLiteral("refresh"), {}, [this] { orderAgain(); });
    add("order.edit", tr("Edit specification"), QStringLiteral("part"), key(Qt::Key_E), [this] {
        if (m_order.canEditSpecification())
            m_part->beginEdit();
        else
            beginPlan();
    });
    add("order.add_file", tr("Add file…"), QStringLiteral("upload"), {}, [this] { m_part->chooseFile(); });
    add("order.send", tr("Send"), QStringLiteral("send"), QKeySequence(QStringLiteral("Ctrl+Return")), [this] { m_composer->send(); });
    command("order.edit")->setText(m_order.canEditPlan() ? tr("Edit plan") : tr("Edit specification"));
    m_composer->bind(command("order.offer"), command("order.send"));
    m_part->bind(command("order.edit"), command("order.add_file"));
    m_editPlan->setDefaultAction(command("order.edit"));
    m_editPlan->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->menu()->clear();
    for (const char *id : {"order.again", "order.add_file", "order.cancel"})
        m_more->menu()->addAction(command(id));
    m_documents = new DocumentCommands(m_context, owner);
    m_more->menu()->addSeparator();
    m_more->menu()->addActions(m_documents->actions());
    updateCommands();
}

void OrderPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if ((width() < narrowBelow) != m_isNarrow) {
        m_isNarrow = !m_isNarrow;
        arrange();
    }
}

void OrderPage::arrange()
{
    m_left->setVisible(!m_isNarrow);
    if (m_isNarrow)
        m_rightColumn->insertWidget(m_rightColumn->count() - 1, m_part);
    else
        m_leftColumn->insertWidget(0, m_part);
}

void OrderPage::showState()
{
    switch (m_order.state()) {
    case OrderViewModel::State::Empty:
    case OrderViewModel::State::Loading: m_panel->showBusy(); break;
    case OrderViewModel::State::Ready: m_panel->showContent(); break;
    case OrderViewModel::State::Failed: m_panel->showError(*m_order.error(), [this] { m_order.refresh(); }); break;
    }
    if (m_order.state() == OrderViewModel::State::Ready)
        showOrder();
    else
        updateCommands();
    emit titleChanged();
}

void OrderPage::showOrder()
{
    if (m_order.state() != OrderViewModel::State::Ready)
        return;
    const Order &order = m_order.order();
    m_name->setText(order.partId);
    m_description->setFullText(order.productDescription);
    m_client->setText(m_order.side() == Side::Client ? QString() : order.clientCompany.isEmpty() ? order.clientName : order.clientCompany);
    m_client->setVisible(!m_client->text().isEmpty());
    m_status->show(m_order.words().of(order.status), tables::toneOf(order.status), QString::fromLatin1(tables::iconOf(order.status)));
    const bool isMine = m_order.turn() == OrderViewModel::Turn::Mine;
    m_turn->show(m_order.turnText(), isMine ? tables::Tone::Info : tables::Tone::Muted, isMine ? QStringLiteral("bell") : QStringLiteral("clock"));
    m_stages->setStages(m_order.stages());
    m_part->updateOrder();
    m_composer->setVisible(m_order.canWrite());
    m_composer->update();
    m_deal->update();
    showPlan();
    updateCommands();
}

void OrderPage::showPlan()
{
    const Order &order = m_order.order();
    const tables::Words &words = m_order.words();
    const bool isStaff = m_order.side() == Side::Staff;
    QList<Fact> facts;
    facts.append({tr("Machine"), order.machineName.value_or(tr("not assigned")), order.supplierName.value_or(QString())});
    facts.append({tr("Promised"), order.expectedCompletionDate ? words.of(*order.expectedCompletionDate) : tr("no date yet")});
    facts.append({tr("Payment"), order.paymentConfirmed ? tr("received") : tr("open")});
    if (isStaff) {
        if (order.actualCost)
            facts.append({tr("Actual cost"), money(*order.actualCost)});
        facts.append({tr("Internal notes"), order.adminNotes});
    }
    m_plan->setFacts(facts);
    m_editPlan->setVisible(m_order.canEditPlan());
}

void OrderPage::showConflict()
{
    const QStringList lines = m_order.conflict();
    m_conflict->setVisible(!lines.isEmpty());
    if (!lines.isEmpty())
        m_conflictText->setText(tr("Somebody changed this order while you were deciding, so nothing was done. It says now:\n%1").arg(lines.join(u'\n')));
}

void OrderPage::updateCommands()
{
    if (m_commands.isEmpty())
        return;
    const bool isReady = m_order.state() == OrderViewModel::State::Ready;
    const bool isFree = isReady && !m_order.isBusy();
    const auto allow = [&](const char *id, bool isAllowed) { command(id)->setEnabled(isFree && isAllowed); };
    const OfferStep *open = isReady ? m_order.answerable() : nullptr;
    allow("order.approve", m_order.can(OrderAction::Approve));
    allow("order.accept", open != nullptr);
    allow("order.decline", open != nullptr && m_order.can(OrderAction::DeclineCounterOffer));
    allow("order.offer", m_order.can(OrderAction::SendCounterOffer));
    allow("order.reject", m_order.can(OrderAction::Reject));
    allow("order.pay", m_order.can(OrderAction::ConfirmPayment));
    allow("order.assign", m_order.can(OrderAction::AssignMachine));
    allow("order.start", m_order.can(OrderAction::StartProduction) && m_order.order().machine);
    allow("order.complete", m_order.can(OrderAction::Complete));
    allow("order.cancel", m_order.can(OrderAction::Cancel));
    allow("order.again", m_order.canOrderAgain());
    allow("order.edit", m_order.canEditSpecification() || m_order.canEditPlan());
    allow("order.add_file", m_order.canAddFiles());
    command("order.send")->setEnabled(isReady && m_order.canWrite());
    if (!isReady)
        return;
    if (m_documents)
        m_documents->setOrder(m_order.order());

    const Order &order = m_order.order();
    command("order.approve")->setText(order.targetPrice ? tr("Approve at %1…").arg(money(*order.targetPrice)) : tr("Approve…"));
    command("order.accept")->setText(open ? tr("Accept %1").arg(money(open->offer.amount)) : tr("Accept offer"));
    command("order.pay")->setText(order.agreedPrice ? tr("Pay %1").arg(money(*order.agreedPrice)) : tr("Pay"));
    command("order.assign")->setText(order.machine ? tr("Other machine…") : tr("Assign machine…"));
    command("order.edit")->setText(m_order.canEditSpecification() ? tr("Edit") : tr("Edit plan"));
    const bool hasOffers = m_order.negotiation().last() != nullptr;
    command("order.offer")->setText(hasOffers ? tr("Counter offer…") : tr("Make an offer…"));

    const char *primary = nullptr;
    switch (m_order.nextStep()) {
    case NextStep::Approve: primary = "order.approve"; break;
    case NextStep::Accept: primary = "order.accept"; break;
    case NextStep::Offer: primary = "order.offer"; break;
    case NextStep::Pay: primary = "order.pay"; break;
    case NextStep::AssignMachine: primary = "order.assign"; break;
    case NextStep::Start: primary = "order.start"; break;
    case NextStep::Complete: primary = "order.complete"; break;
    case NextStep::OrderAgain: primary = "order.again"; break;
    case NextStep::None: break;
    }
    // Beside each other in the narrow column; the palette and menus say the whole of it.
    command("order.offer")->setIconText(hasOffers ? tr("Counter…", "offer") : tr("Offer…"));
    command("order.decline")->setIconText(tr("Decline…", "offer"));
    command("order.reject")->setIconText(tr("Reject…", "order"));
    command("order.cancel")->setIconText(tr("Cancel…", "order"));
    const bool isOfferNext = m_order.nextStep() == NextStep::Offer;
    if (isOfferNext)
        command("order.offer")->setIconText(command("order.offer")->text());
    QList<QAction *> others;
    for (const char *id : {"order.approve", "order.offer", "order.decline", "order.assign", "order.start", "order.complete", "order.reject", "order.cancel"}) {
        const bool isPrimary = primary && QLatin1String(id) == QLatin1String(primary);
        const bool isTooEarly = QLatin1String(id) == QLatin1String("order.start") && !order.machine;
        const bool isMadeBefore = QLatin1String(id) == QLatin1String("order.decline") && !open;
        const bool isCancelOfStaff = QLatin1String(id) == QLatin1String("order.cancel") && m_order.side() == Side::Staff && m_order.can(OrderAction::Reject);
        static const QHash<QLatin1String, OrderAction> actions = {
            {QLatin1String("order.approve"), OrderAction::Approve},   {QLatin1String("order.offer"), OrderAction::SendCounterOffer},
            {QLatin1String("order.decline"), OrderAction::DeclineCounterOffer}, {QLatin1String("order.assign"), OrderAction::AssignMachine},
            {QLatin1String("order.start"), OrderAction::StartProduction}, {QLatin1String("order.complete"), OrderAction::Complete},
            {QLatin1String("order.reject"), OrderAction::Reject}, {QLatin1String("order.cancel"), OrderAction::Cancel}};
        if (!isPrimary && !isTooEarly && !isMadeBefore && !isCancelOfStaff && m_order.can(actions.value(QLatin1String(id))))
            others += command(id);
    }
    m_deal->setCommands(primary ? command(primary) : nullptr, others);
}

QString OrderPage::money(Amount amount) const
{
    return m_order.words().money(amount, m_order.order().currency);
}

void OrderPage::accept()
{
    const OfferStep *open = m_order.answerable();
    if (!open)
        return;
    const Offer offer = open->offer;
    const QString price = money(offer.amount);
    const QString lead = offer.leadTimeDays ? tr(" and %n day(s)", "after a price", *offer.leadTimeDays) : QString();
    m_context.dialogs.confirm({tr("Accept %1?").arg(price),
                               tr("%1 is agreed at %2%3. An accepted offer cannot be taken back.").arg(m_order.order().partId, price, lead),
                               tr("Accept %1").arg(price)},
                              [this, offer, price] {
                                  follow(m_order.take(OrderAction::AcceptCounterOffer, AcceptOfferInput{offer.id}), tr("Agreed at %1.").arg(price));
                              });
}

void OrderPage::pay()
{
    if (!m_order.order().agreedPrice)
        return;
    const QString price = money(*m_order.order().agreedPrice);
    m_context.dialogs.confirm({tr("Pay %1?").arg(price),
                               tr("This pays %1 for %2 with the simulated provider: the order goes on as if money had been moved. It cannot be undone.")
                                   .arg(price, m_order.order().partId),
                               tr("Pay %1").arg(price)},
                              [this, price] {
                                  follow(m_order.take(OrderAction::ConfirmPayment, PaymentInput{QStringLiteral("simulated"), {}}), tr("%1 paid.").arg(price));
                              });
}

void OrderPage::start()
{
    follow(m_order.take(OrderAction::StartProduction), tr("Production has started."));
}

void OrderPage::beginApprove()
{
    const Order &order = m_order.order();
    auto *form = new EntityForm<ApproveInput>("ApproveInput", m_order.words(),
                                              {{.name = QStringLiteral("price_estimate"), .hint = order.targetPrice ? tr("Another price than the target goes to the client as an offer.") : QString()},
                                               {QStringLiteral("expected_date")},
                                               {.name = QStringLiteral("machine_id"), .hint = tr("May wait until it is paid."), .choices = machineChoices(m_context.desk.calls())},
                                               {QStringLiteral("admin_notes")}});
    ApproveInput input;
    input.priceEstimate = order.targetPrice ? order.targetPrice : order.priceEstimate;
    input.expectedDate = order.expectedCompletionDate;
    input.adminNotes = order.adminNotes;
    form->setValue(input);
    auto *panel = new TaskPanel({tr("Approve %1").arg(order.partId),
                                 order.targetPrice ? tr("At the client's target of %1 the deal is made at once.").arg(money(*order.targetPrice)) : QString(),
                                 tr("Approve %1").arg(order.partId)});
    panel->setForm(form, [this, form] { return m_order.take(OrderAction::Approve, form->value()); });
    m_deal->show(panel);
}

void OrderPage::beginReason(OrderAction action)
{
    const QString part = m_order.order().partId;
    TaskPanel *panel = nullptr;
    switch (action) {
    case OrderAction::Reject: {
        auto *form = new EntityForm<RejectInput>("RejectInput", m_order.words());
        panel = new TaskPanel({tr("Reject %1").arg(part), tr("The client reads the reason. A rejected order cannot be taken up again."), tr("Reject order %1").arg(part), true});
        panel->setForm(form, [this, form] { return m_order.take(OrderAction::Reject, form->value()); });
        break;
    }
    case OrderAction::Cancel: {
        auto *form = new EntityForm<CancelInput>("CancelInput", m_order.words());
        panel = new TaskPanel({tr("Cancel %1").arg(part), tr("Everybody involved reads the reason. A cancelled order cannot be taken up again."), tr("Cancel order %1").arg(part), true});
        panel->setForm(form, [this, form] { return m_order.take(OrderAction::Cancel, form->value()); });
        break;
    }
    default: {
        const OfferStep *open = m_order.answerable();
        if (!open)
            return;
        auto *form = new EntityForm<DeclineOfferInput>("DeclineOfferInput", m_order.words());
        panel = new TaskPanel({tr("Decline %1").arg(money(open->offer.amount)), tr("The negotiation goes on: the other side can make another offer."), tr("Decline %1").arg(money(open->offer.amount)), true});
        panel->setForm(form, [this, form] { return m_order.take(OrderAction::DeclineCounterOffer, form->value()); });
        break;
    }
    }
    m_deal->show(panel);
}

void OrderPage::beginAssign()
{
    auto *picker = new MachinePicker(m_order);
    auto *panel = new TaskPanel({tr("Machine for %1").arg(m_order.order().partId), {}, tr("Assign machine")});
    panel->setContent(picker, [this, picker] {
        const auto input = picker->value();
        return input ? m_order.take(OrderAction::AssignMachine, *input) : remote::readyAnswer<Deed>(remote::cancelledError());
    });
    const auto judge = [panel, picker] {
        const bool isChosen = picker->value().has_value();
        panel->setActionEnabled(isChosen);
        panel->setActionText(isChosen ? tr("Assign %1").arg(picker->machineName()) : tr("Assign machine"));
    };
    connect(picker, &MachinePicker::changed, panel, judge);
    judge();
    m_deal->show(panel);
}

void OrderPage::beginComplete()
{
    auto *form = new EntityForm<CompleteInput>("CompleteInput", m_order.words(),
                                               {{QStringLiteral("good_quantity")}, {QStringLiteral("scrap_quantity")}, {QStringLiteral("actual_cost")}});
    CompleteInput input;
    input.goodQuantity = m_order.order().quantity;
    input.scrapQuantity = 0;
    form->setValue(input);
    auto *panel = new TaskPanel({tr("Complete %1").arg(m_order.order().partId), tr("%n part(s) were ordered.", nullptr, m_order.order().quantity),
                                 tr("Complete order %1").arg(m_order.order().partId)});
    panel->setForm(form, [this, form] { return m_order.take(OrderAction::Complete, form->value()); });
    m_deal->show(panel);
}

void OrderPage::beginPlan()
{
    if (!m_order.canEditPlan())
        return;
    const Order &order = m_order.order();
    auto *form = new EntityForm<OrderStaffPatch>("OrderStaffPatch", m_order.words(),
                                                 {{QStringLiteral("expected_completion_date")}, {QStringLiteral("price_estimate")}, {QStringLiteral("actual_cost")}, {QStringLiteral("admin_notes")}});
    form->setValue({order.expectedCompletionDate, order.adminNotes, order.priceEstimate, order.actualCost, order.machine});
    auto *panel = new TaskPanel({tr("Plan of %1").arg(order.partId), tr("The client is told a new promise; notes and costs stay in the shop."), tr("Save changes")});
    panel->setForm(form, [this, form] {
        const QJsonObject changes = form->changes();
        return changes.isEmpty() ? remote::readyAnswer<Deed>(Deed{}) : m_order.change(changes);
    });
    m_deal->show(panel);
}

void OrderPage::orderAgain()
{
    emit wanted({QStringLiteral("new-order"), QStringLiteral("copy:%1").arg(m_order.id())});
}

void OrderPage::follow(const QFuture<Result<Deed>> &step, const QString &done)
{
    remote::whenDone(step, this, [this, done](const Result<Deed> &result) {
        if (result)
            tellDone(result->isKept, done);
        else if (result.error().code != ErrorCode::Stale) // what changed stands above the order
            m_context.notices.trouble(result.error());
    });
}

void OrderPage::tellDone(bool isKept, const QString &done)
{
    m_context.notices.tell(isKept ? tr("The server is away. This is kept and will be sent when it is there again.") : done);
}

} // namespace emesa::ui
