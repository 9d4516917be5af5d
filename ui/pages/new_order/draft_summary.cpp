// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/new_order/draft_summary.h"

#include "core/domain/order_choices.h"
#include "ui/pages/new_order/file_row.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

constexpr int parts = 1000; ///< of the bar

QString titleOf(const QString &name)
{
    QString title;
    schema::forEachField<OrderDraft>([&](const auto &field) {
        if (name != QLatin1String(field.name))
            return;
        title = QCoreApplication::translate("OrderSpecification", field.options.title);
        if (name == QLatin1String("step_file") || name == QLatin1String("d2_draft_design") || name == QLatin1String("currency"))
            title = QCoreApplication::translate("OrderDraft", field.options.title);
    });
    return title;
}

} // namespace

DraftSummary::DraftSummary(NewOrderViewModel &order, const tables::Words &words, QWidget *parent)
    : QFrame(parent), m_order(order), m_words(words), m_part(new QLabel(this)), m_description(new QLabel(this)), m_facts(new QFormLayout),
      m_missingHeading(new QLabel(tr("Still needed"), this)), m_missing(new QVBoxLayout), m_progress(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_send(new QPushButton(tr("Send order"), this)), m_stop(new QPushButton(tr("Stop waiting"), this))
{
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(tr("Summary"));
    m_part->setProperty("role", QStringLiteral("heading"));
    m_description->setProperty("role", QStringLiteral("muted"));
    m_missingHeading->setProperty("role", QStringLiteral("strong"));
    for (QLabel *label : {m_part, m_description, m_progress}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(4);
    m_facts->setLabelAlignment(Qt::AlignLeft);
    m_missing->setSpacing(0);
    m_bar->setRange(0, parts);
    m_bar->setTextVisible(false);
    m_bar->setProperty("thin", true);
    m_bar->setAccessibleName(tr("Upload"));
    m_send->setProperty("primary", true);
    m_stop->setProperty("link", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_part);
    layout->addWidget(m_description);
    layout->addSpacing(4);
    layout->addLayout(m_facts);
    layout->addSpacing(8);
    layout->addWidget(m_missingHeading);
    layout->addLayout(m_missing);
    layout->addStretch();
    layout->addWidget(m_progress);
    layout->addWidget(m_bar);
    layout->addWidget(m_send);
    layout->addWidget(m_stop, 0, Qt::AlignHCenter);
    connect(m_stop, &QPushButton::clicked, &m_order, &NewOrderViewModel::stopWaiting);
    connect(&m_order, &NewOrderViewModel::valuesChanged, this, &DraftSummary::showState);
    connect(&m_order, &NewOrderViewModel::filesChanged, this, &DraftSummary::showState);
    connect(&m_order, &NewOrderViewModel::stageChanged, this, &DraftSummary::showState);
    showState();
}

QString DraftSummary::pricePerPiece() const
{
    const auto price = Amount::fromString(m_order.values().value(QLatin1String("target_price")).toString());
    const qint64 quantity = m_order.values().value(QLatin1String("quantity")).toInteger();
    if (!price || quantity < 1)
        return {};
    const Amount each{(price->minor + quantity / 2) / quantity};
    return m_words.money(each, m_order.values().value(QLatin1String("currency")).toString(QLatin1String(defaultCurrency)));
}

void DraftSummary::showState()
{
    const QJsonObject &values = m_order.values();
    const auto text = [&](const char *field) { return values.value(QLatin1String(field)).toString().trimmed(); };
    const QString part = text("part_id");
    m_part->setText(part.isEmpty() ? tr("Your part") : part);
    const QString description = text("product_description");
    m_description->setText(description.size() <= 120 ? description : QString(description.left(120) + u'…'));
    m_description->setVisible(!description.isEmpty());
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const auto fact = [&](const QString &title, const QString &value) {
        if (value.isEmpty())
            return;
        auto *name = new QLabel(title, this);
        name->setProperty("role", QStringLiteral("muted"));
        auto *says = new QLabel(value, this);
        says->setTextFormat(Qt::PlainText);
        says->setWordWrap(true);
        m_facts->addRow(name, says);
    };
    for (const FileKind kind : {FileKind::Step, FileKind::Drawing}) {
        if (const auto &file = m_order.file(kind))
            fact(kind == FileKind::Step ? tr("Part") : tr("Drawing"), file->file.name);
    }
    for (const char *field : {"material_type", "material_grade", "surface_treatment", "packing_standard"})
        fact(titleOf(QLatin1String(field)), text(field));
    const QString thickness = millimetresOf(text("material_thickness"));
    fact(titleOf(QStringLiteral("material_thickness")), thickness.isEmpty() ? text("material_thickness") : thickness);
    if (const qint64 quantity = values.value(QLatin1String("quantity")).toInteger(); quantity > 0)
        fact(titleOf(QStringLiteral("quantity")), m_words.of(quantity));
    if (const auto price = Amount::fromString(text("target_price"))) {
        fact(titleOf(QStringLiteral("target_price")), m_words.money(*price, values.value(QLatin1String("currency")).toString(QLatin1String(defaultCurrency))));
        fact(tr("Each"), pricePerPiece());
    }
    showMissing();
    showSending();
}

void DraftSummary::showMissing()
{
    const QStringList missing = m_order.missing();
    m_missingHeading->setVisible(!missing.isEmpty());
    if (missing == m_shownMissing)
        return;
    m_shownMissing = missing;
    while (QLayoutItem *item = m_missing->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &field : missing) {
        auto *link = new QPushButton(titleOf(field), this);
        link->setProperty("link", true);
        link->setAccessibleName(tr("Go to: %1").arg(titleOf(field)));
        connect(link, &QPushButton::clicked, this, [this, field] { emit missingChosen(field); });
        m_missing->addWidget(link, 0, Qt::AlignLeft);
    }
}

void DraftSummary::showSending()
{
    qint64 sent = 0, size = 0;
    QString current;
    for (const FileKind kind : {FileKind::Step, FileKind::Drawing}) {
        const auto &file = m_order.file(kind);
        if (!file)
            continue;
        sent += file->isThere() ? file->file.size : file->sent;
        size += file->file.size;
        if (!file->isThere() && current.isEmpty())
            current = tr("%1: %2").arg(file->file.name, FileRow::progressOf(*file, m_words));
    }
    const auto stage = m_order.stage();
    using Stage = NewOrderViewModel::Stage;
    const bool isUploading = stage == Stage::Uploading;
    const bool isWaiting = isUploading || stage == Stage::Away;
    m_bar->setValue(size > 0 ? int(sent * parts / size) : 0);
    m_bar->setVisible(isUploading);
    m_stop->setVisible(isWaiting);
    m_progress->setVisible(stage != Stage::Writing);
    m_progress->setText(isUploading           ? tr("The order goes out as soon as its files are there.\n%1").arg(current)
                        : stage == Stage::Away ? tr("The server cannot be reached. Your order is kept and goes out as soon as the server is there.")
                                               : tr("Sending the order…"));
    m_send->setVisible(!isWaiting);
    m_send->setEnabled(stage == Stage::Writing);
}

} // namespace emesa::ui
