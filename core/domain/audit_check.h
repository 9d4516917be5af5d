// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"

namespace emesa {

/// What checking a stretch of the audit log found. A whole log is checked by asking again from `checkedTo` until it
/// is `end`, so that no request takes long, however many rows there are.
struct AuditCheck
{
    qint64 checkedTo = 0;           ///< every row up to this one has the seal it should have
    qint64 end = 0;                 ///< number of the last row
    bool isIntact = true;
    std::optional<qint64> brokenAt; ///< the first row that is not as it was written
    QString explanation;            ///< what is wrong with it
};

namespace schema {

template<>
inline constexpr auto schemaOf<AuditCheck> = entity("audit_check",
    field("checked_to", &AuditCheck::checkedTo, {.title = QT_TRANSLATE_NOOP("AuditCheck", "Checked up to row"), .flags = ReadOnly}),
    field("end", &AuditCheck::end, {.title = QT_TRANSLATE_NOOP("AuditCheck", "Last row"), .flags = ReadOnly}),
    field("is_intact", &AuditCheck::isIntact, {.title = QT_TRANSLATE_NOOP("AuditCheck", "Intact"), .flags = ReadOnly}),
    field("broken_at", &AuditCheck::brokenAt, {.title = QT_TRANSLATE_NOOP("AuditCheck", "First broken row"), .flags = ReadOnly}),
    field("explanation", &AuditCheck::explanation, {.title = QT_TRANSLATE_NOOP("AuditCheck", "What is wrong"), .flags = ReadOnly}));

} // namespace schema
} // namespace emesa
