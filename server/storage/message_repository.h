// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"
#include "core/storage/database.h"

#include <functional>

namespace emesa {

/// SQL of the conversations. The caller owns the order's row lock and numbers the messages.
class MessageRepository
{
public:
    /// `message.id` and `senderEmail` are ignored. The value: the new id.
    static Result<Id> insert(storage::Database &database, const Message &message, const std::optional<QString> &clientId);
    static Result<std::optional<Message>> findByClientId(storage::Database &database, Id order, Id sender, const QString &clientId);
    /// Rows of selectColumns<Message>, those after number `since`, at most `limit`.
    static Status forEach(storage::Database &database, Id order, qint64 since, int limit,
                          const std::function<void(const storage::Row &)> &each);
};

} // namespace emesa
