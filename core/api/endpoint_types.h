// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What goes in and out of every endpoint. A new row of the catalogue needs one line in endpoint_types.cpp:
//     row("orders.approve").takes<ApproveInput>().answers<Order>().versioned().also(409),
// What follows from the catalogue (400, 401, 403, 404, 415, 422, headers) is not repeated there; see statusesOf().

#include "core/api/endpoints.h"
#include "core/api/list_query.h"
#include "core/schema/openapi.h"

#include <array>
#include <span>

namespace emesa::api {

/// A parameter beside those that lists and versions have.
struct NamedParameter
{
    enum Type { Text, Number, Boolean, Moment };
    const char *name = nullptr;
    const char *description = "";
    Type type = Text;
    bool isRequired = false;
};

/// The types of one endpoint, put together by the words below. A constant.
class EndpointTypes
{
public:
    template<typename V>
    using Few = std::array<V, 8>;

    constexpr EndpointTypes() = default;
    constexpr explicit EndpointTypes(const char *endpointId) : id(endpointId) {}

    /// The body is a T; with forms the text fields are T's as well.
    template<typename T>
    [[nodiscard]] constexpr EndpointTypes takes() const
    {
        return with([](EndpointTypes &types) { types.request = &schema::wireType<T>; });
    }
    /// The body is some fields of a T.
    template<typename T>
    [[nodiscard]] constexpr EndpointTypes patches() const
    {
        return with([](EndpointTypes &types) {
            types.request = &schema::wireType<T>;
            types.isPatch = true;
        });
    }
    /// Another set of fields the same PATCH or POST takes, for other callers.
    template<typename T>
    [[nodiscard]] constexpr EndpointTypes orTakes() const
    {
        return with([](EndpointTypes &types) { types.otherRequest = &schema::wireType<T>; });
    }
    /// Parts of a form that are files.
    [[nodiscard]] constexpr EndpointTypes files(auto... names) const
    {
        return with([&](EndpointTypes &types) { (append(types.fileParts, static_cast<const char *>(names)), ...); });
    }
    /// Success is `status` with a V: a struct, a QList of structs, a QMap …
    template<typename V>
    [[nodiscard]] constexpr EndpointTypes answers(int status = 200) const
    {
        return with([=](EndpointTypes &types) {
            types.response = &schema::wireType<V>;
            types.success = status;
        });
    }
    /// A list with filters, search, ordering and pages of T: an array, or {results, next, total}.
    template<typename T>
    [[nodiscard]] constexpr EndpointTypes lists() const
    {
        return with([](EndpointTypes &types) {
            types.response = &schema::wireType<T>;
            types.rules = &listRules<T>;
        });
    }
    /// The rows of such a list in another form: its filters, search and ordering, but no pages.
    template<typename T>
    [[nodiscard]] constexpr EndpointTypes listsAll() const
    {
        return with([](EndpointTypes &types) {
            types.listed = &schema::wireType<T>;
            types.rules = &listRules<T>;
        });
    }
    /// Success is `status` without a JSON body: nothing at all, or what the row's Answer says.
    [[nodiscard]] constexpr EndpointTypes answers(int status) const
    {
        return with([=](EndpointTypes &types) { types.success = status; });
    }
    /// Further statuses: other successes and redirects as `success`, refusals with a problem.
    [[nodiscard]] constexpr EndpointTypes also(auto... statuses) const
    {
        return with([&](EndpointTypes &types) { (append(types.further, int(statuses)), ...); });
    }
    /// Further statuses with the same body as success, refusals though they may be (health).
    [[nodiscard]] constexpr EndpointTypes orAnswers(auto... statuses) const
    {
        return with([&](EndpointTypes &types) { (append(types.sameBody, int(statuses)), ...); });
    }
    /// What the Authorization header carries where it is no access token: a name in securitySchemes.
    [[nodiscard]] constexpr EndpointTypes authorizedBy(const char *name) const
    {
        return with([=](EndpointTypes &types) { types.scheme = name; });
    }
    /// Statuses that follow from the catalogue's row but cannot happen here.
    [[nodiscard]] constexpr EndpointTypes never(auto... statuses) const
    {
        return with([&](EndpointTypes &types) { (append(types.excluded, int(statuses)), ...); });
    }
    /// The object has an ETag: If-None-Match and 304 when read, If-Match and 412 when changed.
    [[nodiscard]] constexpr EndpointTypes versioned() const
    {
        return with([](EndpointTypes &types) { types.isVersioned = true; });
    }
    [[nodiscard]] constexpr EndpointTypes query(const char *name, const char *description,
                                                NamedParameter::Type type = NamedParameter::Text) const
    {
        return with([=](EndpointTypes &types) { append(types.queries, {name, description, type}); });
    }
    [[nodiscard]] constexpr EndpointTypes header(const char *name, const char *description,
                                                 NamedParameter::Type type = NamedParameter::Text, bool isRequired = false) const
    {
        return with([=](EndpointTypes &types) { append(types.headers, {name, description, type, isRequired}); });
    }
    /// A header of successful answers.
    [[nodiscard]] constexpr EndpointTypes gives(const char *name, const char *description,
                                                NamedParameter::Type type = NamedParameter::Text) const
    {
        return with([=](EndpointTypes &types) { append(types.answerHeaders, {name, description, type}); });
    }

    const char *id = nullptr;
    const schema::WireType *request = nullptr;
    const schema::WireType *otherRequest = nullptr;
    const schema::WireType *response = nullptr;
    const schema::WireType *listed = nullptr; ///< what the parameters of a list without JSON are about
    ListRules (*rules)() = nullptr; ///< set for lists
    int success = 200;
    bool isPatch = false;
    bool isVersioned = false;
    Few<int> further{};
    Few<int> sameBody{};
    Few<int> excluded{};
    const char *scheme = nullptr;
    Few<const char *> fileParts{};
    Few<NamedParameter> queries{};
    Few<NamedParameter> headers{};
    Few<NamedParameter> answerHeaders{};

private:
    template<typename F>
    constexpr EndpointTypes with(F &&change) const
    {
        EndpointTypes copy = *this;
        change(copy);
        return copy;
    }
    static constexpr bool isFree(int slot) { return slot == 0; }
    static constexpr bool isFree(const char *slot) { return slot == nullptr; }
    static constexpr bool isFree(const NamedParameter &slot) { return slot.name == nullptr; }
    template<typename V>
    static constexpr void append(Few<V> &places, V value)
    {
        for (V &slot : places) {
            if (isFree(slot)) {
                slot = value;
                return;
            }
        }
        Q_ASSERT_X(false, "EndpointTypes", "more than eight");
    }
};

[[nodiscard]] std::span<const EndpointTypes> endpointTypes();
/// nullptr when the table has no line for it.
[[nodiscard]] const EndpointTypes *typesOf(const Endpoint &endpoint);

/// Every status the endpoint itself can answer with, ascending: what its types say, and by rule of the catalogue's row:
/// 400 always (malformed head, query or body), 401 unless public, 403 with a permission, 404 with a placeholder,
/// 415 and 422 with a body, 422 with list parameters, 409 where Idempotency-Key is heeded, 304 and 412 when versioned.
[[nodiscard]] QList<int> statusesOf(const Endpoint &endpoint);
/// Statuses any endpoint can answer with, whatever it does: limits, deadlines, overload, the server's own failures.
[[nodiscard]] QList<int> sharedStatuses();

/// Whether an unsafe request may carry an Idempotency-Key.
[[nodiscard]] bool heedsIdempotencyKey(const Endpoint &endpoint);

} // namespace emesa::api
