// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/people/section.h"

namespace emesa::ui {

class ListPanel;

/// API keys: making one with the permissions it needs (the key is shown once, to be copied), and revoking.
class KeySection : public Section
{
    Q_OBJECT

public:
    KeySection(PeopleContext &context, QWidget *parent);

    void open(const QString &about) override;
    void addCommands(QObject *owner) override;
    void refresh() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

    [[nodiscard]] ListPanel &list() { return *m_list; }

private:
    void add();
    void showOnce(const CreatedApiKey &key);
    void revoke();
    void permitCommands();
    [[nodiscard]] const ApiKey *current() const;

    ListPanel *m_list;
    QAction *m_revoke = nullptr;
};

} // namespace emesa::ui
