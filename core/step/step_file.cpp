// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/step/step_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <APIHeaderSection_MakeHeader.hxx>
#include <Interface_Static.hxx>
#include <STEPControl_Reader.hxx>
#include <STEPControl_Writer.hxx>
#include <StepBasic_Product.hxx>
#include <StepData_StepModel.hxx>
#include <TCollection_HAsciiString.hxx>
#include <cstdio>

namespace emesa::step {
namespace {

Handle(TCollection_HAsciiString) ascii(const QString &text)
{
    return new TCollection_HAsciiString(text.toLatin1().constData());
}

Error cannotWrite(const QString &path)
{
    return {
        ErrorCode::Unavailable, QStringLiteral("cannot_write"),
        QStringLiteral("\"%1\" cannot be written: check that the folder exists and is writable.").arg(path)};
}

} // namespace

Status writeStepFile(const QString &path, const TopoDS_Shape &shape, const StepHeader &header)
{
    // The writer's constructor registers the parameters, so it comes first.
    STEPControl_Writer writer;
    Interface_Static::SetCVal("write.step.schema", "AP214IS");
    Interface_Static::SetCVal("write.step.unit", "MM");
    Interface_Static::SetIVal("write.surfacecurve.mode", 1);
    if (writer.Transfer(shape, STEPControl_AsIs) != IFSelect_RetDone) {
        return Error{ErrorCode::Internal, QStringLiteral("transfer_failed"),
                     QStringLiteral("The part could not be expressed in STEP.")};
    }

    // The writer appends a running number to the name it was given.
    for (int i = 1; i <= writer.Model()->NbEntities(); ++i) {
        const auto product = Handle(StepBasic_Product)::DownCast(writer.Model()->Value(i));
        if (!product.IsNull()) {
            product->SetId(ascii(header.productName));
            product->SetName(ascii(header.productName));
        }
    }

    APIHeaderSection_MakeHeader head(writer.Model());
    head.SetName(ascii(header.productName));
    head.SetTimeStamp(ascii(header.timestamp));
    head.SetAuthorValue(1, ascii(QStringLiteral("Emesa")));
    head.SetOrganizationValue(1, ascii(QStringLiteral("Emesa")));
    head.SetOriginatingSystem(ascii(QStringLiteral("Emesa emesa-step")));
    head.SetAuthorisation(ascii(QString()));
    head.SetDescriptionValue(1, ascii(QStringLiteral("Sample part of Emesa")));

    const QFileInfo target(path);
    QTemporaryDir scratch(target.absoluteDir().filePath(QStringLiteral(".emesa-step-XXXXXX")));
    if (!scratch.isValid()) {
        return cannotWrite(path);
    }
    const QByteArray from = QFile::encodeName(scratch.filePath(QStringLiteral("part.step")));
    if (writer.Write(from.constData()) != IFSelect_RetDone ||
        std::rename(from.constData(), QFile::encodeName(path).constData()) != 0) {
        return cannotWrite(path);
    }
    return {};
}

Result<TopoDS_Shape> readStepFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotFound, QStringLiteral("cannot_open"),
                     QStringLiteral("\"%1\" cannot be opened.").arg(path)};
    }
    const Error malformed{ErrorCode::Malformed, QStringLiteral("not_step"),
                          QStringLiteral("\"%1\" is not a STEP file.").arg(path)};
    if (!file.read(256).trimmed().startsWith("ISO-10303-21")) {
        return malformed;
    }
    file.close();

    STEPControl_Reader reader;
    Interface_Static::SetCVal("xstep.cascade.unit", "MM");
    if (reader.ReadFile(QFile::encodeName(path).constData()) != IFSelect_RetDone) {
        return malformed;
    }
    reader.TransferRoots();
    const TopoDS_Shape shape = reader.OneShape();
    if (shape.IsNull()) {
        return Error{ErrorCode::Malformed, QStringLiteral("no_shape"),
                     QStringLiteral("\"%1\" is a STEP file without a shape in it.").arg(path)};
    }
    return shape;
}

} // namespace emesa::step
