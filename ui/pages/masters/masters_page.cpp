// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/masters/masters_page.h"

#include "ui/pages/masters/master_form.h"
#include "ui/pages/masters/master_kind_panel.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

constexpr int treeWidth = 200;
constexpr int indentation = 12;
constexpr int kindRole = Qt::UserRole;

QString addressOf(MasterKind kind, const QString &parent = {})
{
    const QString name = QString::fromLatin1(masterEntity(kind).name);
    return parent.isEmpty() ? name : QString(name + u':' + parent);
}

std::optional<MasterKind> kindOf(const QString &name)
{
    for (const MasterEntity &entity : masterEntities) {
        if (name == QLatin1String(entity.name))
            return entity.kind;
    }
    return {};
}

} // namespace

MastersPage::MastersPage(PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_tree(new QTreeWidget(this)), m_panels(new QStackedWidget(this)), m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_tree->setAccessibleName(tr("Kinds of master data"));
    m_tree->header()->hide();
    m_tree->setIndentation(indentation);
    m_tree->setItemsExpandable(false);
    m_tree->setRootIsDecorated(false);
    m_tree->setMinimumWidth(treeWidth - 40);
    for (const MasterEntity &entity : masterEntities) {
        if (!MasterKindViewModel::may(context.desk, entity, "read"))
            continue;
        QTreeWidgetItem *above = entity.parent ? m_items.value(int(*entity.parent)) : nullptr;
        auto *item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_tree);
        item->setText(0, masterKindPlural(entity.kind));
        item->setData(0, kindRole, int(entity.kind));
        m_items.insert(int(entity.kind), item);
    }
    m_tree->expandAll();
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_panels);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({treeWidth, 5 * treeWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 0, 0);
    layout->addWidget(m_splitter, 1);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item && !m_isPicking)
            emit wanted({QStringLiteral("masters"), addressOf(MasterKind(item->data(0, kindRole).toInt()))});
    });
}

bool MastersPage::isFor(const Desk &desk)
{
    return std::any_of(masterEntities.begin(), masterEntities.end(), [&](const MasterEntity &entity) { return MasterKindViewModel::may(desk, entity, "read"); });
}

void MastersPage::refresh()
{
    if (m_current)
        m_current->browser().refresh();
}

QJsonObject MastersPage::saveState() const
{
    QJsonObject state{{QStringLiteral("splitter"), QString::fromLatin1(m_splitter->saveState().toBase64())}};
    if (m_current)
        state.insert(QStringLiteral("kind"), QString::fromLatin1(m_current->kind().entity().name));
    return state;
}

void MastersPage::restoreState(const QJsonObject &state)
{
    m_splitter->restoreState(QByteArray::fromBase64(state.value(QLatin1String("splitter")).toString().toLatin1()));
    if (const auto kind = kindOf(state.value(QLatin1String("kind")).toString()); kind && m_items.contains(int(*kind)))
        m_current = panelOf(*kind);
}

void MastersPage::visit(const QString &about)
{
    std::optional<MasterKind> kind = kindOf(about.section(u':', 0, 0));
    if (!kind && m_current)
        kind = m_current->kind().entity().kind;
    if (!kind || !m_items.contains(int(*kind))) {
        if (m_items.isEmpty())
            return;
        const MasterKind first = m_items.contains(int(MasterKind::Country)) ? MasterKind::Country : MasterKind(m_tree->topLevelItem(0)->data(0, kindRole).toInt());
        kind = first;
    }
    showKind(*kind, about.section(u':', 1));
}

void MastersPage::leave()
{
    m_commands.reset();
}

void MastersPage::showKind(MasterKind kind, const QString &parent)
{
    m_current = panelOf(kind);
    m_panels->setCurrentWidget(m_current);
    m_isPicking = true;
    m_tree->setCurrentItem(m_items.value(int(kind)));
    m_isPicking = false;
    m_commands.reset();
    m_commands = std::make_unique<QObject>();
    m_current->showIn(parent);
    m_current->addCommands(m_commands.get());
    m_current->open();
}

MasterKindPanel *MastersPage::panelOf(MasterKind kind)
{
    MasterKindPanel *&panel = m_made[int(kind)];
    if (panel)
        return panel;
    panel = new MasterKindPanel(kind, m_context, this);
    m_panels->addWidget(panel);
    connect(panel, &MasterKindPanel::downWanted, this, [this, kind](const QString &uniqueId) {
        for (const MasterEntity &entity : masterEntities) {
            if (entity.parent == kind && m_items.contains(int(entity.kind)))
                emit wanted({QStringLiteral("masters"), addressOf(entity.kind, uniqueId)});
        }
    });
    connect(panel, &MasterKindPanel::upWanted, this, [this, kind] {
        const auto above = masterEntity(kind).parent;
        if (above && m_items.contains(int(*above)))
            emit wanted({QStringLiteral("masters"), addressOf(*above)});
    });
    return panel;
}

} // namespace emesa::ui
