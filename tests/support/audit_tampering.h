// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace emesa::test {

/// What somebody with the right to change the schema does first when he wants to change the audit log.
inline void dropAuditTriggers(storage::Database &database)
{
    static const QList<storage::Sql> statements = {storage::Sql("DROP TRIGGER IF EXISTS audit_log_no_update"),
                                                   storage::Sql("DROP TRIGGER IF EXISTS audit_log_no_delete"),
                                                   storage::Sql("DROP TRIGGER IF EXISTS audit_log_at_end")};
    for (const storage::Sql &sql : statements) {
        if (const auto dropped = database.execute(sql); !dropped)
            qFatal("dropping triggers: %s", qPrintable(dropped.error().message));
    }
}

} // namespace emesa::test
