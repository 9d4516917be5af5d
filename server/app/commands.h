// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/installation.h"

namespace emesa::app {

// The short commands of emesa-server. Each prints its result on standard output; the value is the exit code.

[[nodiscard]] Result<int> migrate(const Installation &installation);
[[nodiscard]] Result<int> migrateStatus(const Installation &installation);
/// What `check` looks at: database, durability, schema, keys, disk, permissions; each with its state and what to do.
[[nodiscard]] Result<int> check(const Installation &installation, bool asJson);
/// Prints the OpenAPI document of all modules.
[[nodiscard]] Result<int> printOpenApi(bool asYaml);

/// Of the identity process: its signing keys, oldest first; a new one, published before it signs; one less.
[[nodiscard]] Result<int> keysList(const Installation &installation);
[[nodiscard]] Result<int> keysRotate(const Installation &installation);
[[nodiscard]] Result<int> keysRemove(const Installation &installation, const QString &kid);

} // namespace emesa::app
