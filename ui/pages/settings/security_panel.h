// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/settings_view_model.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace emesa::ui {

class PasswordMeter;

/// One's password, second factor and sign-ins. GUI thread; `settings` and `context` outlive it.
class SecurityPanel : public QWidget
{
    Q_OBJECT

public:
    SecurityPanel(SettingsViewModel &settings, PageContext &context, QWidget *parent = nullptr);

private:
    QVBoxLayout *addCard(const QString &heading);
    void addPassword();
    void addSecondFactor();
    void addSignIns();
    void showSecondFactor();
    void showSignIns();
    void askPassword(const QString &title, const QString &action, const std::function<void(const QString &)> &answered);
    void show(const Error &why);

    SettingsViewModel &m_settings;
    PageContext &m_context;
    QLineEdit *m_current = nullptr;
    QLineEdit *m_new = nullptr;
    PasswordMeter *m_meter = nullptr;
    QLabel *m_passwordNote = nullptr;
    QVBoxLayout *m_factor = nullptr;
    QWidget *m_factorContent = nullptr;
    QLabel *m_factorNote = nullptr;
    QVBoxLayout *m_list = nullptr;
};

} // namespace emesa::ui
