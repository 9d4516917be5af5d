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
/// T: has a schema with a Key (a number, or a text), and a version. Repository: static list(), find(), lock(),
/// insert(), update(). Rules: static
///   constexpr const char *name                      "machine", as events and messages call it
///   constexpr const char *topic                     live topic that hears of changes
///   Status check(UnitOfWork &, const T &before, T &after, const QStringList &sent)   cross-row rules and what a
///                                                   replacement must keep; `before` is a default T for a new record,
///                                                   `sent` names the fields the client gave
///   Status remove(UnitOfWork &, const T &)          hides it; recordInUse() while something refers to it
///   const char *verb(const T &before, const T &after)   optional: another word than "changed" for an event
template<typename T, typename Repository, typename Rules>
class RecordService
{
public:
    using Record = T;
    using Key = schema::KeyOf<T>;
    /// Completes what was read from the client, before the rules see it.
    using Amend = std::function<Status(const T &before, T &after)>;
    /// Whether the live channel hears of one change; whoever makes thousands at once tells of them together.
    enum class News { Tell, Keep };

    explicit RecordService(CountCache &counts) : m_counts(counts) {}

    [[nodiscard]] Result<T> find(storage::Database &database, const Key &key) const { return present(Repository::find(database, key)); }

    [[nodiscard]] Result<ListPage> list(storage::Database &database, const Caller &caller, const api::ListQuery &query,
                                        const std::function<void(const storage::Row &)> &each) const
    {
        return ListSelect::run(database, Repository::list(), query, {{}, {}, caller.userId}, m_counts, each);
    }

    [[nodiscard]] Result<T> create(UnitOfWork &work, const QJsonObject &json, News news = News::Tell, const Amend &amend = {}) const
    {
        T draft{};
        const auto sent = schema::readObject(json, draft);
        if (!sent)
            return sent.error();
        if (Status valid = check(work, T{}, draft, *sent, amend); !valid)
            return valid.error();
        const auto key = Repository::insert(work.database(), draft, work.now());
        if (!key)
            return key.error();
        return recorded(work, "created", T{}, find(work.database(), *key), news);
    }

    /// Reads `json` over the stored record. Stale when `version` is given and old.
    [[nodiscard]] Result<T> change(UnitOfWork &work, const Key &key, const QJsonObject &json, schema::ReadMode mode,
                                   std::optional<int> version, News news = News::Tell, const Amend &amend = {}) const
    {
        const auto before = locked(work, key, version);
        if (!before)
            return before;
        T after = mode == schema::ReadMode::Partial ? *before : T{};
        const auto sent = schema::readObject(json, after, mode);
        if (!sent)
            return sent.error();
        after.*(schema::keyFieldOf<T>().member) = key;
        after.version = before->version + 1;
        if (Status valid = check(work, *before, after, *sent, amend); !valid)
            return valid.error();
        if (Status updated = Repository::update(work.database(), after, work.now()); !updated)
            return updated.error();
        return recorded(work, verbOf(*before, after), *before, find(work.database(), key), news);
    }

    /// Hides the record; what refers to it keeps it. Conflict "in_use" when the rules say so.
    [[nodiscard]] Status remove(UnitOfWork &work, const Key &key, std::optional<int> version) const
    {
        const auto before = locked(work, key, version);
        if (!before)
            return before.error();
        if (Status removed = Rules::remove(work, *before); !removed)
            return removed;
        record(work, "removed", *before, {}, News::Tell);
        return {};
    }

    [[nodiscard]] static Error noSuchRecord()
    {
        return {ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no such %1.").arg(spokenName())};
    }

private:
    [[nodiscard]] static QString spokenName() { return QString::fromLatin1(Rules::name).replace(u'_', u' '); }

    [[nodiscard]] static Status check(UnitOfWork &work, const T &before, T &after, const QStringList &sent, const Amend &amend)
    {
        if (amend) {
            if (Status amended = amend(before, after); !amended)
                return amended;
        }
        return Rules::check(work, before, after, sent);
    }

    [[nodiscard]] static const char *verbOf(const T &before, const T &after)
    {
        if constexpr (requires { Rules::verb(before, after); })
            return Rules::verb(before, after);
        else
            return "changed";
    }

    [[nodiscard]] static Result<T> present(Result<std::optional<T>> found)
    {
        if (!found)
            return found.error();
        if (!*found)
            return noSuchRecord();
        return **found;
    }

    [[nodiscard]] Result<T> locked(UnitOfWork &work, const Key &key, std::optional<int> version) const
    {
        auto found = present(Repository::lock(work.database(), key));
        if (found && version && *version != found->version)
            return Error{ErrorCode::Stale, QStringLiteral("version_old"),
                         QStringLiteral("Somebody changed this %1 meanwhile. Load it again and repeat your change.").arg(spokenName())};
        return found;
    }

    Result<T> recorded(UnitOfWork &work, const char *what, const T &before, Result<T> after, News news) const
    {
        if (after)
            record(work, what, *after, schema::differences(before, *after), news);
        return after;
    }

    void record(UnitOfWork &work, const char *what, const T &now, const QJsonObject &changes, News news) const
    {
        const QString event = QLatin1String(Rules::name) + u'.' + QLatin1String(what);
        QString id;
        if constexpr (std::is_same_v<Key, QString>)
            id = schema::keyOf(now);
        else
            id = QString::number(schema::keyOf(now));
        work.audit({.event = event, .entity = QString::fromLatin1(Rules::name), .entityId = id, .changes = changes});
        if (news == News::Tell)
            work.publish({.topic = QString::fromLatin1(Rules::topic),
                          .kind = event,
                          .payload = {{QString::fromLatin1(schema::keyFieldOf<T>().name), schema::keyOf(now)}, {QStringLiteral("name"), now.name}}});
        work.afterCommit([this] { m_counts.changed(); });
    }

    CountCache &m_counts;
};

/// Why a record is not removed, for people.
[[nodiscard]] inline Error recordInUse(const QString &message, const QJsonObject &details = {})
{
    return {ErrorCode::Conflict, QStringLiteral("in_use"), message, {}, details};
}

} // namespace emesa
