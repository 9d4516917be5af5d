// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace emesa::moving {

/// What the models of the parent systems stand for.
enum class Entity {
    ContentType, Permission, Group, Role, UserRole, User, Supplier, Continent, Country, State, District, City, Plant, Site, Zone, Ward,
    EquipmentType, Machine, Order, Message
};

/// One of our fields and the names the parents may have for it; the first that is there is read.
struct FieldNames
{
    const char *ours;
    QList<const char *> theirs;
};

/// One row of the mapping table: the names a model may have (without its app), its fields, and the fields that are
/// known to have no counterpart here, each with the reason the report gives.
struct LeftField
{
    const char *name;
    const char *why;
};
struct ModelMapping
{
    Entity entity;
    const char *name; ///< of the entity, as the map and the report call it
    QList<const char *> models;
    QList<FieldNames> fields;
    QList<LeftField> left = {};
};

/// Models of Django itself and of packages around it that have no place here, and why.
struct LeftModel
{
    const char *label; ///< "sessions.session", or "*.outstandingtoken" for any app
    const char *why;
};

[[nodiscard]] const QList<ModelMapping> &modelMappings();
[[nodiscard]] const ModelMapping &mappingOf(Entity entity);
/// By the label of a dump, "app.model". nullptr for a model nobody knows.
[[nodiscard]] const ModelMapping *mappingOf(const QString &label);
/// Why rows of this model stay behind; nullptr for others.
[[nodiscard]] const char *whyLeft(const QString &label);

/// Our permission for one of Django's: "view_order" → "order_read", "master_city_edit" → "master_city_update".
/// nullopt when there is none.
[[nodiscard]] std::optional<QString> permissionFor(const QString &codename);

} // namespace emesa::moving
