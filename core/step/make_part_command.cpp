// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/step/command.h"
#include "core/step/part_builder.h"
#include "core/step/step_file.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QLocale>
#include <QTextStream>

#include <cmath>
#include <cstdio>

namespace emesa::step {
namespace {

constexpr double kLargestMillimetres = 100'000;
constexpr double kLargestCount = 360;

QString kindNames()
{
    QStringList names;
    for (const PartKind &kind : partKinds()) {
        names << kind.name;
    }
    return names.join(QStringLiteral(", "));
}

void addDimensionOptions(QCommandLineParser &parser, const PartKind &kind)
{
    for (const Dimension &dimension : kind.dimensions) {
        parser.addOption({dimension.name, dimension.meaning,
                          dimension.isCount ? QStringLiteral("n") : QStringLiteral("mm"),
                          QString::number(dimension.preset)});
    }
}

Result<Dimensions> readDimensions(const QCommandLineParser &parser, const PartKind &kind)
{
    Dimensions dimensions;
    for (const Dimension &dimension : kind.dimensions) {
        const QString text = parser.value(dimension.name);
        bool isNumber = false;
        const double value = QLocale::c().toDouble(text, &isNumber);
        const double largest = dimension.isCount ? kLargestCount : kLargestMillimetres;
        if (!isNumber || !std::isfinite(value) || value <= 0 || value > largest) {
            return Error::invalidField(
                dimension.name, QStringLiteral("range"),
                QStringLiteral("--%1 must be a number above 0 and up to %2, not \"%3\".")
                    .arg(dimension.name, QString::number(largest, 'f', 0), text));
        }
        if (dimension.isCount && value != std::floor(value)) {
            return Error::invalidField(dimension.name, QStringLiteral("whole"),
                                       QStringLiteral("--%1 must be a whole number.").arg(dimension.name));
        }
        dimensions.insert(dimension.name, value);
    }
    return dimensions;
}

} // namespace

int runMakePart(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Writes a sample part as STEP AP214, lengths in mm.\nKinds: %1. "
                       "'make-part KIND --help' lists the dimensions of a kind.")
            .arg(kindNames()));
    parser.addPositionalArgument(QStringLiteral("KIND"), kindNames());
    const QCommandLineOption out(QStringLiteral("out"), QStringLiteral("where to write the part"),
                                 QStringLiteral("FILE"));
    const QCommandLineOption timestamp(
        QStringLiteral("timestamp"),
        QStringLiteral("time in the header (UTC); fix it to get the same bytes again"),
        QStringLiteral("yyyy-MM-ddThh:mm:ss"));
    parser.addOptions({out, timestamp});
    const QCommandLineOption help = parser.addHelpOption();
    const QStringList line = QStringList(QStringLiteral("emesa-step make-part")) + arguments;

    // The options depend on the kind, which stands first.
    const bool hasKind = !arguments.isEmpty() && !arguments.first().startsWith(u'-');
    const PartKind *kind = hasKind ? findPartKind(arguments.first()) : nullptr;
    if (hasKind && kind == nullptr) {
        return fail(
            UsageError,
            QStringLiteral("there is no part \"%1\"; choose one of %2").arg(arguments.first(), kindNames()));
    }
    if (kind != nullptr) {
        addDimensionOptions(parser, *kind);
    }
    if (!parser.parse(line)) {
        return fail(UsageError, parser.errorText());
    }
    if (parser.isSet(help)) {
        QTextStream(stdout) << parser.helpText();
        return Success;
    }
    if (kind == nullptr || parser.positionalArguments().size() != 1 || parser.value(out).isEmpty()) {
        return fail(
            UsageError,
            QStringLiteral("usage: emesa-step make-part KIND --out FILE, KIND one of %1").arg(kindNames()));
    }

    const QString format = QStringLiteral("yyyy-MM-dd'T'hh:mm:ss");
    StepHeader header{kind->productName, QDateTime::currentDateTimeUtc().toString(format)};
    if (parser.isSet(timestamp)) {
        header.timestamp = parser.value(timestamp);
        if (!QDateTime::fromString(header.timestamp, format).isValid()) {
            return fail(UsageError, QStringLiteral("--timestamp must look like 2026-01-31T08:00:00"));
        }
    }
    const Result<Dimensions> dimensions = readDimensions(parser, *kind);
    if (!dimensions) {
        return fail(UsageError, dimensions.error().message);
    }
    const Result<TopoDS_Shape> shape = kind->build(*dimensions);
    if (!shape) {
        return fail(shape.error().code == ErrorCode::Invalid ? UsageError : Failure, shape.error().message);
    }
    const Status written = writeStepFile(parser.value(out), *shape, header);
    if (!written) {
        return fail(Failure, written.error().message);
    }
    return Success;
}

} // namespace emesa::step
