// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/people/section.h"

class QPushButton;

namespace emesa::ui {

class ListPanel;

/// From where people use the shop: sign-ins of everybody or of one person, and ending them.
class SignInSection : public Section
{
    Q_OBJECT

public:
    SignInSection(PeopleContext &context, QWidget *parent);

    /// `about`: the number of a user; empty: everybody's.
    void open(const QString &about) override;
    void addCommands(QObject *owner) override;
    void refresh() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

    [[nodiscard]] ListPanel &list() { return *m_list; }

private:
    void showOf(std::optional<Id> user, const QString &name);
    void permitCommands();
    void endSelected();
    [[nodiscard]] QList<SignInRecord> selected() const;

    ListPanel *m_list;
    QPushButton *m_everybody;
    QAction *m_end = nullptr;
};

} // namespace emesa::ui
