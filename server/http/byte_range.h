// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace emesa::http {

/// What a Range header (RFC 9110 §14) asks of a body of known size. We send one stretch or the whole, never several
/// in one answer: a header that names more than one range, or none that makes sense, is Unsatisfiable (416).
/// Other units than bytes are ignored, as the RFC demands.
struct ByteRange
{
    enum Kind { Whole, Part, Unsatisfiable };
    Kind kind = Whole;
    qint64 offset = 0; ///< of a Part
    qint64 length = 0; ///< of a Part, at least 1

    bool operator==(const ByteRange &) const = default;
};

/// `header` is the value of Range, or nullopt without one.
[[nodiscard]] ByteRange parseByteRange(const std::optional<QByteArray> &header, qint64 size);

} // namespace emesa::http
