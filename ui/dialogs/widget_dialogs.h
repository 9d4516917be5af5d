// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialogs.h"

class QWidget;

namespace emesa::ui {

/// Dialogs as windows over `parent`, which outlives this.
class WidgetDialogs final : public Dialogs
{
public:
    explicit WidgetDialogs(QWidget &parent) : m_parent(parent) {}

    void confirm(const Question &question, std::function<void()> agreed) override;
    void askText(const TextQuestion &question, std::function<void(const QString &)> answered) override;
    void chooseFiles(const QString &title, const QStringList &filters, std::function<void(const QStringList &)> chosen) override;
    void chooseNewFile(const QString &title, const QString &name, std::function<void(const QString &)> chosen) override;

private:
    QWidget &m_parent;
};

} // namespace emesa::ui
