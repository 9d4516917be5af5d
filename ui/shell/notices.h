// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFrame>

#include <chrono>
#include <functional>

class QVBoxLayout;

namespace emesa::ui {

/// Short messages at the corner of the window that go by themselves: what was done, with Undo where the server can
/// undo it, and what failed, with the details to unfold and copy. Child of the window; GUI thread.
class Notices : public QWidget
{
    Q_OBJECT

public:
    explicit Notices(QWidget *window);

    void tell(const QString &text);
    /// With a button; `action` runs at most once.
    void offer(const QString &text, const QString &button, std::function<void()> action);
    /// Does what the newest notice with a button "Undo" offers; false when there is none.
    bool undo();
    /// Stays until it is closed. The request id and field errors are under "Details".
    void trouble(const Error &error);

    [[nodiscard]] QStringList texts() const;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QFrame *add(const QString &text, bool isTrouble, const QString &button, std::function<void()> action, const QString &details);
    void place();

    QVBoxLayout *m_layout;
};

} // namespace emesa::ui
