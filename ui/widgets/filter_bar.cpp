// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_bar.h"

#include "ui/widgets/flow_layout.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace emesa::ui {

using tables::FilterField;
using Condition = ListViewModel::Condition;
using Kind = FilterField::Kind;

namespace {

struct Period
{
    const char *text;
    const char *from;
    const char *to;
};
constexpr std::array periods = {
    Period{QT_TRANSLATE_NOOP("emesa::ui::FilterBar", "Today"), "@today", "@today"},
    Period{QT_TRANSLATE_NOOP("emesa::ui::FilterBar", "Last 7 days"), "@today-6", ""},
    Period{QT_TRANSLATE_NOOP("emesa::ui::FilterBar", "Last 30 days"), "@today-29", ""},
    Period{QT_TRANSLATE_NOOP("emesa::ui::FilterBar", "This month"), "@month", ""},
    Period{QT_TRANSLATE_NOOP("emesa::ui::FilterBar", "Before today"), "", "@today-1"},
};

/// A small sheet under `anchor` that goes when something else is clicked.
QFrame *makeSheet(QWidget *anchor, const QString &title)
{
    auto *sheet = new QFrame(anchor, Qt::Popup);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setProperty("role", QStringLiteral("notice"));
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto *heading = new QLabel(title, sheet);
    heading->setProperty("role", QStringLiteral("heading"));
    heading->setTextFormat(Qt::PlainText);
    layout->addWidget(heading);
    return sheet;
}

void showSheet(QFrame *sheet, QWidget *anchor)
{
    sheet->adjustSize();
    sheet->move(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
    sheet->show();
}

/// "5100", "5,100.00" or "5.100,00" as an amount; empty when it is none.
QString amountIn(const QString &typed, const QLocale &locale)
{
    QString text = typed.trimmed();
    text.remove(locale.groupSeparator());
    text.replace(locale.decimalPoint(), QStringLiteral("."));
    const qsizetype point = text.indexOf(u'.');
    if (point < 0)
        text += QStringLiteral(".00");
    else if (text.size() - point == 2)
        text += u'0';
    return Amount::fromString(text) ? text : QString();
}

} // namespace

FilterBar::FilterBar(ListViewModel &list, Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_list(list), m_appearance(appearance), m_layout(new FlowLayout(this)), m_add(new QToolButton(this)), m_fields(new QMenu(this))
{
    m_add->setText(tr("Filter"));
    m_add->setAccessibleName(tr("Add a filter"));
    m_add->setProperty("role", QStringLiteral("chip"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_fields);
    m_add->setFocusPolicy(Qt::TabFocus);
    m_layout->addWidget(m_add);
    connect(m_fields, &QMenu::aboutToShow, this, [this] {
        m_fields->clear();
        const auto fields = m_list.fields();
        for (const FilterField &field : fields)
            fillValues(m_fields->addMenu(field.title), field);
    });
    connect(&m_list, &ListViewModel::changed, this, &FilterBar::rebuild);
    connect(&m_appearance, &Appearance::changed, this, &FilterBar::rebuild);
    rebuild();
}

void FilterBar::chooseField()
{
    m_add->showMenu();
}

void FilterBar::rebuild()
{
    m_add->setIcon(m_appearance.icons().icon(QStringLiteral("plus")));
    m_add->setVisible(!m_list.fields().isEmpty());
    for (QWidget *chip : std::as_const(m_chips)) {
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was just clicked
    }
    m_chips.clear();
    int at = 0;
    const auto add = [&](QWidget *chip) {
        m_layout->insertWidget(at++, chip);
        m_chips += chip;
        chip->show();
    };
    const int quick = m_list.quickFilter();
    for (int i = 0; i < m_list.quickFilters().size(); ++i) {
        auto *chip = new QToolButton(this);
        chip->setText(m_list.quickFilters()[i].text);
        chip->setProperty("role", QStringLiteral("chip"));
        chip->setCheckable(true);
        chip->setChecked(i == quick);
        chip->setFocusPolicy(Qt::TabFocus);
        connect(chip, &QToolButton::clicked, this, [this, i](bool isOn) {
            m_list.setConditions(isOn ? m_list.quickFilters()[i].conditions : QList<Condition>());
        });
        add(chip);
    }
    if (quick < 0) {
        for (const Condition &condition : m_list.conditions())
            add(makeChip(condition));
    }
    m_layout->invalidate();
    updateGeometry();
}

QWidget *FilterBar::makeChip(const Condition &condition)
{
    auto *chip = new QFrame(this);
    chip->setProperty("role", QStringLiteral("chip"));
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *change = new QToolButton(chip);
    change->setText(m_list.text(condition));
    change->setProperty("role", QStringLiteral("chip-text"));
    change->setPopupMode(QToolButton::InstantPopup);
    change->setFocusPolicy(Qt::TabFocus);
    const auto fields = m_list.fields();
    for (const FilterField &field : fields) {
        if (field.field != condition.field)
            continue;
        auto *menu = new QMenu(change);
        fillValues(menu, field);
        change->setMenu(menu);
    }
    auto *remove = new QToolButton(chip);
    remove->setIcon(m_appearance.icons().icon(QStringLiteral("cross"), ColorToken::Muted));
    remove->setIconSize({12, 12});
    remove->setProperty("role", QStringLiteral("chip-text"));
    remove->setAccessibleName(tr("Remove the filter “%1”").arg(m_list.text(condition)));
    remove->setToolTip(remove->accessibleName());
    remove->setFocusPolicy(Qt::TabFocus);
    connect(remove, &QToolButton::clicked, this, [this, name = condition.field] { m_list.removeCondition(name); });
    row->addWidget(change);
    row->addWidget(remove);
    return chip;
}

void FilterBar::fillValues(QMenu *menu, const FilterField &field)
{
    const Condition now = conditionOn(field.field);
    switch (field.kind) {
    case Kind::Choice:
        for (const tables::FilterChoice &choice : field.choices) {
            QAction *action = menu->addAction(QString(choice.text).replace(u'&', QStringLiteral("&&")));
            action->setCheckable(true);
            action->setChecked(now.value == choice.value);
            connect(action, &QAction::triggered, this, [this, name = field.field, value = choice.value](bool isOn) {
                m_list.setCondition({.field = name, .value = isOn ? value : QString()});
            });
        }
        break;
    case Kind::Days:
    case Kind::Moments:
        for (const Period &period : periods) {
            const Condition condition{.field = field.field, .from = QString::fromLatin1(period.from), .to = QString::fromLatin1(period.to)};
            QAction *action = menu->addAction(tr(period.text));
            action->setCheckable(true);
            action->setChecked(now == condition);
            connect(action, &QAction::triggered, this, [this, condition] { m_list.setCondition(condition); });
        }
        menu->addSeparator();
        connect(menu->addAction(tr("From … to …")), &QAction::triggered, this, [this, field] { askRange(field); });
        break;
    case Kind::Amounts:
        connect(menu->addAction(tr("From … to …")), &QAction::triggered, this, [this, field] { askRange(field); });
        break;
    case Kind::Text:
        connect(menu->addAction(tr("Is exactly …")), &QAction::triggered, this, [this, field] { askText(field); });
        break;
    }
}

void FilterBar::askRange(const FilterField &field)
{
    QFrame *sheet = makeSheet(m_add, field.title);
    auto *form = new QFormLayout;
    const Condition now = conditionOn(field.field);
    const bool isMoney = field.kind == Kind::Amounts;
    const auto editor = [&](const QString &value) -> QWidget * {
        if (isMoney) {
            auto *line = new QLineEdit(sheet);
            if (const auto amount = Amount::fromString(value))
                line->setText(tables::Words(locale()).of(*amount));
            return line;
        }
        auto *date = new QDateEdit(sheet);
        date->setCalendarPopup(true);
        const QDate day = ListViewModel::day(value, QDate::currentDate());
        date->setDate(day.isValid() ? day : QDate::currentDate());
        return date;
    };
    QWidget *from = editor(now.from);
    QWidget *to = editor(now.to);
    from->setAccessibleName(tr("From"));
    to->setAccessibleName(tr("To"));
    form->addRow(tr("From"), from);
    form->addRow(tr("To"), to);
    static_cast<QVBoxLayout *>(sheet->layout())->addLayout(form);
    auto *use = new QPushButton(tr("Filter"), sheet);
    use->setProperty("primary", true);
    sheet->layout()->addWidget(use);
    connect(use, &QPushButton::clicked, this, [=, this, name = field.field] {
        const auto textOf = [&](QWidget *input) {
            if (auto *date = qobject_cast<QDateEdit *>(input))
                return date->date().toString(Qt::ISODate);
            auto *line = static_cast<QLineEdit *>(input);
            const QString amount = amountIn(line->text(), locale());
            const bool isWrong = amount.isEmpty() && !line->text().trimmed().isEmpty();
            line->setProperty("invalid", isWrong);
            line->style()->unpolish(line);
            line->style()->polish(line);
            line->setToolTip(isWrong ? tr("Write an amount like %1.").arg(tables::Words(locale()).of(Amount{510'000})) : QString());
            return amount;
        };
        const Condition condition{.field = name, .from = textOf(from), .to = textOf(to)};
        if (from->property("invalid").toBool() || to->property("invalid").toBool())
            return;
        sheet->close();
        m_list.setCondition(condition);
    });
    showSheet(sheet, m_add);
    from->setFocus();
}

void FilterBar::askText(const FilterField &field)
{
    QFrame *sheet = makeSheet(m_add, field.title);
    auto *line = new QLineEdit(conditionOn(field.field).value, sheet);
    line->setAccessibleName(field.title);
    line->setMinimumWidth(240);
    auto *use = new QPushButton(tr("Filter"), sheet);
    use->setProperty("primary", true);
    sheet->layout()->addWidget(line);
    sheet->layout()->addWidget(use);
    const auto done = [=, this, name = field.field] {
        const QString value = line->text().trimmed();
        sheet->close();
        m_list.setCondition({.field = name, .value = value});
    };
    connect(use, &QPushButton::clicked, this, done);
    connect(line, &QLineEdit::returnPressed, this, done);
    showSheet(sheet, m_add);
    line->setFocus();
}

Condition FilterBar::conditionOn(const QString &field) const
{
    for (const Condition &condition : m_list.conditions()) {
        if (condition.field == field)
            return condition;
    }
    return {.field = field};
}

} // namespace emesa::ui
