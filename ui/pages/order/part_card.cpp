// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/order/part_card.h"

#include "ui/pages/order/task_panel.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/fact_table.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

constexpr int pictureHeight = 110;

QToolButton *iconButton(PageContext &context, const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(context.appearance.icons().icon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

PartCard::PartCard(OrderViewModel &order, PageContext &context, QWidget *parent)
    : QFrame(parent),
      m_order(order),
      m_context(context),
      m_specification(new FactTable(FactTable::Align::Left, this)),
      m_specificationPlace(new QVBoxLayout),
      m_files(new QVBoxLayout),
      m_edit(new QToolButton(this)),
      m_addFile(new QToolButton(this))
{
    setProperty("role", QStringLiteral("card"));
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    auto *heading = new QLabel(tr("Part"), this);
    heading->setProperty("role", QStringLiteral("heading"));
    head->addWidget(heading);
    head->addStretch();
    head->addWidget(m_edit);
    layout->addLayout(head);

    auto *picture = new QLabel(this);
    picture->setProperty("role", QStringLiteral("picture"));
    picture->setAlignment(Qt::AlignCenter);
    picture->setMinimumHeight(pictureHeight);
    picture->setAccessibleName(tr("Picture of the part"));
    const auto paint = [picture, &context] { picture->setPixmap(context.appearance.icons().icon(QStringLiteral("part"), ColorToken::Muted).pixmap(40, 40)); };
    paint();
    connect(&context.appearance, &Appearance::changed, picture, [this, paint] {
        paint();
        updateFiles();
    });
    layout->addWidget(picture);

    m_specificationPlace->addWidget(m_specification);
    layout->addLayout(m_specificationPlace);

    auto *filesHead = new QHBoxLayout;
    auto *files = new QLabel(tr("Files"), this);
    files->setProperty("role", QStringLiteral("heading"));
    filesHead->addWidget(files);
    filesHead->addStretch();
    filesHead->addWidget(m_addFile);
    layout->addLayout(filesHead);
    m_files->setSpacing(8);
    layout->addLayout(m_files);
}

PartCard::~PartCard() = default;

void PartCard::bind(QAction *edit, QAction *addFile)
{
    m_edit->setDefaultAction(edit);
    m_edit->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_addFile->setDefaultAction(addFile);
    m_addFile->setToolButtonStyle(Qt::ToolButtonTextOnly);
    updateOrder();
}

void PartCard::updateOrder()
{
    if (m_about != m_order.id()) {
        m_about = m_order.id();
        m_showsEarlier = false;
        closeEditor();
    }
    m_edit->setVisible(m_order.canEditSpecification() && !isEditing());
    m_addFile->setVisible(m_order.canAddFiles());
    const Order &order = m_order.order();
    const tables::Words &words = m_order.words();
    const auto title = [](const char *text) { return QCoreApplication::translate("Order", text); };
    m_specification->setFacts({
        {title("Description"), order.productDescription},
        {title("Quantity"), words.of(order.quantity)},
        {title("Material"), order.materialGrade.isEmpty() ? order.materialType : tr("%1, %2", "material, grade").arg(order.materialType, order.materialGrade)},
        {title("Thickness"), order.materialThickness},
        {title("Finish"), order.surfaceTreatment},
        {title("Packing"), order.packingStandard},
        {title("Tolerances"), order.tolerances},
        {title("Further requirements"), order.additionalRequirements}});
    if (m_form)
        m_form->showNewer(schema::toJson(order));
}

void PartCard::updateFiles()
{
    while (QLayoutItem *item = m_files->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // the button that was pressed may be among them
        delete item;
    }
    for (const RevisionUpload &upload : m_order.uploads())
        m_files->addWidget(uploadRow(upload));
    if (const auto &trouble = m_order.trouble(OrderViewModel::Section::Files)) {
        auto *told = new QLabel(trouble->message, this);
        told->setWordWrap(true);
        told->setProperty("role", QStringLiteral("danger"));
        m_files->addWidget(told);
    }
    // The newest of each kind first, the earlier ones when somebody asks for them.
    QList<PartFile> files = m_order.files();
    std::stable_sort(files.begin(), files.end(), [](const PartFile &one, const PartFile &other) {
        return one.kind != other.kind ? one.kind < other.kind : one.uploadedAt > other.uploadedAt;
    });
    QList<PartFile> earlier;
    std::optional<FileKind> kind;
    for (const PartFile &file : std::as_const(files)) {
        if (kind == file.kind) {
            earlier.append(file);
            continue;
        }
        kind = file.kind;
        m_files->addWidget(fileRow(file));
    }
    if (!earlier.isEmpty()) {
        auto *fold = new QPushButton(m_showsEarlier ? tr("Hide earlier revisions") : tr("Show %n earlier revision(s)", nullptr, int(earlier.size())), this);
        fold->setProperty("link", true);
        connect(fold, &QPushButton::clicked, this, [this] {
            m_showsEarlier = !m_showsEarlier;
            updateFiles();
        });
        m_files->addWidget(fold, 0, Qt::AlignLeft);
        if (m_showsEarlier) {
            for (const PartFile &file : std::as_const(earlier))
                m_files->addWidget(fileRow(file));
        }
    }
    if (m_files->count() == 0) {
        auto *none = new QLabel(tr("No files yet. Drop a STEP file or a PDF here."), this);
        none->setProperty("role", QStringLiteral("muted"));
        none->setWordWrap(true);
        m_files->addWidget(none);
    }
}

QWidget *PartCard::fileRow(const PartFile &file)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *name = new ElidedLabel(row);
    name->setFullText(file.name);
    texts->addWidget(name);
    QStringList facts{tr("rev %1", "revision of a file").arg(file.revision), m_order.words().locale().formattedDataSize(file.size)};
    if (file.isReleased)
        facts += tr("released");
    facts += m_order.words().ago(file.uploadedAt, m_order.now());
    auto *note = new QLabel(facts.join(QStringLiteral(" · ")), row);
    note->setProperty("role", QStringLiteral("small"));
    note->setWordWrap(true);
    note->setToolTip(tr("%1 by %2", "when, who").arg(m_order.words().of(file.uploadedAt), file.uploadedByName));
    texts->addWidget(note);
    layout->addLayout(texts, 1);
    auto *open = iconButton(m_context, QStringLiteral("eye"), tr("Open %1").arg(file.name), row);
    connect(open, &QToolButton::clicked, this, [this, file] { openFile(file); });
    layout->addWidget(open);
    auto *save = iconButton(m_context, QStringLiteral("download"), tr("Save %1 as…").arg(file.name), row);
    connect(save, &QToolButton::clicked, this, [this, file] { saveFile(file); });
    layout->addWidget(save);
    return row;
}

QWidget *PartCard::uploadRow(const RevisionUpload &upload)
{
    auto *row = new QWidget(this);
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *name = new ElidedLabel(row);
    name->setFullText(upload.name);
    layout->addWidget(name, 0, 0);
    const QString id = upload.id;
    auto *go = iconButton(m_context, upload.error || upload.isPaused ? QStringLiteral("play") : QStringLiteral("pause"),
                          upload.error || upload.isPaused ? tr("Go on sending %1").arg(upload.name) : tr("Pause sending %1").arg(upload.name), row);
    connect(go, &QToolButton::clicked, this, [this, id, isStopped = upload.error.has_value() || upload.isPaused] {
        if (isStopped)
            m_order.resumeUpload(id);
        else
            m_order.pauseUpload(id);
    });
    layout->addWidget(go, 0, 1);
    auto *drop = iconButton(m_context, QStringLiteral("cross"), tr("Do not send %1").arg(upload.name), row);
    connect(drop, &QToolButton::clicked, this, [this, id] { m_order.dropUpload(id); });
    layout->addWidget(drop, 0, 2);
    if (upload.error) {
        auto *told = new QLabel(upload.error->message, row);
        told->setProperty("role", QStringLiteral("danger"));
        told->setWordWrap(true);
        layout->addWidget(told, 1, 0, 1, 3);
    } else {
        auto *bar = new QProgressBar(row);
        bar->setAccessibleName(tr("Sending %1").arg(upload.name));
        bar->setRange(0, 1000);
        bar->setValue(upload.size > 0 ? int(upload.sent * 1000 / upload.size) : 0);
        bar->setFormat(tr("%1 of %2", "bytes, bytes").arg(m_order.words().locale().formattedDataSize(upload.sent), m_order.words().locale().formattedDataSize(upload.size)));
        layout->addWidget(bar, 1, 0, 1, 3);
    }
    return row;
}

void PartCard::beginEdit()
{
    if (isEditing() || !m_order.canEditSpecification())
        return;
    m_form = new EntityForm<OrderSpecification>("OrderSpecification", m_order.words());
    OrderSpecification now;
    const Order &order = m_order.order();
    now = {order.partId, order.productDescription, order.quantity, order.materialThickness, order.materialType, order.materialGrade,
           order.surfaceTreatment, order.packingStandard, order.tolerances, order.additionalRequirements, order.targetPrice};
    m_form->setValue(now);
    m_editor = new TaskPanel({tr("Edit specification"), tr("The shop is told what you change."), tr("Save changes"), false}, this);
    m_editor->setForm(m_form, [this] {
        const QJsonObject changes = m_form->changes();
        return changes.isEmpty() ? remote::readyAnswer<Deed>(Deed{}) : m_order.change(changes);
    });
    m_specification->hide();
    m_specificationPlace->addWidget(m_editor);
    connect(m_editor, &TaskPanel::left, this, &PartCard::closeEditor);
    connect(m_editor, &TaskPanel::done, this, [this](bool isKept) {
        closeEditor();
        m_context.notices.tell(isKept ? tr("The change is kept and will be sent when the server is there.") : tr("Specification saved."));
    });
    m_edit->hide();
    m_editor->begin();
}

void PartCard::closeEditor()
{
    if (!m_editor)
        return;
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    m_form = nullptr;
    m_specification->show();
    m_edit->setVisible(m_order.canEditSpecification());
}

void PartCard::chooseFile()
{
    m_context.dialogs.chooseFiles(tr("Add a file to %1").arg(m_order.order().partId),
                                  {tr("STEP files and drawings (*.step *.stp *.p21 *.pdf)"), tr("All files (*)")},
                                  [this](const QStringList &paths) { add(paths); });
}

void PartCard::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (const Status added = m_order.addRevision(path); !added)
            m_context.notices.trouble(added.error());
    }
}

void PartCard::openFile(const PartFile &file)
{
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    if (!m_opened->isValid()) {
        m_context.notices.trouble({ErrorCode::NoSpace, QStringLiteral("no_temporary_folder"),
                                   tr("There is no room for a copy of the file. Save it somewhere else instead.")});
        return;
    }
    const QString path = m_opened->filePath(tr("rev %1", "revision of a file").arg(file.revision) + u' ' + file.name);
    remote::whenDone(m_order.download(file, path), this, [this, path, name = file.name](const Status &done) {
        if (!done)
            m_context.notices.trouble(done.error());
        else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            m_context.notices.tell(tr("No program here opens “%1”. Save it and open it yourself.").arg(name));
    });
}

void PartCard::saveFile(const PartFile &file)
{
    m_context.dialogs.chooseNewFile(tr("Save %1").arg(file.name), file.name, [this, file](const QString &path) {
        remote::whenDone(m_order.download(file, path), this, [this, file](const Status &done) {
            if (done)
                m_context.notices.tell(tr("%1 is saved.").arg(file.name));
            else
                m_context.notices.trouble(done.error());
        });
    });
}

void PartCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_order.canAddFiles() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PartCard::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const auto urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    add(paths);
    event->acceptProposedAction();
}

} // namespace emesa::ui
