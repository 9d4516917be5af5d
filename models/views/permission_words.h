// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace emesa {

/// Permissions in the words of people, translated. Codenames nobody listed are spelled out.
namespace permissionWords {

/// "Orders", "Cities": what a group of permissions is about. `entity` as in core/domain/permission.h.
[[nodiscard]] QString group(const QString &entity);
/// "See", "Approve orders": what one allows, below the heading of its group.
[[nodiscard]] QString deed(const QString &codename);
/// "Orders: Approve orders", where it stands alone.
[[nodiscard]] QString full(const QString &codename);

} // namespace permissionWords
} // namespace emesa
