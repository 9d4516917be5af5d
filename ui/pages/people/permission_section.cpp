// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/permission_section.h"

#include "models/views/permission_words.h"
#include "ui/forms/field_editor.h"
#include "ui/pages/people/matrix_view.h"
#include "ui/widgets/state_panel.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

void speak(QLabel *label, const QString &text, const char *role)
{
    label->setText(text);
    setRole(label, role);
}

} // namespace

PermissionSection::PermissionSection(PeopleContext &context, QWidget *parent)
    : Section(context, parent),
      m_marks(new QLabel(this)),
      m_search(new QLineEdit(this)),
      m_onlyMarks(new QToolButton(this)),
      m_discard(new QToolButton(this)),
      m_save(new QToolButton(this)),
      m_grid(new MatrixView(context.permissions.matrix(), context.window.appearance, this)),
      m_said(new QLabel(this)),
      m_person(nullptr),
      m_permission(new QComboBox(this)),
      m_ask(new QPushButton(tr("Ask"), this)),
      m_answer(new QLabel(this)),
      m_state(nullptr)
{
    PermissionsViewModel &model = context.permissions;
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setMinimumHeight(2 * fontMetrics().height());
    m_said->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(m_grid, 1);
    column->addWidget(m_said);
    column->addWidget(makeQuestion());
    m_state = new StatePanel(content, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(makeTop());
    layout->addWidget(m_state, 1);

    connect(&model, &PermissionsViewModel::stateChanged, this, &PermissionSection::showState);
    connect(&model, &PermissionsViewModel::savingChanged, this, &PermissionSection::showMarks);
    connect(&model.matrix(), &PermissionMatrix::changed, this, [this] {
        showMarks();
        showCell();
    });
    connect(&model, &PermissionsViewModel::saved, this, [this](int roles) {
        this->context().window.notices.offer(tr("Saved for %n role(s).", nullptr, roles), tr("Undo"), [this] { this->context().permissions.undoSave(); });
    });
    connect(&model, &PermissionsViewModel::saveFailed, this, [this](const QString &role, const Error &why) {
        Error said = why;
        said.message = why.code == ErrorCode::Stale
                         ? tr("Somebody changed “%1” meanwhile. Your marks stand on its new state: look at them and save again.").arg(role)
                         : tr("“%1” was not saved. %2").arg(role, why.message);
        this->context().window.notices.trouble(said);
    });
    connect(&model, &PermissionsViewModel::reasonFound, this, [this](bool isAllowed, const QStringList &sentences) {
        speak(m_answer, QString((isAllowed ? QStringLiteral("✓ ") : QStringLiteral("✕ ")) + sentences.join(u' ')), isAllowed ? "allowed" : "refused");
        m_answer->show();
    });
    connect(&model, &PermissionsViewModel::reasonFailed, this, [this](const Error &why) {
        speak(m_answer, why.message, "danger");
        m_answer->show();
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &PermissionSection::showCell);
    connect(m_grid, &MatrixView::refused, this, [this](const QString &why) { speak(m_said, why, "danger"); });
    showMarks();
}

QWidget *PermissionSection::makeTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_search->setPlaceholderText(tr("Search permissions"));
    m_search->setAccessibleName(tr("Search permissions"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(300);
    m_onlyMarks->setProperty("role", QStringLiteral("chip"));
    m_onlyMarks->setText(tr("Only changes"));
    m_onlyMarks->setCheckable(true);
    m_marks->setProperty("role", QStringLiteral("muted"));
    m_discard->setProperty("role", QStringLiteral("button"));
    m_discard->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_save->setProperty("role", QStringLiteral("primary"));
    m_save->setToolButtonStyle(Qt::ToolButtonTextOnly);
    PermissionMatrix &matrix = context().permissions.matrix();
    connect(m_search, &QLineEdit::textChanged, this, [&matrix](const QString &text) { matrix.setSearch(text); });
    connect(m_onlyMarks, &QToolButton::toggled, this, [&matrix](bool only) { matrix.setOnlyChanged(only); });
    row->addWidget(makeHeading(tr("What roles allow"), "title", top));
    row->addStretch();
    row->addWidget(m_marks);
    row->addWidget(m_onlyMarks);
    row->addWidget(m_search, 1);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    return top;
}

QWidget *PermissionSection::makeQuestion()
{
    auto *card = new QFrame(this);
    card->setProperty("role", QStringLiteral("card"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    FieldSpec spec;
    spec.form.name = QStringLiteral("person");
    spec.form.choices = context().people.userChoices();
    spec.title = tr("Person");
    spec.kind = FieldKind::Choice;
    spec.isOptional = true;
    spec.isText = false;
    m_person = makeFieldEditor(spec, context().window.desk.words(), card);
    m_person->input()->setAccessibleName(tr("Person"));
    auto *why = new QLabel(tr("Why may"), card);
    why->setBuddy(m_person->input());
    m_permission->setAccessibleName(tr("Permission"));
    m_permission->setEditable(true);
    m_permission->setInsertPolicy(QComboBox::NoInsert);
    m_permission->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_permission->completer()->setFilterMode(Qt::MatchContains);
    m_permission->setMinimumWidth(220);
    auto *doThis = new QLabel(tr("do this:"), card);
    doThis->setBuddy(m_permission);
    row->addWidget(why);
    row->addWidget(m_person, 1);
    row->addWidget(doThis);
    row->addWidget(m_permission, 1);
    row->addWidget(m_ask);
    column->addLayout(row);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->hide();
    column->addWidget(m_answer);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        const QJsonValue person = m_person->value();
        const int at = m_permission->findText(m_permission->currentText());
        if (!person.isDouble())
            speak(m_answer, tr("Choose a person first."), "danger");
        else if (at < 0)
            speak(m_answer, tr("Choose a permission first."), "danger");
        else
            context().permissions.ask(person.toInteger(), m_permission->itemData(at).toString());
        m_answer->show();
    });
    card->setVisible(context().window.desk.may("user_read"));
    return card;
}

void PermissionSection::open(const QString &about)
{
    if (about.startsWith(QLatin1String("why:")))
        m_person->setValue(about.mid(4).toLongLong());
    else
        m_role = about;
    if (context().permissions.state() == PermissionsViewModel::State::Empty)
        context().permissions.load();
    else
        showState();
    if (about.startsWith(QLatin1String("why:")))
        m_permission->setFocus(Qt::OtherFocusReason);
    else
        m_grid->setFocus(Qt::OtherFocusReason);
}

void PermissionSection::refresh()
{
    PermissionsViewModel &model = context().permissions;
    if (model.matrix().changeCount() == 0) {
        model.load();
        return;
    }
    context().window.notices.offer(tr("There are changes that are not saved."), tr("Discard them and read again"), [&model] { model.load(); });
}

void PermissionSection::addCommands(QObject *owner)
{
    const QString group = tr("Permissions");
    PermissionsViewModel &model = context().permissions;
    Commands &commands = context().window.commands;
    m_saveAction = commands.add({.id = QStringLiteral("permissions.save"), .text = tr("Save all changes"), .icon = QStringLiteral("check"),
                                 .shortcut = QKeySequence(QKeySequence::Save), .group = group},
                                owner, [&model] { model.save(); });
    m_discardAction = commands.add({.id = QStringLiteral("permissions.discard"), .text = tr("Discard"), .icon = QStringLiteral("undo"), .group = group,
                                    .keywords = tr("throw away changes")},
                                   owner, [&model] { model.matrix().discard(); });
    commands.add({.id = QStringLiteral("permissions.search"), .text = tr("Search permissions"), .icon = QStringLiteral("search"),
                  .shortcut = QKeySequence(QKeySequence::Find), .group = group},
                 owner, [this] {
                     m_search->setFocus(Qt::ShortcutFocusReason);
                     m_search->selectAll();
                 });
    m_save->setDefaultAction(m_saveAction);
    m_discard->setDefaultAction(m_discardAction);
    connect(owner, &QObject::destroyed, this, [this] { m_saveAction = m_discardAction = nullptr; });
    showMarks();
}

void PermissionSection::ask(Id person, const QString &codename)
{
    m_person->setValue(person);
    m_permission->setCurrentIndex(m_permission->findData(codename));
    context().permissions.ask(person, codename);
}

QString PermissionSection::said() const
{
    return m_said->text();
}

QString PermissionSection::answer() const
{
    return m_answer->isHidden() ? QString() : m_answer->text();
}

void PermissionSection::showState()
{
    PermissionsViewModel &model = context().permissions;
    switch (model.state()) {
    case PermissionsViewModel::State::Empty: break;
    case PermissionsViewModel::State::Loading: m_state->showBusy(); break;
    case PermissionsViewModel::State::Failed: m_state->showError(*model.error(), [&model] { model.load(); }); break;
    case PermissionsViewModel::State::Ready: {
        m_state->showContent();
        if (m_permission->count() == 0) {
            for (const PermissionInfo &permission : model.matrix().permissions())
                m_permission->addItem(permissionWords::full(permission.codename), permission.codename);
            m_permission->setCurrentIndex(-1);
            m_permission->lineEdit()->setPlaceholderText(tr("Permission"));
        }
        const int column = m_role.isEmpty() ? -1 : model.matrix().columnOf(m_role);
        if (column >= 0)
            m_grid->setCurrentIndex(model.matrix().index(qMax(0, m_grid->currentIndex().row()), column));
        m_role.clear();
        break;
    }
    }
    showCell();
}

void PermissionSection::showMarks()
{
    PermissionsViewModel &model = context().permissions;
    const int marks = model.matrix().changeCount();
    m_marks->setText(marks == 0 ? QString() : tr("%n change(s) not saved", nullptr, marks));
    m_onlyMarks->setVisible(marks > 0 || m_onlyMarks->isChecked());
    if (marks == 0)
        m_onlyMarks->setChecked(false);
    if (m_saveAction) {
        m_saveAction->setEnabled(marks > 0 && !model.isSaving());
        m_saveAction->setText(model.isSaving() ? tr("Saving…") : tr("Save all changes"));
    }
    if (m_discardAction)
        m_discardAction->setEnabled(marks > 0 && !model.isSaving());
    m_save->setVisible(model.mayChange());
    m_discard->setVisible(model.mayChange());
}

void PermissionSection::showCell()
{
    const QModelIndex index = m_grid->currentIndex();
    speak(m_said, index.data(Qt::AccessibleTextRole).toString(), "muted");
    const QString codename = index.data(PermissionMatrix::CodenameRole).toString();
    if (!codename.isEmpty() && m_answer->isHidden())
        m_permission->setCurrentIndex(m_permission->findData(codename));
}

} // namespace emesa::ui
