// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/audit_detail.h"

#include <QAction>
#include <QDateTime>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

/// Zero-width spaces let long words, addresses and seals wrap where no space is.
QString breakable(const QString &text)
{
    static constexpr int longestRun = 12;
    QString out;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > longestRun && (c.script() == QChar::Script_Latin || c.isDigit())) {
            out += QChar(0x200B);
            run = 1;
        }
        out += c;
    }
    return out;
}

} // namespace

AuditDetail::AuditDetail(Appearance &appearance, const tables::Words &words, QWidget *parent)
    : QScrollArea(parent), m_appearance(appearance), m_words(words)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Details of the row"));
    connect(&appearance, &Appearance::changed, this, &AuditDetail::build);
    build();
}

void AuditDetail::setEvent(const AuditEvent *event)
{
    if (event)
        m_event = *event;
    else
        m_event.reset();
    build();
}

void AuditDetail::setOpenAction(QAction *action)
{
    m_open = action;
    if (action)
        connect(action, &QObject::destroyed, this, [this] { m_open = nullptr; });
    build();
}

void AuditDetail::build()
{
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(12);
    if (!m_event) {
        QLabel *hint = label(tr("Choose a row to see what it tells."), "muted");
        hint->setAlignment(Qt::AlignCenter);
        column->addWidget(hint, 1);
        setWidget(m_body);
        return;
    }
    column->addWidget(label(auditStory::deed(m_event->eventType), "heading"));
    const QString subject = auditStory::subject(*m_event);
    if (!subject.isEmpty())
        column->addWidget(label(subject));
    if (auditStory::isRefusal(*m_event))
        column->addWidget(label(tr("Refused: %1").arg(auditStory::refusal(m_event->failureReason)), "form-error"));
    if (m_open && m_open->isEnabled()) {
        auto *button = new QToolButton(m_body);
        button->setProperty("role", QStringLiteral("button"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setDefaultAction(m_open);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    addChanges(column);
    addFacts(column);
    column->addStretch();
    setWidget(m_body);
}

void AuditDetail::addChanges(QVBoxLayout *column)
{
    const QList<AuditChange> changes = auditStory::changes(*m_event, m_words);
    if (changes.isEmpty())
        return;
    column->addWidget(label(tr("What changed"), "heading"));
    auto *card = new QFrame(m_body);
    card->setProperty("role", QStringLiteral("card"));
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    grid->setColumnStretch(3, 3);
    grid->addWidget(label(tr("Field"), "small"), 0, 1);
    grid->addWidget(label(tr("Before"), "small"), 0, 2);
    grid->addWidget(label(tr("After"), "small"), 0, 3);
    int row = 1;
    for (const AuditChange &change : changes) {
        auto *rule = new QFrame(card);
        rule->setFrameShape(QFrame::NoFrame);
        rule->setFixedHeight(1);
        rule->setStyleSheet(QStringLiteral("background: %1;").arg(m_appearance.theme().color(ColorToken::Border).name()));
        grid->addWidget(rule, row++, 0, 1, 4);
        QString sign, said;
        switch (change.kind) {
        case AuditChange::Kind::Added: sign = QStringLiteral("+"); said = tr("Added"); break;
        case AuditChange::Kind::Removed: sign = QStringLiteral("−"); said = tr("Taken away"); break;
        case AuditChange::Kind::Changed: sign = QStringLiteral("●"); said = tr("Changed"); break;
        }
        QLabel *mark = label(sign);
        mark->setToolTip(said);
        mark->setAccessibleName(said);
        grid->addWidget(mark, row, 0, Qt::AlignTop);
        grid->addWidget(label(change.title, "muted"), row, 1, Qt::AlignTop);
        for (const bool isAfter : {false, true}) {
            const QString &text = isAfter ? change.after : change.before;
            auto *cell = new QLabel(card);
            cell->setWordWrap(true);
            cell->setTextInteractionFlags(Qt::TextSelectableByMouse);
            if (text.isEmpty()) {
                cell->setText(tr("nothing"));
                cell->setProperty("role", QStringLiteral("muted"));
            } else {
                cell->setTextFormat(Qt::RichText);
                cell->setText(marked(text, isAfter ? change.afterMarks : change.beforeMarks, isAfter ? ColorToken::Success : ColorToken::Danger, !isAfter));
                cell->setAccessibleName(text);
            }
            grid->addWidget(cell, row, isAfter ? 3 : 2, Qt::AlignTop);
        }
        ++row;
    }
    column->addWidget(card);
}

void AuditDetail::addFacts(QVBoxLayout *column)
{
    column->addWidget(label(tr("Who and how"), "heading"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &title, const QString &text) {
        if (text.isEmpty())
            return;
        const int row = grid->rowCount();
        grid->addWidget(label(title, "muted"), row, 0, Qt::AlignTop);
        QLabel *value = label(text);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(value, row, 1, Qt::AlignTop);
    };
    add(tr("When"), m_words.locale().toString(QDateTime::fromMSecsSinceEpoch(m_event->at.ms), QLocale::LongFormat));
    add(tr("Who"), m_event->actorName.isEmpty() ? tr("The server itself") : m_event->actorName);
    add(tr("From"), m_event->address);
    add(tr("With"), m_event->os.isEmpty() ? m_event->browser : tr("%1, %2").arg(m_event->browser, m_event->os));
    const auto details = auditStory::details(*m_event, m_words);
    for (const auto &[title, text] : details)
        add(title, text);
    add(tr("Request id"), breakable(m_event->requestId));
    add(tr("Row"), m_words.of(m_event->seq));
    add(tr("Seal"), breakable(m_event->hash));
    column->addLayout(grid);
}

QLabel *AuditDetail::label(const QString &text, const char *role)
{
    auto *label = new QLabel(text, m_body);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (role)
        label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QString AuditDetail::marked(const QString &text, const QList<AuditMark> &marks, ColorToken token, bool isStruck) const
{
    const auto plain = [](QStringView part) { return breakable(part.toString()).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")); };
    const QString begin = QStringLiteral("<span style=\"color:%1;font-weight:600;%2\">")
                              .arg(m_appearance.theme().color(token).name(), isStruck ? QStringLiteral("text-decoration:line-through;") : QString());
    QString html;
    qsizetype used = 0;
    for (const AuditMark &mark : marks) {
        html += plain(QStringView(text).mid(used, mark.from - used));
        html += begin + plain(QStringView(text).mid(mark.from, mark.length)) + QStringLiteral("</span>");
        used = mark.from + mark.length;
    }
    return html + plain(QStringView(text).mid(used));
}

} // namespace emesa::ui
