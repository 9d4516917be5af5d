// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/timestamp.h"
#include "server/moving/parent_models.h"

#include <QDate>
#include <QJsonObject>
#include <QTimeZone>

namespace emesa::moving {

/// The text under which a row is known: "42", a UUID, or for natural keys their JSON, ["anna@example.com"].
[[nodiscard]] QString keyText(const QJsonValue &json);

/// One row of the dump, read field by field into our types by the names of its mapping. What had to be repaired or
/// cannot be read is noted here for the report; nothing is dropped without a note. A plain value.
class DumpRow
{
public:
    DumpRow(const ModelMapping &mapping, const QJsonObject &object, const QTimeZone &zone);

    [[nodiscard]] const ModelMapping &mapping() const { return *m_mapping; }
    [[nodiscard]] QString label() const { return m_label; }
    /// Empty when the row has neither a key nor a natural one.
    [[nodiscard]] QString key() const { return m_key; }
    /// What natural keys of other rows may call this one.
    [[nodiscard]] QStringList names() const;
    /// SHA-256 of the fields, without those that change by themselves.
    [[nodiscard]] QString hash() const;

    /// Undefined when no name of the field is there.
    [[nodiscard]] QJsonValue value(const char *ours) const;
    [[nodiscard]] bool has(const char *ours) const;

    /// Cut to `maxLength` and freed of NUL, both noted as changes. Numbers and lists are written out.
    [[nodiscard]] QString text(const char *ours, int maxLength);
    [[nodiscard]] bool flag(const char *ours, bool fallback) const;
    /// nullopt when it is missing; a value that is no whole number is a problem.
    [[nodiscard]] std::optional<qint64> whole(const char *ours);
    /// Exact to the hundredth; nullopt when missing. Negative, more exact and too large ones are problems.
    [[nodiscard]] std::optional<Amount> amount(const char *ours);
    /// nullopt when missing; what is no moment is noted as a change.
    [[nodiscard]] std::optional<Timestamp> moment(const char *ours);
    [[nodiscard]] std::optional<QDate> day(const char *ours);
    /// Keys of the rows a field refers to; empty when null.
    [[nodiscard]] QString reference(const char *ours) const;
    [[nodiscard]] QStringList references(const char *ours) const;

    void change(const QString &what) { m_changes += what; }
    void problem(const QString &what) { m_problems += what; }
    /// Worth telling, though the row was taken as it is.
    void note(const QString &what) { m_notes += what; }
    [[nodiscard]] const QStringList &changes() const { return m_changes; }
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    [[nodiscard]] const QStringList &notes() const { return m_notes; }

private:
    [[nodiscard]] QString naturalKey() const;

    const ModelMapping *m_mapping;
    QString m_label;
    QString m_key;
    QJsonObject m_fields;
    QTimeZone m_zone;
    QStringList m_changes;
    QStringList m_problems;
    QStringList m_notes;
};

/// How the fields of one row are taken: read, known to stay behind, or unknown.
enum class FieldFate { Read, Left, Unknown };
struct FieldVerdict
{
    FieldFate fate = FieldFate::Unknown;
    const char *why = nullptr; ///< for Left
};
[[nodiscard]] FieldVerdict verdictOn(const ModelMapping &mapping, const QJsonObject &fields, const QString &name);
/// null, "", [], {} and false say nothing that could be lost.
[[nodiscard]] bool saysNothing(const QJsonValue &json);

} // namespace emesa::moving
