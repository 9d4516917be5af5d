// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QMimeData;
class QPushButton;

namespace emesa::ui {

class Appearance;

/// A place to drop files on, with a button for those who would rather choose them. Lights up while files hover over it.
/// GUI thread.
class DropZone : public QFrame
{
    Q_OBJECT

public:
    DropZone(const QString &heading, const QString &text, const QString &button, Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *button() const { return m_button; }
    /// Also for files dropped elsewhere on the page.
    void setHovered(bool isHovered);
    void setHeading(const QString &heading);
    /// Smaller, once there is something else to look at.
    void setCompact(bool isCompact);

    /// The local files in what is dragged.
    [[nodiscard]] static QStringList filesIn(const QMimeData *data);

signals:
    void chooseWanted();
    void dropped(const QStringList &files);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace emesa::ui
