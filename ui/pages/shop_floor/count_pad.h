// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace emesa::ui {

/// Digits for fingers: writes into whichever line of digits was told last. The keyboard writes there too.
class CountPad : public QWidget
{
    Q_OBJECT

public:
    explicit CountPad(QWidget *parent = nullptr);

    void setTarget(QLineEdit *target) { m_target = target; }

    /// A line that takes digits only, `longest` of them, ready for touch.
    [[nodiscard]] static QLineEdit *makeLine(int longest, QWidget *parent);

private:
    void type(QChar digit);

    QLineEdit *m_target = nullptr;
};

} // namespace emesa::ui
