// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/moving/import_report.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <array>

namespace emesa::moving {

namespace {

constexpr std::array outcomes = {Outcome::Taken, Outcome::Changed, Outcome::Unchanged, Outcome::Kept, Outcome::Refused, Outcome::Reference, Outcome::Left};

Error failed(const QFileDevice &file, const QString &name)
{
    return {ErrorCode::Internal, QStringLiteral("report"), QStringLiteral("The report %1 cannot be written: %2.").arg(name, file.errorString())};
}

} // namespace

QString wordFor(Outcome outcome)
{
    static constexpr std::array words = {"taken", "changed", "unchanged", "kept", "refused", "reference", "left"};
    return QLatin1String(words[size_t(outcome)]);
}

Status ImportReport::open()
{
    if (m_fileName.isEmpty())
        return {};
    m_lines = std::make_unique<QTemporaryFile>(QFileInfo(m_fileName).absolutePath() + QStringLiteral("/.import-report-XXXXXX"));
    if (!m_lines->open())
        return failed(*m_lines, m_fileName);
    return {};
}

Status ImportReport::add(const QList<RowReport> &rows)
{
    for (const RowReport &row : rows) {
        ++m_counts[row.model][row.outcome];
        if (row.reason.isEmpty())
            continue;
        if (m_shown.size() < shownLines)
            m_shown += QStringLiteral("  %1 %2 %3: %4").arg(wordFor(row.outcome).leftJustified(9), row.model, row.key, row.reason);
        if (m_lines) {
            QJsonObject line{{QStringLiteral("model"), row.model}, {QStringLiteral("pk"), row.key}, {QStringLiteral("outcome"), wordFor(row.outcome)},
                             {QStringLiteral("reason"), row.reason}};
            if (!row.ourId.isEmpty())
                line.insert(QStringLiteral("our_id"), row.ourId);
            const QByteArray bytes = (m_lineCount > 0 ? ",\n    " : "\n    ") + QJsonDocument(line).toJson(QJsonDocument::Compact);
            if (m_lines->write(bytes) != bytes.size())
                return failed(*m_lines, m_fileName);
        }
        ++m_lineCount;
    }
    return {};
}

void ImportReport::leftField(const QString &model, const QString &field, const QString &why)
{
    LeftBehind &left = m_leftFields[model][field];
    ++left.rows;
    left.why = why;
}

qint64 ImportReport::count(Outcome outcome) const
{
    qint64 sum = 0;
    for (const Counts &counts : m_counts)
        sum += counts.value(outcome);
    return sum;
}

QJsonObject ImportReport::counts() const
{
    QJsonObject models;
    for (auto model = m_counts.begin(); model != m_counts.end(); ++model) {
        QJsonObject counts;
        qint64 read = 0;
        for (const Outcome outcome : outcomes) {
            counts.insert(wordFor(outcome), model->value(outcome));
            read += model->value(outcome);
        }
        counts.insert(QStringLiteral("read"), read);
        models.insert(model.key(), counts);
    }
    return models;
}

QString ImportReport::text() const
{
    QString text = QStringLiteral("%1").arg(QStringLiteral("model"), -34) + QStringLiteral("%1").arg(QStringLiteral("read"), 10);
    for (const Outcome outcome : outcomes)
        text += QStringLiteral("%1").arg(wordFor(outcome), 10);
    text += u'\n';
    for (auto model = m_counts.begin(); model != m_counts.end(); ++model) {
        qint64 read = 0;
        for (const qint64 count : *model)
            read += count;
        text += QStringLiteral("%1%2").arg(model.key(), -34).arg(read, 10);
        for (const Outcome outcome : outcomes)
            text += QStringLiteral("%1").arg(model->value(outcome), 10);
        text += u'\n';
    }
    for (auto model = m_leftModels.begin(); model != m_leftModels.end(); ++model)
        text += QStringLiteral("left behind: %1: %2\n").arg(model.key(), model.value());
    for (auto model = m_unknownModels.begin(); model != m_unknownModels.end(); ++model)
        text += QStringLiteral("UNKNOWN model %1: %2 rows not taken\n").arg(model.key()).arg(model.value());
    for (auto model = m_unknownFields.begin(); model != m_unknownFields.end(); ++model) {
        for (auto field = model->begin(); field != model->end(); ++field)
            text += QStringLiteral("UNKNOWN field %1.%2: not taken from %3 rows\n").arg(model.key(), field.key()).arg(field.value());
    }
    for (auto model = m_leftFields.begin(); model != m_leftFields.end(); ++model) {
        for (auto field = model->begin(); field != model->end(); ++field)
            text += QStringLiteral("left behind: %1.%2 of %3 rows: %4\n").arg(model.key(), field.key()).arg(field->rows).arg(field->why);
    }
    for (const QString &line : m_shown)
        text += line + u'\n';
    if (m_lineCount > m_shown.size())
        text += QStringLiteral("  … and %1 more%2\n").arg(m_lineCount - m_shown.size()).arg(m_fileName.isEmpty() ? QStringLiteral("; --report FILE keeps all") : QString());
    return text;
}

Status ImportReport::write(const QJsonObject &head)
{
    if (!m_lines)
        return {};
    QJsonObject all = head;
    all.insert(QStringLiteral("models"), counts());
    QJsonObject unknownModels, leftModels, unknownFields, leftFields;
    for (auto model = m_unknownModels.begin(); model != m_unknownModels.end(); ++model)
        unknownModels.insert(model.key(), model.value());
    for (auto model = m_leftModels.begin(); model != m_leftModels.end(); ++model)
        leftModels.insert(model.key(), model.value());
    for (auto model = m_unknownFields.begin(); model != m_unknownFields.end(); ++model) {
        QJsonObject fields;
        for (auto field = model->begin(); field != model->end(); ++field)
            fields.insert(field.key(), field.value());
        unknownFields.insert(model.key(), fields);
    }
    for (auto model = m_leftFields.begin(); model != m_leftFields.end(); ++model) {
        QJsonObject fields;
        for (auto field = model->begin(); field != model->end(); ++field)
            fields.insert(field.key(), QJsonObject{{QStringLiteral("rows"), field->rows}, {QStringLiteral("why"), field->why}});
        leftFields.insert(model.key(), fields);
    }
    all.insert(QStringLiteral("unknown_models"), unknownModels);
    all.insert(QStringLiteral("left_models"), leftModels);
    all.insert(QStringLiteral("unknown_fields"), unknownFields);
    all.insert(QStringLiteral("left_fields"), leftFields);

    QSaveFile file(m_fileName);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed(file, m_fileName);
    QByteArray text = QJsonDocument(all).toJson(QJsonDocument::Indented).trimmed();
    text.chop(1); // the closing brace: the rows come before it
    file.write(text.trimmed() + ",\n    \"rows\": [");
    if (!m_lines->seek(0))
        return failed(*m_lines, m_fileName);
    while (!m_lines->atEnd()) {
        const QByteArray block = m_lines->read(1024 * 1024);
        if (block.isEmpty())
            return failed(*m_lines, m_fileName);
        file.write(block);
    }
    file.write("\n    ]\n}\n");
    if (!file.commit())
        return failed(file, m_fileName);
    return {};
}

} // namespace emesa::moving
