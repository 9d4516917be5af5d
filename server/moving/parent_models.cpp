// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/moving/parent_models.h"

#include "core/domain/permission.h"

#include <algorithm>
#include <array>

namespace emesa::moving {

namespace {

const QList<LeftField> &noCounterpart()
{
    static const QList<LeftField> none;
    return none;
}

ModelMapping master(Entity entity, const char *name, const QList<const char *> &models, const QList<const char *> &parent,
                    QList<LeftField> left = noCounterpart())
{
    QList<FieldNames> fields = {{"unique_id", {"unique_id", "uuid", "uid"}},
                                {"name", {"name", "title"}},
                                {"description", {"description", "remarks"}},
                                {"is_active", {"is_active", "active"}},
                                {"is_deleted", {"is_deleted", "deleted"}},
                                {"created_at", {"created_at", "created_on", "created"}},
                                {"updated_at", {"updated_at", "updated_on", "modified_at", "updated"}},
                                {"created_by", {"created_by"}},
                                {"updated_by", {"updated_by", "modified_by"}}};
    if (parent.size() > 0)
        fields += FieldNames{"parent", parent};
    if (entity == Entity::Country || entity == Entity::State || entity == Entity::District)
        fields += FieldNames{"code", {"code", "iso_code", "short_name"}};
    if (entity == Entity::EquipmentType) {
        fields += FieldNames{"category", {"category", "type"}};
        fields += FieldNames{"image", {"image", "photo", "icon"}};
    }
    return {entity, name, models, fields, std::move(left)};
}

constexpr const char *byHierarchy = "follows from the hierarchy";

bool isLabel(const QString &label, const char *pattern)
{
    const QLatin1String text(pattern);
    if (text.startsWith(QLatin1String("*.")))
        return label.section(u'.', 1) == text.mid(2);
    return label == text;
}

} // namespace

const QList<ModelMapping> &modelMappings()
{
    static const QList<ModelMapping> table = {
        {Entity::ContentType, "content_type", {"contenttype"}, {{"app_label", {"app_label"}}, {"model", {"model"}}}, {}},
        {Entity::Permission, "permission", {"permission"},
         {{"name", {"name"}}, {"codename", {"codename"}}, {"content_type", {"content_type"}}}, {}},
        {Entity::Group, "role", {"group"},
         {{"name", {"name"}}, {"permissions", {"permissions"}}}, {}},
        {Entity::Role, "role", {"role", "userroledefinition"},
         {{"uuid", {"id", "uuid", "unique_id"}}, {"group", {"group", "auth_group"}}, {"name", {"name"}}, {"description", {"description"}},
          {"is_active", {"is_active", "active"}}},
         {{"created_at", "roles say when they came here"}, {"updated_at", "roles say when they came here"}}},
        {Entity::UserRole, "user_role", {"userrole", "user_roles"},
         {{"user", {"user"}}, {"role", {"role"}}, {"is_active", {"is_active", "active"}}},
         {{"assigned_at", "has no counterpart"}, {"created_at", "has no counterpart"}, {"assigned_by", "has no counterpart"}}},
        {Entity::User, "user", {"user", "customuser", "useraccount", "account", "appuser"},
         {{"username", {"username", "user_name", "login"}},
          {"email", {"email", "email_address"}},
          {"password", {"password"}},
          {"first_name", {"first_name"}},
          {"last_name", {"last_name"}},
          {"name", {"name", "full_name"}},
          {"phone", {"phone", "phone_number", "mobile", "contact_number"}},
          {"company", {"company", "company_name", "organization", "organisation"}},
          {"address", {"address"}},
          {"role", {"role", "user_type", "user_role"}},
          {"supplier", {"supplier"}},
          {"is_active", {"is_active"}},
          {"is_superuser", {"is_superuser"}},
          {"groups", {"groups"}},
          {"roles", {"roles", "role_ids"}},
          {"user_permissions", {"user_permissions"}},
          {"date_joined", {"date_joined", "created_at", "created_on"}},
          {"last_login", {"last_login"}}},
         {{"is_staff", "opens Django's own admin pages only"}, {"is_admin", "the field role decides"}, {"updated_at", "has no counterpart"}}},
        {Entity::Supplier, "supplier", {"supplier", "vendor"},
         {{"name", {"name", "company_name"}},
          {"contact_info", {"contact_info", "contact", "contact_person"}},
          {"email", {"email", "contact_email"}},
          {"phone", {"phone", "phone_number", "contact_number"}},
          {"address", {"address"}},
          {"capabilities", {"capabilities"}},
          {"user", {"user", "account"}}},
         {{"created_at", "suppliers say when they came here"}, {"updated_at", "has no counterpart"}}},
        master(Entity::Continent, "continent", {"continent", "continents"}, {}),
        master(Entity::Country, "country", {"country", "countries"}, {"continent", "continent_id"}),
        master(Entity::State, "state", {"state", "states"}, {"country", "country_id"}, {{"continent", byHierarchy}}),
        master(Entity::District, "district", {"district", "districts"}, {"state", "state_id"}, {{"country", byHierarchy}, {"continent", byHierarchy}}),
        master(Entity::City, "city", {"city", "cities"}, {"district", "district_id"},
               {{"state", byHierarchy}, {"country", byHierarchy}, {"continent", byHierarchy}}),
        master(Entity::Plant, "plant", {"plant", "plants"}, {"city", "city_id"},
               {{"district", byHierarchy}, {"state", byHierarchy}, {"country", byHierarchy}, {"continent", byHierarchy}}),
        master(Entity::Site, "site", {"plantsite", "site", "sites"}, {"plant", "plant_id"}, {{"city", byHierarchy}}),
        master(Entity::Zone, "zone", {"zone", "zones"}, {"site", "site_id"}, {{"plant", byHierarchy}, {"city", byHierarchy}}),
        master(Entity::Ward, "ward", {"ward", "wards"}, {"zone", "zone_id"}, {{"site", byHierarchy}, {"plant", byHierarchy}, {"city", byHierarchy}}),
        master(Entity::EquipmentType, "equipment_type", {"equipmenttype", "equipmenttypes"}, {}),
        {Entity::Machine, "machine", {"machine"},
         {{"name", {"name"}},
          {"type", {"type", "machine_type"}},
          {"make", {"make", "manufacturer", "brand"}},
          {"supplier", {"supplier", "vendor"}},
          {"capacity", {"capacity"}},
          {"bed_size", {"bed_size"}},
          {"tonnage", {"tonnage"}},
          {"bed_length", {"bed_length"}},
          {"envelope", {"envelope"}},
          {"hourly_rate", {"hourly_rate", "rate_per_hour"}},
          {"equipment_type", {"equipment_type"}},
          {"plant", {"plant"}},
          {"photo", {"photo", "image"}},
          {"is_active", {"is_active", "active", "is_available"}}},
         {{"created_at", "machines say when they came here"}, {"updated_at", "has no counterpart"}}},
        {Entity::Order, "order", {"order"},
         {{"client", {"client", "user", "customer", "created_by"}},
          {"part_id", {"part_id", "part_number"}},
          {"product_description", {"product_description", "description"}},
          {"step_file", {"step_file"}},
          {"d2_draft_design", {"d2_draft_design", "draft_design", "drawing"}},
          {"quantity", {"quantity"}},
          {"material_thickness", {"material_thickness", "thickness"}},
          {"material_type", {"material_type", "material"}},
          {"material_grade", {"material_grade", "grade"}},
          {"surface_treatment", {"surface_treatment", "finish"}},
          {"packing_standard", {"packing_standard", "packing"}},
          {"tolerances", {"tolerances", "tolerance"}},
          {"additional_requirements", {"additional_requirements", "requirements"}},
          {"target_price", {"target_price"}},
          {"currency", {"currency"}},
          {"status", {"status"}},
          {"date_submitted", {"date_submitted", "submitted_at", "created_at"}},
          {"expected_completion_date", {"expected_completion_date", "expected_date"}},
          {"machine", {"machine", "assigned_machine"}},
          {"admin_notes", {"admin_notes", "notes"}},
          {"rejection_reason", {"rejection_reason", "reject_reason"}},
          {"price_estimate", {"price_estimate", "estimated_price"}},
          {"actual_cost", {"actual_cost"}},
          {"date_accepted", {"date_accepted", "accepted_at"}},
          {"date_production_started", {"date_production_started", "production_started_at"}},
          {"date_completed", {"date_completed", "completed_at"}},
          {"date_rejected", {"date_rejected", "rejected_at"}},
          {"agreed_price", {"agreed_price", "final_price"}},
          {"payment_confirmed", {"payment_confirmed", "is_paid"}},
          {"payment_reference", {"payment_reference", "transaction_id"}},
          {"payment_date", {"payment_date", "date_paid", "paid_at"}},
          {"is_deleted", {"is_deleted", "deleted"}}},
         {{"updated_at", "has no counterpart"}, {"version", "counts from 1 here"}}},
        {Entity::Message, "message", {"message", "ordermessage", "chatmessage", "negotiationmessage"},
         {{"order", {"order"}},
          {"sender", {"sender", "user", "author"}},
          {"message", {"message", "content", "text", "body"}},
          {"timestamp", {"timestamp", "created_at", "sent_at"}},
          {"is_admin", {"is_admin", "from_admin"}},
          {"type", {"type", "message_type", "kind"}},
          {"amount", {"amount", "offer_amount", "counter_offer_amount", "price"}},
          {"is_counter_offer", {"is_counter_offer"}}},
         {{"is_read", "has no counterpart"}, {"read_at", "has no counterpart"}}},
    };
    return table;
}

const ModelMapping &mappingOf(Entity entity)
{
    const auto &table = modelMappings();
    return *std::find_if(table.begin(), table.end(), [&](const ModelMapping &row) { return row.entity == entity; });
}

const ModelMapping *mappingOf(const QString &label)
{
    const QString model = label.section(u'.', 1);
    // Django's own sites framework has a model of the same name as ours.
    if (label == QLatin1String("sites.site"))
        return nullptr;
    for (const ModelMapping &row : modelMappings()) {
        for (const char *name : row.models) {
            if (model == QLatin1String(name))
                return &row;
        }
    }
    return nullptr;
}

const char *whyLeft(const QString &label)
{
    static constexpr std::array<LeftModel, 14> table = {{
        {"sessions.session", "everybody signs in again"},
        {"admin.logentry", "the log of Django's admin pages; keep the dump beside our audit log"},
        {"sites.site", "Django's list of its own addresses"},
        {"authtoken.token", "tokens of the old system open nothing here"},
        {"*.outstandingtoken", "tokens of the old system open nothing here"},
        {"*.blacklistedtoken", "tokens of the old system open nothing here"},
        {"*.refreshtoken", "tokens of the old system open nothing here"},
        {"*.auditlog", "our chain of audit rows begins here; keep the dump beside it"},
        {"*.auditevent", "our chain of audit rows begins here; keep the dump beside it"},
        {"*.loginhistory", "our chain of audit rows begins here; keep the dump beside it"},
        {"*.passwordresettoken", "tokens of the old system open nothing here"},
        {"*.migration", "how the old database was built"},
        {"*.crontabschedule", "work of the old system's own"},
        {"*.periodictask", "work of the old system's own"},
    }};
    for (const LeftModel &model : table) {
        if (isLabel(label, model.label))
            return model.why;
    }
    return nullptr;
}

std::optional<QString> permissionFor(const QString &codename)
{
    struct Verb
    {
        const char *theirs;
        const char *ours;
    };
    static constexpr std::array<Verb, 11> verbs = {{{"add", "create"}, {"create", "create"}, {"view", "read"}, {"read", "read"}, {"list", "read"},
                                                    {"change", "update"}, {"update", "update"}, {"edit", "update"}, {"delete", "delete"},
                                                    {"remove", "delete"}, {"destroy", "delete"}}};
    if (isPermission(codename))
        return codename;
    const auto known = [](const QString &name) { return isPermission(name) ? std::optional(name) : std::nullopt; };
    for (const Verb &verb : verbs) {
        const QString theirs = QLatin1String(verb.theirs);
        if (codename.startsWith(theirs + u'_')) { // Django's own: add_order
            const ModelMapping *row = mappingOf(QString(u'.' + codename.mid(theirs.size() + 1)));
            if (!row)
                return std::nullopt;
            const bool isMaster = row->entity >= Entity::Continent && row->entity <= Entity::EquipmentType;
            return known(QLatin1String(isMaster ? "master_" : "") + QLatin1String(row->name) + u'_' + QLatin1String(verb.ours));
        }
        if (codename.endsWith(u'_' + theirs)) // the parents' own: master_city_edit
            return known(codename.chopped(theirs.size()) + QLatin1String(verb.ours));
    }
    return std::nullopt;
}

} // namespace emesa::moving
