// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit_event.h"
#include "models/tables/words.h"

#include <span>

namespace emesa {

/// A stretch of a text that differs from the other side of a comparison, in characters.
struct AuditMark
{
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const AuditMark &) const = default;
};

/// One field an audit row tells about, before and after.
struct AuditChange
{
    enum class Kind { Changed, Added, Removed };

    QString title;  ///< of the field, translated
    QString before; ///< in words for people; empty: nothing was there
    QString after;
    Kind kind = Kind::Changed;
    QList<AuditMark> beforeMarks; ///< what of `before` is not in `after`
    QList<AuditMark> afterMarks;
};

/// Rows of the audit log in the words of people: what was done, to what, and what became different. Pure functions.
namespace auditStory {

/// A kind of deed or a kind of thing that filters offer: wire name and what people call it.
struct Named
{
    const char *wireName;
    const char *text; ///< QT_TRANSLATE_NOOP in context "AuditStory"
};

/// Event types worth choosing from; a log may hold others.
[[nodiscard]] std::span<const Named> deeds();
[[nodiscard]] std::span<const Named> kinds();

/// "Order approved"; for an event type nobody listed, its own words.
[[nodiscard]] QString deed(const QString &eventType);
/// "Order", "Role" …
[[nodiscard]] QString kind(const QString &entity);
/// "Order 42", "Role Purchasing"; empty when the row is about nothing in particular.
[[nodiscard]] QString subject(const AuditEvent &event);
[[nodiscard]] inline bool isRefusal(const AuditEvent &event) { return !event.failureReason.isEmpty(); }
/// The reason of a refusal, as a sentence where one is known.
[[nodiscard]] QString refusal(const QString &reason);

/// What became different, by the order of the fields in the thing's schema.
[[nodiscard]] QList<AuditChange> changes(const AuditEvent &event, const tables::Words &words);
/// Further facts of the row: metadata, by name.
[[nodiscard]] QList<std::pair<QString, QString>> details(const AuditEvent &event, const tables::Words &words);

/// Which words of `before` and `after` the other does not have, in order.
void mark(AuditChange &change);

} // namespace auditStory
} // namespace emesa
