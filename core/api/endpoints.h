// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/method.h"

#include <QString>
#include <QStringList>

#include <span>

namespace emesa::api {

/// Who may call an endpoint at all. Rows (whose order is it?) are the services' business.
struct Access
{
    enum Kind { Public, SignedIn, WithPermission };
    Kind kind = WithPermission;
    const char *permission = nullptr;
};

inline constexpr Access everyone{Access::Public, nullptr};
inline constexpr Access signedIn{Access::SignedIn, nullptr};
constexpr Access holdersOf(const char *permission)
{
    return {Access::WithPermission, permission};
}

/// What a request body may be.
enum class Body { None, Json, JsonOrMultipart, Multipart, CsvOrMultipart, Form, Bytes };

/// What a successful answer is. Errors are problem+json whatever this says; None is 204 or headers only.
enum class Answer { Json, None, Html, Csv, Yaml, PlainText, File };

enum class Module { Identity, Master, Orders, Operation };

enum EndpointFlag : unsigned {
    Plain = 0,
    HashesPassword = 1u << 0, ///< hashes a password, or much else: costs tens of milliseconds of CPU, served in the slow lane
    Upgrade = 1u << 1,        ///< a WebSocket handshake, never answered by a handler
    NoIdempotency = 1u << 2,  ///< Idempotency-Key is meaningless here (sign-in, tus with its own offsets), or its answer must not be kept (secrets)
    NeedsSignIn = 1u << 3     ///< not with an API key: about a sign-in, or about the person herself
};

/// One row of the catalogue. The router, the permission check, the documents, the typed client and the
/// role × endpoint test all read it; nothing else knows paths.
struct Endpoint
{
    const char *id;      ///< "orders.approve"; the handler registers under it
    Method method;
    const char *path;    ///< with {placeholders}, ends in "/"
    Access access;
    Body body;
    Module module;
    const char *summary;
    unsigned flags = Plain;
    qint64 bodyLimit = 0; ///< bytes; 0: the default of its Body kind
    Answer answer = Answer::Json;
};

inline constexpr qint64 jsonLimit = 1024 * 1024;
/// What a browser sends of a form without files.
inline constexpr qint64 formLimit = 16 * 1024;
inline constexpr qint64 uploadPieceLimit = 8 * 1024 * 1024;
/// Every multipart form has to fit in one request; larger files go through /api/uploads/.
inline constexpr qint64 multipartLimit = uploadPieceLimit;

[[nodiscard]] std::span<const Endpoint> endpoints();
[[nodiscard]] const Endpoint *endpointById(const char *id);
[[nodiscard]] qint64 bodyLimitOf(const Endpoint &endpoint);

/// The path of endpoint `id` with its placeholders filled in order; values are percent-encoded.
[[nodiscard]] QString pathOf(const char *id, const QStringList &values = {});

} // namespace emesa::api
