// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors.h"
#include "ui/widgets/flow_layout.h"

#include <QCompleter>
#include <QFrame>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

/// A list of words, each a chip with a cross. Return or a comma ends a word, Backspace in an empty line takes the last.
class WordListEditor final : public FieldEditor
{
public:
    WordListEditor(const FieldSpec &spec, const tables::Words &words, QWidget *parent)
        : FieldEditor(spec, words, parent), m_chips(new QWidget(this)), m_flow(new FlowLayout(m_chips)), m_line(new QLineEdit(this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        layout->addWidget(m_line);
        layout->addWidget(m_chips);
        m_line->setPlaceholderText(QCoreApplication::translate("Form", "Type and press Return"));
        m_line->installEventFilter(this);
        if (!spec.form.suggestions.isEmpty())
            setSuggestions(spec.form.suggestions);
        connect(m_line, &QLineEdit::textEdited, this, [this](const QString &typed) {
            if (typed.contains(u','))
                take();
            else
                emit edited();
        });
    }

    QWidget *input() override { return m_line; }
    bool isWide() const override { return true; }

    void setValue(const QJsonValue &value) override
    {
        m_words.clear();
        const QJsonArray array = value.toArray();
        for (const QJsonValue &word : array)
            m_words += word.toString();
        m_line->clear();
        showChips();
    }
    /// With the word that is still being typed: nobody expects it to be lost.
    QJsonValue value() const override
    {
        QStringList words = m_words;
        add(m_line->text(), words);
        return QJsonArray::fromStringList(words);
    }
    QString text() const override { return words().of(m_words); }

    void setSuggestions(const QStringList &suggestions) override
    {
        auto *completer = new QCompleter(suggestions, m_line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_line->setCompleter(completer);
        connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this] { QMetaObject::invokeMethod(this, [this] { take(); }, Qt::QueuedConnection); });
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Return || key == Qt::Key_Enter) {
                if (m_line->text().trimmed().isEmpty())
                    emit submitted();
                else
                    take();
                return true;
            }
            if (key == Qt::Key_Backspace && m_line->text().isEmpty() && !m_words.isEmpty()) {
                m_words.removeLast();
                showChips();
                emit edited();
                return true;
            }
        } else if (event->type() == QEvent::FocusOut) {
            take();
        }
        return FieldEditor::eventFilter(watched, event);
    }

private:
    static void add(const QString &typed, QStringList &words)
    {
        const auto parts = typed.split(u',', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            const QString word = part.simplified();
            if (!word.isEmpty() && !words.contains(word, Qt::CaseInsensitive))
                words += word;
        }
    }

    void take()
    {
        if (m_line->text().isEmpty())
            return;
        add(m_line->text(), m_words);
        m_line->clear();
        showChips();
        emit edited();
    }

    void showChips()
    {
        qDeleteAll(m_chips->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
        for (const QString &word : std::as_const(m_words)) {
            auto *chip = new QFrame(m_chips);
            chip->setProperty("role", QStringLiteral("token"));
            auto *layout = new QHBoxLayout(chip);
            layout->setContentsMargins(8, 2, 2, 2);
            layout->setSpacing(4);
            auto *label = new QLabel(word, chip);
            label->setTextFormat(Qt::PlainText);
            layout->addWidget(label);
            auto *cross = new QToolButton(chip);
            cross->setText(QStringLiteral("×"));
            cross->setAccessibleName(QCoreApplication::translate("Form", "Remove %1").arg(word));
            cross->setToolTip(cross->accessibleName());
            layout->addWidget(cross);
            m_flow->addWidget(chip);
            chip->show();
            connect(cross, &QToolButton::clicked, this, [this, word] {
                QMetaObject::invokeMethod(this, [this, word] { // not while the button is still being clicked
                    m_words.removeAll(word);
                    showChips();
                    m_line->setFocus();
                    emit edited();
                }, Qt::QueuedConnection);
            });
        }
        m_chips->setVisible(!m_words.isEmpty());
    }

    QWidget *m_chips;
    FlowLayout *m_flow;
    QLineEdit *m_line;
    QStringList m_words;
};

} // namespace

FieldEditor *makeWordListEditor(const FieldSpec &spec, const tables::Words &words, QWidget *parent)
{
    return new WordListEditor(spec, words, parent);
}

} // namespace emesa::ui
