// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>
#include <QToolButton>

#include <algorithm>

namespace emesa::ui {

namespace {

/// How many lines a text over several lines shows before it scrolls.
constexpr int linesShown = 4;

/// "1,234.5" of a locale with ASCII digits, "." and nothing between thousands.
QString plainNumber(const QString &typed, const QLocale &locale)
{
    QString plain;
    for (const QChar letter : typed.trimmed()) {
        if (letter.isDigit())
            plain += QChar(u'0' + letter.digitValue());
        else if (QString(letter) == locale.decimalPoint())
            plain += u'.';
        else if (letter == u'-' || QString(letter) == locale.negativeSign())
            plain += u'-';
        else if (!letter.isSpace() && QString(letter) != locale.groupSeparator())
            plain += letter; // makes it no number
    }
    return plain;
}

/// One line: text, a whole number or an amount. Numbers are read and shown in the person's locale; the arrow keys step
/// whole numbers.
class TextEditor final : public FieldEditor
{
public:
    TextEditor(const FieldSpec &spec, const tables::Words &words, QWidget *parent) : FieldEditor(spec, words, parent), m_line(new QLineEdit(this)), m_all(new QToolButton(this))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        layout->addWidget(m_line, 1);
        if (!spec.form.unit.isEmpty()) {
            auto *unit = new QLabel(spec.form.unit, this);
            unit->setProperty("role", QStringLiteral("muted"));
            layout->addWidget(unit);
        }
        if (spec.kind != FieldKind::Line)
            m_line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (spec.form.isSecret)
            m_line->setEchoMode(QLineEdit::Password);
        m_all->setText(QStringLiteral("▾"));
        m_all->setFocusPolicy(Qt::NoFocus); // Alt+Down does the same
        m_all->setAccessibleName(QCoreApplication::translate("Form", "Show what is usual"));
        m_all->setToolTip(QCoreApplication::translate("Form", "Show what is usual (Alt+Down)"));
        m_all->hide();
        layout->addWidget(m_all);
        connect(m_all, &QToolButton::clicked, this, &TextEditor::showAll);
        m_line->installEventFilter(this);
        if (!spec.form.suggestions.isEmpty())
            setSuggestions(spec.form.suggestions);
        connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
        connect(m_line, &QLineEdit::returnPressed, this, &FieldEditor::submitted);
    }

    QWidget *input() override { return m_line; }
    bool isWide() const override { return spec().kind == FieldKind::Line && spec().maxLength > 200; }

    void setValue(const QJsonValue &value) override
    {
        m_line->setText(shown(value));
        m_line->setCursorPosition(0);
    }

    QJsonValue value() const override
    {
        const QString typed = m_line->text();
        if (spec().kind == FieldKind::Line)
            return typed.isEmpty() && spec().isOptional ? QJsonValue() : QJsonValue(typed);
        if (typed.trimmed().isEmpty())
            return spec().isOptional || spec().isRequired ? QJsonValue() : QJsonValue(QJsonValue::Undefined);
        const QString plain = plainNumber(typed, words().locale());
        if (spec().kind == FieldKind::WholeNumber) {
            bool isNumber = false;
            const qint64 number = plain.toLongLong(&isNumber);
            return isNumber ? QJsonValue(number) : QJsonValue(QJsonValue::Undefined);
        }
        const qsizetype point = plain.indexOf(u'.');
        const auto amount = Amount::fromString(point < 0 ? QString(plain + QStringLiteral(".00")) : plain.leftJustified(point + 3, u'0'));
        return amount ? QJsonValue(amount->toString()) : QJsonValue(QJsonValue::Undefined);
    }

    QString trouble() const override
    {
        if (!value().isUndefined())
            return {};
        if (m_line->text().trimmed().isEmpty())
            return QCoreApplication::translate("Form", "Fill this in.");
        return spec().kind == FieldKind::WholeNumber ? QCoreApplication::translate("Form", "Type a whole number, like %1.").arg(words().of(12))
                                                     : QCoreApplication::translate("Form", "Type an amount, like %1.").arg(words().of(Amount{510'000}));
    }

    QString text() const override
    {
        if (spec().form.isSecret)
            return m_line->text().isEmpty() ? QString() : QString(8, QChar(0x2022));
        return spec().form.unit.isEmpty() || m_line->text().isEmpty() ? m_line->text()
                                                                      : QString(m_line->text() + QChar(QChar::Nbsp) + spec().form.unit);
    }

    void setSuggestions(const QStringList &suggestions) override
    {
        auto *completer = new QCompleter(suggestions, m_line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        completer->setMaxVisibleItems(12);
        m_line->setCompleter(completer);
        connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &chosen) {
            m_line->setText(chosen); // the line may hear of it only after this
            emit edited();
        });
        m_all->setVisible(!suggestions.isEmpty());
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress && spec().kind == FieldKind::WholeNumber) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Up || key == Qt::Key_Down) {
                step(key == Qt::Key_Up ? 1 : -1);
                return true;
            }
        }
        if (event->type() == QEvent::KeyPress && m_line->completer()) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->key() == Qt::Key_Down && (key->modifiers() & Qt::AltModifier)) {
                showAll();
                return true;
            }
        }
        if (event->type() == QEvent::FocusOut && spec().kind != FieldKind::Line && !value().isUndefined())
            m_line->setText(shown(value()));
        return FieldEditor::eventFilter(watched, event);
    }

private:
    [[nodiscard]] QString shown(const QJsonValue &value) const
    {
        if (value.isNull() || value.isUndefined())
            return {};
        if (spec().kind == FieldKind::WholeNumber)
            return words().of(value.toInteger());
        if (spec().kind == FieldKind::Amount)
            return words().of(Amount::fromString(value.toString()).value_or(Amount()));
        return value.toString();
    }

    void showAll()
    {
        m_line->setFocus();
        m_line->completer()->setCompletionPrefix({});
        m_line->completer()->complete();
    }

    void step(int by)
    {
        const qint64 from = value().isDouble() ? value().toInteger() : 0;
        m_line->setText(words().of(std::clamp(from + by, spec().min, spec().max)));
        emit edited();
    }

    QLineEdit *m_line;
    QToolButton *m_all;
};

/// Text over several lines. Tab leaves it, Ctrl+Return is all.
class LinesEditor final : public FieldEditor
{
public:
    LinesEditor(const FieldSpec &spec, const tables::Words &words, QWidget *parent) : FieldEditor(spec, words, parent), m_lines(new QPlainTextEdit(this))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_lines);
        m_lines->setTabChangesFocus(true);
        m_lines->installEventFilter(this);
        connect(m_lines, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_isSetting)
                emit edited();
        });
        fitHeight();
    }

    QWidget *input() override { return m_lines; }
    bool isWide() const override { return true; }
    void setValue(const QJsonValue &value) override
    {
        m_isSetting = true;
        m_lines->setPlainText(value.toString());
        m_isSetting = false;
    }
    QJsonValue value() const override
    {
        const QString typed = m_lines->toPlainText();
        return typed.isEmpty() && spec().isOptional ? QJsonValue() : QJsonValue(typed);
    }
    QString text() const override { return m_lines->toPlainText(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            auto *key = static_cast<QKeyEvent *>(event);
            if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::ControlModifier) {
                emit submitted();
                return true;
            }
        } else if (event->type() == QEvent::FontChange) {
            fitHeight();
        }
        return FieldEditor::eventFilter(watched, event);
    }

private:
    /// As high as its lines in the font it has, whatever the scale.
    void fitHeight()
    {
        const int frame = 2 * m_lines->frameWidth() + int(2 * m_lines->document()->documentMargin()) + 12;
        setFixedHeight(m_lines->fontMetrics().lineSpacing() * linesShown + frame);
    }

    QPlainTextEdit *m_lines;
    bool m_isSetting = false;
};

} // namespace

FieldEditor *makeTextEditor(const FieldSpec &spec, const tables::Words &words, QWidget *parent)
{
    return new TextEditor(spec, words, parent);
}

FieldEditor *makeLinesEditor(const FieldSpec &spec, const tables::Words &words, QWidget *parent)
{
    return new LinesEditor(spec, words, parent);
}

} // namespace emesa::ui
