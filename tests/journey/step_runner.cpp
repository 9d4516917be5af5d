// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/step_runner.h"

#include <QTextStream>

namespace emesa::journey {

namespace {

void print(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

} // namespace

StepRunner::StepRunner(std::chrono::milliseconds patience, QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        end(Error{ErrorCode::Timeout, QStringLiteral("step_timeout"), QStringLiteral("nothing happened for %1 s").arg(m_patience.interval() / 1000)});
    });
}

void StepRunner::next()
{
    if (m_current < 0)
        m_total.start();
    if (++m_current == m_steps.size()) {
        print(QStringLiteral("\nThe order went all the way: %1 steps in %2 ms.").arg(m_steps.size()).arg(m_total.elapsed()));
        m_isOver = true;
        emit finished(true);
        return;
    }
    m_time.start();
    m_patience.start();
    remote::whenDone(m_steps[m_current].step(), this, [this, step = m_current](const Note &note) {
        if (step == m_current)
            end(note);
    });
}

void StepRunner::end(const Note &note)
{
    if (m_isOver)
        return;
    m_patience.stop();
    const QString title = m_steps[m_current].title;
    if (note) {
        print(QStringLiteral("✓ %1 %2 ms%3").arg(title.leftJustified(58), QString::number(m_time.elapsed()).rightJustified(6),
                                                  note->isEmpty() ? QString() : QString(QStringLiteral("   ") + *note)));
        // From the event loop: forty steps must not become forty stack frames.
        QMetaObject::invokeMethod(this, [this] { next(); }, Qt::QueuedConnection);
        return;
    }
    m_isOver = true;
    print(QStringLiteral("✗ %1\n  %2 (%3)").arg(title, note.error().message, note.error().reason));
    for (const FieldError &field : note.error().fields)
        print(QStringLiteral("  %1: %2").arg(field.field, field.message));
    emit finished(false);
}

} // namespace emesa::journey
