// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/step/part_builder.h"

#include <BRepAlgoAPI_Cut.hxx>
#include <BRepBuilderAPI_MakeEdge.hxx>
#include <BRepBuilderAPI_MakeFace.hxx>
#include <BRepBuilderAPI_MakeWire.hxx>
#include <BRepCheck_Analyzer.hxx>
#include <BRepPrimAPI_MakeBox.hxx>
#include <BRepPrimAPI_MakeCylinder.hxx>
#include <BRepPrimAPI_MakePrism.hxx>
#include <GC_MakeArcOfCircle.hxx>
#include <TopExp_Explorer.hxx>
#include <TopTools_ListOfShape.hxx>
#include <TopoDS.hxx>
#include <cmath>
#include <gp_Ax2.hxx>
#include <gp_Pnt.hxx>
#include <numbers>

namespace emesa::step {
namespace {

Error misfit(const QString &field, const QString &message)
{
    return Error::invalidField(field, QStringLiteral("misfit"), message);
}

/// A closed outline in the plane y = 0, made of lines and arcs, drawn point by point.
class Outline
{
public:
    Outline(double x, double z) : m_first(x, 0, z), m_last(m_first) {}

    Outline &lineTo(double x, double z)
    {
        const gp_Pnt next(x, 0, z);
        m_wire.Add(BRepBuilderAPI_MakeEdge(m_last, next).Edge());
        m_last = next;
        return *this;
    }

    /// A quarter circle around (cx, cz); the shorter way from the last point to (x, z).
    Outline &arcTo(double x, double z, double cx, double cz)
    {
        const gp_Pnt next(x, 0, z);
        const double radius = m_last.Distance(gp_Pnt(cx, 0, cz));
        const gp_Vec half((m_last.X() + x) / 2 - cx, 0, (m_last.Z() + z) / 2 - cz);
        const gp_Vec reach = half.Normalized() * radius;
        const gp_Pnt middle(cx + reach.X(), 0, cz + reach.Z());
        m_wire.Add(BRepBuilderAPI_MakeEdge(GC_MakeArcOfCircle(m_last, middle, next).Value()).Edge());
        m_last = next;
        return *this;
    }

    /// Closes the outline and pulls it along +y.
    TopoDS_Shape extruded(double length)
    {
        if (m_last.Distance(m_first) > 1e-9) {
            lineTo(m_first.X(), m_first.Z());
        }
        return BRepPrimAPI_MakePrism(BRepBuilderAPI_MakeFace(m_wire.Wire()).Face(), gp_Vec(0, length, 0))
            .Shape();
    }

private:
    gp_Pnt m_first;
    gp_Pnt m_last;
    BRepBuilderAPI_MakeWire m_wire;
};

TopoDS_Shape cylinder(const gp_Pnt &foot, const gp_Dir &axis, double diameter, double length)
{
    return BRepPrimAPI_MakeCylinder(gp_Ax2(foot, axis), diameter / 2, length).Shape();
}

/// Cuts the tools out of the body and makes sure that exactly one valid solid is left.
Result<TopoDS_Shape> drilled(const TopoDS_Shape &body, const TopTools_ListOfShape &tools)
{
    TopoDS_Shape shape = body;
    if (!tools.IsEmpty()) {
        TopTools_ListOfShape bodies;
        bodies.Append(body);
        BRepAlgoAPI_Cut cut;
        cut.SetArguments(bodies);
        cut.SetTools(tools);
        cut.Build();
        if (!cut.IsDone()) {
            return Error{ErrorCode::Internal, QStringLiteral("cut_failed"),
                         QStringLiteral("The holes could not be cut out of the part.")};
        }
        shape = cut.Shape();
    }
    TopExp_Explorer solids(shape, TopAbs_SOLID);
    if (!solids.More()) {
        return misfit(QString(), QStringLiteral("With these dimensions nothing is left of the part."));
    }
    const TopoDS_Shape solid = solids.Current();
    solids.Next();
    if (solids.More()) {
        return misfit(QString(), QStringLiteral("With these dimensions the part falls into pieces."));
    }
    if (!BRepCheck_Analyzer(solid).IsValid()) {
        return misfit(QString(), QStringLiteral("With these dimensions the part is not a valid solid."));
    }
    return solid;
}

Result<TopoDS_Shape> buildBracket(const Dimensions &d)
{
    const double length = d[QStringLiteral("length")];
    const double width = d[QStringLiteral("width")];
    const double height = d[QStringLiteral("height")];
    const double thickness = d[QStringLiteral("thickness")];
    const double fillet = d[QStringLiteral("fillet")];
    const double hole = d[QStringLiteral("hole-diameter")];
    const double corner = thickness + fillet;
    if (std::min(length, height) - corner <= hole || width <= hole) {
        return misfit(QStringLiteral("hole-diameter"),
                      QStringLiteral("The holes do not fit on the legs beside the fillet."));
    }
    const TopoDS_Shape body = Outline(0, 0)
                                  .lineTo(length, 0)
                                  .lineTo(length, thickness)
                                  .lineTo(corner, thickness)
                                  .arcTo(thickness, corner, corner, corner)
                                  .lineTo(thickness, height)
                                  .lineTo(0, height)
                                  .extruded(width);
    TopTools_ListOfShape tools;
    tools.Append(cylinder({(corner + length) / 2, width / 2, -1}, {0, 0, 1}, hole, thickness + 2));
    tools.Append(cylinder({-1, width / 2, (corner + height) / 2}, {1, 0, 0}, hole, thickness + 2));
    return drilled(body, tools);
}

Result<TopoDS_Shape> buildFlange(const Dimensions &d)
{
    const double outer = d[QStringLiteral("outer-diameter")];
    const double bore = d[QStringLiteral("bore-diameter")];
    const double thickness = d[QStringLiteral("thickness")];
    const double circle = d[QStringLiteral("bolt-circle")];
    const double hole = d[QStringLiteral("hole-diameter")];
    const int holes = static_cast<int>(d[QStringLiteral("holes")]);
    if (circle + hole >= outer || circle - hole <= bore) {
        return misfit(QStringLiteral("bolt-circle"),
                      QStringLiteral("The bolt holes do not fit between the bore and the rim."));
    }
    if (holes > 1 && circle * std::sin(std::numbers::pi / holes) <= hole) {
        return misfit(QStringLiteral("holes"), QStringLiteral("The bolt holes run into each other."));
    }
    const gp_Dir up(0, 0, 1);
    TopTools_ListOfShape tools;
    tools.Append(cylinder({0, 0, -1}, up, bore, thickness + 2));
    for (int i = 0; i < holes; ++i) {
        const double angle = 2 * std::numbers::pi * i / holes;
        tools.Append(cylinder({circle / 2 * std::cos(angle), circle / 2 * std::sin(angle), -1}, up, hole,
                              thickness + 2));
    }
    return drilled(cylinder({0, 0, 0}, up, outer, thickness), tools);
}

Result<TopoDS_Shape> buildPlate(const Dimensions &d)
{
    const double length = d[QStringLiteral("length")];
    const double width = d[QStringLiteral("width")];
    const double thickness = d[QStringLiteral("thickness")];
    const double hole = d[QStringLiteral("hole-diameter")];
    const double inset = d[QStringLiteral("hole-inset")];
    if (inset * 2 <= hole || (inset * 2 + hole) >= std::min(length, width)) {
        return misfit(
            QStringLiteral("hole-inset"),
            QStringLiteral("The four holes do not fit on the plate at this distance from its edges."));
    }
    TopTools_ListOfShape tools;
    for (const double x : {inset, length - inset}) {
        for (const double y : {inset, width - inset}) {
            tools.Append(cylinder({x, y, -1}, {0, 0, 1}, hole, thickness + 2));
        }
    }
    return drilled(BRepPrimAPI_MakeBox(length, width, thickness).Shape(), tools);
}

Result<TopoDS_Shape> buildBentSheet(const Dimensions &d)
{
    const double length = d[QStringLiteral("length")];
    const double width = d[QStringLiteral("width")];
    const double height = d[QStringLiteral("height")];
    const double t = d[QStringLiteral("thickness")];
    const double inside = d[QStringLiteral("inside-radius")];
    const double outside = inside + t;
    if (width <= 2 * outside || height <= outside) {
        return misfit(QStringLiteral("inside-radius"),
                      QStringLiteral("The bends leave no flat between them: make the profile larger or the "
                                     "radius smaller."));
    }
    const TopoDS_Shape body = Outline(0, height)
                                  .lineTo(0, outside)
                                  .arcTo(outside, 0, outside, outside)
                                  .lineTo(width - outside, 0)
                                  .arcTo(width, outside, width - outside, outside)
                                  .lineTo(width, height)
                                  .lineTo(width - t, height)
                                  .lineTo(width - t, outside)
                                  .arcTo(width - outside, t, width - outside, outside)
                                  .lineTo(outside, t)
                                  .arcTo(t, outside, outside, outside)
                                  .lineTo(t, height)
                                  .extruded(length);
    return drilled(body, {});
}

} // namespace

const QList<PartKind> &partKinds()
{
    static const QList<PartKind> kinds = {
        {QStringLiteral("bracket"),
         QStringLiteral("Bracket"),
         QStringLiteral("an L with a fillet and one hole in each leg"),
         {{QStringLiteral("length"), 60, QStringLiteral("lower leg")},
          {QStringLiteral("width"), 50, QStringLiteral("along the corner")},
          {QStringLiteral("height"), 40, QStringLiteral("upright leg")},
          {QStringLiteral("thickness"), 5, QStringLiteral("of both legs")},
          {QStringLiteral("fillet"), 6, QStringLiteral("radius in the inner corner")},
          {QStringLiteral("hole-diameter"), 8, QStringLiteral("of both holes")}},
         &buildBracket},
        {QStringLiteral("flange"),
         QStringLiteral("Flange"),
         QStringLiteral("a disc with a bore and a circle of bolt holes"),
         {{QStringLiteral("outer-diameter"), 120, QStringLiteral("of the disc")},
          {QStringLiteral("bore-diameter"), 50, QStringLiteral("in the middle")},
          {QStringLiteral("thickness"), 12, QStringLiteral("of the disc")},
          {QStringLiteral("bolt-circle"), 90, QStringLiteral("diameter through the bolt holes' centres")},
          {QStringLiteral("hole-diameter"), 11, QStringLiteral("of the bolt holes")},
          {QStringLiteral("holes"), 6, QStringLiteral("number of bolt holes"), true}},
         &buildFlange},
        {QStringLiteral("plate"),
         QStringLiteral("Plate"),
         QStringLiteral("a flat plate with four holes"),
         {{QStringLiteral("length"), 300, QStringLiteral("along x")},
          {QStringLiteral("width"), 200, QStringLiteral("along y")},
          {QStringLiteral("thickness"), 3, QStringLiteral("of the sheet")},
          {QStringLiteral("hole-diameter"), 10, QStringLiteral("of the four holes")},
          {QStringLiteral("hole-inset"), 20, QStringLiteral("from both edges to a hole's centre")}},
         &buildPlate},
        {QStringLiteral("bent-sheet"),
         QStringLiteral("Bent sheet"),
         QStringLiteral("a U profile with two bends of 90 degrees"),
         {{QStringLiteral("length"), 100, QStringLiteral("along the bends")},
          {QStringLiteral("width"), 60, QStringLiteral("outside, over both legs")},
          {QStringLiteral("height"), 40, QStringLiteral("outside, of the legs")},
          {QStringLiteral("thickness"), 2, QStringLiteral("of the sheet")},
          {QStringLiteral("inside-radius"), 2, QStringLiteral("of both bends")}},
         &buildBentSheet},
    };
    return kinds;
}

const PartKind *findPartKind(const QString &name)
{
    for (const PartKind &kind : partKinds()) {
        if (kind.name == name) {
            return &kind;
        }
    }
    return nullptr;
}

} // namespace emesa::step
