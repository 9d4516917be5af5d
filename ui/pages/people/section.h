// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/people_view_model.h"
#include "models/views/permissions_view_model.h"
#include "ui/pages/page.h"
#include "ui/pages/page_context.h"

namespace emesa::ui {

/// What every part of the people page is given. All outlive the section.
struct PeopleContext
{
    PageContext &window;
    PeopleViewModel &people;
    PermissionsViewModel &permissions;
};

/// One part of the people page: users, roles, permissions, sign-ins, API keys. Adds its commands while it is the one
/// that is shown.
class Section : public QWidget
{
    Q_OBJECT

public:
    Section(PeopleContext &context, QWidget *parent) : QWidget(parent), m_context(context) {}

    /// It comes into sight; `about` as behind the colon of the page's address ("user:7"), often empty.
    virtual void open(const QString &about) = 0;
    virtual void addCommands(QObject *owner) = 0;
    virtual void refresh() = 0;
    [[nodiscard]] virtual QJsonObject saveState() const { return {}; }
    virtual void restoreState(const QJsonObject &state) { Q_UNUSED(state) }

signals:
    /// "sign-ins:7": another section, about something.
    void sectionWanted(const QString &about);
    void wanted(const emesa::ui::PageAddress &address);

protected:
    [[nodiscard]] PeopleContext &context() const { return m_context; }
    /// Disabled, saying why in its tip, unless `whyNot` is empty.
    static void permit(QAction *action, const QString &whyNot);
    /// A button in `bar` for each action named in `direct`, the others in the menu of one more.
    static void fillButtons(QWidget *bar, const QList<QAction *> &actions, const QStringList &direct);
    /// Hides the buttons of hidden actions.
    static void showButtons(QWidget *bar);
    /// Done: says so. Not done: says why.
    template<typename T, typename F>
    void afterwards(const QFuture<Result<T>> &future, F done)
    {
        remote::whenDone(future, this, [this, done = std::move(done)](const Result<T> &result) {
            if (!result) {
                m_context.window.notices.trouble(result.error());
                return;
            }
            if constexpr (std::is_void_v<T>)
                done();
            else
                done(*result);
        });
    }

private:
    PeopleContext &m_context;
};

/// A line of text in one of the roles of app.qss ("heading", "muted" …).
[[nodiscard]] QWidget *makeHeading(const QString &text, const char *role, QWidget *parent);

/// Gives a label that is shown already another role, and so another look.
void setRole(QWidget *label, const char *role);

} // namespace emesa::ui
