// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/master_tables.h"

#include "core/schema/differences.h"
#include "core/schema/row.h"
#include "server/storage/master_tree.h"

namespace emesa {

namespace {

const QString &idField()
{
    static const QString name = QStringLiteral("unique_id");
    return name;
}

/// Fields that a table may set.
template<typename F>
bool isTaken(const F &field)
{
    static const QStringList others{QStringLiteral("is_deleted"), QStringLiteral("image")};
    return !field.has(schema::ReadOnly | schema::Derived | schema::Key) && !others.contains(QLatin1String(field.name));
}

/// What an exported table shows.
template<typename F>
bool isShown(const F &field)
{
    return isTaken(field) || field.has(schema::Key) || field.options.sql != nullptr;
}

/// The names of a path; nullopt for a lone backslash.
std::optional<QStringList> namesIn(const QString &path)
{
    QStringList names{QString()};
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (path[i] == u'/') {
            names += QString();
        } else if (path[i] != u'\\') {
            names.last() += path[i];
        } else {
            if (++i == path.size() || (path[i] != u'/' && path[i] != u'\\'))
                return std::nullopt;
            names.last() += path[i];
        }
    }
    return names;
}

/// Finds records by their path of names, asking the database once per path.
class Paths
{
public:
    Paths(storage::Database &database, MasterKind kind) : m_database(database), m_kind(kind), m_depth(qsizetype(masterDepth(kind))) {}

    /// Empty: there is none.
    Result<QString> find(const QString &path)
    {
        const auto names = namesIn(path);
        if (!names || names->size() != m_depth + 1)
            return QString();
        return find(*names);
    }

private:
    Result<QString> find(const QStringList &names)
    {
        QString key;
        for (const QString &name : names)
            key += masterNameKey(name) + QChar(u'\0');
        if (const auto known = m_known.constFind(key); known != m_known.constEnd())
            return *known;
        QString parent;
        if (names.size() > 1) {
            const auto above = find(names.first(names.size() - 1));
            if (!above || above->isEmpty())
                return above;
            parent = *above;
        }
        const MasterKind kind = masterAbove(m_kind, size_t(m_depth + 1 - names.size())).kind;
        const auto found = MasterTree::find(m_database, kind, parent, names.last());
        if (!found)
            return found.error();
        return *m_known.insert(key, found->value_or(QString()));
    }

    storage::Database &m_database;
    MasterKind m_kind;
    qsizetype m_depth;
    QHash<QString, QString> m_known;
};

QJsonValue truthOf(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == QLatin1String("true") || word == QLatin1String("1") || word == QLatin1String("yes"))
        return true;
    if (word == QLatin1String("false") || word == QLatin1String("0") || word == QLatin1String("no"))
        return false;
    return text; // which the schema refuses
}

/// What a column of a table holds.
enum class Column { Text, Truth, Parent, Id, Ignored };

template<typename T>
class Importer
{
public:
    Importer(UnitOfWork &work, const MasterService<T> &service, const csv::Table &table)
        : m_work(work), m_service(service), m_table(table), m_paths(work.database(), parentKind())
    {
    }

    Result<ImportReport> run()
    {
        if (Status columns = readHeader(); !columns)
            return columns.error();
        ImportReport report;
        report.rows.reserve(m_table.rows.size());
        for (const csv::Record &record : m_table.rows) {
            ImportedRow row{record.line, ImportAction::Unchanged, {}, {}};
            if (Status taken = take(record.fields, row); !taken) {
                const Error &error = taken.error();
                if (error.code != ErrorCode::Invalid && error.code != ErrorCode::Conflict && error.code != ErrorCode::NotFound)
                    return error;
                row.action = ImportAction::Refused;
                row.errors = error.fields.isEmpty() ? QList<FieldError>{{QString(), error.reason, error.message}} : error.fields;
            }
            ++(row.action == ImportAction::Created       ? report.created
               : row.action == ImportAction::Updated     ? report.updated
               : row.action == ImportAction::Unchanged   ? report.unchanged
                                                         : report.refused);
            report.rows.append(std::move(row));
        }
        return report;
    }

private:
    static constexpr bool hasParent = !lineageOf<T>.empty();

    static constexpr MasterKind parentKind()
    {
        if constexpr (hasParent)
            return masterAbove(masterEntityOf<T>.kind, 1).kind;
        else
            return masterEntityOf<T>.kind;
    }
    static QString parentField() { return QString::fromLatin1(masterEntity(parentKind()).name); }

    Status readHeader()
    {
        QList<FieldError> errors;
        for (const QString &cell : m_table.header) {
            const QString name = cell.trimmed();
            std::optional<Column> column;
            schema::forEachField<T>([&](const auto &field) {
                if (name != QLatin1String(field.name))
                    return;
                column = field.has(schema::Key)                                                  ? Column::Id
                    : !isTaken(field)                                                            ? Column::Ignored
                    : hasParent && name == parentField()                                         ? Column::Parent
                    : std::is_same_v<schema::ValueOf<decltype(field)>, bool>                     ? Column::Truth
                                                                                                 : Column::Text;
            });
            if (!column)
                errors.append({name.left(100), QStringLiteral("unknown_field"), QStringLiteral("There is no such field.")});
            else if (m_names.contains(name))
                errors.append({name, QStringLiteral("repeated"), QStringLiteral("This column is there twice.")});
            m_names += name;
            m_columns += column.value_or(Column::Ignored);
        }
        if (!m_names.contains(idField())) {
            if (!m_names.contains(QStringLiteral("name")))
                errors.append({QStringLiteral("name"), QStringLiteral("required"), QStringLiteral("A column name or unique_id is needed.")});
            if (hasParent && !m_names.contains(parentField()))
                errors.append({parentField(), QStringLiteral("required"), QStringLiteral("A column %1 or unique_id is needed.").arg(parentField())});
        }
        if (!errors.isEmpty())
            return Error{ErrorCode::Invalid, QStringLiteral("validation_failed"), QStringLiteral("Some columns need to be corrected."), errors};
        return {};
    }

    Status take(const QStringList &fields, ImportedRow &row)
    {
        QJsonObject json;
        QString id;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const QString text = csv::unguarded(fields[i]);
            switch (m_columns[i]) {
            case Column::Id: id = text.trimmed().toLower(); break;
            case Column::Truth:
                if (!text.trimmed().isEmpty())
                    json.insert(m_names[i], truthOf(text));
                break;
            case Column::Parent: {
                const auto parent = parentOf(text.trimmed());
                if (!parent)
                    return parent.error();
                json.insert(m_names[i], *parent);
                break;
            }
            case Column::Text: json.insert(m_names[i], text); break;
            case Column::Ignored: break;
            }
        }
        if (id.isEmpty()) {
            const QString parent = json.value(parentField()).toString();
            const auto found = MasterTree::find(m_work.database(), masterEntityOf<T>.kind, parent, json.value(QLatin1String("name")).toString());
            if (!found)
                return found.error();
            if (!*found)
                return create(json, row);
            id = **found;
        }
        return change(id, json, row);
    }

    /// The unique id of a cell that names a parent.
    Result<QString> parentOf(const QString &text)
    {
        if (isUuid(text.toLower()))
            return text.toLower();
        auto found = m_paths.find(text);
        if (found && found->isEmpty())
            return Error::invalidField(parentField(), QStringLiteral("not_found"),
                                       text.isEmpty() ? QStringLiteral("This is required.") : QStringLiteral("There is no %1 \"%2\".").arg(parentField(), text.left(200)));
        return found;
    }

    Status create(const QJsonObject &json, ImportedRow &row)
    {
        const auto created = m_service.create(m_work, json, MasterService<T>::News::Keep);
        if (!created)
            return created.error();
        row.action = ImportAction::Created;
        row.uniqueId = created->uniqueId;
        return {};
    }

    Status change(const QString &id, const QJsonObject &json, ImportedRow &row)
    {
        row.uniqueId = id;
        const auto before = MasterRepository<T>::find(m_work.database(), id);
        if (!before)
            return before.error();
        if (!*before)
            return Error::invalidField(idField(), QStringLiteral("not_found"), QStringLiteral("There is no such record."));
        T after = **before;
        if (const auto read = schema::readObject(json, after, schema::ReadMode::Partial); !read)
            return read.error();
        after.name = after.name.trimmed();
        if (schema::differences(**before, after).isEmpty())
            return {};
        const auto changed = m_service.change(m_work, id, json, schema::ReadMode::Partial, std::nullopt, MasterService<T>::News::Keep);
        if (!changed)
            return changed.error();
        row.action = ImportAction::Updated;
        return {};
    }

    UnitOfWork &m_work;
    const MasterService<T> &m_service;
    const csv::Table &m_table;
    Paths m_paths;
    QStringList m_names;
    QList<Column> m_columns;
};

QString cellOf(const QString &value) { return csv::guarded(value); }
QString cellOf(bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); }

} // namespace

template<typename T>
Result<ImportReport> MasterTables<T>::import(UnitOfWork &work, const MasterService<T> &service, const csv::Table &table)
{
    auto report = Importer<T>(work, service, table).run();
    if (!report)
        return report;
    const QString event = QLatin1String(masterEntityOf<T>.name) + QStringLiteral(".imported");
    const QJsonObject counts{{QStringLiteral("created"), report->created}, {QStringLiteral("updated"), report->updated}, {QStringLiteral("unchanged"), report->unchanged}};
    work.audit({.event = event, .entity = QString::fromLatin1(masterEntityOf<T>.name), .metadata = counts});
    // One event for all: whoever watches loads the list again.
    work.publish({.topic = QString::fromLatin1(masterEntityOf<T>.topic), .kind = event, .payload = counts});
    return report;
}

template<typename T>
Result<QByteArray> MasterTables<T>::exported(storage::Database &database, const MasterService<T> &service, const Caller &caller, api::ListQuery query)
{
    QByteArray text(csv::byteOrderMark);
    QStringList header;
    schema::forEachField<T>([&](const auto &field) {
        if (isShown(field))
            header += QString::fromLatin1(field.name);
    });
    csv::appendRow(text, header);
    query.limit = maxExportedRows;
    const auto page = service.list(database, caller, query, [&](const storage::Row &row) {
        const T record = schema::readRow<T>(row, ListSelect::firstColumn);
        QStringList cells;
        schema::forEachField<T>([&](const auto &field) {
            if constexpr (requires { cellOf(record.*(field.member)); }) {
                if (isShown(field))
                    cells += cellOf(record.*(field.member));
            }
        });
        csv::appendRow(text, cells);
    });
    if (!page)
        return page.error();
    if (!page->next.isEmpty())
        return Error{ErrorCode::TooLarge, QStringLiteral("export_rows"), QStringLiteral("More than %1 rows; ask for less with a filter.").arg(maxExportedRows)};
    return text;
}

template class MasterTables<Continent>;
template class MasterTables<Country>;
template class MasterTables<State>;
template class MasterTables<District>;
template class MasterTables<City>;
template class MasterTables<Plant>;
template class MasterTables<Site>;
template class MasterTables<Zone>;
template class MasterTables<Ward>;
template class MasterTables<EquipmentType>;

} // namespace emesa
