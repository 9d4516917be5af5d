// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/request_context.h"
#include "server/services/order_service.h"

namespace emesa {

struct OrderForm
{
    OrderDraft draft;
    NewOrderFiles files;
};

/// A new order as JSON with upload ids, or as multipart/form-data with the files themselves or upload ids. Files
/// of a form are staged on disk before this returns. In a form numbers are text, and an empty field of a value that
/// may be absent is an absent one.
[[nodiscard]] Result<OrderForm> readOrderForm(const RequestContext &context, OrderFiles &files);

} // namespace emesa
