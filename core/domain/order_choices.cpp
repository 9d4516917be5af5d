// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/order_choices.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <span>

namespace emesa {

namespace {

enum Family : unsigned { Carbon = 1, Galvanised = 2, Stainless = 4, Aluminium = 8, Copper = 16, Plastic = 32, All = 63 };

struct Material
{
    const char *name;
    unsigned families;
    QStringList grades;
};

struct Finish
{
    const char *name;
    unsigned families;
};

std::span<const Material> materials()
{
    static const std::array list = {
        Material{"HR steel sheet", Carbon, {QStringLiteral("IS 1079 D"), QStringLiteral("IS 2062 E250"), QStringLiteral("IS 2062 E350")}},
        Material{"CR steel sheet", Carbon, {QStringLiteral("IS 513 CR1"), QStringLiteral("IS 513 CR2"), QStringLiteral("IS 513 CR3"), QStringLiteral("IS 513 CR4"), QStringLiteral("IS 513 CR5")}},
        Material{"GI steel sheet", Galvanised, {QStringLiteral("IS 277, 120 GSM"), QStringLiteral("IS 277, 275 GSM")}},
        Material{"Stainless steel sheet", Stainless, {QStringLiteral("SS 304"), QStringLiteral("SS 430"), QStringLiteral("SS 441")}},
        Material{"MS chequered plate", Carbon, {QStringLiteral("IS 3502")}},
        Material{"SS chequered plate", Stainless, {QStringLiteral("SS 304")}},
        Material{"Aluminium", Aluminium, {QStringLiteral("5052"), QStringLiteral("6061-T6"), QStringLiteral("EN AW-6082 T6")}},
        Material{"Steel bar", Carbon, {QStringLiteral("1018"), QStringLiteral("12L14"), QStringLiteral("1045"), QStringLiteral("4140"), QStringLiteral("S235JR"), QStringLiteral("S355J2"), QStringLiteral("C45"), QStringLiteral("42CrMo4")}},
        Material{"Stainless steel bar", Stainless, {QStringLiteral("303"), QStringLiteral("304"), QStringLiteral("316"), QStringLiteral("416"), QStringLiteral("17-4PH")}},
        Material{"Brass", Copper, {QStringLiteral("CuZn39Pb3")}},
        Material{"Copper", Copper, {QStringLiteral("Cu-ETP")}},
        Material{"Plastic", Plastic, {QStringLiteral("ABS"), QStringLiteral("POM"), QStringLiteral("PA"), QStringLiteral("PEEK")}},
    };
    return list;
}

constexpr std::array finishes = {
    Finish{"As machined", All},
    Finish{"Deburred", All},
    Finish{"Bead blasted", All},
    Finish{"Tumbled", All},
    Finish{"Powder coat", Carbon | Galvanised | Aluminium},
    Finish{"Painted", Carbon | Galvanised | Aluminium},
    Finish{"Zinc plated", Carbon},
    Finish{"Hot-dip galvanised", Carbon},
    Finish{"Passivated", Stainless},
    Finish{"Electropolished", Stainless},
    Finish{"Anodised, type II", Aluminium},
    Finish{"Anodised, type III (hard)", Aluminium},
    Finish{"Chromate MIL-DTL-5541", Aluminium},
};

const Material *materialNamed(const QString &name)
{
    for (const Material &material : materials()) {
        if (name.trimmed().compare(QLatin1String(material.name), Qt::CaseInsensitive) == 0)
            return &material;
    }
    return nullptr;
}

} // namespace

QStringList usualMaterials()
{
    QStringList names;
    for (const Material &material : materials())
        names.append(QLatin1String(material.name));
    return names;
}

QStringList usualGrades(const QString &material)
{
    if (const Material *known = materialNamed(material))
        return known->grades;
    QStringList all;
    for (const Material &each : materials())
        all += each.grades;
    all.removeDuplicates();
    return all;
}

QStringList usualFinishes(const QString &material)
{
    const Material *known = materialNamed(material);
    QStringList names;
    for (const Finish &finish : finishes) {
        if (!known || (finish.families & known->families) != 0)
            names.append(QLatin1String(finish.name));
    }
    return names;
}

QStringList usualThicknesses()
{
    return {QStringLiteral("0.8 mm"), QStringLiteral("1 mm"),  QStringLiteral("1.2 mm"), QStringLiteral("1.5 mm"), QStringLiteral("2 mm"),
            QStringLiteral("2.5 mm"), QStringLiteral("3 mm"),  QStringLiteral("4 mm"),   QStringLiteral("5 mm"),   QStringLiteral("6 mm"),
            QStringLiteral("8 mm"),   QStringLiteral("10 mm"), QStringLiteral("12 mm"),  QStringLiteral("16 mm"),  QStringLiteral("20 mm")};
}

QStringList usualPackings()
{
    return {QStringLiteral("Carton"),         QStringLiteral("Wooden crate"),     QStringLiteral("Pallet, stretch-wrapped"),
            QStringLiteral("Bagged one by one"), QStringLiteral("VCI film against rust"), QStringLiteral("Returnable bins")};
}

bool isUnusual(const QString &material, const QString &finish)
{
    const Material *known = materialNamed(material);
    for (const Finish &each : finishes) {
        if (known && finish.trimmed().compare(QLatin1String(each.name), Qt::CaseInsensitive) == 0)
            return (each.families & known->families) == 0;
    }
    return false;
}

QString millimetresOf(const QString &typed)
{
    static const QRegularExpression length(QStringLiteral("^(\\d{1,4}(?:[.,]\\d{1,4})?)\\s*(mm|millimet(?:er|re)s?|cm|in|inch|inches|\"|″)?$"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = length.match(typed.trimmed());
    if (!match.hasMatch())
        return {};
    const QString unit = match.captured(2).toLower();
    const bool isInches = unit.startsWith(QLatin1String("in")) || unit == QLatin1String("\"") || unit == QString(QChar(0x2033));
    const double factor = isInches ? 25.4 : unit == QLatin1String("cm") ? 10 : 1;
    const double millimetres = match.captured(1).replace(u',', u'.').toDouble() * factor;
    if (millimetres <= 0 || millimetres > 1000)
        return {};
    QString number = QLocale::c().toString(millimetres, 'f', isInches ? 2 : 3);
    while (number.contains(u'.') && (number.endsWith(u'0') || number.endsWith(u'.')))
        number.chop(1);
    return number + QStringLiteral(" mm");
}

} // namespace emesa
