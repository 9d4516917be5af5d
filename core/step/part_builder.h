// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QMap>
#include <QString>

#include <TopoDS_Shape.hxx>

namespace emesa::step {

/// One dimension of a sample part, in millimetres unless `isCount`.
struct Dimension
{
    QString name; ///< also the option's name: "inside-radius"
    double preset = 0;
    QString meaning;
    bool isCount = false;
};

using Dimensions = QMap<QString, double>;

/// A kind of sample part: its name, its dimensions and how to build the solid. `build` gets every dimension,
/// all positive; it returns an Error of code Invalid where they do not fit together.
struct PartKind
{
    QString name;
    QString productName;
    QString description;
    QList<Dimension> dimensions;
    Result<TopoDS_Shape> (*build)(const Dimensions &dimensions);
};

const QList<PartKind> &partKinds();

/// nullptr when there is no such kind.
const PartKind *findPartKind(const QString &name);

} // namespace emesa::step
