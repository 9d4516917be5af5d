// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/order_change.h"

namespace emesa {

struct PostedMessage
{
    Message message;
    bool isNew = true; ///< false: this client id was stored before, `message` is what was stored then
};

/// The conversation of an order. Numbers have no gaps and follow the order of commits: whoever has read up to n has
/// missed nothing. Everybody who may see the order takes part. Belongs to one worker thread.
class MessageService
{
public:
    explicit MessageService(CountCache &counts) : m_counts(counts) {}

    [[nodiscard]] Result<PostedMessage> post(UnitOfWork &work, Id order, const MessageInput &input) const;
    /// Rows of selectColumns<Message>, those after number `since`, at most `limit`.
    [[nodiscard]] Status list(storage::Database &database, const Caller &caller, Id order, qint64 since, int limit,
                              const std::function<void(const storage::Row &)> &each) const;

private:
    CountCache &m_counts;
};

} // namespace emesa
