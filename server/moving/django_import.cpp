// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/moving/django_import.h"

#include "server/moving/machine_stage.h"
#include "server/moving/master_stage.h"
#include "server/moving/order_stage.h"
#include "server/moving/role_stage.h"
#include "server/moving/user_stage.h"

#include <algorithm>
#include <array>

namespace emesa::moving {

namespace {

constexpr qsizetype smallChunk = 500;
constexpr qsizetype orderChunk = 100; // each with its conversation

QString rowName(const QString &label, const QString &key)
{
    return label + u' ' + key;
}

/// A broken constraint refuses one row; anything else is the end of the run.
bool isOfTheRow(const Error &error)
{
    return error.code == ErrorCode::Conflict ? error.reason != QLatin1String("dump_changed") : error.code == ErrorCode::Invalid;
}

} // namespace

DjangoImport::DjangoImport(Store &store, BlobStore &blobs, const ImportOptions &options, ImportReport &report)
    : m_store(store), m_report(report), m_dump(options.dumpFile)
{
    m_context.options = options;
    m_context.dump = &m_dump;
    m_context.blobs = &blobs;
}

DjangoImport::~DjangoImport() = default;

const QString &DjangoImport::dumpSha256() const
{
    return m_dump.sha256();
}

qint64 DjangoImport::dumpSize() const
{
    return m_dump.size();
}

Status DjangoImport::run(const std::function<void(const QString &)> &progress)
{
    if (Status opened = m_dump.open(); !opened)
        return opened;
    progress(QStringLiteral("Reading the dump …"));
    if (Status scanned = scan(); !scanned)
        return scanned;
    if (!m_context.options.isDryRun)
        return moveAll(progress);

    // One transaction, taken back: what comes later finds what came before, and nothing stays.
    const Error takenBack{ErrorCode::Cancelled, QStringLiteral("dry_run"), QStringLiteral("Nothing was written.")};
    Status moved;
    bool isFirst = true;
    const Status ended = m_store.database().inTransaction([&]() -> Status {
        if (!std::exchange(isFirst, false))
            return Error{ErrorCode::Unavailable, QStringLiteral("dry_run_disturbed"),
                         QStringLiteral("Somebody else wrote to the database during the dry run. Run it again when nobody works.")};
        UnitOfWork work(m_store.database(), m_store.now(), m_actor);
        m_dryRun = &work;
        moved = moveAll(progress);
        m_dryRun = nullptr;
        return takenBack;
    });
    if (!moved)
        return moved;
    return !ended && ended.error() == takenBack ? Status() : ended;
}

Status DjangoImport::scan()
{
    Status problem;
    const Status read = m_dump.forEach([&](DumpPlace place, QByteArrayView bytes) {
        ++m_rows;
        const auto object = DumpReader::parse(bytes);
        if (!object) {
            m_scanned += RowReport{QStringLiteral("?"), QStringLiteral("byte %1").arg(place.offset), Outcome::Refused, object.error().message, {}};
            return true;
        }
        const QString label = object->value(QLatin1String("model")).toString().toLower();
        if (label.isEmpty() || !object->value(QLatin1String("fields")).isObject()) {
            m_scanned += RowReport{QStringLiteral("?"), QStringLiteral("byte %1").arg(place.offset), Outcome::Refused,
                                   QStringLiteral("is no row of dumpdata: it needs \"model\" and \"fields\""), {}};
            return true;
        }
        const char *left = whyLeft(label);
        const ModelMapping *mapping = left ? nullptr : mappingOf(label);
        if (left) {
            m_report.leftModel(label, QLatin1String(left));
            m_scanned += RowReport{label, keyText(object->value(QLatin1String("pk"))), Outcome::Left, {}, {}};
        } else if (!mapping) {
            m_report.unknownModel(label);
            m_scanned += RowReport{label, keyText(object->value(QLatin1String("pk"))), Outcome::Refused, {}, {}};
        } else {
            problem = index(*object, place, *mapping);
        }
        if (m_scanned.size() > smallChunk && problem)
            problem = m_report.add(std::exchange(m_scanned, {}));
        return problem.hasValue();
    });
    if (!problem)
        return problem;
    if (!read)
        return read;
    for (auto &messages : m_context.messages) {
        std::sort(messages.begin(), messages.end(), [](const MessagePlace &a, const MessagePlace &b) {
            return std::pair(a.sentMs, a.place.offset) < std::pair(b.sentMs, b.place.offset);
        });
    }
    m_keys.clear();
    return m_report.add(std::exchange(m_scanned, {}));
}

void DjangoImport::countFields(const QString &label, const ModelMapping &mapping, const QJsonObject &fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const FieldVerdict verdict = verdictOn(mapping, fields, field.key());
        if (verdict.fate == FieldFate::Read || saysNothing(field.value()))
            continue;
        if (verdict.fate == FieldFate::Left)
            m_report.leftField(label, field.key(), QLatin1String(verdict.why));
        else
            m_report.unknownField(label, field.key());
    }
}

Status DjangoImport::index(const QJsonObject &object, DumpPlace place, const ModelMapping &mapping)
{
    DumpRow row(mapping, object, m_context.options.zone);
    countFields(row.label(), mapping, object.value(QLatin1String("fields")).toObject());
    const auto decide = [&](Outcome outcome, const QString &reason = {}) { m_scanned += RowReport{row.label(), row.key(), outcome, reason, {}}; };
    if (row.key().isEmpty()) {
        decide(Outcome::Refused, QStringLiteral("has neither a key nor a natural one"));
        return {};
    }
    QSet<QString> &keys = m_keys[row.label()];
    if (keys.contains(row.key())) {
        decide(Outcome::Refused, QStringLiteral("a row of this key came before"));
        return {};
    }
    keys.insert(row.key());
    bool isNumber = false;
    if (const Id number = row.key().toLongLong(&isNumber); isNumber && number < (Id(1) << 53))
        m_context.highestKeys[mapping.entity] = std::max(m_context.highestKeys.value(mapping.entity), number);

    switch (mapping.entity) {
    case Entity::ContentType:
        decide(Outcome::Reference);
        return {};
    case Entity::Permission:
        m_context.permissions.insert(row.key(), row.value("codename").toString());
        decide(Outcome::Reference);
        return {};
    case Entity::UserRole:
        if (row.flag("is_active", true))
            m_context.rolesByUser[row.reference("user")] += row.reference("role");
        decide(Outcome::Reference);
        return {};
    case Entity::Role:
        if (const QString group = row.reference("group"); !group.isEmpty()) {
            const QString uuid = row.reference("uuid");
            m_context.rolesByGroup.insert(group, {row.label(), row.key(), uuid.isEmpty() ? row.key() : uuid, row.text("name", 150),
                                                  row.text("description", 1000), row.flag("is_active", true)});
        }
        break;
    case Entity::Message:
        m_context.messages[row.reference("order")] += MessagePlace{place, row.moment("timestamp").value_or(Timestamp{}).ms};
        return {};
    default:
        break;
    }
    m_index[mapping.entity] += Indexed{place, &mapping};
    return {};
}

Status DjangoImport::moveAll(const std::function<void(const QString &)> &progress)
{
    static constexpr std::array masters = {Entity::Continent, Entity::Country, Entity::State, Entity::District, Entity::City,
                                           Entity::Plant, Entity::Site, Entity::Zone, Entity::Ward, Entity::EquipmentType};
    RoleStage roles(m_context);
    UserStage users(m_context);
    SupplierStage suppliers(m_context);
    MachineStage machines(m_context);
    OrderStage orders(m_context);
    const auto step = [&](const char *what, Entity entity, ImportStage &stage, qsizetype rows) -> Status {
        if (const qsizetype count = m_index.value(entity).size())
            progress(QStringLiteral("%1: %2 rows …").arg(QLatin1String(what)).arg(count));
        return move(entity, stage, rows);
    };
    Status done = step("Roles", Entity::Group, roles, smallChunk);
    if (done)
        done = step("Roles", Entity::Role, roles, smallChunk);
    if (done)
        done = step("Users", Entity::User, users, smallChunk);
    if (done)
        done = step("Suppliers", Entity::Supplier, suppliers, smallChunk);
    for (const Entity master : masters) {
        MasterStage stage(m_context, master);
        if (done)
            done = step("Master data", master, stage, smallChunk);
    }
    if (done)
        done = step("Machines", Entity::Machine, machines, smallChunk);
    if (done)
        done = step("Orders with their messages", Entity::Order, orders, orderChunk);
    if (done)
        done = refuseStrayMessages();
    return done ? auditRun() : done;
}

Status DjangoImport::move(Entity entity, ImportStage &stage, qsizetype rowsPerChunk)
{
    const QList<Indexed> rows = m_index.value(entity);
    for (qsizetype from = 0; from < rows.size(); from += rowsPerChunk) {
        if (Status moved = moveChunk(entity, stage, rows.mid(from, rowsPerChunk)); !moved)
            return moved;
    }
    return {};
}

Status DjangoImport::moveChunk(Entity entity, ImportStage &stage, const QList<Indexed> &chunk)
{
    struct Known
    {
        QString key;
        QStringList names;
        QString ourId;
    };
    QList<DumpRow> rows;
    QHash<QString, QStringList> keys; // by label
    for (const Indexed &indexed : chunk) {
        const auto object = m_dump.read(indexed.place);
        if (!object)
            return object.error();
        rows += DumpRow(*indexed.mapping, *object, m_context.options.zone);
        keys[rows.last().label()] += rows.last().key();
    }
    const auto findMapped = [&]() -> Result<QHash<QString, imports::Mapped>> {
        QHash<QString, imports::Mapped> all;
        for (auto label = keys.begin(); label != keys.end(); ++label) {
            const auto found = imports::find(m_store.database(), m_context.options.source, label.key(), label.value());
            if (!found)
                return found.error();
            for (const imports::Mapped &mapped : *found)
                all.insert(keys.size() == 1 ? mapped.pk : rowName(label.key(), mapped.pk), mapped);
        }
        return all;
    };
    const auto nameOf = [&](const DumpRow &row) { return keys.size() == 1 ? row.key() : rowName(row.label(), row.key()); };
    const auto before = findMapped();
    if (!before)
        return before.error();
    if (Status prepared = stage.prepare(m_store.database(), rows, *before); !prepared)
        return prepared;

    for (;;) {
        ChunkOutput output;
        QList<Known> references;
        QString broken; // the row that broke a constraint
        Status written = write([&](UnitOfWork &work) -> Status {
            output = {};
            references.clear();
            broken.clear();
            const auto mapped = findMapped();
            if (!mapped)
                return mapped.error();
            for (const DumpRow &original : std::as_const(rows)) {
                DumpRow row = original; // what is noted belongs to this attempt
                const QString name = rowName(row.label(), row.key());
                const auto known = mapped->constFind(nameOf(row));
                std::optional<Verdict> verdict;
                if (const QString why = m_brokenRows.value(name); !why.isEmpty()) {
                    verdict = Verdict{Outcome::Refused, {}, why};
                } else {
                    auto taken = known != mapped->constEnd() ? stage.known(work, row, *known, output) : stage.take(work, row, output);
                    // A dry run has but one transaction, so the chunk cannot be begun again.
                    if (!taken && m_dryRun && isOfTheRow(taken.error()))
                        taken = Verdict{Outcome::Refused, {}, QStringLiteral("the database refused it: %1").arg(taken.error().message)};
                    if (!taken) {
                        if (isOfTheRow(taken.error()))
                            broken = name;
                        return taken.error();
                    }
                    verdict = *std::move(taken);
                }
                if (known != mapped->constEnd() && verdict->outcome == Outcome::Unchanged && known->rowHash != row.hash()) {
                    verdict->outcome = Outcome::Kept;
                    verdict->reason = QStringLiteral("differs in the dump now; ours stays");
                }
                output.reports += RowReport{row.label(), row.key(), verdict->outcome, verdict->reason, verdict->ourId};
                if (!verdict->ourId.isEmpty())
                    references += Known{row.key(), row.names(), verdict->ourId};
                if (known == mapped->constEnd() && !verdict->ourId.isEmpty())
                    output.mapped[row.label()] += imports::Mapped{row.key(), verdict->ourId, row.hash(),
                                                                  verdict->isJoined ? QStringLiteral("joined") : QLatin1String(row.mapping().name)};
            }
            QJsonObject counts;
            bool hasNews = false;
            for (const RowReport &row : std::as_const(output.reports)) {
                const QString word = wordFor(row.outcome);
                counts.insert(word, counts.value(word).toInteger() + 1);
                hasNews = hasNews || row.outcome == Outcome::Taken || row.outcome == Outcome::Changed;
            }
            for (auto label = output.mapped.begin(); label != output.mapped.end(); ++label) {
                if (Status added = imports::add(work.database(), m_context.options.source, label.key(), label.value(), work.now()); !added)
                    return added;
            }
            if (hasNews)
                work.audit({.event = QStringLiteral("import.django"),
                            .entity = QLatin1String(mappingOf(entity).name),
                            .metadata = {{QStringLiteral("source"), m_context.options.source}, {QStringLiteral("sha256"), m_dump.sha256()},
                                         {QStringLiteral("rows"), counts}},
                            .actorName = QStringLiteral("command line")});
            return {};
        });
        if (!written && !broken.isEmpty()) {
            m_brokenRows.insert(broken, QStringLiteral("the database refused it: %1").arg(written.error().message));
            continue;
        }
        if (!written)
            return written;
        for (const Known &known : std::as_const(references))
            m_context.references.add(entity, known.key, known.names, known.ourId);
        return m_report.add(output.reports);
    }
}

Status DjangoImport::refuseStrayMessages()
{
    QStringList orders = m_context.messages.keys();
    orders.removeIf([&](const QString &key) { return !m_context.references.find(Entity::Order, key).isEmpty(); });
    orders.sort(); // the same report every time
    for (const QString &order : std::as_const(orders)) {
        QList<RowReport> reports;
        const QList<MessagePlace> places = m_context.messages.value(order);
        for (const MessagePlace &place : places) {
            const auto object = m_dump.read(place.place);
            if (!object)
                return object.error();
            reports += RowReport{object->value(QLatin1String("model")).toString(), keyText(object->value(QLatin1String("pk"))), Outcome::Refused,
                                 QStringLiteral("its order %1 is not in the dump or was refused").arg(order), {}};
        }
        if (Status added = m_report.add(reports); !added)
            return added;
    }
    return {};
}

Status DjangoImport::auditRun()
{
    return write([&](UnitOfWork &work) -> Status {
        work.audit({.event = QStringLiteral("import.django"),
                    .entity = QStringLiteral("dump"),
                    .entityId = m_context.options.source,
                    .failureReason = m_report.count(Outcome::Refused) > 0 ? QStringLiteral("rows_refused") : QString(),
                    .metadata = {{QStringLiteral("source"), m_context.options.source}, {QStringLiteral("sha256"), m_dump.sha256()},
                                 {QStringLiteral("size"), m_dump.size()}, {QStringLiteral("models"), m_report.counts()}},
                    .actorName = QStringLiteral("command line")});
        return {};
    });
}

Status DjangoImport::write(const std::function<Status(UnitOfWork &)> &unit)
{
    return m_dryRun ? unit(*m_dryRun) : m_store.write(m_actor, unit);
}

} // namespace emesa::moving
