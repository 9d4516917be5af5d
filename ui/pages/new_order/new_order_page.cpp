// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/new_order/new_order_page.h"

#include "ui/forms/entity_form.h"
#include "ui/pages/new_order/file_row.h"
#include "ui/pages/new_order/draft_summary.h"
#include "ui/pages/new_order/step_card.h"
#include "ui/widgets/drop_zone.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace emesa::ui {

namespace {

constexpr int summaryWidth = 300;
constexpr int widestSteps = 820;

const QStringList &specificationFields()
{
    static const QStringList fields = {QStringLiteral("part_id"),        QStringLiteral("product_description"), QStringLiteral("material_type"),
                                       QStringLiteral("material_grade"), QStringLiteral("material_thickness"),  QStringLiteral("surface_treatment"),
                                       QStringLiteral("packing_standard")};
    return fields;
}

const QStringList &suggestedFields()
{
    static const QStringList fields = {QStringLiteral("material_type"), QStringLiteral("material_grade"), QStringLiteral("material_thickness"),
                                       QStringLiteral("surface_treatment"), QStringLiteral("packing_standard")};
    return fields;
}

} // namespace

NewOrderPage::NewOrderPage(PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_order(context.desk),
      m_drop(new DropZone(tr("Drop the STEP file and the drawing here"), tr("One STEP file of the part; a PDF drawing if there is one."), tr("Choose files…"),
                          context.appearance, this)),
      m_filesCard(new StepCard(1, tr("Files"), this)),
      m_specificationCard(new StepCard(2, tr("Specification"), this)),
      m_termsCard(new StepCard(3, tr("Quantity and price"), this)),
      m_scroll(new QScrollArea(this)),
      m_summary(new DraftSummary(m_order, context.desk.words(), this)),
      m_copy(new QToolButton(this)),
      m_copyMenu(new QMenu(m_copy)),
      m_discard(new QToolButton(this))
{
    setAcceptDrops(true);
    auto *heading = new QLabel(title(), this);
    heading->setProperty("role", QStringLiteral("title"));
    m_copy->setText(tr("Copy from an earlier order"));
    m_copy->setProperty("role", QStringLiteral("button"));
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setMenu(m_copyMenu);
    m_copy->hide();
    m_discard->setProperty("role", QStringLiteral("button"));

    for (const FileKind kind : {FileKind::Step, FileKind::Drawing}) {
        auto *row = new FileRow(context.appearance, context.desk.words(), m_filesCard);
        row->hide();
        m_rows[size_t(kind)] = row;
        m_filesCard->content()->addWidget(row);
        connect(row, &FileRow::pauseWanted, this, [this, kind] { m_order.pauseFile(kind); });
        connect(row, &FileRow::resumeWanted, this, [this, kind] { m_order.resumeFile(kind); });
        connect(row, &FileRow::removeWanted, this, [this, kind] {
            if (const auto file = m_order.file(kind)) {
                m_order.removeFile(kind);
                m_context.notices.offer(tr("%1 was removed.").arg(file->file.name), tr("Undo"), [this, path = file->file.path] { m_order.addFiles({path}); });
            }
        });
    }
    m_filesCard->content()->addWidget(m_drop);
    makeForms();

    auto *steps = new QWidget(m_scroll);
    auto *stepsLayout = new QVBoxLayout(steps);
    stepsLayout->setContentsMargins(0, 0, 12, 0);
    stepsLayout->setSpacing(12);
    for (StepCard *card : {m_filesCard, m_specificationCard, m_termsCard})
        stepsLayout->addWidget(card);
    stepsLayout->addStretch();
    steps->setMaximumWidth(widestSteps);
    m_scroll->setWidget(steps);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_summary->setMinimumWidth(summaryWidth);

    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(heading);
    top->addStretch();
    top->addWidget(m_copy);
    top->addWidget(m_discard);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(m_scroll, 7);
    columns->addWidget(m_summary, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addLayout(columns, 1);

    connect(m_drop, &DropZone::chooseWanted, this, &NewOrderPage::chooseFiles);
    connect(m_drop, &DropZone::dropped, this, [this](const QStringList &files) { m_order.addFiles(files); });
    connect(m_summary, &DraftSummary::missingChosen, this, &NewOrderPage::goTo);
    connect(m_summary->sendButton(), &QPushButton::clicked, this, &NewOrderPage::submit);
    connect(&m_order, &NewOrderViewModel::filesChanged, this, &NewOrderPage::showFiles);
    connect(&m_order, &NewOrderViewModel::valuesReplaced, this, &NewOrderPage::showValues);
    connect(&m_order, &NewOrderViewModel::valuesChanged, this, &NewOrderPage::showAdvice);
    connect(&m_order, &NewOrderViewModel::earlierChanged, this, [this] {
        fillCopyMenu();
        showSuggestions();
    });
    connect(&m_order, &NewOrderViewModel::stageChanged, this, &NewOrderPage::showStage);
    connect(&m_order, &NewOrderViewModel::fileRefused, this, [this](const Error &why) { m_context.notices.trouble(why); });
    connect(&m_order, &NewOrderViewModel::troubled, this, [this](const Error &why) { m_context.notices.trouble(why); });
    connect(&m_order, &NewOrderViewModel::refused, this, [this](const Error &why) {
        const auto fieldsIn = [&](bool isSpecification) {
            Error part = why;
            part.fields.removeIf([&](const FieldError &field) { return specificationFields().contains(field.field) != isSpecification; });
            return part;
        };
        const Error specification = fieldsIn(true), terms = fieldsIn(false);
        if (!terms.fields.isEmpty())
            m_terms->showError(terms);
        if (!specification.fields.isEmpty())
            m_specification->showError(specification);
    });
    connect(&m_order, &NewOrderViewModel::incomplete, this, [this](const QStringList &missing) {
        m_terms->check();
        m_specification->check();
        goTo(missing.first());
    });
    connect(&m_order, &NewOrderViewModel::sent, this, [this](Id id) {
        m_context.notices.tell(tr("Order %1 was sent. You hear from us as soon as it was looked at.").arg(id));
        emit wanted({QStringLiteral("order"), QString::number(id)});
    });
    showSuggestions();
    showValues();
    showFiles();
}

void NewOrderPage::makeForms()
{
    const tables::Words &words = m_context.desk.words();
    m_specification = new EntityForm<OrderDraft>("OrderSpecification", words,
                                                 {{.name = QStringLiteral("part_id"), .hint = tr("How you call the part: its name or drawing number")},
                                                  {.name = QStringLiteral("product_description"), .hint = tr("What it is and what is done to it: “Bracket, laser cut and bent”")},
                                                  {.name = QStringLiteral("material_type")},
                                                  {.name = QStringLiteral("material_grade")},
                                                  {.name = QStringLiteral("material_thickness"), .hint = tr("In millimetres, or with its unit: 0.08 in")},
                                                  {.name = QStringLiteral("surface_treatment")},
                                                  {.name = QStringLiteral("packing_standard")}},
                                                 m_specificationCard);
    m_terms = new EntityForm<OrderDraft>("OrderSpecification", words,
                                         {{.name = QStringLiteral("quantity"), .hint = tr("Pieces")},
                                          {.name = QStringLiteral("target_price"), .hint = tr("For all pieces together; we answer with an offer either way")},
                                          {.name = QStringLiteral("currency"), .title = tr("Currency"), .suggestions = {QStringLiteral("INR"), QStringLiteral("EUR"), QStringLiteral("USD"), QStringLiteral("GBP")}},
                                          {.name = QStringLiteral("tolerances"), .hint = tr("For example ISO 2768-m; where the drawing says more, the drawing counts")},
                                          {.name = QStringLiteral("additional_requirements"), .title = tr("Wishes"), .hint = tr("When you need it, certificates, anything else")}},
                                         m_termsCard);
    m_specificationCard->content()->addWidget(m_specification);
    m_termsCard->content()->addWidget(m_terms);
    for (FieldForm *form : {m_specification, m_terms}) {
        connect(form, &FieldForm::changed, this, [this] {
            QJsonObject values = m_specification->object();
            const QJsonObject terms = m_terms->object();
            for (auto value = terms.begin(); value != terms.end(); ++value)
                values.insert(value.key(), value.value());
            const QString material = m_order.values().value(QLatin1String("material_type")).toString();
            m_order.setValues(values);
            if (material != values.value(QLatin1String("material_type")).toString())
                showSuggestions();
        });
        connect(form, &FieldForm::submitted, this, [this] { focusNextChild(); });
    }
}

void NewOrderPage::visit(const QString &about)
{
    m_order.readEarlier();
    if (about.startsWith(QLatin1String("copy:")))
        copy(about.mid(5).toLongLong());
    m_drop->button()->setFocus(Qt::OtherFocusReason);
}

void NewOrderPage::addCommands(QObject *owner)
{
    const QString group = tr("New order");
    m_context.commands.add({.id = QStringLiteral("orders.send"), .text = tr("Send order"), .icon = QStringLiteral("send"),
                            .shortcut = QKeySequence(QStringLiteral("Ctrl+Return")), .group = group}, owner, [this] { submit(); });
    m_context.commands.add({.id = QStringLiteral("orders.choose_files"), .text = tr("Choose files…"), .icon = QStringLiteral("upload"),
                            .shortcut = QKeySequence(QStringLiteral("Ctrl+O")), .group = group}, owner, [this] { chooseFiles(); });
    m_discard->setDefaultAction(m_context.commands.add({.id = QStringLiteral("orders.discard_draft"), .text = tr("Start over"), .group = group}, owner,
                                                       [this] { discard(); }));
}

void NewOrderPage::chooseFiles()
{
    m_context.dialogs.chooseFiles(tr("Files of the order"), {tr("Parts and drawings (*.step *.stp *.p21 *.pdf)"), tr("All files (*)")},
                                  [this](const QStringList &files) { m_order.addFiles(files); });
}

void NewOrderPage::submit()
{
    // What only the form can tell (a quantity that is no number) before what the order lacks.
    const bool isRight = m_terms->isValid() && m_specification->isValid();
    if (m_order.missing().isEmpty() && !isRight) {
        m_terms->check();
        m_specification->check();
        return;
    }
    m_order.submit();
}

void NewOrderPage::discard()
{
    if (m_order.isEmpty())
        return;
    const QJsonObject before = m_order.draft();
    m_order.clear();
    m_context.notices.offer(tr("The draft was put away."), tr("Undo"), [this, before] { m_order.restore(before); });
}

void NewOrderPage::copy(Id order)
{
    const QJsonObject before = m_order.draft();
    m_order.copyFrom(order);
    if (!before.isEmpty())
        m_context.notices.offer(tr("The specification of order %1 is taken over.").arg(order), tr("Undo"), [this, before] { m_order.restore(before); });
}

void NewOrderPage::showFiles()
{
    bool hasFiles = false;
    for (const FileKind kind : {FileKind::Step, FileKind::Drawing}) {
        const auto &file = m_order.file(kind);
        FileRow *row = m_rows[size_t(kind)];
        row->setVisible(file.has_value());
        if (file)
            row->show(*file);
        hasFiles = hasFiles || file;
    }
    m_drop->setCompact(hasFiles);
    const bool hasPart = m_order.file(FileKind::Step).has_value(), hasDrawing = m_order.file(FileKind::Drawing).has_value();
    m_drop->setHeading(hasPart ? tr("Drop a PDF drawing here, if there is one") : hasDrawing ? tr("Drop the STEP file of the part here") : tr("Drop the STEP file and the drawing here"));
    m_drop->setVisible(!(hasPart && hasDrawing) && m_order.stage() == NewOrderViewModel::Stage::Writing);
    showProgress();
}

void NewOrderPage::showValues()
{
    QJsonObject values = m_order.values();
    if (!values.contains(QLatin1String("currency")))
        values.insert(QStringLiteral("currency"), QLatin1String(defaultCurrency));
    const QSignalBlocker quietly(m_specification), too(m_terms);
    QJsonObject specification, terms;
    for (auto value = values.begin(); value != values.end(); ++value)
        (specificationFields().contains(value.key()) ? specification : terms).insert(value.key(), value.value());
    m_specification->setObject(specification);
    m_terms->setObject(terms);
    showSuggestions();
    showAdvice();
}

void NewOrderPage::showSuggestions()
{
    for (const QString &field : suggestedFields())
        m_specification->editor(field)->setSuggestions(m_order.suggestions(field));
}

void NewOrderPage::showAdvice()
{
    const QString thickness = m_order.advice(QStringLiteral("material_thickness"));
    m_specification->setHint(QStringLiteral("material_thickness"), thickness.isEmpty() ? tr("In millimetres, or with its unit: 0.08 in") : thickness);
    m_specification->setHint(QStringLiteral("surface_treatment"), m_order.advice(QStringLiteral("surface_treatment")));
    const QString each = m_summary->pricePerPiece();
    m_terms->setHint(QStringLiteral("target_price"),
                     each.isEmpty() ? tr("For all pieces together; we answer with an offer either way") : tr("For all pieces together: %1 each").arg(each));
    showProgress();
}

void NewOrderPage::showProgress()
{
    const QStringList missing = m_order.missing();
    const bool isBegun = !m_order.isEmpty();
    const auto count = [&](const auto &isHere) { return int(std::count_if(missing.begin(), missing.end(), isHere)); };
    m_filesCard->setMissing(count([](const QString &field) { return field == QLatin1String("step_file"); }), isBegun);
    m_specificationCard->setMissing(count([](const QString &field) { return specificationFields().contains(field); }), isBegun);
    m_termsCard->setMissing(count([](const QString &field) { return field == QLatin1String("quantity"); }), isBegun);
}

void NewOrderPage::showStage()
{
    const bool isWriting = m_order.stage() == NewOrderViewModel::Stage::Writing;
    m_specification->setEnabled(isWriting);
    m_terms->setEnabled(isWriting);
    m_copy->setEnabled(isWriting);
    showFiles();
}

void NewOrderPage::fillCopyMenu()
{
    m_copyMenu->clear();
    for (const Order &order : m_order.earlier()) {
        const QString text = QString(order.partId).replace(u'&', QStringLiteral("&&"));
        QAction *action = m_copyMenu->addAction(tr("%1 · order %2", "part and number of an order").arg(text).arg(order.id));
        connect(action, &QAction::triggered, this, [this, id = order.id] { copy(id); });
    }
    m_copy->setVisible(!m_order.earlier().isEmpty());
}

void NewOrderPage::goTo(const QString &field)
{
    QWidget *target = m_drop->button();
    for (FieldForm *form : {m_specification, m_terms}) {
        if (FieldEditor *editor = form->editor(field))
            target = editor->input();
    }
    target->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(target, 0, 60);
}

void NewOrderPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (DropZone::filesIn(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_drop->setHovered(true);
}

void NewOrderPage::dragLeaveEvent(QDragLeaveEvent *event)
{
    Page::dragLeaveEvent(event);
    m_drop->setHovered(false);
}

void NewOrderPage::dropEvent(QDropEvent *event)
{
    m_drop->setHovered(false);
    event->acceptProposedAction();
    m_order.addFiles(DropZone::filesIn(event->mimeData()));
}

} // namespace emesa::ui
