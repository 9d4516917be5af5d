// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace emesa::storage {

Q_DECLARE_LOGGING_CATEGORY(storageLog) // "emesa.storage"

} // namespace emesa::storage
