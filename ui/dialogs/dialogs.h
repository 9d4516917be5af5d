// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace emesa::ui {

/// What is asked before something that cannot be undone. `action` names the deed and its thing ("Reject order P-0042").
struct Question
{
    QString title;
    QString text;
    QString action;
    bool isDangerous = false;
};

/// A question that is answered by a line or lines of text.
struct TextQuestion
{
    QString title;
    QString label;
    QString action;
    QString text = {};
    bool isMultiline = false;
    bool isRequired = true;
    bool isSecret = false; ///< typed in dots
};

/// The few moments the program stops to ask. Answers come through a callback, so that nothing waits in a nested event
/// loop; a callback is not called when the person turns away. Tests script the answers. GUI thread.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    virtual void confirm(const Question &question, std::function<void()> agreed) = 0;
    virtual void askText(const TextQuestion &question, std::function<void(const QString &)> answered) = 0;
    /// `filters` as QFileDialog takes them: "STEP files (*.step *.stp)".
    virtual void chooseFiles(const QString &title, const QStringList &filters, std::function<void(const QStringList &)> chosen) = 0;
    virtual void chooseNewFile(const QString &title, const QString &name, std::function<void(const QString &)> chosen) = 0;
};

} // namespace emesa::ui
