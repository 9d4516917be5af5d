// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/moving/machine_stage.h"

#include "core/domain/email_address.h"

#include <QJsonArray>

namespace emesa::moving {

namespace {

QStringList capabilitiesOf(DumpRow &row)
{
    QStringList list;
    const QJsonValue given = row.value("capabilities");
    if (given.isArray()) {
        const QJsonArray array = given.toArray();
        for (const QJsonValue &entry : array)
            list += entry.toVariant().toString();
    } else {
        list = row.text("capabilities", 5000).split(u',', Qt::SkipEmptyParts);
    }
    for (QString &entry : list)
        entry = entry.trimmed();
    list.removeAll(QString());
    return list;
}

std::optional<MachineType> machineTypeFor(const QString &text)
{
    struct Word
    {
        const char *part;
        MachineType type;
    };
    static constexpr std::array<Word, 14> words = {{{"laser", MachineType::Laser}, {"bend", MachineType::Bending}, {"brake", MachineType::Bending},
                                                    {"punch", MachineType::Punch}, {"turret", MachineType::Punch}, {"mill", MachineType::Milling},
                                                    {"vmc", MachineType::Milling}, {"hmc", MachineType::Milling}, {"lathe", MachineType::Turning},
                                                    {"turn", MachineType::Turning}, {"weld", MachineType::Welding}, {"grind", MachineType::Grinding},
                                                    {"other", MachineType::Other}, {"misc", MachineType::Other}}};
    const QString name = canonicalName(text);
    if (const auto exact = schema::enumFromString<MachineType>(name))
        return exact;
    for (const Word &word : words) {
        if (name.contains(QLatin1String(word.part)))
            return word.type;
    }
    return std::nullopt;
}

/// A number of the machine that is one; what the parents wrote otherwise is told, not guessed.
std::optional<int> measure(DumpRow &row, const char *field, int highest)
{
    if (!row.has(field) || row.value(field).toString(QStringLiteral("x")).trimmed().isEmpty())
        return std::nullopt;
    DumpRow copy = row;
    const auto number = copy.whole(field);
    if (number && *number >= 0 && *number <= highest)
        return int(*number);
    row.change(QStringLiteral("%1: \"%2\" is no number here: left empty").arg(QLatin1String(field), copy.text(field, 60)));
    return std::nullopt;
}

} // namespace

SupplierStage::SupplierStage(ImportContext &context)
    : m_context(context), m_numbers(imports::Numbered::Supplier, context.highestKeys.value(Entity::Supplier))
{
}

Status SupplierStage::linkPeople(UnitOfWork &work, const DumpRow &row, Id supplier)
{
    QList<Id> people;
    if (const auto user = m_context.references.findId(Entity::User, row.reference("user")))
        people += *user;
    const QStringList names = QStringList{row.key()} + row.names();
    for (const QString &name : names)
        people += m_context.peopleOfSupplier.value(name).values();
    if (const auto byAddress = m_context.supplierPeople.constFind(canonicalName(row.value("email").toString())); byAddress != m_context.supplierPeople.constEnd())
        people += *byAddress;
    for (const Id user : std::as_const(people)) {
        const auto linked = imports::setSupplierIfNone(work.database(), user, supplier, work.now());
        if (!linked)
            return linked.error();
        if (*linked)
            work.permissionsChanged();
    }
    return {};
}

Result<Verdict> SupplierStage::known(UnitOfWork &work, DumpRow &row, const imports::Mapped &mapped, ChunkOutput &)
{
    if (Status linked = linkPeople(work, row, mapped.ourId.toLongLong()); !linked)
        return linked.error();
    return Verdict{Outcome::Unchanged, mapped.ourId};
}

Result<Verdict> SupplierStage::take(UnitOfWork &work, DumpRow &row, ChunkOutput &)
{
    Supplier supplier;
    supplier.name = row.text("name", 255).trimmed();
    if (supplier.name.isEmpty()) {
        row.problem(QStringLiteral("has no name"));
        return refusedFor(row);
    }
    supplier.contactInfo = row.text("contact_info", 1000);
    supplier.email = row.text("email", 254).trimmed();
    supplier.phone = row.text("phone", 50);
    supplier.address = row.text("address", 1000);
    supplier.capabilities = capabilitiesOf(row);
    const auto number = m_numbers.numberFor(work.database(), row);
    if (!number)
        return number.error();
    supplier.id = *number;
    const auto id = imports::insertSupplier(work.database(), supplier, work.now());
    if (!id)
        return id.error();
    if (Status linked = linkPeople(work, row, *id); !linked)
        return linked.error();
    return takenAs(QString::number(*id), row);
}

MachineStage::MachineStage(ImportContext &context)
    : m_context(context), m_numbers(imports::Numbered::Machine, context.highestKeys.value(Entity::Machine))
{
}

Result<Verdict> MachineStage::take(UnitOfWork &work, DumpRow &row, ChunkOutput &)
{
    Machine machine;
    machine.name = row.text("name", 255).trimmed();
    if (machine.name.isEmpty())
        row.problem(QStringLiteral("has no name"));
    machine.hourlyRate = row.amount("hourly_rate");
    if (!row.problems().isEmpty())
        return refusedFor(row);
    const QString type = row.value("type").toString();
    if (const auto known = machineTypeFor(type)) {
        machine.type = *known;
    } else {
        machine.type = MachineType::Other;
        row.change(QStringLiteral("type \"%1\" is \"other\" here").arg(type.left(60)));
    }
    machine.make = row.text("make", 255);
    if (const QString key = row.reference("supplier"); !key.isEmpty()) {
        machine.supplier = m_context.references.findId(Entity::Supplier, key);
        if (!machine.supplier)
            row.change(QStringLiteral("its supplier %1 is not in the dump or was refused: none").arg(key));
    }
    machine.capacity = measure(row, "capacity", 1000).value_or(1);
    if (machine.capacity < 1)
        machine.capacity = 1;
    machine.bedSize = row.text("bed_size", 100);
    machine.tonnage = measure(row, "tonnage", 100'000);
    machine.bedLength = measure(row, "bed_length", 1'000'000);
    machine.envelope = row.text("envelope", 100);
    const auto masterOf = [&](const char *field, Entity entity) -> std::optional<QString> {
        const QString key = row.reference(field);
        const QString ours = m_context.references.find(entity, key);
        if (!key.isEmpty() && ours.isEmpty())
            row.change(QStringLiteral("its %1 %2 is not in the dump or was refused: none").arg(QLatin1String(field), key));
        return ours.isEmpty() ? std::nullopt : std::optional(ours);
    };
    machine.equipmentType = masterOf("equipment_type", Entity::EquipmentType);
    machine.plant = masterOf("plant", Entity::Plant);
    machine.isActive = row.flag("is_active", true);
    if (const QString photo = row.text("photo", 400); !photo.isEmpty())
        row.note(QStringLiteral("photo %1 stays behind: upload it again").arg(photo));
    const auto number = m_numbers.numberFor(work.database(), row);
    if (!number)
        return number.error();
    machine.id = *number;
    const auto id = imports::insertMachine(work.database(), machine, work.now());
    if (!id)
        return id.error();
    return takenAs(QString::number(*id), row);
}

} // namespace emesa::moving
