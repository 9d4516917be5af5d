// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/schema/field.h"

#include <QJsonObject>

namespace emesa {

inline constexpr int maxSavedViews = 200;              ///< of one person
inline constexpr int maxViewDefinitionBytes = 16 * 1024;
inline constexpr int maxPreferencesBytes = 64 * 1024;  ///< of one person, as JSON

/// A table as somebody likes it: filters, columns, order, under a name. What `definition` holds is the client's
/// business; the server only keeps it. Its owner alone changes it; everybody sees it once it is shared.
struct SavedView
{
    QString id;
    Id owner = 0;
    QString ownerName;
    QString page;      ///< "orders", "machines" …: where it belongs
    QString name;
    bool isShared = false;
    QJsonObject definition;
    int version = 1;
    Timestamp updatedAt;
};

namespace schema {

template<>
inline constexpr auto schemaOf<SavedView> = entity("saved_views",
    field("id", &SavedView::id, {.flags = Key | ReadOnly}),
    field("owner", &SavedView::owner, {.title = QT_TRANSLATE_NOOP("SavedView", "Whose"), .flags = ReadOnly, .sql = "owner_id"}),
    field("owner_name", &SavedView::ownerName, {.title = QT_TRANSLATE_NOOP("SavedView", "Whose"), .flags = ReadOnly}),
    field("page", &SavedView::page, {.title = QT_TRANSLATE_NOOP("SavedView", "Page"), .flags = Required, .maxLength = 40}),
    field("name", &SavedView::name, {.title = QT_TRANSLATE_NOOP("SavedView", "Name"), .flags = Required, .maxLength = 100}),
    field("is_shared", &SavedView::isShared, {.title = QT_TRANSLATE_NOOP("SavedView", "For everybody")}),
    field("definition", &SavedView::definition, {.title = QT_TRANSLATE_NOOP("SavedView", "Filters, columns and order"), .flags = Required}),
    field("version", &SavedView::version, {.flags = ReadOnly}),
    field("updated_at", &SavedView::updatedAt, {.title = QT_TRANSLATE_NOOP("SavedView", "Changed"), .flags = ReadOnly}));

} // namespace schema
} // namespace emesa
