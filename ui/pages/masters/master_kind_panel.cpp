// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/masters/master_kind_panel.h"

#include "ui/pages/masters/import_panel.h"
#include "ui/pages/masters/master_form.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

std::optional<MasterKind> kindBelow(MasterKind kind)
{
    for (const MasterEntity &entity : masterEntities) {
        if (entity.parent == kind)
            return entity.kind;
    }
    return {};
}

} // namespace

MasterKindPanel::MasterKindPanel(MasterKind kind, PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_kind(kind, context.desk),
      m_import(m_kind.tools()),
      m_pages(new QStackedWidget(this)),
      m_importPanel(new ImportPanel(m_import, context, this)),
      m_place(new QWidget(this)),
      m_placeText(new QLabel(m_place)),
      m_placeAll(new QPushButton(tr("Show all"), m_place))
{
    auto *pane = new RecordPane(m_kind.record(), makeMasterForm(kind, context.desk),
                                {.idPrefix = QStringLiteral("master"),
                                 .group = masterKindPlural(kind),
                                 .newTitle = newMasterTitle(kind),
                                 .emptyHeading = tr("Nothing chosen"),
                                 .emptyText = tr("Choose a row to see all of it here."),
                                 .mayCreate = m_kind.may("create"),
                                 .mayChange = m_kind.may("update"),
                                 .mayRemove = m_kind.may("delete"),
                                 .hasActive = true,
                                 .canRestore = true,
                                 .initial = newMasterRecord(kind, {})},
                                context);
    m_browser = new RecordBrowser(m_kind.list(), pane,
                                  {.id = QString::fromLatin1(m_kind.entity().plural),
                                   .heading = masterKindPlural(kind),
                                   .searchHint = tr("Search name, code or description"),
                                   .emptyHeading = tr("Nothing here yet"),
                                   .emptyText = tr("Add the first one, or import a table from a CSV file.")},
                                  context, this);
    m_browser->setEditedByOpening(false);
    m_placeText->setProperty("role", QStringLiteral("muted"));
    m_placeText->setTextFormat(Qt::PlainText);
    m_placeAll->setProperty("link", true);
    auto *place = new QHBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    place->setSpacing(8);
    place->addWidget(m_placeText);
    place->addWidget(m_placeAll);
    place->addStretch();
    m_browser->panel().addAbove(m_place);
    m_place->hide();
    m_pages->addWidget(m_browser);
    m_pages->addWidget(m_importPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    TableView &view = m_browser->panel().view();
    if (m_kind.may("update"))
        view.setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_kind.list().setHeldBy([&view] {
        const QWidget *focus = QApplication::focusWidget();
        return focus && focus != &view && view.isAncestorOf(focus);
    });
    // Return ends a row, Tab goes on within it, Escape takes back what is in the cell.
    connect(view.itemDelegate(), &QAbstractItemDelegate::closeEditor, this, [this, &view](QWidget *, QAbstractItemDelegate::EndEditHint hint) {
        if (hint == QAbstractItemDelegate::SubmitModelCache)
            commitRow(view.currentIndex().row());
    });
    connect(view.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &, const QModelIndex &left) { commitRow(left.row()); });
    connect(&m_kind, &MasterKindViewModel::rowSaved, this, [this](const QString &name, bool isTakenBack) {
        if (isTakenBack)
            m_context.notices.tell(tr("“%1” is as it was before.").arg(name));
        else
            m_context.notices.offer(tr("“%1” was changed.").arg(name), tr("Undo"), [kind = QPointer<MasterKindViewModel>(&m_kind)] {
                if (kind)
                    kind->takeBackRow();
            });
    });
    connect(&m_kind, &MasterKindViewModel::rowRefused, this, [this](const Error &error) { m_context.notices.trouble(error); });
    connect(m_placeAll, &QPushButton::clicked, this, [this] { showIn({}); });
    connect(m_importPanel, &ImportPanel::closed, this, [this] {
        m_import.reset();
        m_pages->setCurrentWidget(m_browser);
    });
    connect(m_importPanel, &ImportPanel::fileWanted, this, &MasterKindPanel::importFile);
    connect(&m_import, &MasterImportViewModel::applied, this, [this] {
        const ImportReport &report = m_import.report();
        m_context.notices.tell(tr("The import added %1 and changed %2.").arg(m_context.desk.words().of(report.created), m_context.desk.words().of(report.updated)));
        m_import.reset();
        m_pages->setCurrentWidget(m_browser);
        m_kind.list().refresh();
    });
}

void MasterKindPanel::showIn(const QString &parent)
{
    if (m_parent != parent) {
        m_parent = parent;
        m_parentName.clear();
        applyBase();
        m_kind.record().clear();
    }
    m_browser->pane().setInitial(newMasterRecord(m_kind.entity().kind, parent));
    showPlace();
    if (parent.isEmpty() || !m_kind.entity().parent)
        return;
    const auto above = tables::masterKindTools(*m_kind.entity().parent, m_context.desk.masters(), m_context.desk.words());
    remote::whenDone(above.calls.find(parent), this, [this, parent](const Result<QJsonObject> &record) {
        if (m_parent != parent)
            return;
        m_parentName = record ? record->value(QLatin1String("name")).toString() : tr("a place that cannot be read");
        showPlace();
    });
}

void MasterKindPanel::setDeletedShown(bool isShown)
{
    if (m_isDeletedShown == isShown)
        return;
    m_isDeletedShown = isShown;
    applyBase();
    m_kind.record().clear(); // once the old rows are on their way out, so that none of them is chosen
    showPlace();
}

void MasterKindPanel::addCommands(QObject *owner)
{
    const QString group = masterKindPlural(m_kind.entity().kind);
    m_browser->addCommands(owner);
    const auto add = [&](const char *id, const QString &text, const QString &icon, const QKeySequence &keys, std::function<void()> run) {
        return m_context.commands.add({.id = QString::fromLatin1(id), .text = text, .icon = icon, .shortcut = keys, .group = group}, owner, std::move(run));
    };
    if (m_kind.may("update"))
        add("master.edit_cell", tr("Edit the cell"), {}, {}, [this] {
            TableView &view = m_browser->panel().view();
            view.setFocus();
            view.edit(view.currentIndex());
        });
    if (const auto below = kindBelow(m_kind.entity().kind))
        add("master.down", tr("Show what lies in it: %1").arg(masterKindPlural(*below)), QStringLiteral("forward"), QKeySequence(Qt::ALT | Qt::Key_Down), [this] {
            if (!m_kind.record().key().isEmpty())
                emit downWanted(m_kind.record().key());
        });
    if (m_kind.entity().parent)
        add("master.up", tr("Up to the %1").arg(masterKindPlural(*m_kind.entity().parent)), QStringLiteral("back"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { emit upWanted(); });
    add("master.deleted", m_isDeletedShown ? tr("Hide deleted rows") : tr("Show deleted rows"), QStringLiteral("eye"), {}, [this] { setDeletedShown(!m_isDeletedShown); });
    add("master.export", tr("Export as CSV…"), QStringLiteral("download"), {}, [this] { exportRows(); });
    if (m_kind.may("create"))
        add("master.import", tr("Import from CSV…"), QStringLiteral("upload"), {}, [this] { importFile(); });
    if (m_kind.may("update"))
        add("master.undo_row", tr("Undo the last row"), QStringLiteral("undo"), {}, [this] { m_kind.takeBackRow(); });
}

void MasterKindPanel::applyBase()
{
    QList<std::pair<QString, QString>> base;
    if (!m_parent.isEmpty() && m_kind.entity().parent)
        base.append({QString::fromLatin1(masterEntity(*m_kind.entity().parent).name), m_parent});
    if (m_isDeletedShown)
        base.append({QStringLiteral("is_deleted"), QStringLiteral("true")});
    m_browser->panel().list().setBase(base);
}

void MasterKindPanel::commitRow(int row)
{
    if (row >= 0)
        m_kind.edits().commit(row);
}

void MasterKindPanel::exportRows()
{
    const QString name = QString(QString::fromLatin1(m_kind.entity().path) + QStringLiteral(".csv"));
    m_context.dialogs.chooseNewFile(tr("Export as CSV"), name, [this, self = QPointer<MasterKindPanel>(this)](const QString &path) {
        if (!self)
            return;
        remote::whenDone(m_kind.tools().exportTable(), this, [this, path](const Result<QByteArray> &csv) {
            if (!csv) {
                m_context.notices.trouble(csv.error());
                return;
            }
            QSaveFile file(path);
            if (file.open(QIODevice::WriteOnly) && file.write(*csv) == csv->size() && file.commit())
                m_context.notices.tell(tr("Exported to %1.").arg(path));
            else
                m_context.notices.trouble({ErrorCode::NoSpace, QStringLiteral("file_not_written"),
                                           tr("%1 could not be written: %2. Choose another place.").arg(path, file.errorString())});
        });
    });
}

void MasterKindPanel::importFile()
{
    m_context.dialogs.chooseFiles(tr("Import from CSV"), {tr("Tables (*.csv)"), tr("All files (*)")},
                                  [this, self = QPointer<MasterKindPanel>(this)](const QStringList &files) {
        if (!self || files.isEmpty())
            return;
        m_pages->setCurrentWidget(m_importPanel);
        m_import.check(files.first());
    });
}

void MasterKindPanel::showPlace()
{
    QStringList said;
    if (!m_parent.isEmpty())
        said += m_parentName.isEmpty() ? QStringLiteral("…") : tr("In %1").arg(m_parentName);
    if (m_isDeletedShown)
        said += tr("Deleted rows only");
    m_placeText->setText(said.join(QStringLiteral(" · ")));
    m_place->setVisible(!said.isEmpty());
    m_placeAll->setVisible(!m_parent.isEmpty());
}

} // namespace emesa::ui
