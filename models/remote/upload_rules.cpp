// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/upload_rules.h"

namespace emesa::remote {

UploadStep uploadStepAfter(const Result<Reply> &result)
{
    if (result) {
        bool isNumber = false;
        const qint64 offset = result->header("Upload-Offset").toLongLong(&isNumber);
        if (!isNumber || offset < 0)
            return {UploadStep::Fail};
        return {UploadStep::Advance, offset};
    }
    const Error &error = result.error();
    const std::chrono::seconds asked(error.details.value(QLatin1String("retry_after")).toInt());
    switch (error.code) {
    case ErrorCode::Conflict:
        return {UploadStep::AskOffset};
    case ErrorCode::Forbidden:
        // Everything had arrived already; only the answer that said so got lost.
        return error.reason == QLatin1String("upload_finished") ? UploadStep{UploadStep::AskOffset} : UploadStep{UploadStep::Fail};
    case ErrorCode::NotFound:
    case ErrorCode::Gone:
        return {UploadStep::StartAgain, 0, {}, true};
    case ErrorCode::ChecksumMismatch:
        return {UploadStep::SendAgain, 0, {}, true};
    case ErrorCode::Locked:
    case ErrorCode::TooMany:
        return {UploadStep::AskOffset, 0, std::max(asked, std::chrono::seconds(1)), false};
    case ErrorCode::Network:
        if (error.reason != QLatin1String("connection_failed"))
            return {UploadStep::Fail};
        [[fallthrough]];
    case ErrorCode::Timeout:
    case ErrorCode::Unavailable:
    case ErrorCode::Internal:
        return {UploadStep::AskOffset, 0, asked, true};
    default:
        return {UploadStep::Fail};
    }
}

} // namespace emesa::remote
