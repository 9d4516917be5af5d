// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/example_text.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace emesa::schema {

namespace {

constexpr const char *uuid = "0198c2f0-7a51-7c3e-9b1d-3f6a52c84e10";
constexpr const char *token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJl";

constexpr std::pair<const char *, const char *> texts[] = {
    {"City.name", "Pune"},
    {"Continent.name", "Asia"},
    {"Country.code", "IN"},
    {"Country.name", "India"},
    {"District.code", "IN-MH-PU"},
    {"District.name", "Pune"},
    {"EquipmentType.category", "Cutting"},
    {"EquipmentType.name", "Fibre laser"},
    {"Machine.name", "Laser 3015"},
    {"Plant.name", "Bhosari works"},
    {"SavedView.page", "orders"},
    {"Site.name", "North yard"},
    {"State.code", "IN-MH"},
    {"State.name", "Maharashtra"},
    {"Supplier.email", "office@laser-works.example"},
    {"Supplier.name", "Laser Works"},
    {"Ward.name", "Bay 4"},
    {"Zone.name", "Hall 2"},
    {"ServerVersion.name", "emesa"},
    {"AuditEvent.address", "203.0.113.7"},
    {"AuditEvent.entity", "order"},
    {"AuditEvent.entity_id", "42"},
    {"AuditEvent.failure_reason", ""},
    {"SignInRecord.address", "203.0.113.7"},
    {"ApiKey.name", "Night shift report"},
    {"ApiKeyInput.name", "Night shift report"},
    {"CreatedApiKey.name", "Night shift report"},
    {"access", token},
    {"access_token", token},
    {"action", "approve_order"},
    {"actor_name", "Meera Iyer"},
    {"additional_requirements", "Deburr all edges"},
    {"address", "12 Foundry Road, Pune"},
    {"admin_notes", "Check the bending radius"},
    {"alg", "RS256"},
    {"api_version", "1.0"},
    {"bed_size", "3000 x 1500 mm"},
    {"browser", "Firefox 128"},
    {"body", "Order 42 was approved."},
    {"checks#key", "database"},
    {"city", uuid},
    {"client_company", "Pumps Ltd"},
    {"client_id", uuid},
    {"client_name", "Asha Rao"},
    {"code", "IN"},
    {"codename", "order_read"},
    {"company", "Pumps Ltd"},
    {"confirm_password", "green kettle on the balcony"},
    {"contact_info", "Ravi, weekdays 9 to 17"},
    {"content_type", "model/step"},
    {"currency", "INR"},
    {"continent", uuid},
    {"country", uuid},
    {"current_password", "old marble staircase 7"},
    {"d2_draft_design", "orders/42/0198c2f0-7a51-7c3e-9b1d-3f6a52c84e11/bracket.pdf"},
    {"d2_draft_design_url", "http://localhost:8080/media/orders/42/0198c2f0-7a51-7c3e-9b1d-3f6a52c84e11/bracket.pdf"},
    {"detail", "Some values need to be corrected."},
    {"district", uuid},
    {"e", "AQAB"},
    {"email", "asha@example.com"},
    {"envelope", "762 x 406 x 508 mm"},
    {"equipment_type", uuid},
    {"event_type", "order.approved"},
    {"first_name", "Asha"},
    {"hash", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"},
    {"image", ""},
    {"ip", "203.0.113.7"},
    {"key", "emk_7hQ2mZ_Zk1vX9yT4aC6dE8fG0hI2jK4lM6nO8pQ"},
    {"kid", "2026-01-1f0c"},
    {"kty", "RSA"},
    {"last_name", "Rao"},
    {"make", "Trumpf"},
    {"material_grade", "304"},
    {"material_thickness", "3 mm"},
    {"material_type", "Stainless steel"},
    {"message", "Can the lead time be shorter?"},
    {"method", "card"},
    {"n", "u1W5mX0cVvC3pQ"},
    {"name", "Bracket"},
    {"new_password", "green kettle on the balcony"},
    {"note", "Hole moved by 2 mm"},
    {"oldest_client", "0.1.0"},
    {"os", "Linux"},
    {"packing_standard", "Carton"},
    {"part_id", "BRK-204"},
    {"password", "green kettle on the balcony"},
    {"phone", "+91 20 5550 0142"},
    {"photo", ""},
    {"photo_url", "http://localhost:8080/media/machines/7/photo.jpg"},
    {"plant", uuid},
    {"prefix", "7hQ2mZ"},
    {"prev_hash", "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"},
    {"product_description", "Wall bracket, bent from one sheet"},
    {"reason", "No longer needed"},
    {"reference", "INV-2026-0042"},
    {"refresh", token},
    {"refresh_token", token},
    {"rejection_reason", "The part cannot be bent from one sheet"},
    {"response", "accepted"},
    {"revision", "B"},
    {"sender_email", "asha@example.com"},
    {"sender_role", "client"},
    {"server_version", "0.1.0"},
    {"sha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"},
    {"side", "client"},
    {"site", uuid},
    {"state", uuid},
    {"status", "ok"},
    {"step_file", "orders/42/0198c2f0-7a51-7c3e-9b1d-3f6a52c84e10/bracket.step"},
    {"step_file_url", "http://localhost:8080/media/orders/42/0198c2f0-7a51-7c3e-9b1d-3f6a52c84e10/bracket.step"},
    {"supplier_email", "office@laser-works.example"},
    {"supplier_name", "Laser Works"},
    {"surface_treatment", "Powder coated"},
    {"ticket", "q3Jr7m1bT0u2vX9yZ4aC6dE8fG0hI2jK4lM6nO8pQ0r"},
    {"title", "Order approved"},
    {"token", token},
    {"tolerances", "ISO 2768-m"},
    {"topic", "order.approved"},
    {"type", "urn:emesa:problem:validation_failed"},
    {"unique_id", uuid},
    {"upload_id", uuid},
    {"uploaded_by_name", "Asha Rao"},
    {"url", "http://localhost:8080/media/orders/42/0198c2f0-7a51-7c3e-9b1d-3f6a52c84e10/bracket.step"},
    {"use", "sig"},
    {"user_email", "asha@example.com"},
    {"user_agent", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"},
    {"username", "asha"},
    {"zone", uuid},
};

constexpr std::pair<const char *, std::array<const char *, 2>> lists[] = {
    {"allowed_actions", {"send_counter_offer", "cancel_order"}},
    {"capabilities", {"laser", "bending"}},
    {"changed_fields", {"quantity", "target_price"}},
    {"groups", {"client", nullptr}},
    {"permissions", {"order_read", "order_create"}},
    {"reasons", {"suitable for 304", "2 of 3 places free"}},
};

constexpr std::pair<const char *, qint64> numbers[] = {
    {"bed_length", 3000}, {"capacity", 3},        {"expires_in", 3600}, {"free_places", 2}, {"good_quantity", 25},
    {"lead_time_days", 12}, {"order", 42},        {"quantity", 25},     {"scrap_quantity", 1}, {"size", 48213},
    {"tonnage", 130},     {"unread", 3},          {"version", 3},
};

constexpr const char *falsehoods[] = {"all", "is_admin", "is_deleted", "is_read", "is_revoked"};

constexpr const char *nulls[] = {"date_completed", "date_production_started", "date_rejected", "end_reason", "ended_at", "revoked_at"};

/// The value of "Type.field" in `table`, else that of "field".
template<typename Table>
const auto *lookUp(const Table &table, const QString &name)
{
    using Entry = std::remove_reference_t<decltype(table[0])>;
    const QString field = name.mid(name.lastIndexOf(u'.') + 1);
    const Entry *found = nullptr;
    for (const Entry &entry : table) {
        if (name == QLatin1String(entry.first))
            return &entry.second;
        if (!found && field == QLatin1String(entry.first))
            found = &entry;
    }
    return found ? &found->second : nullptr;
}

bool isIn(std::span<const char *const> names, const QString &name)
{
    const QString field = name.mid(name.lastIndexOf(u'.') + 1);
    return std::any_of(names.begin(), names.end(), [&](const char *one) { return field == QLatin1String(one); });
}

} // namespace

QString exampleText(const QString &name, const QString &title)
{
    if (const auto *text = lookUp(texts, name))
        return QString::fromUtf8(*text);
    const QString field = name.mid(name.lastIndexOf(u'.') + 1);
    if (field == QLatin1String("id") || field.endsWith(QLatin1String("_id")) || field.endsWith(QLatin1String("_by")))
        return QString::fromLatin1(uuid);
    return title.isEmpty() ? field : title;
}

QStringList exampleTexts(const QString &name)
{
    QStringList found;
    if (const auto *values = lookUp(lists, name)) {
        for (const char *value : *values) {
            if (value)
                found += QString::fromLatin1(value);
        }
    }
    return found;
}

qint64 exampleNumber(const QString &name)
{
    const auto *number = lookUp(numbers, name);
    return number ? *number : 7;
}

bool exampleTruth(const QString &name)
{
    return !isIn(falsehoods, name);
}

bool exampleIsNull(const QString &name)
{
    return isIn(nulls, name);
}

} // namespace emesa::schema
