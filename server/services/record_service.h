// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/differences.h"
#include "server/services/unit_of_work.h"
#include "server/storage/count_cache.h"
#include "server/storage/list_select.h"

namespace emesa {

/// Listing, adding, changing and removing the records of one kind of master data: the life they all share.
/// One per worker; `counts` is shared by all.
///
/// T: has id, version and a schema. Repository: static list(), find(), lock(), insert(), update(), remove().
/// Rules: static
///   constexpr const char *name                      "machine", as events and messages call it
///   constexpr const char *topic                     live topic that hears of changes
///   Status check(UnitOfWork &, const T &before, T &after)   cross-row rules and what a replacement must keep;
///                                                   `before` is a default T for a new record
///   Result<QString> usedBy(storage::Database &, const T &)  why it cannot be removed, for people; empty: it can
template<typename T, typename Repository, typename Rules>
class RecordService
{
public:
    using Record = T;

    explicit RecordService(CountCache &counts) : m_counts(counts) {}

    [[nodiscard]] Result<T> find(storage::Database &database, Id id) const { return present(Repository::find(database, id)); }

    [[nodiscard]] Result<ListPage> list(storage::Database &database, const Caller &caller, const api::ListQuery &query,
                                        const std::function<void(const storage::Row &)> &each) const
    {
        return ListSelect::run(database, Repository::list(), query, {{}, {}, caller.userId}, m_counts, each);
    }

    [[nodiscard]] Result<T> create(UnitOfWork &work, const QJsonObject &json) const
    {
        T draft{};
        if (const auto read = schema::readObject(json, draft); !read)
            return read.error();
        if (Status valid = Rules::check(work, T{}, draft); !valid)
            return valid.error();
        const auto id = Repository::insert(work.database(), draft, work.now());
        if (!id)
            return id.error();
        return recorded(work, "created", T{}, find(work.database(), *id));
    }

    /// Reads `json` over the stored record. Stale when `version` is given and old.
    [[nodiscard]] Result<T> change(UnitOfWork &work, Id id, const QJsonObject &json, schema::ReadMode mode,
                                   std::optional<int> version) const
    {
        const auto before = locked(work, id, version);
        if (!before)
            return before;
        T after = mode == schema::ReadMode::Partial ? *before : T{};
        if (const auto read = schema::readObject(json, after, mode); !read)
            return read.error();
        after.id = before->id;
        after.version = before->version + 1;
        if (Status valid = Rules::check(work, *before, after); !valid)
            return valid.error();
        if (Status updated = Repository::update(work.database(), after, work.now()); !updated)
            return updated.error();
        return recorded(work, "changed", *before, find(work.database(), id));
    }

    /// Hides the record; what refers to it keeps it. Conflict "in_use" when the rules say so.
    [[nodiscard]] Status remove(UnitOfWork &work, Id id, std::optional<int> version) const
    {
        const auto before = locked(work, id, version);
        if (!before)
            return before.error();
        const auto reason = Rules::usedBy(work.database(), *before);
        if (!reason)
            return reason.error();
        if (!reason->isEmpty())
            return Error{ErrorCode::Conflict, QStringLiteral("in_use"), *reason};
        if (Status removed = Repository::remove(work.database(), id, work.now()); !removed)
            return removed;
        record(work, "removed", *before, {});
        return {};
    }

private:
    [[nodiscard]] static Result<T> present(Result<std::optional<T>> found)
    {
        if (!found)
            return found.error();
        if (!*found)
            return Error{ErrorCode::NotFound, QStringLiteral("not_found"),
                         QStringLiteral("There is no such %1.").arg(QLatin1String(Rules::name))};
        return **found;
    }

    [[nodiscard]] Result<T> locked(UnitOfWork &work, Id id, std::optional<int> version) const
    {
        auto found = present(Repository::lock(work.database(), id));
        if (found && version && *version != found->version)
            return Error{ErrorCode::Stale, QStringLiteral("version_old"),
                         QStringLiteral("Somebody changed this %1 meanwhile. Load it again and repeat your change.")
                             .arg(QLatin1String(Rules::name))};
        return found;
    }

    Result<T> recorded(UnitOfWork &work, const char *what, const T &before, Result<T> after) const
    {
        if (after)
            record(work, what, *after, schema::differences(before, *after));
        return after;
    }

    void record(UnitOfWork &work, const char *what, const T &now, const QJsonObject &changes) const
    {
        const QString event = QLatin1String(Rules::name) + u'.' + QLatin1String(what);
        work.audit({.event = event,
                    .entity = QString::fromLatin1(Rules::name),
                    .entityId = QString::number(now.id),
                    .changes = changes});
        work.publish({.topic = QString::fromLatin1(Rules::topic),
                      .kind = event,
                      .payload = {{QStringLiteral("id"), now.id}, {QStringLiteral("name"), now.name}}});
        work.afterCommit([this] { m_counts.changed(); });
    }

    CountCache &m_counts;
};

} // namespace emesa
