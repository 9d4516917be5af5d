// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/masters/import_panel.h"

#include "ui/widgets/state_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace emesa::ui {

using State = MasterImportViewModel::State;

namespace {

/// Which rows are listed: as the items of the chooser.
enum Which { WithChanges, Refused, All };

QString actionText(ImportAction action)
{
    switch (action) {
    case ImportAction::Created: return ImportPanel::tr("New");
    case ImportAction::Updated: return ImportPanel::tr("Changed");
    case ImportAction::Unchanged: return ImportPanel::tr("Unchanged");
    case ImportAction::Refused: return ImportPanel::tr("Refused");
    }
    return {};
}

ColorToken tokenOf(ImportAction action)
{
    switch (action) {
    case ImportAction::Created: return ColorToken::Success;
    case ImportAction::Updated: return ColorToken::Info;
    case ImportAction::Unchanged: return ColorToken::Muted;
    case ImportAction::Refused: return ColorToken::Danger;
    }
    return ColorToken::Text;
}

QString whatHappens(const MasterImportViewModel::Row &row)
{
    QStringList parts;
    for (const FieldError &error : row.errors)
        parts += error.field.isEmpty() ? error.message : ImportPanel::tr("%1: %2", "field: what is wrong").arg(error.field, error.message);
    for (const MasterImportViewModel::Change &change : row.changes) {
        parts += row.action == ImportAction::Created ? ImportPanel::tr("%1: %2", "field: value").arg(change.field, change.after)
            : change.after.isEmpty()                 ? ImportPanel::tr("%1: %2 is emptied", "field: value before").arg(change.field, change.before)
            : change.before.isEmpty()                ? ImportPanel::tr("%1: %2", "field: value").arg(change.field, change.after)
                                                     : ImportPanel::tr("%1: %2 → %3", "field: before, after").arg(change.field, change.before, change.after);
    }
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

ImportPanel::ImportPanel(MasterImportViewModel &import, PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_import(import),
      m_context(context),
      m_title(new QLabel(this)),
      m_summary(new QLabel(this)),
      m_which(new QComboBox(this)),
      m_rows(new QTreeWidget(this)),
      m_apply(new QPushButton(this))
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_which->setAccessibleName(tr("Rows to show"));
    m_which->addItems({tr("Rows that change something"), tr("Refused rows"), tr("All rows")});
    m_rows->setAccessibleName(tr("What the import does"));
    m_rows->setHeaderLabels({tr("Line"), tr("What"), tr("Name"), tr("Changes")});
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_apply->setProperty("primary", true);
    auto *other = new QPushButton(tr("Choose another file…"), this);
    auto *cancel = new QPushButton(tr("Close"), this);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title, 1);
    top->addWidget(other);
    top->addWidget(cancel);
    top->addWidget(m_apply);
    auto *body = new QWidget(this);
    auto *bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(0, 0, 0, 0);
    bodyLayout->setSpacing(12);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_summary, 1);
    line->addWidget(m_which);
    bodyLayout->addLayout(line);
    bodyLayout->addWidget(m_rows, 1);
    m_panel = new StatePanel(body, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_panel, 1);

    connect(&m_import, &MasterImportViewModel::changed, this, &ImportPanel::showState);
    connect(m_which, &QComboBox::activated, this, &ImportPanel::fill);
    connect(m_apply, &QPushButton::clicked, this, [this] { m_import.apply(); });
    connect(other, &QPushButton::clicked, this, &ImportPanel::fileWanted);
    connect(cancel, &QPushButton::clicked, this, &ImportPanel::closed);
    connect(&context.appearance, &Appearance::changed, this, &ImportPanel::fill);
}

void ImportPanel::showState()
{
    const ImportReport &report = m_import.report();
    m_title->setText(tr("Import %1").arg(m_import.fileName()));
    m_apply->setEnabled(m_import.canApply());
    m_apply->setText(m_import.canApply() ? tr("Import %n row(s)", nullptr, report.created + report.updated) : tr("Import"));
    switch (m_import.state()) {
    case State::Idle:
        return;
    case State::Checking:
    case State::Applying:
        m_panel->showBusy();
        return;
    case State::Failed:
        if (m_import.error()->code == ErrorCode::Network || m_import.error()->code == ErrorCode::Unavailable || m_import.error()->code == ErrorCode::Timeout)
            m_panel->showError(*m_import.error(), [this] { emit fileWanted(); });
        else
            m_panel->showEmpty(tr("This file cannot be imported"), m_import.error()->message, tr("Choose another file…"), [this] { emit fileWanted(); });
        return;
    case State::Done:
        return;
    case State::Ready:
        break;
    }
    const QString counts = tr("%1 new, %2 changed, %3 unchanged, %4 refused.")
                               .arg(m_context.desk.words().of(report.created), m_context.desk.words().of(report.updated),
                                    m_context.desk.words().of(report.unchanged), m_context.desk.words().of(report.refused));
    m_summary->setText(report.refused > 0                     ? tr("%1 Nothing is imported while a row is refused: correct the file and choose it again.").arg(counts)
                       : report.created + report.updated == 0 ? tr("%1 Everything is there already.").arg(counts)
                                                              : tr("%1 Nothing has happened yet.").arg(counts));
    m_which->setCurrentIndex(report.refused > 0 ? Refused : report.created + report.updated == 0 ? All : WithChanges);
    fill();
    m_panel->showContent();
}

void ImportPanel::fill()
{
    m_rows->clear();
    QList<QTreeWidgetItem *> items;
    for (const MasterImportViewModel::Row &row : m_import.rows()) {
        const bool isChange = row.action == ImportAction::Created || row.action == ImportAction::Updated;
        const bool isShown = m_which->currentIndex() == All || (m_which->currentIndex() == Refused ? row.action == ImportAction::Refused : isChange);
        if (!isShown)
            continue;
        const QString what = whatHappens(row);
        auto *item = new QTreeWidgetItem({m_context.desk.words().of(row.line), actionText(row.action), row.name, what});
        item->setForeground(1, m_context.appearance.theme().color(tokenOf(row.action)));
        item->setToolTip(3, what);
        items.append(item);
    }
    m_rows->addTopLevelItems(items);
    for (int column = 0; column < 3; ++column)
        m_rows->resizeColumnToContents(column);
}

} // namespace emesa::ui
