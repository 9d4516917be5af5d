// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/transport.h"

#include <chrono>
#include <optional>

namespace emesa::remote {

/// What an upload does after an answer. Pure, so that every case can be tried without a server.
struct UploadStep
{
    enum Kind {
        Advance,    ///< `offset` bytes are safe at the server
        AskOffset,  ///< ask the server how far it is, after `pause`
        StartAgain, ///< the server does not know this upload (any more)
        SendAgain,  ///< the same piece once more
        Fail        ///< nothing this program can do
    };
    Kind kind = Fail;
    qint64 offset = 0;
    std::chrono::milliseconds pause{0}; ///< 0 with AskOffset after trouble: the queue's own growing pause
    bool isTrouble = false;             ///< counts towards the growing pause
};

/// `result` is the answer to HEAD or PATCH of an upload.
[[nodiscard]] UploadStep uploadStepAfter(const Result<Reply> &result);

} // namespace emesa::remote
