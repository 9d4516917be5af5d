// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QTemporaryFile>

#include <memory>

namespace emesa::moving {

/// What became of one row. Every row read is exactly one of these.
enum class Outcome {
    Taken,     ///< as it is
    Changed,   ///< taken, with a repair the report names
    Unchanged, ///< was taken by an earlier run
    Kept,      ///< was taken by an earlier run and differs in the dump now; ours stays
    Refused,   ///< not taken; the report says why
    Reference, ///< only read to understand others: content types, permissions
    Left       ///< a model that stays behind
};
[[nodiscard]] QString wordFor(Outcome outcome);

/// One row of the report.
struct RowReport
{
    QString model;
    QString key;
    Outcome outcome = Outcome::Taken;
    QString reason; ///< empty: only counted
    QString ourId;
};

/// The report of a run: counts per model, a line per row that is worth one, unknown models and fields. Lines go to a
/// temporary file as they come, so that a dump of nothing but refused rows needs no memory either. One thread.
class ImportReport
{
public:
    /// `fileName` empty: no file is written.
    explicit ImportReport(const QString &fileName) : m_fileName(fileName) {}

    Status open();
    Status add(const QList<RowReport> &rows);
    void unknownModel(const QString &model) { ++m_unknownModels[model]; }
    void leftModel(const QString &model, const QString &why) { m_leftModels[model] = why; }
    void unknownField(const QString &model, const QString &field) { ++m_unknownFields[model][field]; }
    void leftField(const QString &model, const QString &field, const QString &why);

    [[nodiscard]] qint64 count(Outcome outcome) const;
    [[nodiscard]] bool hasUnknownModels() const { return !m_unknownModels.isEmpty(); }
    /// Counts per model and outcome.
    [[nodiscard]] QJsonObject counts() const;

    /// For people: the table, what is unknown, and the first lines.
    [[nodiscard]] QString text() const;
    /// Completes the file: `head` and everything gathered. Written whole or not at all.
    Status write(const QJsonObject &head);

private:
    static constexpr int shownLines = 40;
    using Counts = QMap<Outcome, qint64>;

    QString m_fileName;
    std::unique_ptr<QTemporaryFile> m_lines;
    QStringList m_shown;
    qint64 m_lineCount = 0;
    QMap<QString, Counts> m_counts;
    QMap<QString, qint64> m_unknownModels;
    QMap<QString, QString> m_leftModels;
    QMap<QString, QMap<QString, qint64>> m_unknownFields;
    struct LeftBehind
    {
        qint64 rows = 0;
        QString why;
    };
    QMap<QString, QMap<QString, LeftBehind>> m_leftFields;
};

} // namespace emesa::moving
