// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStackedWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace emesa::ui {

/// Shows content, or in its place why there is none: being read, empty (with what would fill it and the button that
/// does), or failed (with what happened and a way to try again). Progress appears only after a moment, so that quick
/// answers do not flicker. Takes the content as its child; GUI thread.
class StatePanel : public QStackedWidget
{
    Q_OBJECT

public:
    explicit StatePanel(QWidget *content, QWidget *parent = nullptr);

    void showContent();
    void showBusy();
    /// `button` may be empty: then nothing can be done about it here.
    void showEmpty(const QString &heading, const QString &text, const QString &button = {}, std::function<void()> action = {});
    void showError(const Error &error, std::function<void()> again);

    [[nodiscard]] bool isShowingContent() const { return currentWidget() == m_content; }
    [[nodiscard]] QString heading() const;

private:
    void showMessage(const QString &heading, const QString &text, const QString &button, std::function<void()> action);

    QWidget *m_content;
    QWidget *m_busy;
    QWidget *m_message;
    QLabel *m_heading;
    QLabel *m_text;
    QPushButton *m_button;
    std::function<void()> m_action;
    bool m_isBusy = false;
};

} // namespace emesa::ui
