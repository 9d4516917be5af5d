// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/demo_cast.h"

#include "server/services/database_authenticator.h"
#include "server/storage/role_repository.h"
#include "server/storage/user_repository.h"

#include <QRandomGenerator>

namespace emesa::app {

namespace {

struct PersonRow
{
    const char *role;
    const char *email;
    const char *firstName;
    const char *lastName;
    const char *company;
    const char *phone;
    const char *address;
};

constexpr int supplierOfTheUser = 0;

constexpr std::array personRows = {
    PersonRow{"shop_floor", "floor@emesa.example", "Suresh", "Patil", "Emesa Fabrication", "+91 20 5550 0112", "Plot 14, MIDC Bhosari, Pune 411026"},
    PersonRow{"it_operator", "it@emesa.example", "Hannah", "Lindqvist", "Emesa Fabrication", "+91 20 5550 0113", "Plot 14, MIDC Bhosari, Pune 411026"},
    PersonRow{"supplier", "work@deccanlaser.example", "Meera", "Joshi", "Deccan Laser Works", "+91 20 5550 0144", "Chakan Phase II, Pune 410501"},
    PersonRow{"client", "anita@vindhyapumps.example", "Anita", "Deshmukh", "Vindhya Pumps Pvt Ltd", "+91 731 555 0170", "Sanwer Road, Indore 452015"},
    PersonRow{"client", "purchase@kaveriagro.example", "Raghav", "Nair", "Kaveri Agro Machines", "+91 422 555 0181", "SIDCO Estate, Coimbatore 641021"},
    PersonRow{"client", "lukas@brandtfoerder.example", "Lukas", "Brandt", "Brandt Foerdertechnik GmbH", "+49 711 555 0139", "Industriestr. 8, 70565 Stuttgart"},
    PersonRow{"client", "sofia@atelierlumen.example", "Sofia", "Marchetti", "Atelier Lumen", "+39 02 555 0125", "Via Tortona 21, 20144 Milano"},
    PersonRow{"client", "imran@sahyadrilifts.example", "Imran", "Shaikh", "Sahyadri Lifts", "+91 22 5550 0166", "Wagle Estate, Thane 400604"},
};


const QList<Supplier> &suppliers()
{
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    static const QList<Supplier> rows = {
        {0, text("Deccan Laser Works"), text("Meera Joshi, works manager"), text("work@deccanlaser.example"), text("+91 20 5550 0144"),
         text("Chakan Phase II, Pune 410501"), {text("laser"), text("bending")}, 1},
        {0, text("Shakti Press Shop"), text("Vikram Rao"), text("vikram@shaktipress.example"), text("+91 253 555 0150"), text("Ambad MIDC, Nashik 422010"),
         {text("bending"), text("punch")}, 1},
        {0, text("Rheintal Zerspanung GmbH"), text("Petra Vogel, Vertrieb"), text("vogel@rheintal-zerspanung.example"), text("+49 7621 555 0110"),
         text("Gewerbestr. 3, 79539 Lörrach"), {text("milling"), text("turning")}, 1},
        {0, text("Officine Bellandi"), text("Marco Bellandi"), text("marco@bellandi.example"), text("+39 030 555 0199"), text("Via Industriale 40, 25121 Brescia"),
         {text("turning"), text("grinding")}, 1},
        {0, text("Nordic Precision AB"), text("Elin Berg"), text("elin@nordicprecision.example"), text("+46 36 555 0102"), text("Verkstadsgatan 5, 553 02 Jönköping"),
         {text("milling"), text("welding")}, 1},
    };
    return rows;
}

struct MachineRow
{
    const char *name;
    MachineType type;
    const char *make;
    int supplier;
    int capacity;
    const char *bedSize;
    int tonnage;   ///< 0: none
    int bedLength; ///< mm, 0: none
    const char *envelope;
    qint64 hourlyRate; ///< minor units
};

constexpr std::array machines = {
    MachineRow{"Laser 1", MachineType::Laser, "Trumpf TruLaser 3030", 0, 1, "3000 x 1500 mm", 0, 0, "", 420000},
    MachineRow{"Laser 2", MachineType::Laser, "Bystronic ByStar Fiber 4020", 0, 2, "4000 x 2000 mm", 0, 0, "", 560000},
    MachineRow{"Laser 3", MachineType::Laser, "Amada Ensis 3015", 1, 1, "3000 x 1500 mm", 0, 0, "", 390000},
    MachineRow{"Press brake A", MachineType::Bending, "Amada HFE 100-3", 0, 1, "", 100, 3000, "", 180000},
    MachineRow{"Press brake B", MachineType::Bending, "LVD PPEB 220/40", 1, 1, "", 220, 4000, "", 240000},
    MachineRow{"Turret punch", MachineType::Punch, "Amada EM 2510", 1, 1, "2500 x 1270 mm", 20, 0, "", 260000},
    MachineRow{"Mill 5-axis", MachineType::Milling, "DMG Mori DMU 50", 2, 1, "", 0, 0, "650 x 520 x 475 mm", 640000},
    MachineRow{"Mill VF-2", MachineType::Milling, "Haas VF-2", 4, 2, "", 0, 0, "762 x 406 x 508 mm", 290000},
    MachineRow{"Lathe 1", MachineType::Turning, "Okuma LB3000 EX", 2, 1, "", 0, 0, "410 x 500 mm", 310000},
    MachineRow{"Lathe 2", MachineType::Turning, "Mazak QT-250", 3, 1, "", 0, 0, "380 x 1000 mm", 330000},
    MachineRow{"Surface grinder", MachineType::Grinding, "Chevalier FSG-2448", 3, 1, "", 0, 0, "1200 x 600 mm", 150000},
    MachineRow{"Weld cell", MachineType::Welding, "Fronius TPS 400i", 4, 2, "", 0, 0, "", 170000},
};

Result<Caller> callerOf(SharedServices &shared, WorkerServices &services, const QByteArray &access)
{
    return DatabaseAuthenticator(shared.identity, services.store).authenticate(access);
}

Status takeRole(WorkerServices &services, const Actor &actor, Id userId, const QString &role)
{
    return services.store.write(actor, [&](UnitOfWork &work) -> Status {
        const auto wanted = roles::groupIdOf(work.database(), role);
        if (!wanted)
            return wanted.error();
        const auto given = roles::groupIdOf(work.database(), QStringLiteral("client"));
        if (!given)
            return given.error();
        if (!*wanted || !*given)
            return Error{ErrorCode::Internal, QStringLiteral("role_missing"), QStringLiteral("The built-in role %1 is missing.").arg(role)};
        if (const auto granted = roles::grant(work.database(), userId, **wanted); !granted)
            return granted.error();
        if (const auto withdrawn = roles::withdraw(work.database(), userId, **given); !withdrawn)
            return withdrawn.error();
        work.audit({.event = QStringLiteral("user.roles_changed"), .entity = QStringLiteral("user"), .entityId = QString::number(userId),
                    .changes = {{QStringLiteral("groups"), QJsonArray{QJsonArray{QStringLiteral("client")}, QJsonArray{role}}}}});
        return {};
    });
}

} // namespace

QString DemoCast::newPassword()
{
    // 4 groups of 4 from 31 unmistakable characters: 79 bits.
    static constexpr char letters[] = "abcdefghjkmnpqrstuvwxyz23456789";
    QString password;
    for (int i = 0; i < 16; ++i) {
        if (i > 0 && i % 4 == 0)
            password += u'-';
        password += QLatin1Char(letters[QRandomGenerator::system()->bounded(int(sizeof letters) - 1)]);
    }
    return password;
}

Result<bool> DemoCast::exists(storage::Database &database)
{
    return users::emailIsTaken(database, QString::fromLatin1(administratorEmail));
}

Result<DemoCast> DemoCast::create(SharedServices &shared, WorkerServices &services)
{
    DemoCast cast;
    const auto signIn = [&](const QString &email, const QString &password) -> Result<Caller> {
        const auto tokens = services.identity.signIn({nullptr, QStringLiteral("127.0.0.1"), QStringLiteral("emesa-server demo-data"), QStringLiteral("demo-data")},
                                                     {email, password});
        if (!tokens)
            return tokens.error();
        return callerOf(shared, services, tokens->access);
    };

    DemoPerson administrator{QStringLiteral("administrator"), QString::fromLatin1(administratorEmail), QStringLiteral("Administrator"),
                             QStringLiteral("Emesa Fabrication"), newPassword(), {}};
    if (const auto created = services.identity.createAdministrator(administrator.email, administrator.password); !created)
        return created.error();
    auto caller = signIn(administrator.email, administrator.password);
    if (!caller)
        return caller.error();
    administrator.caller = *std::move(caller);
    cast.m_people += administrator;
    if (Status added = cast.addSuppliersAndMachines(services); !added)
        return added.error();

    for (const PersonRow &row : personRows) {
        DemoPerson person{QString::fromLatin1(row.role), QString::fromLatin1(row.email),
                          QString::fromUtf8(row.firstName) + u' ' + QString::fromUtf8(row.lastName), QString::fromUtf8(row.company), newPassword(), {}};
        RegisterInput input;
        input.email = person.email;
        input.password = person.password;
        input.firstName = QString::fromUtf8(row.firstName);
        input.lastName = QString::fromUtf8(row.lastName);
        input.phone = QString::fromUtf8(row.phone);
        input.company = person.company;
        input.address = QString::fromUtf8(row.address);
        const auto registered = services.identity.registerClient(
            {nullptr, QStringLiteral("127.0.0.1"), QStringLiteral("emesa-server demo-data"), QStringLiteral("demo-data")}, input);
        if (!registered)
            return registered.error();
        const Id userId = registered->user.id;
        if (person.role == QLatin1String("client")) {
            if (cast.m_firstClient == 0)
                cast.m_firstClient = cast.m_people.size();
        } else {
            if (Status taken = takeRole(services, cast.administrator().actor(), userId, person.role); !taken)
                return taken.error();
        }
        if (person.role == QLatin1String("supplier")) {
            const Status joined = services.store.write(cast.administrator().actor(), [&](UnitOfWork &work) -> Status {
                return users::setSupplier(work.database(), userId, cast.m_suppliers[supplierOfTheUser], work.now());
            });
            if (!joined)
                return joined.error();
        }
        auto rights = callerOf(shared, services, registered->tokens.access);
        if (!rights)
            return rights.error();
        person.caller = *std::move(rights);
        cast.m_people += person;
    }
    return cast;
}

Status DemoCast::addSuppliersAndMachines(WorkerServices &services)
{
    // Answered as a value, because a unit may be run again.
    using Made = std::pair<QList<Id>, QHash<MachineType, QList<Id>>>;
    const auto made = services.store.write(administrator().actor(), [&](UnitOfWork &work) -> Result<Made> {
        Made ids;
        for (const Supplier &supplier : suppliers()) {
            const auto added = services.suppliers.create(work, {{QStringLiteral("name"), supplier.name},
                                                               {QStringLiteral("contact_info"), supplier.contactInfo},
                                                               {QStringLiteral("email"), supplier.email},
                                                               {QStringLiteral("phone"), supplier.phone},
                                                               {QStringLiteral("address"), supplier.address},
                                                               {QStringLiteral("capabilities"), QJsonArray::fromStringList(supplier.capabilities)}});
            if (!added)
                return added.error();
            ids.first += added->id;
        }
        for (const MachineRow &row : machines) {
            QJsonObject machine{{QStringLiteral("name"), QString::fromUtf8(row.name)},
                                {QStringLiteral("type"), schema::enumToString(row.type)},
                                {QStringLiteral("make"), QString::fromUtf8(row.make)},
                                {QStringLiteral("supplier"), ids.first[row.supplier]},
                                {QStringLiteral("capacity"), row.capacity},
                                {QStringLiteral("bed_size"), QString::fromUtf8(row.bedSize)},
                                {QStringLiteral("envelope"), QString::fromUtf8(row.envelope)},
                                {QStringLiteral("hourly_rate"), Amount{row.hourlyRate}.toString()}};
            if (row.tonnage > 0)
                machine.insert(QStringLiteral("tonnage"), row.tonnage);
            if (row.bedLength > 0)
                machine.insert(QStringLiteral("bed_length"), row.bedLength);
            const auto added = services.machines.create(work, machine);
            if (!added)
                return added.error();
            ids.second[row.type] += added->id;
        }
        return ids;
    });
    if (!made)
        return made.error();
    m_suppliers = made->first;
    m_machines = made->second;
    return {};
}

} // namespace emesa::app
