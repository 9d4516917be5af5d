// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/schema/field.h"

namespace emesa {

enum class MachineType { Laser, Bending, Punch, Milling, Turning, Welding, Grinding, Other };
template<>
inline constexpr auto schema::enumNames<MachineType> = std::array{
    "laser", "bending", "punch", "milling", "turning", "welding", "grinding", "other"};

/// A machine (work centre) of a supplier. Lengths in mm, tonnage in tonnes, rates per hour.
/// Read from machines m joined with suppliers s.
struct Machine
{
    Id id = 0;
    QString name;
    MachineType type = MachineType::Laser;
    QString make;
    std::optional<Id> supplier;
    std::optional<QString> supplierName;
    std::optional<QString> supplierEmail;
    int capacity = 1;                    ///< jobs it can run side by side
    QString bedSize;                     ///< e.g. "3000 x 1500 mm"
    std::optional<int> tonnage;
    std::optional<int> bedLength;
    QString envelope;                    ///< e.g. "762 x 406 x 508 mm"
    std::optional<Amount> hourlyRate;
    std::optional<QString> equipmentType; ///< unique_id in master data
    std::optional<QString> plant;         ///< unique_id in master data
    QString photo;                        ///< path below /media/
    std::optional<QString> photoUrl;
    bool isActive = true;
    int version = 1;
};

/// A supplier (job shop) that owns machines.
struct Supplier
{
    Id id = 0;
    QString name;
    QString contactInfo;
    QString email;
    QString phone;
    QString address;
    QStringList capabilities;
    int version = 1;
};

namespace schema {

template<>
inline constexpr auto schemaOf<Machine> = entity("machines",
    field("id", &Machine::id, {.title = QT_TRANSLATE_NOOP("Machine", "No."), .flags = Key | ReadOnly | Column | Sortable}),
    field("name", &Machine::name, {.title = QT_TRANSLATE_NOOP("Machine", "Name"), .flags = Required | Column | Searchable | Sortable, .maxLength = 255}),
    field("type", &Machine::type, {.title = QT_TRANSLATE_NOOP("Machine", "Type"), .flags = Required | Column | Filterable | Sortable}),
    field("make", &Machine::make, {.title = QT_TRANSLATE_NOOP("Machine", "Make"), .flags = Column | Searchable, .maxLength = 255}),
    field("supplier", &Machine::supplier, {.title = QT_TRANSLATE_NOOP("Machine", "Supplier"), .flags = Filterable, .min = 1, .sql = "m.supplier_id"}),
    field("supplier_name", &Machine::supplierName, {.title = QT_TRANSLATE_NOOP("Machine", "Supplier"), .flags = ReadOnly | Column, .sql = "s.name"}),
    field("supplier_email", &Machine::supplierEmail, {.title = QT_TRANSLATE_NOOP("Machine", "E-mail"), .flags = ReadOnly, .sql = "s.email"}),
    field("capacity", &Machine::capacity, {.title = QT_TRANSLATE_NOOP("Machine", "Capacity"), .flags = Column, .min = 1, .max = 1000}),
    field("bed_size", &Machine::bedSize, {.title = QT_TRANSLATE_NOOP("Machine", "Bed size"), .maxLength = 100}),
    field("tonnage", &Machine::tonnage, {.title = QT_TRANSLATE_NOOP("Machine", "Tonnage"), .min = 0, .max = 100'000}),
    field("bed_length", &Machine::bedLength, {.title = QT_TRANSLATE_NOOP("Machine", "Bed length"), .min = 0, .max = 1'000'000}),
    field("envelope", &Machine::envelope, {.title = QT_TRANSLATE_NOOP("Machine", "Envelope"), .maxLength = 100}),
    field("hourly_rate", &Machine::hourlyRate, {.title = QT_TRANSLATE_NOOP("Machine", "Hourly rate"), .flags = Sortable, .min = 0, .max = Amount::maxMinor}),
    field("equipment_type", &Machine::equipmentType, {.title = QT_TRANSLATE_NOOP("Machine", "Equipment type"), .maxLength = 36}),
    field("plant", &Machine::plant, {.title = QT_TRANSLATE_NOOP("Machine", "Plant"), .maxLength = 36}),
    field("photo", &Machine::photo, {.title = QT_TRANSLATE_NOOP("Machine", "Photo"), .flags = ReadOnly}),
    field("photo_url", &Machine::photoUrl, {.title = QT_TRANSLATE_NOOP("Machine", "Photo"), .flags = ReadOnly | Derived}),
    field("is_active", &Machine::isActive, {.title = QT_TRANSLATE_NOOP("Machine", "Active"), .flags = Column | Filterable}),
    field("version", &Machine::version, {.flags = ReadOnly}));

template<>
inline constexpr auto schemaOf<Supplier> = entity("suppliers",
    field("id", &Supplier::id, {.title = QT_TRANSLATE_NOOP("Supplier", "No."), .flags = Key | ReadOnly | Column | Sortable}),
    field("name", &Supplier::name, {.title = QT_TRANSLATE_NOOP("Supplier", "Name"), .flags = Required | Column | Searchable | Sortable, .maxLength = 255}),
    field("contact_info", &Supplier::contactInfo, {.title = QT_TRANSLATE_NOOP("Supplier", "Contact"), .flags = Searchable | Multiline, .maxLength = 1000}),
    field("email", &Supplier::email, {.title = QT_TRANSLATE_NOOP("Supplier", "E-mail"), .flags = Column | Searchable, .maxLength = 254}),
    field("phone", &Supplier::phone, {.title = QT_TRANSLATE_NOOP("Supplier", "Phone"), .flags = Column, .maxLength = 50}),
    field("address", &Supplier::address, {.title = QT_TRANSLATE_NOOP("Supplier", "Address"), .flags = Multiline, .maxLength = 1000}),
    field("capabilities", &Supplier::capabilities, {.title = QT_TRANSLATE_NOOP("Supplier", "Capabilities")}),
    field("version", &Supplier::version, {.flags = ReadOnly}));

} // namespace schema
} // namespace emesa
