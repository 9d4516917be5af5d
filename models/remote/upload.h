// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"

namespace emesa::remote {

enum class UploadState { Waiting, Running, Paused, Finished, Failed };

/// One file on its way to the server, as the journal keeps it.
struct Upload
{
    QString id;          ///< of this program
    QString account;     ///< whose it is: server and user
    QString path;
    qint64 size = 0;     ///< bytes, and
    Timestamp modified;  ///< when last changed: other values mean another file
    QString uploadId;    ///< of the server; empty before it knows of it
    qint64 sent = 0;     ///< bytes known to be safe at the server
    UploadState state = UploadState::Waiting;
};

} // namespace emesa::remote

namespace emesa::schema {

template<>
inline constexpr auto enumNames<remote::UploadState> = std::array{"waiting", "running", "paused", "finished", "failed"};

template<>
inline constexpr auto schemaOf<remote::Upload> = entity("uploads",
    field("id", &remote::Upload::id),
    field("account", &remote::Upload::account),
    field("path", &remote::Upload::path),
    field("size", &remote::Upload::size),
    field("modified", &remote::Upload::modified),
    field("upload_id", &remote::Upload::uploadId),
    field("sent", &remote::Upload::sent),
    field("state", &remote::Upload::state));

} // namespace emesa::schema
