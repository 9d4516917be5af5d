// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_pane.h"

#include "ui/widgets/state_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace emesa::ui {

using Deed = RecordViewModel::Deed;
using Mode = RecordViewModel::Mode;

namespace {

QToolButton *makeButton(bool isPrimary, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("role", isPrimary ? QStringLiteral("primary") : QStringLiteral("button"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

} // namespace

RecordPane::RecordPane(RecordViewModel &record, FieldForm *form, Look look, PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_record(record),
      m_form(form),
      m_look(std::move(look)),
      m_context(context),
      m_title(new QLabel(this)),
      m_subtitle(new QLabel(this)),
      m_edit(makeButton(false, this)),
      m_more(new QToolButton(this)),
      m_menu(new QMenu(this)),
      m_save(makeButton(true, this)),
      m_cancel(makeButton(false, this))
{
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_subtitle->setProperty("role", QStringLiteral("muted"));
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setText(QStringLiteral("⋯"));
    m_more->setAccessibleName(tr("Further actions"));
    m_more->setToolTip(m_more->accessibleName());

    auto *names = new QVBoxLayout;
    names->setSpacing(4);
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addLayout(names, 1);
    for (QToolButton *button : {m_edit, m_cancel, m_save, m_more})
        head->addWidget(button, 0, Qt::AlignTop);

    auto *body = new QWidget(this);
    m_content = new QVBoxLayout(body);
    m_content->setContentsMargins(0, 0, 8, 0);
    m_content->setSpacing(16);
    m_content->addWidget(m_form);
    m_content->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);

    auto *whole = new QWidget(this);
    auto *inner = new QVBoxLayout(whole);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(16);
    inner->addLayout(head);
    inner->addWidget(scroll, 1);
    m_panel = new StatePanel(whole, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 0, 0, 0);
    layout->addWidget(m_panel);

    connect(&m_record, &RecordViewModel::changed, this, &RecordPane::showRecord);
    connect(&m_record, &RecordViewModel::refused, m_form, &FieldForm::showError);
    connect(&m_record, &RecordViewModel::movedOn, this, [this] {
        m_shown = m_record.record();
        m_form->showNewer(m_shown);
    });
    connect(&m_record, &RecordViewModel::done, this, &RecordPane::tell);
    connect(&m_record, &RecordViewModel::failed, this, [this](const Error &error) { m_context.notices.trouble(error); });
    connect(m_form, &FieldForm::submitted, this, &RecordPane::save);
    showRecord();
}

void RecordPane::addAbove(QWidget *widget)
{
    m_besides.append(widget);
    m_content->insertWidget(m_content->indexOf(m_form), widget);
    widget->setVisible(m_record.mode() == Mode::Shown);
}

void RecordPane::addBelow(QWidget *widget)
{
    m_besides.append(widget);
    m_content->insertWidget(m_content->count() - 1, widget);
    widget->setVisible(m_record.mode() == Mode::Shown);
}

void RecordPane::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void RecordPane::addCommands(QObject *owner)
{
    const auto add = [&](const char *verb, const QString &text, const QString &icon, const QKeySequence &keys, std::function<void()> run) {
        return m_context.commands.add({.id = QString(m_look.idPrefix + u'.' + QLatin1String(verb)), .text = text, .icon = icon, .shortcut = keys, .group = m_look.group},
                                      owner, std::move(run));
    };
    m_menu->clear();
    if (m_look.mayCreate)
        add("new", m_look.newTitle, QStringLiteral("plus"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { leave([this] { m_record.startNew(m_look.initial); }); });
    if (m_look.mayChange)
        m_edit->setDefaultAction(add("edit", tr("Edit"), {}, QKeySequence(Qt::Key_E), [this] { m_record.edit(); }));
    if (m_look.mayChange || m_look.mayCreate) {
        m_save->setDefaultAction(add("save", tr("Save"), QStringLiteral("check"), QKeySequence(Qt::CTRL | Qt::Key_S), [this] { save(); }));
        m_cancel->setDefaultAction(add("cancel", tr("Cancel editing"), {}, QKeySequence(Qt::Key_Escape), [this] { m_record.cancel(); }));
        m_cancel->defaultAction()->setIconText(tr("Cancel"));
        add("undo", tr("Undo the last change"), QStringLiteral("undo"), QKeySequence::Undo, [this] { m_record.takeBack(); });
    }
    if (m_look.mayChange && m_look.hasActive) {
        m_menu->addAction(add("deactivate", tr("Switch off"), QStringLiteral("pause"), {}, [this] { m_record.setActive(false); }));
        m_menu->addAction(add("activate", tr("Switch on"), QStringLiteral("play"), {}, [this] { m_record.setActive(true); }));
    }
    if (m_look.mayChange && m_look.canRestore)
        m_menu->addAction(add("restore", tr("Restore"), QStringLiteral("undo"), {}, [this] { m_record.restore(); }));
    if (m_look.mayRemove)
        m_menu->addAction(add("remove", m_look.canRestore ? tr("Delete") : tr("Delete…"), QStringLiteral("cross"), {}, [this] { remove(); }));
    showRecord();
}

void RecordPane::leave(std::function<void()> go)
{
    if (!holdsTyped()) {
        go();
        return;
    }
    m_context.dialogs.confirm({.title = tr("Discard what you typed?"),
                               .text = tr("Your changes have not been saved."),
                               .action = tr("Discard changes"),
                               .isDangerous = true},
                              [this, self = QPointer<RecordPane>(this), go = std::move(go)] {
        if (!self)
            return;
        m_record.cancel();
        go();
    });
}

void RecordPane::showRecord()
{
    const Mode mode = m_record.mode();
    const bool isEditing = m_record.isEditing();
    const bool isShown = mode == Mode::Shown;
    switch (mode) {
    case Mode::Nothing: m_panel->showEmpty(m_look.emptyHeading, m_look.emptyText); break;
    case Mode::Loading: m_panel->showBusy(); break;
    case Mode::Failed: m_panel->showError(*m_record.error(), [this] { m_record.refresh(); }); break;
    case Mode::Shown:
    case Mode::Editing:
    case Mode::Creating: m_panel->showContent(); break;
    }
    m_title->setText(mode == Mode::Creating ? m_look.newTitle : m_record.name());
    m_edit->setVisible(isShown && m_look.mayChange && !m_record.isDeleted());
    m_more->setVisible(isShown && (m_look.mayRemove || m_look.mayChange));
    m_save->setVisible(isEditing);
    m_cancel->setVisible(isEditing);
    for (QWidget *widget : std::as_const(m_besides))
        widget->setVisible(isShown);

    const bool isActive = m_record.record().value(QLatin1String("is_active")).toBool();
    const auto allow = [&](const char *verb, bool isVisible) {
        if (QAction *action = m_context.commands.find(QString(m_look.idPrefix + u'.' + QLatin1String(verb)))) {
            action->setEnabled(isVisible && !m_record.isBusy());
            action->setVisible(isVisible || m_menu->actions().indexOf(action) < 0);
        }
    };
    allow("edit", isShown && !m_record.isDeleted());
    allow("save", isEditing);
    allow("cancel", isEditing);
    allow("undo", m_record.canTakeBack() && !isEditing);
    allow("deactivate", isShown && isActive && !m_record.isDeleted());
    allow("activate", isShown && !isActive && !m_record.isDeleted());
    allow("restore", isShown && m_record.isDeleted());
    allow("remove", isShown && !m_record.isDeleted());

    if (mode == m_shownMode && m_record.record() == m_shown)
        return;
    const bool wasEditing = m_shownMode == Mode::Editing || m_shownMode == Mode::Creating;
    m_shownMode = mode;
    m_shown = m_record.record();
    m_form->setObject(m_shown);
    m_form->setReadOnly(!isEditing);
    if (isEditing)
        m_form->focusFirst();
    else if (wasEditing)
        emit closed();
}

void RecordPane::tell(Deed deed, const QString &name)
{
    QString text;
    switch (deed) {
    case Deed::Created: text = tr("“%1” was added.").arg(name); break;
    case Deed::Changed: text = tr("“%1” was changed.").arg(name); break;
    case Deed::Activated: text = tr("“%1” was switched on.").arg(name); break;
    case Deed::Deactivated: text = tr("“%1” was switched off.").arg(name); break;
    case Deed::Removed: text = tr("“%1” was deleted.").arg(name); break;
    case Deed::Restored: text = tr("“%1” was restored.").arg(name); break;
    case Deed::TakenBack: text = tr("“%1” is as it was before.").arg(name); break;
    }
    if (m_record.canTakeBack())
        m_context.notices.offer(text, tr("Undo"), [record = QPointer<RecordViewModel>(&m_record)] {
            if (record)
                record->takeBack();
        });
    else
        m_context.notices.tell(text);
}

void RecordPane::save()
{
    if (!m_record.isEditing() || m_record.isBusy() || !m_form->check())
        return;
    m_record.save(m_form->changes(), m_form->object());
}

void RecordPane::remove()
{
    if (m_look.canRestore) {
        m_record.remove();
        return;
    }
    m_context.dialogs.confirm({.title = tr("Delete “%1”?").arg(m_record.name()),
                               .text = tr("This cannot be undone. Orders that refer to it keep its name."),
                               .action = tr("Delete “%1”").arg(m_record.name()),
                               .isDangerous = true},
                              [record = QPointer<RecordViewModel>(&m_record)] {
        if (record)
            record->remove();
    });
}

} // namespace emesa::ui
