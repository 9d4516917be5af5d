// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/iso_masters.h"

#include "server/storage/master_tree.h"

namespace emesa {

namespace {

/// A place that shall be there.
struct Wanted
{
    QString code;
    QString name;
    QString description;
    QString parent; ///< unique id; empty for continents
};

class Loader
{
public:
    Loader(UnitOfWork &work, MasterServices &services) : m_work(work), m_services(services) {}

    /// The unique id of what is there now; empty when it was skipped.
    template<typename T>
    Result<QString> ensure(const Wanted &wanted, IsoReport::Counts &counts)
    {
        if (const QString known = m_ids.value(wanted.code); !wanted.code.isEmpty() && !known.isEmpty()) {
            ++counts.present;
            return known;
        }
        const auto named = MasterTree::find(m_work.database(), masterEntityOf<T>.kind, wanted.parent, wanted.name);
        if (!named)
            return named.error();
        if (*named)
            return takeNamed<T>(**named, wanted, counts);
        return create<T>(wanted, counts);
    }

    /// Every living T that has a code.
    template<typename T>
    Status learnCodes()
    {
        api::ListQuery query;
        query.limit = std::numeric_limits<int>::max() - 1;
        query.filters.append({QStringLiteral("is_deleted"), QStringLiteral("false")});
        CountCache counts;
        const auto read = ListSelect::run(m_work.database(), MasterRepository<T>::list(), query, {}, counts, [&](const storage::Row &row) {
            const T record = schema::readRow<T>(row, ListSelect::firstColumn);
            if (!record.code.isEmpty())
                m_ids.insert(record.code, record.uniqueId);
        });
        return read ? Status() : Status(read.error());
    }

    QStringList skipped;

private:
    template<typename T>
    Result<QString> takeNamed(const QString &id, const Wanted &wanted, IsoReport::Counts &counts)
    {
        if (wanted.code.isEmpty()) {
            ++counts.present;
            return id;
        }
        if constexpr (requires(T record) { record.code; }) {
            const auto record = m_services.of<T>().find(m_work.database(), id);
            if (!record)
                return record.error();
            if (!record->code.isEmpty()) // another one of that name
                return create<T>({wanted.code, QStringLiteral("%1 (%2)").arg(wanted.name, wanted.code), wanted.description, wanted.parent}, counts);
            const auto coded = m_services.of<T>().change(m_work, id, {{QStringLiteral("code"), wanted.code}}, schema::ReadMode::Partial, std::nullopt, MasterService<T>::News::Keep);
            if (!coded)
                return coded.error();
        }
        ++counts.coded;
        m_ids.insert(wanted.code, id);
        return id;
    }

    template<typename T>
    Result<QString> create(const Wanted &wanted, IsoReport::Counts &counts)
    {
        QJsonObject json{{QStringLiteral("name"), wanted.name}};
        if (!wanted.description.isEmpty())
            json.insert(QStringLiteral("description"), wanted.description);
        if constexpr (!lineageOf<T>.empty()) {
            json.insert(QLatin1String(masterAbove(masterEntityOf<T>.kind, 1).name), wanted.parent);
            json.insert(QStringLiteral("code"), wanted.code);
        }
        const auto created = m_services.of<T>().create(m_work, json, MasterService<T>::News::Keep);
        if (!created && created.error().code == ErrorCode::Invalid) {
            // An inactive parent, or a name taken in between: told, not forced.
            skipped += QString(wanted.code + u' ' + wanted.name + QStringLiteral(": ") + created.error().message);
            return QString();
        }
        if (!created)
            return created.error();
        ++counts.created;
        if (!wanted.code.isEmpty())
            m_ids.insert(wanted.code, created->uniqueId);
        return created->uniqueId;
    }

    UnitOfWork &m_work;
    MasterServices &m_services;
    QHash<QString, QString> m_ids; ///< by code
};

/// Names as they can stand side by side: with the type, then the code, where several are called the same.
QHash<QString, QString> distinctNames(const QList<IsoRegions::Subdivision> &subdivisions)
{
    using Subdivision = IsoRegions::Subdivision;
    QHash<QString, int> named, typed;
    const auto place = [](const Subdivision &one) -> QString { return one.country() + u' ' + one.parent + u' '; };
    const auto withType = [](const Subdivision &one) { return QStringLiteral("%1 (%2)").arg(one.name, one.type); };
    for (const Subdivision &one : subdivisions) {
        ++named[place(one) + masterNameKey(one.name)];
        ++typed[place(one) + masterNameKey(withType(one))];
    }
    QHash<QString, QString> names;
    for (const Subdivision &one : subdivisions) {
        const bool isAlone = named.value(place(one) + masterNameKey(one.name)) == 1;
        const bool isTyped = typed.value(place(one) + masterNameKey(withType(one))) == 1;
        names.insert(one.code, isAlone ? one.name : isTyped ? withType(one) : QStringLiteral("%1 (%2)").arg(one.name, one.code));
    }
    return names;
}

} // namespace

Result<IsoReport> loadIsoRegions(UnitOfWork &work, MasterServices &services, const IsoRegions &regions)
{
    IsoReport report;
    Loader loader(work, services);
    for (const Status &learned : {loader.learnCodes<Country>(), loader.learnCodes<State>(), loader.learnCodes<District>()}) {
        if (!learned)
            return learned.error();
    }
    QHash<QString, QString> continents, countries, states;
    const auto continent = [&](const QString &name) -> Status {
        const auto id = loader.ensure<Continent>({{}, name, {}, {}}, report.continents);
        if (!id)
            return id.error();
        continents.insert(name, *id);
        return {};
    };
    for (const QString &name : regions.continents) {
        if (Status made = continent(name); !made)
            return made.error();
    }
    for (const IsoRegions::Country &country : regions.countries) {
        QString in = country.continent;
        if (in.isEmpty()) {
            in = country.name;
            report.ownContinents += country.name;
            if (Status made = continent(in); !made)
                return made.error();
        }
        const auto id = loader.ensure<Country>({country.code, country.name, country.formalName, continents.value(in)}, report.countries);
        if (!id)
            return id.error();
        countries.insert(country.code, *id);
    }
    const QHash<QString, QString> names = distinctNames(regions.subdivisions);
    const auto skip = [&](const IsoRegions::Subdivision &one) { report.skipped += QString(one.code + u' ' + one.name + QStringLiteral(": what it belongs to is not there")); };
    for (const IsoRegions::Subdivision &one : regions.subdivisions) {
        if (!one.parent.isEmpty())
            continue;
        const QString country = countries.value(one.country());
        if (country.isEmpty()) {
            skip(one);
            continue;
        }
        const auto id = loader.ensure<State>({one.code, names.value(one.code), one.type, country}, report.states);
        if (!id)
            return id.error();
        states.insert(one.code, *id);
    }
    for (const IsoRegions::Subdivision &one : regions.subdivisions) {
        if (one.parent.isEmpty())
            continue;
        const QString state = states.value(one.parent);
        if (state.isEmpty()) {
            skip(one);
            continue;
        }
        if (const auto id = loader.ensure<District>({one.code, names.value(one.code), one.type, state}, report.districts); !id)
            return id.error();
    }
    report.skipped += loader.skipped;
    work.audit({.event = QStringLiteral("master.iso_loaded"),
                .entity = QStringLiteral("master"),
                .metadata = {{QStringLiteral("continents"), report.continents.created}, {QStringLiteral("countries"), report.countries.created},
                             {QStringLiteral("states"), report.states.created}, {QStringLiteral("districts"), report.districts.created},
                             {QStringLiteral("skipped"), int(report.skipped.size())}}});
    return report;
}

} // namespace emesa
