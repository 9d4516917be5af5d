// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/widget_dialogs.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

constexpr int dialogWidth = 420;

/// A dialog with a heading and, at the bottom, the deed beside Cancel.
struct Sheet
{
    QDialog *dialog;
    QVBoxLayout *layout;
    QPushButton *action;
};

Sheet makeSheet(QWidget &parent, const QString &title, const QString &text, const QString &action, bool isDangerous)
{
    auto *dialog = new QDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setMinimumWidth(dialogWidth);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    auto *heading = new QLabel(title, dialog);
    heading->setProperty("role", QStringLiteral("heading"));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    if (!text.isEmpty()) {
        auto *body = new QLabel(text, dialog);
        body->setTextFormat(Qt::PlainText);
        body->setWordWrap(true);
        layout->addWidget(body);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    auto *deed = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    deed->setProperty(isDangerous ? "danger" : "primary", true);
    deed->setDefault(!isDangerous);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    return {dialog, layout, deed};
}

} // namespace

void WidgetDialogs::confirm(const Question &question, std::function<void()> agreed)
{
    const Sheet sheet = makeSheet(m_parent, question.title, question.text, question.action, question.isDangerous);
    QObject::connect(sheet.dialog, &QDialog::accepted, sheet.dialog, [agreed = std::move(agreed)] { agreed(); });
    sheet.dialog->open();
}

void WidgetDialogs::askText(const TextQuestion &question, std::function<void(const QString &)> answered)
{
    const Sheet sheet = makeSheet(m_parent, question.title, {}, question.action, false);
    QWidget *input = nullptr;
    std::function<QString()> text;
    const auto judge = [action = sheet.action, isRequired = question.isRequired](const QString &typed) {
        action->setEnabled(!isRequired || !typed.isEmpty());
    };
    if (question.isMultiline) {
        auto *lines = new QPlainTextEdit(question.text, sheet.dialog);
        lines->setTabChangesFocus(true);
        text = [lines] { return lines->toPlainText().trimmed(); };
        QObject::connect(lines, &QPlainTextEdit::textChanged, lines, [judge, text] { judge(text()); });
        input = lines;
    } else {
        auto *line = new QLineEdit(question.text, sheet.dialog);
        line->setEchoMode(question.isSecret ? QLineEdit::Password : QLineEdit::Normal);
        text = [line] { return line->text().trimmed(); };
        QObject::connect(line, &QLineEdit::textChanged, line, [judge, text] { judge(text()); });
        input = line;
    }
    judge(text());
    auto *label = new QLabel(question.label, sheet.dialog);
    label->setBuddy(input);
    input->setAccessibleName(question.label);
    sheet.layout->insertWidget(1, label);
    sheet.layout->insertWidget(2, input);
    input->setFocus();
    QObject::connect(sheet.dialog, &QDialog::accepted, sheet.dialog, [text, answered = std::move(answered)] { answered(text()); });
    sheet.dialog->open();
}

void WidgetDialogs::chooseFiles(const QString &title, const QStringList &filters, std::function<void(const QStringList &)> chosen)
{
    auto *dialog = new QFileDialog(&m_parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(filters);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, [chosen = std::move(chosen)](const QStringList &files) { chosen(files); });
    dialog->open();
}

void WidgetDialogs::chooseNewFile(const QString &title, const QString &name, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(&m_parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [chosen = std::move(chosen)](const QString &file) { chosen(file); });
    dialog->open();
}

} // namespace emesa::ui
