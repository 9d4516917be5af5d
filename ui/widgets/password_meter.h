// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace emesa::ui {

/// Says how good a new password is while it is typed, and what would make it better. GUI thread.
class PasswordMeter : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordMeter(QWidget *parent = nullptr);

    /// `known`: e-mail, names, company of its owner.
    void show(const QString &password, const QStringList &known);
    [[nodiscard]] QString text() const;

private:
    QProgressBar *m_bar;
    QLabel *m_text;
};

} // namespace emesa::ui
