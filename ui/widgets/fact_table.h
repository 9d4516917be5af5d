// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace emesa::ui {

/// A name, what it is, and a small remark below.
struct Fact
{
    QString name;
    QString value;
    QString note = {};
    bool isStrong = false;

    bool operator==(const Fact &) const = default;
};

/// Facts about one thing, a row each: names left and muted, values beside them, selectable. Values may be long: they
/// wrap. GUI thread.
class FactTable final : public QWidget
{
    Q_OBJECT

public:
    enum class Align { Left, Right };
    explicit FactTable(Align align, QWidget *parent = nullptr) : QWidget(parent), m_align(align) {}

    /// Facts without a value are left out.
    void setFacts(const QList<Fact> &facts);
    [[nodiscard]] const QList<Fact> &facts() const { return m_facts; }

private:
    Align m_align;
    QList<Fact> m_facts;
};

} // namespace emesa::ui
