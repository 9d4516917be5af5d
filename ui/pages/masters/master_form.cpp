// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/masters/master_form.h"

#include "models/choices/choices.h"
#include "ui/forms/entity_form.h"

#include <QCoreApplication>

namespace emesa::ui {

namespace {

/// What people call several of a kind, and a new one; in the order of MasterKind.
constexpr std::array plurals = {
    QT_TRANSLATE_NOOP("Masters", "Continents"), QT_TRANSLATE_NOOP("Masters", "Countries"), QT_TRANSLATE_NOOP("Masters", "States"),
    QT_TRANSLATE_NOOP("Masters", "Districts"),  QT_TRANSLATE_NOOP("Masters", "Cities"),    QT_TRANSLATE_NOOP("Masters", "Plants"),
    QT_TRANSLATE_NOOP("Masters", "Sites"),      QT_TRANSLATE_NOOP("Masters", "Zones"),     QT_TRANSLATE_NOOP("Masters", "Wards"),
    QT_TRANSLATE_NOOP("Masters", "Equipment types")};
constexpr std::array newTitles = {
    QT_TRANSLATE_NOOP("Masters", "New continent"), QT_TRANSLATE_NOOP("Masters", "New country"), QT_TRANSLATE_NOOP("Masters", "New state"),
    QT_TRANSLATE_NOOP("Masters", "New district"),  QT_TRANSLATE_NOOP("Masters", "New city"),    QT_TRANSLATE_NOOP("Masters", "New plant"),
    QT_TRANSLATE_NOOP("Masters", "New site"),      QT_TRANSLATE_NOOP("Masters", "New zone"),    QT_TRANSLATE_NOOP("Masters", "New ward"),
    QT_TRANSLATE_NOOP("Masters", "New equipment type")};
static_assert(plurals.size() == masterEntities.size() && newTitles.size() == masterEntities.size());

/// `visit` with a value of the kind's type.
template<typename F, size_t... I>
void withType(MasterKind kind, F visit, std::index_sequence<I...>)
{
    const auto take = [&]<typename T>(size_t index, T value) {
        if (size_t(kind) == index)
            visit(value);
    };
    (take(I, std::tuple_element_t<I, MasterTypes>()), ...);
}

template<typename F>
void withType(MasterKind kind, F visit)
{
    withType(kind, visit, std::make_index_sequence<std::tuple_size_v<MasterTypes>>());
}

template<typename T>
bool has(const char *field)
{
    bool found = false;
    schema::forEachField<T>([&](const auto &one) { found = found || QLatin1String(one.name) == QLatin1String(field); });
    return found;
}

} // namespace

FieldForm *makeMasterForm(MasterKind kind, Desk &desk, QWidget *parent)
{
    FieldForm *form = nullptr;
    withType(kind, [&]<typename T>(const T &) {
        QList<FormField> fields{{.name = QStringLiteral("name")}};
        if (has<T>("code"))
            fields.append({.name = QStringLiteral("code"),
                           .hint = kind == MasterKind::Country ? QCoreApplication::translate("Masters", "Two letters of ISO 3166-1, like IN.")
                                                               : QCoreApplication::translate("Masters", "ISO 3166-2, like IN-KA.")});
        if (has<T>("category"))
            fields.append({.name = QStringLiteral("category")});
        if constexpr (!lineageOf<T>.empty()) {
            constexpr MasterKind above = *masterEntityOf<T>.parent;
            fields.append({.name = QString::fromLatin1(masterEntity(above).name), .choices = masterChoices<std::tuple_element_t<size_t(above), MasterTypes>>(desk.masters())});
        }
        fields.append({.name = QStringLiteral("description")});
        fields.append({.name = QStringLiteral("is_active"), .hint = QCoreApplication::translate("Masters", "Nothing new goes into what is not active.")});
        fields.append({.name = QStringLiteral("created_at")});
        fields.append({.name = QStringLiteral("updated_at")});
        form = new EntityForm<T>("MasterRecord", desk.words(), fields, parent);
    });
    return form;
}

QJsonObject newMasterRecord(MasterKind kind, const QString &parent)
{
    QJsonObject record;
    withType(kind, [&]<typename T>(const T &fresh) {
        record = schema::toJson(fresh);
        if constexpr (!lineageOf<T>.empty())
            record.insert(QString::fromLatin1(masterEntity(*masterEntityOf<T>.parent).name), parent);
    });
    return record;
}

QString masterKindName(MasterKind kind)
{
    return QCoreApplication::translate("MasterRecord", masterEntity(kind).title);
}

QString masterKindPlural(MasterKind kind)
{
    return QCoreApplication::translate("Masters", plurals[size_t(kind)]);
}

QString newMasterTitle(MasterKind kind)
{
    return QCoreApplication::translate("Masters", newTitles[size_t(kind)]);
}

} // namespace emesa::ui
