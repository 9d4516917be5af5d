// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_form.h"

#include "ui/forms/field_row.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace emesa::ui {

namespace {

/// From this width on short fields stand in two columns.
constexpr int twoColumnsFrom = 520;
constexpr int twoColumnsOfTextFrom = 300;
/// Lines longer than this are hard to read, and to relate to their labels.
constexpr int widest = 760;

} // namespace

FieldForm::FieldForm(const QList<FieldSpec> &specs, const tables::Words &words, QWidget *parent)
    : QWidget(parent), m_words(words), m_grid(new QGridLayout), m_message(new QLabel(this))
{
    setMaximumWidth(widest);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_message);
    layout->addLayout(m_grid);
    layout->addStretch();
    for (const FieldSpec &spec : specs) {
        auto *row = new FieldRow(spec, words, this);
        m_rows.append(row);
        connect(row, &FieldRow::edited, this, &FieldForm::changed);
        connect(row, &FieldRow::submitted, this, &FieldForm::submitted);
    }
    arrange();
}

FieldForm::~FieldForm() = default;

void FieldForm::setObject(const QJsonObject &object)
{
    m_base = object;
    m_message->hide();
    for (FieldRow *row : std::as_const(m_rows))
        row->setBase(object.value(row->name()));
    emit changed();
}

QJsonObject FieldForm::object() const
{
    QJsonObject object = m_base;
    const QJsonObject typed = changes();
    for (auto field = typed.begin(); field != typed.end(); ++field)
        object.insert(field.key(), field.value());
    return object;
}

QJsonObject FieldForm::changes() const
{
    QJsonObject changes;
    for (const FieldRow *row : m_rows) {
        if (row->isChanged() && !row->editor().value().isUndefined())
            changes.insert(row->name(), row->editor().value());
    }
    return changes;
}

bool FieldForm::isChanged() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const FieldRow *row) { return row->isChanged(); });
}

void FieldForm::type(const QJsonObject &values)
{
    for (FieldRow *row : std::as_const(m_rows)) {
        if (values.contains(row->name()))
            row->type(values.value(row->name()));
    }
    emit changed();
}

bool FieldForm::isValid() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](const FieldRow *row) { return !row->isUsed() || row->problem().isEmpty(); });
}

bool FieldForm::check()
{
    FieldRow *first = nullptr;
    for (FieldRow *row : std::as_const(m_rows)) {
        if (!row->isUsed())
            continue;
        row->demand();
        if (!first && !row->problem().isEmpty())
            first = row;
    }
    if (first)
        first->editor().input()->setFocus();
    return !first;
}

void FieldForm::showError(const Error &error)
{
    clearErrors();
    QStringList homeless;
    FieldRow *first = nullptr;
    for (const FieldError &field : error.fields) {
        FieldRow *at = row(field.field);
        if (!at || !at->isUsed()) {
            homeless += field.message.isEmpty() ? wordsForProblem(field.code) : field.message;
            continue;
        }
        const QString known = wordsForProblem(field.code);
        at->setServerError(known.isEmpty() ? field.message : known);
        if (!first)
            first = at;
    }
    if (error.fields.isEmpty())
        homeless += error.message;
    say(homeless.join(u'\n'), QStringLiteral("form-error"));
    if (first)
        first->editor().input()->setFocus();
}

void FieldForm::clearErrors()
{
    m_message->hide();
    for (FieldRow *row : std::as_const(m_rows))
        row->clearError();
}

void FieldForm::showNewer(const QJsonObject &newer)
{
    m_base = newer;
    for (FieldRow *row : std::as_const(m_rows))
        row->setNewer(newer.value(row->name()));
    say(tr("Somebody else changed this meanwhile. What you typed is still here: compare and save again."), QStringLiteral("form-news"));
    emit changed();
}

void FieldForm::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (FieldRow *row : std::as_const(m_rows))
        row->setReadOnly(isReadOnly);
    m_columns = 0;
    arrange();
}

void FieldForm::setFieldVisible(const QString &name, bool isVisible)
{
    if (FieldRow *found = row(name)) {
        found->setUsed(isVisible);
        m_columns = 0;
        arrange();
    }
}

void FieldForm::setHint(const QString &name, const QString &hint)
{
    if (FieldRow *found = row(name))
        found->setHint(hint);
}

FieldEditor *FieldForm::editor(const QString &name) const
{
    FieldRow *found = row(name);
    return found ? &found->editor() : nullptr;
}

QString FieldForm::noteOf(const QString &name) const
{
    const FieldRow *found = row(name);
    return found ? found->note() : QString();
}

void FieldForm::focusFirst()
{
    for (FieldRow *row : std::as_const(m_rows)) {
        if (!row->isUsed() || row->editor().spec().isReadOnly)
            continue;
        row->editor().input()->setFocus();
        return;
    }
}

void FieldForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

FieldRow *FieldForm::row(const QString &name) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const FieldRow *row) { return row->name() == name; });
    return found == m_rows.end() ? nullptr : *found;
}

void FieldForm::say(const QString &message, const QString &role)
{
    m_message->setText(message);
    m_message->setProperty("role", role);
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
    m_message->setVisible(!message.isEmpty());
}

void FieldForm::arrange()
{
    const int columns = width() >= (m_isReadOnly ? twoColumnsOfTextFrom : twoColumnsFrom) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (auto *heading = qobject_cast<QLabel *>(item->widget()))
            delete heading;
        delete item;
    }
    int line = 0, column = 0;
    const auto breakLine = [&] {
        line += column > 0 ? 1 : 0;
        column = 0;
    };
    for (FieldRow *row : std::as_const(m_rows)) {
        if (!row->isUsed())
            continue;
        if (const QString text = row->editor().spec().form.heading; !text.isEmpty()) {
            breakLine();
            auto *heading = new QLabel(text, this);
            heading->setProperty("role", QStringLiteral("heading"));
            m_grid->addWidget(heading, line++, 0, 1, columns);
        }
        if ((m_isReadOnly ? row->editor().spec().kind == FieldKind::Lines : row->isWide()) || columns == 1) {
            breakLine();
            m_grid->addWidget(row, line++, 0, 1, columns);
        } else {
            m_grid->addWidget(row, line, column);
            if (++column == columns)
                breakLine();
        }
    }
    for (int i = 0; i < 2; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

} // namespace emesa::ui
