// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace emesa::ui {

FieldRow::FieldRow(const FieldSpec &spec, const tables::Words &words, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_label(new QLabel(this)),
      m_editor(makeFieldEditor(spec, words, this)),
      m_text(new QLabel(this)),
      m_note(new QLabel(this)),
      m_take(new QPushButton(this)),
      m_hint(spec.form.hint),
      m_isReadOnly(spec.isReadOnly)
{
    const bool isMarked = spec.isRequired && !spec.isReadOnly;
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_editor->input());
    m_editor->input()->setAccessibleName(spec.title);
    m_editor->input()->setAccessibleDescription(isMarked ? tr("Required. %1").arg(spec.form.hint).trimmed() : spec.form.hint);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_take->setProperty("link", true);

    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_note, 1);
    below->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(m_editor);
    layout->addWidget(m_text);
    layout->addLayout(below);
    layout->addStretch();

    connect(m_editor, &FieldEditor::edited, this, [this] {
        m_serverError.clear();
        m_isTouched = true;
        showState();
        emit edited();
    });
    connect(m_editor, &FieldEditor::submitted, this, &FieldRow::submitted);
    connect(m_editor, &FieldEditor::textChanged, this, &FieldRow::showState);
    connect(m_take, &QPushButton::clicked, this, [this] {
        const QJsonValue theirs = m_theirs->value();
        setBase(theirs);
        m_editor->input()->setFocus();
        emit edited();
    });
    showState();
}

void FieldRow::setBase(const QJsonValue &value)
{
    m_editor->setValue(value);
    // What the editor makes of it counts, so that a value it writes differently is not taken for a change.
    m_base = m_editor->value();
    m_isNews = false;
    m_serverError.clear();
    m_isTouched = false;
    showState();
}

void FieldRow::type(const QJsonValue &value)
{
    m_editor->setValue(value);
    m_isTouched = true;
    showState();
}

void FieldRow::setNewer(const QJsonValue &newer)
{
    m_serverError.clear();
    if (!isChanged()) {
        setBase(newer);
        return;
    }
    // Another editor reads the newer value, so that what was typed stays as it is, be it right or not.
    delete m_theirs;
    m_theirs = makeFieldEditor(m_editor->spec(), m_words, this);
    m_theirs->hide();
    m_theirs->setValue(newer);
    connect(m_theirs, &FieldEditor::textChanged, this, &FieldRow::showState);
    const QJsonValue theirs = m_theirs->value();
    m_isNews = theirs != m_base && theirs != m_editor->value();
    m_base = theirs;
    showState();
}

bool FieldRow::isChanged() const
{
    return !m_editor->spec().isReadOnly && m_editor->value() != m_base;
}

QString FieldRow::problem() const
{
    if (m_editor->spec().isReadOnly)
        return {};
    const QString trouble = m_editor->trouble();
    return trouble.isEmpty() ? problemWith(m_editor->spec(), m_editor->value(), m_words) : trouble;
}

void FieldRow::demand()
{
    m_isTouched = true;
    showState();
}

void FieldRow::setHint(const QString &hint)
{
    if (std::exchange(m_hint, hint) != hint)
        showState();
}

void FieldRow::setServerError(const QString &message)
{
    m_serverError = message;
    showState();
}

void FieldRow::clearError()
{
    m_serverError.clear();
    m_isTouched = false;
    showState();
}

void FieldRow::setUsed(bool isUsed)
{
    m_isUsed = isUsed;
    setVisible(isUsed);
}

void FieldRow::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly || m_editor->spec().isReadOnly;
    showState();
}

QString FieldRow::note() const
{
    return m_note->text();
}

void FieldRow::showState()
{
    const FieldSpec &spec = m_editor->spec();
    const bool isSwitch = spec.kind == FieldKind::Switch;
    m_label->setText(spec.isRequired && !m_isReadOnly ? tr("%1 *", "a field that must be filled in").arg(spec.title) : spec.title);
    m_editor->setVisible(!m_isReadOnly);
    m_text->setVisible(m_isReadOnly);
    m_label->setVisible(m_isReadOnly || !isSwitch);
    m_label->setProperty("role", m_isReadOnly ? QVariant(QStringLiteral("muted")) : QVariant());
    const QString text = m_editor->text();
    m_text->setText(text.isEmpty() ? QStringLiteral("–") : text);

    const QString error = m_isReadOnly ? QString() : !m_serverError.isEmpty() ? m_serverError : m_isTouched ? problem() : QString();
    const bool isNews = error.isEmpty() && !m_isReadOnly && m_isNews;
    m_editor->setInvalid(!error.isEmpty());
    m_note->setText(!error.isEmpty() ? error
                    : isNews         ? (m_theirs->text().isEmpty() ? tr("Emptied meanwhile by somebody else.") : tr("Changed meanwhile to “%1”.").arg(m_theirs->text()))
                    : m_isReadOnly   ? QString()
                                     : m_hint);
    m_note->setProperty("role", !error.isEmpty() ? QStringLiteral("field-error") : isNews ? QStringLiteral("field-news") : QStringLiteral("small"));
    m_note->setVisible(!m_note->text().isEmpty());
    m_take->setText(tr("Take that"));
    m_take->setAccessibleName(tr("Take what “%1” was changed to").arg(spec.title));
    m_take->setVisible(isNews);
    for (QLabel *label : {m_note, m_label}) {
        label->style()->unpolish(label);
        label->style()->polish(label);
    }
}

} // namespace emesa::ui
