// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/answer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace emesa::journey {

/// Something to show behind a step that went well.
using Note = Result<QString>;

/// Takes asynchronous steps one after the other and prints each with its time; ends at the first that fails or takes
/// too long. One thread, no nested loops.
class StepRunner : public QObject
{
    Q_OBJECT

public:
    using Step = std::function<QFuture<Note>()>;

    explicit StepRunner(std::chrono::milliseconds patience, QObject *parent = nullptr);

    void add(const QString &title, Step step) { m_steps.append({title, std::move(step)}); }
    void run() { next(); }

signals:
    void finished(bool isGood);

private:
    struct Entry
    {
        QString title;
        Step step;
    };

    void next();
    void end(const Note &note);

    QList<Entry> m_steps;
    qsizetype m_current = -1;
    bool m_isOver = false;
    QElapsedTimer m_total;
    QElapsedTimer m_time;
    QTimer m_patience;
};

/// A step that is done at once.
[[nodiscard]] inline QFuture<Note> done(const QString &note = {})
{
    return remote::readyAnswer(Note(note));
}
[[nodiscard]] inline QFuture<Note> failed(const QString &message)
{
    return remote::readyAnswer(Note(Error{ErrorCode::Internal, QStringLiteral("unexpected"), message}));
}

} // namespace emesa::journey
