// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/key_section.h"

#include "models/views/permission_words.h"
#include "ui/forms/entity_form.h"
#include "ui/pages/people/form_sheet.h"
#include "ui/pages/people/permission_chooser.h"
#include "ui/widgets/list_panel.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace emesa::ui {

KeySection::KeySection(PeopleContext &context, QWidget *parent)
    : Section(context, parent),
      m_list(new ListPanel(context.window, context.people.keys(),
                           {.id = QStringLiteral("api-keys"),
                            .heading = tr("API keys"),
                            .searchHint = tr("Search name, beginning or e-mail"),
                            .emptyHeading = tr("No API keys yet"),
                            .emptyText = tr("A key lets another program act in your name, within the permissions you choose for it.")},
                           this))
{
    m_list->list().setQuickFilters({{QStringLiteral("usable"), tr("Usable"), {{.field = QStringLiteral("is_revoked"), .value = QStringLiteral("false")}}},
                                    {QStringLiteral("revoked"), tr("Revoked"), {{.field = QStringLiteral("is_revoked"), .value = QStringLiteral("true")}}}});
    connect(m_list, &ListPanel::currentRowChanged, this, &KeySection::permitCommands);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
}

void KeySection::open(const QString &)
{
    m_list->open();
}

void KeySection::refresh()
{
    m_list->refresh();
}

QJsonObject KeySection::saveState() const
{
    return m_list->saveState();
}

void KeySection::restoreState(const QJsonObject &state)
{
    m_list->restoreState(state);
}

void KeySection::addCommands(QObject *owner)
{
    const QString group = tr("API keys");
    m_list->addCommands(owner);
    Commands &commands = context().window.commands;
    m_list->setPrimary(commands.add({.id = QStringLiteral("api_key.add"), .text = tr("New API key…"), .icon = QStringLiteral("plus"), .group = group}, owner,
                                    [this] { add(); }));
    m_revoke = commands.add({.id = QStringLiteral("api_key.revoke"), .text = tr("Revoke…"), .icon = QStringLiteral("cross"),
                             .shortcut = QKeySequence(Qt::Key_Delete), .group = group},
                            owner, [this] { revoke(); });
    m_list->setSelectionActions({m_revoke});
    connect(owner, &QObject::destroyed, this, [this] { m_revoke = nullptr; });
    permitCommands();
}

const ApiKey *KeySection::current() const
{
    return context().people.keys().record(m_list->currentRow());
}

void KeySection::permitCommands()
{
    const ApiKey *key = current();
    permit(m_revoke, key ? context().people.whyNotRevoke(*key) : tr("Choose a key first."));
}

void KeySection::add()
{
    auto *form = new EntityForm<ApiKeyInput>("ApiKey", context().window.desk.words(),
                                             {{.name = QStringLiteral("name"), .hint = tr("Which program uses it, and where.")},
                                              {.name = QStringLiteral("expires_at"), .hint = tr("Empty: until it is revoked. A key with an end is safer.")}});
    auto *sheet = new FormSheet(tr("New API key"), form, tr("Make the key"), window());
    auto *scopes = new PermissionChooser(context().window.desk.user().permissions, sheet);
    sheet->addBelow(makeHeading(tr("What it may do"), "heading", sheet));
    sheet->addBelow(makeHeading(tr("Only what you may do yourself, and never more than you may at the time."), "muted", sheet));
    sheet->addBelow(scopes);
    connect(sheet, &FormSheet::submitted, this, [this, sheet, form, scopes] {
        ApiKeyInput input = form->value();
        input.permissions = scopes->chosen();
        if (input.permissions.isEmpty()) {
            sheet->say(tr("Choose at least one permission: without any the key could do nothing."));
            return;
        }
        remote::whenDone(context().people.addKey(input), sheet, [this, sheet](const Result<CreatedApiKey> &key) {
            if (!key) {
                sheet->refuse(key.error());
                return;
            }
            sheet->accept();
            showOnce(*key);
        });
    });
    sheet->open();
}

void KeySection::showOnce(const CreatedApiKey &key)
{
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    dialog->setWindowTitle(tr("The new API key"));
    dialog->setObjectName(QStringLiteral("newKey"));
    dialog->setMinimumWidth(560);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(makeHeading(tr("The key “%1” is made").arg(key.name), "heading", dialog));
    column->addWidget(makeHeading(tr("Copy it now to where it is used. It is shown this once: the server keeps only a fingerprint of it."), "form-news", dialog));
    auto *text = new QLineEdit(key.key, dialog);
    text->setReadOnly(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(tr("API key"));
    text->selectAll();
    auto *copy = new QPushButton(tr("Copy"), dialog);
    copy->setProperty("primary", true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(text, 1);
    row->addWidget(copy);
    column->addLayout(row);
    column->addWidget(makeHeading(tr("Programs send it as “Authorization: Bearer …”."), "muted", dialog));
    auto *buttons = new QDialogButtonBox(dialog);
    auto *close = buttons->addButton(tr("I have kept it"), QDialogButtonBox::AcceptRole);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(copy, &QPushButton::clicked, dialog, [copy, key = key.key] {
        QGuiApplication::clipboard()->setText(key);
        copy->setText(tr("Copied"));
    });
    column->addWidget(buttons);
    dialog->open();
    copy->setFocus();
}

void KeySection::revoke()
{
    const ApiKey *chosen = current();
    if (!chosen)
        return;
    const ApiKey key = *chosen;
    context().window.dialogs.confirm({.title = tr("Revoke the key “%1”?").arg(key.name),
                                      .text = tr("The program that uses it is refused from now on. A revoked key cannot be used again; a new one can be made."),
                                      .action = tr("Revoke the key “%1”").arg(key.name),
                                      .isDangerous = true},
                                     [this, key] {
                                         afterwards(context().people.revokeKey(key), [this, key] {
                                             context().window.notices.tell(tr("The key “%1” is revoked.").arg(key.name));
                                         });
                                     });
}

} // namespace emesa::ui
