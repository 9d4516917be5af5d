// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shop_floor/count_pad.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>

namespace emesa::ui {

namespace {

constexpr int keyWidth = 96;

} // namespace

CountPad::CountPad(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    const auto add = [&](const QString &text, const QString &name, int row, int column, auto press) {
        auto *key = new QPushButton(text, this);
        key->setAccessibleName(name);
        key->setProperty("touch", true);
        key->setProperty("digit", true);
        key->setMinimumWidth(keyWidth);
        key->setFocusPolicy(Qt::NoFocus); // the keyboard has digits of its own
        connect(key, &QPushButton::clicked, this, press);
        grid->addWidget(key, row, column);
    };
    for (int digit = 1; digit <= 9; ++digit)
        add(QString::number(digit), QString::number(digit), (digit - 1) / 3, (digit - 1) % 3, [this, digit] { type(QChar(u'0' + digit)); });
    add(tr("C"), tr("Clear"), 3, 0, [this] {
        if (m_target)
            m_target->clear();
    });
    add(QStringLiteral("0"), QStringLiteral("0"), 3, 1, [this] { type(u'0'); });
    add(QStringLiteral("⌫"), tr("Delete the last digit"), 3, 2, [this] {
        if (m_target)
            m_target->backspace();
    });
}

QLineEdit *CountPad::makeLine(int longest, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setProperty("touch", true);
    line->setProperty("digit", true);
    line->setAlignment(Qt::AlignRight);
    line->setMaxLength(longest);
    line->setInputMethodHints(Qt::ImhDigitsOnly);
    line->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]*")), line));
    return line;
}

void CountPad::type(QChar digit)
{
    if (m_target)
        m_target->insert(digit);
}

} // namespace emesa::ui
