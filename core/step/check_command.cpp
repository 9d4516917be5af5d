// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/step/command.h"
#include "core/step/step_file.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <BRepBndLib.hxx>
#include <BRepCheck_Analyzer.hxx>
#include <BRepGProp.hxx>
#include <Bnd_Box.hxx>
#include <GProp_GProps.hxx>
#include <TopExp_Explorer.hxx>
#include <cmath>
#include <cstdio>

namespace emesa::step {
namespace {

/// Six decimals of a millimetre: below what a file can mean, above what differs from machine to machine.
double tidy(double value)
{
    const double rounded = std::round(value * 1e6) / 1e6;
    return rounded == 0.0 ? 0.0 : rounded;
}

} // namespace

int runCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Reads a STEP file and prints {solids, valid, volume_mm3, area_mm2, bbox} as JSON; "
                       "lengths in mm, the box along the file's axes."));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("the STEP file"));
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(QStringList(QStringLiteral("emesa-step check")) + arguments)) {
        return fail(UsageError, parser.errorText());
    }
    if (parser.isSet(help)) {
        QTextStream(stdout) << parser.helpText();
        return Success;
    }
    if (parser.positionalArguments().size() != 1) {
        return fail(UsageError, QStringLiteral("check takes exactly one file"));
    }

    const Result<TopoDS_Shape> shape = readStepFile(parser.positionalArguments().first());
    if (!shape) {
        return fail(Failure, shape.error().message);
    }
    int solids = 0;
    for (TopExp_Explorer it(*shape, TopAbs_SOLID); it.More(); it.Next()) {
        ++solids;
    }
    GProp_GProps volume;
    BRepGProp::VolumeProperties(*shape, volume);
    GProp_GProps area;
    BRepGProp::SurfaceProperties(*shape, area);
    Bnd_Box box;
    BRepBndLib::AddOptimal(*shape, box, false, false);
    if (box.IsVoid()) {
        return fail(Failure, QStringLiteral("the file holds a shape without extent"));
    }
    double x0 = 0, y0 = 0, z0 = 0, x1 = 0, y1 = 0, z1 = 0;
    box.Get(x0, y0, z0, x1, y1, z1);

    const QJsonObject result{
        {QStringLiteral("solids"), solids},
        {QStringLiteral("valid"), static_cast<bool>(BRepCheck_Analyzer(*shape).IsValid())},
        {QStringLiteral("volume_mm3"), tidy(volume.Mass())},
        {QStringLiteral("area_mm2"), tidy(area.Mass())},
        {QStringLiteral("bbox"),
         QJsonObject{{QStringLiteral("min"), QJsonArray{tidy(x0), tidy(y0), tidy(z0)}},
                     {QStringLiteral("max"), QJsonArray{tidy(x1), tidy(y1), tidy(z1)}}}}};
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << '\n';
    return Success;
}

} // namespace emesa::step
