// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace emesa::ui {

namespace {

using namespace std::chrono_literals;

/// Typing goes on; the server is asked when it stops.
constexpr auto typingPause = 200ms;
constexpr int valueRole = Qt::UserRole + 1;
constexpr int nameRole = Qt::UserRole + 2;

/// One of many records at the server: they are looked for while somebody types, or shown from the start by the arrow
/// beside. Only what was picked is a value, so a name that exists twice is never guessed.
class ChoiceEditor final : public FieldEditor
{
public:
    ChoiceEditor(const FieldSpec &spec, const tables::Words &words, QWidget *parent)
        : FieldEditor(spec, words, parent),
          m_line(new QLineEdit(this)),
          m_open(new QToolButton(this)),
          m_found(new QStandardItemModel(this)),
          m_completer(new QCompleter(m_found, this))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        layout->addWidget(m_line, 1);
        layout->addWidget(m_open);
        m_line->setPlaceholderText(QCoreApplication::translate("Form", "Type to search"));
        m_line->setClearButtonEnabled(true);
        m_open->setText(QStringLiteral("▾"));
        m_open->setAccessibleName(QCoreApplication::translate("Form", "Show choices: %1").arg(spec.title));
        m_open->setToolTip(QCoreApplication::translate("Form", "Show the choices"));
        m_completer->setWidget(m_line);
        m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
        m_completer->setCompletionRole(nameRole);
        m_pause.setSingleShot(true);
        m_pause.setInterval(typingPause);

        connect(m_line, &QLineEdit::textEdited, this, [this] {
            m_value = QJsonValue();
            m_pause.start();
            emit edited();
        });
        connect(m_line, &QLineEdit::returnPressed, this, &FieldEditor::submitted);
        connect(&m_pause, &QTimer::timeout, this, [this] { look(m_line->text().trimmed()); });
        connect(m_open, &QToolButton::clicked, this, [this] {
            m_line->setFocus();
            look({});
        });
        connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
            m_pause.stop();
            m_value = QJsonValue::fromVariant(index.data(valueRole));
            m_name = index.data(nameRole).toString();
            m_line->setText(m_name);
            emit edited();
        });
    }

    QWidget *input() override { return m_line; }

    void setValue(const QJsonValue &value) override
    {
        m_pause.stop();
        ++m_asked;
        m_value = spec().isText && value.toString().isEmpty() ? QJsonValue() : value;
        m_name.clear();
        m_line->clear();
        if (m_value.isNull() || m_value.isUndefined())
            return;
        m_line->setText(QStringLiteral("…"));
        remote::whenDone(spec().form.choices.find(m_value), this, [this, asked = m_asked](const Result<Choice> &choice) {
            if (asked != m_asked)
                return;
            // Without its name the value is still right; it is shown as it travels.
            m_name = choice ? choice->text : m_value.toVariant().toString();
            m_line->setText(m_name);
            m_line->setCursorPosition(0);
            emit textChanged();
        });
    }

    QJsonValue value() const override
    {
        if (!m_value.isNull() && !m_value.isUndefined())
            return m_value;
        if (!m_line->text().trimmed().isEmpty())
            return QJsonValue(QJsonValue::Undefined);
        return spec().isText && !spec().isOptional ? QJsonValue(QString()) : QJsonValue();
    }

    QString trouble() const override
    {
        return value().isUndefined() ? QCoreApplication::translate("Form", "Choose one from the list that appears while you type.") : m_trouble;
    }

    QString text() const override { return m_line->text(); }

private:
    void look(const QString &typed)
    {
        remote::whenDone(spec().form.choices.matching(typed), this, [this, asked = ++m_asked](const Result<QList<Choice>> &choices) {
            if (asked != m_asked)
                return;
            m_trouble = choices ? QString() : choices.error().message;
            m_found->clear();
            if (!choices) {
                emit edited();
                return;
            }
            for (const Choice &choice : *choices) {
                auto *item = new QStandardItem(choice.note.isEmpty() ? choice.text : QStringLiteral("%1  ·  %2").arg(choice.text, choice.note));
                item->setData(choice.value.toVariant(), valueRole);
                item->setData(choice.text, nameRole);
                m_found->appendRow(item);
            }
            if (choices->isEmpty()) {
                auto *none = new QStandardItem(QCoreApplication::translate("Form", "Nothing fits"));
                none->setEnabled(false);
                m_found->appendRow(none);
            }
            if (m_line->hasFocus())
                m_completer->complete();
        });
    }

    QLineEdit *m_line;
    QToolButton *m_open;
    QStandardItemModel *m_found;
    QCompleter *m_completer;
    QTimer m_pause;
    QJsonValue m_value;
    QString m_name;
    QString m_trouble;
    int m_asked = 0; ///< counts questions, so that a late answer changes nothing
};

} // namespace

FieldEditor *makeChoiceEditor(const FieldSpec &spec, const tables::Words &words, QWidget *parent)
{
    return new ChoiceEditor(spec, words, parent);
}

} // namespace emesa::ui
