// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shop_floor/job_view.h"

#include "ui/pages/shop_floor/count_pad.h"
#include "ui/pages/shop_floor/job_card.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>

namespace emesa::ui {

namespace {

constexpr int longestCount = 7;
constexpr int pictureIcon = 160;

QPushButton *touchButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("touch", true);
    button->setAutoDefault(false);
    return button;
}

void emptyOut(QLayout *layout)
{
    while (layout->count() > 0) { // a form complains when asked for what it does not have
        QLayoutItem *item = layout->takeAt(0);
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

JobView::JobView(ShopFloorViewModel &floor, const tables::Words &words, QWidget *parent)
    : QWidget(parent),
      m_floor(floor),
      m_words(words),
      m_modes(new QStackedWidget(this)),
      m_part(plainLabel(this)),
      m_description(plainLabel(this)),
      m_state(plainLabel(this)),
      m_due(plainLabel(this)),
      m_back(touchButton(tr("All jobs"), this))
{
    m_part->setProperty("role", QStringLiteral("figure"));
    m_description->setProperty("role", QStringLiteral("muted"));
    m_state->setProperty("role", QStringLiteral("heading"));
    m_due->setProperty("role", QStringLiteral("due"));
    for (QLabel *label : {m_state, m_due})
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *names = new QVBoxLayout;
    names->setSpacing(4);
    names->addWidget(m_part);
    names->addWidget(m_description);
    auto *states = new QVBoxLayout;
    states->setSpacing(4);
    states->addWidget(m_state);
    states->addWidget(m_due);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_back, 0, Qt::AlignTop);
    head->addLayout(names, 3);
    head->addLayout(states, 2);
    m_modes->addWidget(makeFacts());
    m_modes->addWidget(makeCount());
    m_modes->addWidget(makeReasons());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(head);
    layout->addWidget(m_modes, 1);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (!stepBack())
            emit closeWanted();
    });
}

QWidget *JobView::makeFacts()
{
    auto *widget = new QWidget(this);
    auto *pictureCard = new QFrame(widget);
    pictureCard->setProperty("role", QStringLiteral("card"));
    m_picture = new QLabel(pictureCard);
    m_picture->setAlignment(Qt::AlignCenter);
    auto *pictureText = plainLabel(pictureCard);
    pictureText->setText(tr("There is no picture of this part. Open its drawing."));
    pictureText->setProperty("role", QStringLiteral("muted"));
    pictureText->setAlignment(Qt::AlignHCenter);
    auto *files = new QWidget(pictureCard);
    m_files = new QVBoxLayout(files);
    m_files->setContentsMargins(0, 0, 0, 0);
    m_files->setSpacing(8);
    auto *pictureLayout = new QVBoxLayout(pictureCard);
    pictureLayout->setContentsMargins(16, 16, 16, 16);
    pictureLayout->setSpacing(12);
    pictureLayout->addStretch();
    pictureLayout->addWidget(m_picture);
    pictureLayout->addWidget(pictureText);
    pictureLayout->addStretch();
    pictureLayout->addWidget(files);

    auto *factCard = new QFrame(widget);
    factCard->setProperty("role", QStringLiteral("card"));
    auto *factList = new QWidget(factCard);
    m_facts = new QFormLayout(factList);
    m_facts->setContentsMargins(16, 16, 16, 16);
    m_facts->setHorizontalSpacing(24);
    m_facts->setVerticalSpacing(12);
    auto *scroll = new QScrollArea(factCard);
    scroll->setWidget(factList);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Requirements"));
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *factLayout = new QVBoxLayout(factCard);
    factLayout->setContentsMargins(0, 0, 0, 0);
    factLayout->addWidget(scroll);

    m_start = touchButton({}, widget);
    m_start->setObjectName(QStringLiteral("start"));
    m_pause = touchButton(tr("Pause…"), widget);
    m_pause->setObjectName(QStringLiteral("pause"));
    m_finish = touchButton(tr("Finish…"), widget);
    m_finish->setObjectName(QStringLiteral("finish"));
    for (QPushButton *button : {m_start, m_finish})
        button->setProperty("primary", true);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(12);
    actions->addWidget(m_start, 2);
    actions->addWidget(m_pause, 1);
    actions->addWidget(m_finish, 2);
    connect(m_start, &QPushButton::clicked, this, &JobView::startOrResume);
    connect(m_pause, &QPushButton::clicked, this, &JobView::askReason);
    connect(m_finish, &QPushButton::clicked, this, &JobView::count);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(pictureCard, 1);
    middle->addWidget(factCard, 1);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(middle, 1);
    layout->addLayout(actions);
    return widget;
}

QWidget *JobView::makeCount()
{
    auto *widget = new QWidget(this);
    auto *fields = new QGridLayout;
    fields->setSpacing(12);
    const auto add = [&](const QString &text, int row) {
        auto *line = CountPad::makeLine(longestCount, widget);
        auto *label = new QLabel(text, widget);
        label->setProperty("role", QStringLiteral("title"));
        label->setBuddy(line);
        line->setAccessibleName(text);
        fields->addWidget(label, row, 0);
        fields->addWidget(line, row, 1);
        connect(line, &QLineEdit::textChanged, this, &JobView::showCount);
        connect(line, &QLineEdit::returnPressed, this, [this, line] {
            if (line == m_good)
                choose(m_scrap);
            else
                finish();
        });
        return line;
    };
    m_good = add(tr("Good"), 0);
    m_scrap = add(tr("Scrap"), 1);
    m_good->setObjectName(QStringLiteral("good"));
    m_scrap->setObjectName(QStringLiteral("scrap"));
    m_ordered = plainLabel(widget);
    m_ordered->setProperty("role", QStringLiteral("heading"));
    m_objection = plainLabel(widget);
    m_objection->setProperty("role", QStringLiteral("muted"));
    m_confirm = touchButton({}, widget);
    m_confirm->setObjectName(QStringLiteral("confirm"));
    m_confirm->setProperty("primary", true);
    m_pad = new CountPad(widget);
    connect(m_confirm, &QPushButton::clicked, this, &JobView::finish);
    for (QLineEdit *line : {m_good, m_scrap})
        connect(line, &QLineEdit::selectionChanged, this, [this, line] {
            if (line->hasFocus())
                m_pad->setTarget(line);
        });

    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(m_ordered);
    left->addLayout(fields);
    left->addWidget(m_objection);
    left->addStretch();
    left->addWidget(m_confirm);
    auto *right = new QVBoxLayout;
    right->addWidget(m_pad);
    right->addStretch();
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    layout->addLayout(left, 1);
    layout->addLayout(right);
    return widget;
}

QWidget *JobView::makeReasons()
{
    auto *widget = new QWidget(this);
    auto *grid = new QGridLayout;
    grid->setSpacing(12);
    auto *heading = new QLabel(tr("Why does it stop?"), widget);
    heading->setProperty("role", QStringLiteral("title"));
    int at = 0;
    const QStringList reasons = ShopFloorViewModel::pauseReasons();
    for (const QString &reason : reasons) {
        auto *button = touchButton(reason, widget);
        button->setProperty("reason", true);
        button->setMinimumHeight(88);
        connect(button, &QPushButton::clicked, this, [this, reason] {
            m_modes->setCurrentIndex(0);
            m_floor.pause(reason);
            emit modeChanged();
        });
        grid->addWidget(button, at / 2, at % 2);
        ++at;
    }
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(heading);
    layout->addLayout(grid);
    layout->addStretch();
    return widget;
}

void JobView::showJob(const Icons &icons)
{
    if (!m_floor.job())
        return;
    const FloorJob &job = *m_floor.job();
    const Order &order = job.order;
    if (m_shown != order.id) {
        m_shown = order.id;
        m_modes->setCurrentIndex(0);
    }
    m_part->setText(order.partId);
    m_description->setText(order.productDescription);
    m_state->setText(job.isUnsent ? tr("%1 · not sent yet").arg(ShopFloorViewModel::stateText(job)) : ShopFloorViewModel::stateText(job));
    m_due->setText(m_floor.dueText(job));
    m_due->setProperty("tone", JobCard::toneOf(job));
    m_due->style()->unpolish(m_due);
    m_due->style()->polish(m_due);
    m_picture->setPixmap(icons.icon(QStringLiteral("part"), ColorToken::Muted).pixmap(pictureIcon, pictureIcon));
    m_back->setIcon(icons.icon(QStringLiteral("back")));

    emptyOut(m_facts);
    const auto fact = [&](const QString &label, const QString &value, bool isLarge = false) {
        if (value.trimmed().isEmpty())
            return;
        auto *name = new QLabel(label);
        name->setProperty("role", QStringLiteral("muted"));
        auto *text = plainLabel(nullptr);
        text->setText(value.trimmed());
        text->setProperty("role", isLarge ? QStringLiteral("figure") : QStringLiteral("heading"));
        m_facts->addRow(name, text);
    };
    fact(tr("Quantity"), m_words.of(order.quantity), true);
    fact(tr("Machine"), order.machineName.value_or(tr("No machine yet")));
    fact(tr("Material"), QStringList{order.materialType, order.materialGrade}.join(u' '));
    fact(tr("Thickness"), order.materialThickness);
    fact(tr("Finish"), order.surfaceTreatment);
    fact(tr("Tolerances"), order.tolerances);
    fact(tr("Packing"), order.packingStandard);
    fact(tr("Setup notes"), order.adminNotes);
    fact(tr("Further requirements"), order.additionalRequirements);

    emptyOut(m_files);
    const QList<PartFile> files = m_floor.files();
    for (const PartFile &file : files) {
        auto *button = touchButton(tr("Open %1, revision %2").arg(file.name, file.revision), this);
        button->setIcon(icons.icon(QStringLiteral("file")));
        connect(button, &QPushButton::clicked, this, [this, file] { m_floor.fetch(file); });
        m_files->addWidget(button);
    }

    const bool maySomething = !m_floor.isBusy();
    const bool mayResume = job.may("resume_production");
    const bool mayStart = job.may("start_production");
    m_start->setVisible(mayStart || mayResume);
    m_start->setText(mayResume ? tr("Go on") : tr("Start"));
    m_start->setIcon(icons.icon(QStringLiteral("play"), ColorToken::OnAccent));
    m_pause->setVisible(job.may("pause_production"));
    m_pause->setIcon(icons.icon(QStringLiteral("pause")));
    m_finish->setVisible(job.may("complete_order"));
    m_finish->setIcon(icons.icon(QStringLiteral("check"), ColorToken::OnAccent));
    for (QPushButton *button : {m_start, m_pause, m_finish, m_confirm})
        button->setEnabled(maySomething);
    if (isCounting())
        showCount();
}

bool JobView::isCounting() const
{
    return m_modes->currentIndex() == 1;
}

bool JobView::isAskingReason() const
{
    return m_modes->currentIndex() == 2;
}

bool JobView::stepBack()
{
    if (m_modes->currentIndex() == 0)
        return false;
    m_modes->setCurrentIndex(0);
    emit modeChanged();
    return true;
}

void JobView::startOrResume()
{
    if (!m_floor.job() || m_modes->currentIndex() != 0)
        return;
    if (m_floor.job()->may("resume_production"))
        m_floor.resume();
    else if (m_floor.job()->may("start_production"))
        m_floor.start();
}

void JobView::askReason()
{
    if (!m_floor.job() || !m_floor.job()->may("pause_production"))
        return;
    m_modes->setCurrentIndex(2);
    emit modeChanged();
    if (auto *first = m_modes->currentWidget()->findChild<QPushButton *>())
        first->setFocus(Qt::OtherFocusReason);
}

void JobView::count()
{
    if (!m_floor.job() || !m_floor.job()->may("complete_order"))
        return;
    m_good->setText(QString::number(m_floor.job()->order.quantity));
    m_scrap->setText(QStringLiteral("0"));
    m_modes->setCurrentIndex(1);
    emit modeChanged();
    choose(m_good);
    showCount();
}

void JobView::choose(QLineEdit *line)
{
    m_pad->setTarget(line);
    line->setFocus(Qt::OtherFocusReason);
    line->selectAll(); // the first digit takes the proposal's place
}

void JobView::showCount()
{
    if (!m_floor.job() || !m_confirm)
        return;
    const int good = m_good->text().toInt();
    const int scrap = m_scrap->text().toInt();
    const int ordered = m_floor.job()->order.quantity;
    m_ordered->setText(tr("Ordered: %1").arg(m_words.of(ordered)));
    const QString objection = m_floor.objectionTo(good, scrap);
    m_confirm->setText(tr("Finish: %1 good, %2 scrap").arg(m_words.of(good), m_words.of(scrap)));
    m_confirm->setEnabled(objection.isEmpty() && !m_floor.isBusy());
    if (!objection.isEmpty())
        m_objection->setText(objection);
    else if (good < ordered)
        m_objection->setText(tr("%1 fewer than ordered..").arg(m_words.of(ordered - good)));
    else
        m_objection->setText({});
}

void JobView::finish()
{
    if (!m_confirm->isEnabled())
        return;
    m_modes->setCurrentIndex(0);
    m_floor.finish(m_good->text().toInt(), m_scrap->text().toInt());
    emit modeChanged();
}

} // namespace emesa::ui
