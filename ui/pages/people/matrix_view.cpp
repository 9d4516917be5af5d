// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/matrix_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace emesa::ui {

namespace {

constexpr int lowestRow = 30;
constexpr int narrowest = 104;
constexpr int widest = 168;
constexpr int widestLabel = 260;
constexpr int inset = 12;
constexpr int boxSize = 18;

QColor mixed(const QColor &one, const QColor &other, int percentOfOne)
{
    const auto part = [&](int a, int b) { return (a * percentOfOne + b * (100 - percentOfOne)) / 100; };
    return {part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue())};
}

/// Paints a box per cell: full when allowed, a stroke when partly, hollow when not; grey where it may not be changed; on
/// a tinted ground with a corner while it waits to be saved.
class BoxDelegate final : public QStyledItemDelegate
{
public:
    BoxDelegate(const Appearance &appearance, QObject *parent) : QStyledItemDelegate(parent), m_appearance(appearance) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = m_appearance.theme();
        const bool isHeading = index.data(PermissionMatrix::IsHeadingRole).toBool();
        const bool isMarked = index.data(PermissionMatrix::IsChangedRole).toBool();
        const bool isLocked = !index.data(PermissionMatrix::RefusalRole).toString().isEmpty();
        const QColor ground = theme.color(isHeading ? ColorToken::Canvas : ColorToken::Surface);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(option.rect, isMarked ? mixed(theme.color(ColorToken::Warning), ground, 22) : ground);
        painter->setPen(theme.color(ColorToken::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (isMarked) {
            const QPoint corner = option.rect.topRight() + QPoint(1, 0);
            painter->setBrush(theme.color(ColorToken::Warning));
            painter->setPen(Qt::NoPen);
            painter->drawPolygon(QPolygon{corner, corner - QPoint(9, 0), corner + QPoint(0, 9)});
        }
        QRectF box(0, 0, boxSize, boxSize);
        box.moveCenter(QRectF(option.rect).center());
        const QColor strong = theme.color(isLocked ? ColorToken::Muted : ColorToken::Accent);
        const auto state = Qt::CheckState(index.data(Qt::CheckStateRole).toInt());
        if (state == Qt::Unchecked) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(theme.color(isLocked ? ColorToken::Border : ColorToken::Muted), 1.2));
            painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
        } else {
            const bool isFull = state == Qt::Checked && !isLocked;
            painter->setBrush(isFull ? QBrush(strong) : QBrush(mixed(strong, ground, 18)));
            painter->setPen(QPen(strong, 1.2));
            painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
            painter->setPen(QPen(isFull ? theme.color(ColorToken::OnAccent) : strong, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF at = box.topLeft();
            if (state == Qt::Checked)
                painter->drawPolyline(QPolygonF{at + QPointF(5, 9.3), at + QPointF(8, 12.2), at + QPointF(13, 6.2)});
            else
                painter->drawLine(at + QPointF(5.5, 9), at + QPointF(12.5, 9));
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(theme.color(ColorToken::Accent), 2));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 4, 4);
        }
        painter->restore();
    }

private:
    const Appearance &m_appearance;
};

/// Names of roles or permissions: what is a heading is bold, the current row and column are named in the accent.
class NameHeader final : public QHeaderView
{
public:
    NameHeader(Qt::Orientation orientation, const Appearance &appearance, QTableView *view) : QHeaderView(orientation, view), m_view(view), m_appearance(appearance)
    {
        setSectionsClickable(false);
        setHighlightSections(true);
        setSectionResizeMode(Fixed);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QHeaderView::paintEvent(event);
        // Behind the last name the style would show a ground of its own.
        QRect rest = viewport()->rect();
        if (orientation() == Qt::Horizontal)
            rest.setLeft(length() - offset());
        else
            rest.setTop(length() - offset());
        if (!rest.isValid())
            return;
        QPainter painter(viewport());
        painter.fillRect(rest, m_appearance.theme().color(ColorToken::Surface));
        painter.setPen(m_appearance.theme().color(ColorToken::Border));
        if (orientation() == Qt::Horizontal)
            painter.drawLine(rest.bottomLeft(), rest.bottomRight());
    }
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme &theme = m_appearance.theme();
        const bool isRow = orientation() == Qt::Vertical;
        const bool isHeading = isRow && model()->headerData(section, orientation(), PermissionMatrix::IsHeadingRole).toBool();
        const bool isMarked = !isRow && model()->headerData(section, orientation(), PermissionMatrix::IsChangedRole).toBool();
        const QModelIndex current = m_view->currentIndex();
        const bool isCurrent = current.isValid() && (isRow ? current.row() : current.column()) == section;
        painter->save();
        painter->fillRect(rect, theme.color(isHeading ? ColorToken::Canvas : ColorToken::Surface));
        painter->setPen(theme.color(ColorToken::Border));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        if (isRow)
            painter->drawLine(rect.topRight(), rect.bottomRight());
        QFont font = painter->font();
        font.setWeight(isHeading || !isRow || isCurrent ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(theme.color(isCurrent ? ColorToken::Accent : ColorToken::Text));
        QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
        if (isMarked)
            text = PermissionMatrix::tr("%1 ●", "a role with changes that are not saved").arg(text);
        if (isRow) {
            const QRect room = rect.adjusted(isHeading ? inset : 2 * inset, 0, -inset, 0);
            painter->drawText(room, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
        } else {
            const QRect room = rect.adjusted(8, 4, -8, -6);
            // Two lines for long names, what is longer ends in dots.
            QString first = text, second;
            const QFontMetrics metrics = painter->fontMetrics();
            if (metrics.horizontalAdvance(text) > room.width()) {
                qsizetype cut = -1;
                for (qsizetype at = 0; at < text.size(); ++at) {
                    const bool mayBreak = text[at] == u' ' || text[at] == u'_' || text[at] == u'-';
                    if (mayBreak && metrics.horizontalAdvance(text.left(at + 1)) <= room.width())
                        cut = at + 1;
                }
                if (cut > 0) {
                    first = text.left(cut).trimmed();
                    second = metrics.elidedText(text.mid(cut), Qt::ElideRight, room.width());
                } else {
                    first = metrics.elidedText(text, Qt::ElideMiddle, room.width());
                }
            }
            painter->drawText(room, int(Qt::AlignBottom | Qt::AlignHCenter), second.isEmpty() ? first : QString(first + u'\n' + second));
        }
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        if (orientation() == Qt::Horizontal)
            return {0, 2 * QFontMetrics(font()).height() + 14};
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        int width = 0;
        for (int section = 0; section < count(); ++section)
            width = qMax(width, QFontMetrics(bold).horizontalAdvance(model()->headerData(section, orientation(), Qt::DisplayRole).toString()));
        return {qMin(width + 4 * inset, widestLabel), 0};
    }

private:
    QTableView *m_view;
    const Appearance &m_appearance;
};

} // namespace

MatrixView::MatrixView(PermissionMatrix &matrix, Appearance &appearance, QWidget *parent) : QTableView(parent), m_matrix(matrix), m_appearance(appearance)
{
    setHorizontalHeader(new NameHeader(Qt::Horizontal, appearance, this));
    setVerticalHeader(new NameHeader(Qt::Vertical, appearance, this));
    verticalHeader()->setDefaultSectionSize(qMax(lowestRow, fontMetrics().height() + 12));
    setModel(&matrix);
    setItemDelegate(new BoxDelegate(appearance, this));
    setAccessibleName(tr("Permissions of the roles"));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    connect(&matrix, &QAbstractItemModel::modelReset, this, &MatrixView::fit);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        horizontalHeader()->viewport()->update();
        verticalHeader()->viewport()->update();
    });
    connect(&appearance, &Appearance::changed, this, [this] {
        viewport()->update();
        horizontalHeader()->viewport()->update();
        verticalHeader()->viewport()->update();
    });
    fit();
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        toggle(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void MatrixView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        toggle(index);
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // Each click is one; a double click that did nothing would swallow the second.
    mousePressEvent(event);
}

void MatrixView::toggle(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString why = m_matrix.toggle(index);
    if (!why.isEmpty())
        emit refused(why);
}

void MatrixView::fit()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    for (int column = 0; column < m_matrix.columnCount(); ++column) {
        const QString name = m_matrix.headerData(column, Qt::Horizontal).toString();
        const int needed = metrics.horizontalAdvance(name);
        // Half of a long name: it takes two lines.
        setColumnWidth(column, qBound(narrowest, (needed > widest ? needed / 2 + metrics.averageCharWidth() * 4 : needed) + 24, widest));
    }
    if (!currentIndex().isValid() && m_matrix.rowCount() > 1 && m_matrix.columnCount() > 0)
        setCurrentIndex(m_matrix.index(1, 0));
}

} // namespace emesa::ui
