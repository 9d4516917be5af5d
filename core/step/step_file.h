// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <TopoDS_Shape.hxx>

namespace emesa::step {

/// What the header of a STEP file we write says. `timestamp` is ISO 8601 without a zone, as ISO 10303-21
/// asks.
struct StepHeader
{
    QString productName;
    QString timestamp;
};

/// Writes AP214 in millimetres. The file appears under its name only when it is complete. The same shape and
/// header give the same bytes. Errors: Unavailable (cannot write there), Internal (the kernel refused).
Status writeStepFile(const QString &path, const TopoDS_Shape &shape, const StepHeader &header);

/// Reads every root of a STEP file, lengths converted to millimetres. Errors: NotFound (cannot be opened),
/// Malformed (is no STEP file, or holds no shape).
Result<TopoDS_Shape> readStepFile(const QString &path);

} // namespace emesa::step
