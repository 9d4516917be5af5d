// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/dashboard.h"
#include "models/tables/words.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace emesa::ui {

/// Orders somebody should look at now, each with the one button that takes it further.
class AttentionList : public QFrame
{
    Q_OBJECT

public:
    explicit AttentionList(const tables::Words &words, QWidget *parent = nullptr);

    void show(const QList<api::DashboardItem> &items, Timestamp now);
    [[nodiscard]] int count() const { return m_count; }

signals:
    void opened(emesa::Id order);

private:
    using QFrame::show;

    [[nodiscard]] QWidget *rowOf(const api::DashboardItem &item, Timestamp now);

    tables::Words m_words;
    QVBoxLayout *m_layout;
    QWidget *m_rows = nullptr;
    int m_count = 0;
};

} // namespace emesa::ui
