// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/page_inspection.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QWidget>

namespace emesa::test {

namespace {

/// "SearchField (QLineEdit) in OrdersPage".
QString describe(const QWidget &widget)
{
    QString text = QString::fromLatin1(widget.metaObject()->className());
    if (!widget.objectName().isEmpty())
        text.prepend(QString(widget.objectName() + u' '));
    for (const QWidget *ancestor = widget.parentWidget(); ancestor; ancestor = ancestor->parentWidget()) {
        const QByteArrayView name(ancestor->metaObject()->className());
        if (!name.startsWith("Q"))
            return QString(text + QStringLiteral(" in ") + QString::fromLatin1(name));
    }
    return text;
}

void walk(QAccessibleInterface &node, QStringList &found)
{
    const auto *widget = qobject_cast<const QWidget *>(node.object());
    if (widget && !widget->isVisible())
        return;
    if (widget && node.state().focusable && (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled()) {
        // The row of a table or list that is edited belongs to the table, which has the name.
        const bool isPartOfAnother = widget->parentWidget() && widget->parentWidget()->focusProxy() == widget;
        if (node.text(QAccessible::Name).isEmpty() && !isPartOfAnother)
            found += QString(QStringLiteral("no name: ") + describe(*widget));
        if (node.role() == QAccessible::NoRole)
            found += QString(QStringLiteral("no role: ") + describe(*widget));
    }
    // Cells are said by their table, and there may be very many.
    if (node.tableInterface())
        return;
    for (int i = 0; i < node.childCount(); ++i) {
        if (QAccessibleInterface *child = node.child(i); child && child->isValid())
            walk(*child, found);
    }
}

} // namespace

QStringList inaccessibleControls(QWidget &widget)
{
    QStringList found;
    if (QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&widget))
        walk(*root, found);
    return found;
}

QStringList clippedTexts(const QWidget &widget)
{
    QStringList clipped;
    const auto all = widget.findChildren<QWidget *>();
    for (const QWidget *one : all) {
        if (!one->isVisible() || one->visibleRegion().isEmpty())
            continue;
        QString text;
        QSize needed;
        if (const auto *label = qobject_cast<const QLabel *>(one); label && !label->text().isEmpty()) {
            text = label->text();
            needed = label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(one); button && !button->text().isEmpty()) {
            text = button->text();
            needed = button->minimumSizeHint();
        }
        if (needed.width() > one->width() + 1 || needed.height() > one->height() + 1)
            clipped += QStringLiteral("“%1” needs %2×%3, has %4×%5: %6").arg(text.left(40)).arg(needed.width()).arg(needed.height())
                           .arg(one->width()).arg(one->height()).arg(describe(*one));
    }
    return clipped;
}

} // namespace emesa::test
