// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/etag.h"
#include "core/schema/json.h"
#include "models/remote/page.h"
#include "models/remote/session.h"

#include <QJsonArray>

namespace emesa::remote {

/// What the typed clients of the API are made of: one call per row of the catalogue, sent through a Session, read by
/// the schema of its answer. Every call is asynchronous and gives a QFuture<Result<T>> to be taken with
/// whenDone(future, context, …) of answer.h; errors are the server's with their field errors, or the transport's.
/// `version` is the version of the object the caller saw: the server answers Stale if it has moved on. Cancelling a
/// future discards the answer; futures are cancelled when the client goes. Does not own the session; one thread.
class TypedCalls : public QObject
{
public:
    template<typename T>
    using Future = QFuture<Result<T>>;
    using Version = std::optional<int>;

    [[nodiscard]] Session &session() { return m_session; }

protected:
    explicit TypedCalls(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

    /// A request about one object, with If-Match when `version` is given.
    [[nodiscard]] Request request(const char *id, const QString &object, Version version = {}) const
    {
        Request request = requestTo(id, {object});
        if (version && m_session.user())
            request.add("If-Match", api::etagOf(*version, m_session.user()->id));
        return request;
    }
    [[nodiscard]] Request request(const char *id, Id object, Version version = {}) const
    {
        return request(id, QString::number(object), version);
    }

    /// Sends, and reads the answer with `read(const Reply &) -> Result<T>`.
    template<typename F>
    [[nodiscard]] auto call(const Request &request, F read)
    {
        using R = std::invoke_result_t<F, const Reply &>;
        const Answer<typename R::value_type> answer;
        whenDone(m_session.send(request), this, [answer, read = std::move(read)](const Result<Reply> &reply) {
            answer.give(reply ? read(*reply) : R(reply.error()));
        });
        return answer.future();
    }

    template<typename T>
    [[nodiscard]] Future<T> object(const Request &request)
    {
        return call(request, [](const Reply &reply) -> Result<T> {
            const auto json = objectIn(reply);
            return json ? schema::fromJson<T>(*json) : Result<T>(json.error());
        });
    }
    template<typename T, typename Input>
    [[nodiscard]] Future<T> object(Request request, const Input &input)
    {
        setJson(request, jsonText(input));
        return object<T>(request);
    }

    template<typename T>
    [[nodiscard]] Future<Page<T>> page(const char *id, const ListQuery &query)
    {
        Request request = requestTo(id);
        request.query = query.toUrl();
        return call(request, [](const Reply &reply) -> Result<Page<T>> {
            const auto json = objectIn(reply);
            if (!json)
                return json.error();
            auto rows = rowsIn<T>(json->value(QLatin1String("results")).toArray());
            if (!rows)
                return rows.error();
            return Page<T>{*std::move(rows), cursorIn(json->value(QLatin1String("next")).toString()),
                           schema::wholeNumber(json->value(QLatin1String("total")))};
        });
    }

    /// A plain JSON array.
    template<typename T>
    [[nodiscard]] Future<QList<T>> list(const Request &request)
    {
        return call(request, [](const Reply &reply) -> Result<QList<T>> {
            const auto array = arrayIn(reply);
            return array ? rowsIn<T>(*array) : Result<QList<T>>(array.error());
        });
    }

    [[nodiscard]] Future<void> nothing(const Request &request)
    {
        return call(request, [](const Reply &) { return Status(); });
    }
    template<typename Input>
    [[nodiscard]] Future<void> nothing(Request request, const Input &input)
    {
        setJson(request, jsonText(input));
        return nothing(request);
    }

    [[nodiscard]] static QByteArray jsonText(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    /// Without what only the server may say.
    template<typename Input>
    [[nodiscard]] static QByteArray jsonText(const Input &input)
    {
        QByteArray json;
        schema::writeObject(json, input, schema::ReadOnly | schema::Derived);
        return json;
    }

    [[nodiscard]] static Result<QJsonArray> arrayIn(const Reply &reply);
    /// The cursor in the address of a next page; empty on the last one.
    [[nodiscard]] static QString cursorIn(const QString &address);

    template<typename T>
    [[nodiscard]] static Result<QList<T>> rowsIn(const QJsonArray &array)
    {
        QList<T> rows;
        rows.reserve(array.size());
        for (const QJsonValue &value : array) {
            auto row = schema::fromJson<T>(value.toObject());
            if (!row)
                return row.error();
            rows.append(*std::move(row));
        }
        return rows;
    }

private:
    Session &m_session;
};

} // namespace emesa::remote
