// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/new_order_view_model.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QToolButton;

namespace emesa::ui {

class Appearance;

/// One file of a new order: name, how far it is, how fast, how long still; pause, go on, remove. GUI thread.
class FileRow : public QFrame
{
    Q_OBJECT

public:
    FileRow(Appearance &appearance, const tables::Words &words, QWidget *parent = nullptr);

    void show(const NewOrderViewModel::File &file);
    /// "3.1 of 12.4 MB · 2.2 MB/s · 5 s left"
    [[nodiscard]] static QString progressOf(const NewOrderViewModel::File &file, const tables::Words &words);

signals:
    void pauseWanted();
    void resumeWanted();
    void removeWanted();

private:
    void dress();

    Appearance &m_appearance;
    const tables::Words m_words;
    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_state;
    QProgressBar *m_bar;
    QToolButton *m_turn; ///< pause, go on or try again
    QToolButton *m_remove;
    std::optional<NewOrderViewModel::File> m_file;
};

} // namespace emesa::ui
