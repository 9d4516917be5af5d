// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/codec.h"
#include "core/schema/field.h"
#include "models/choices/choice.h"
#include "models/tables/words.h"

#include <QCoreApplication>

namespace emesa::ui {

/// What kind of value a field holds, and so how it is edited.
enum class FieldKind {
    Line,        ///< one line of text
    Lines,       ///< text over several lines
    WholeNumber,
    Amount,
    Date,
    Moment,
    Option,      ///< one of a few names
    Switch,      ///< yes or no
    WordList,
    Choice,      ///< one of many records at the server
    Other        ///< only shown
};

/// What a form is told about one of its fields, beyond the schema.
struct FormField
{
    QString name;              ///< in the schema
    QString title = {};        ///< instead of the schema's; translated
    QString hint = {};         ///< one line below the field
    QString unit = {};         ///< behind it: "mm"
    QString heading = {};      ///< above it: the fields from here on belong together
    QStringList suggestions = {};
    ChoiceSource choices = {}; ///< makes it a Choice
    bool isSecret = false;     ///< typed in dots
    bool isReadOnly = false;
};

/// Everything a field's editor and its validation need; made from the schema.
struct FieldSpec
{
    FormField form;
    QString title;             ///< translated
    FieldKind kind = FieldKind::Line;
    bool isRequired = false;
    bool isOptional = false;   ///< null is a value
    bool isReadOnly = false;
    bool isText = true;        ///< of a Choice: its values are texts, numbers otherwise
    int maxLength = 0;
    qint64 min = std::numeric_limits<qint64>::min();
    qint64 max = std::numeric_limits<qint64>::max();
    QList<Choice> options = {};
};

/// Why a value of the right kind breaks a rule of its field, for people; empty when it does not. The same rules as
/// schema::readObject, which the server applies.
[[nodiscard]] QString problemWith(const FieldSpec &spec, const QJsonValue &value, const tables::Words &words);

/// What a code of a FieldError means, translated; empty for codes only the server can explain.
[[nodiscard]] QString wordsForProblem(const QString &code);

namespace detail {

template<typename V>
constexpr FieldKind kindOf(bool isMultiline)
{
    if constexpr (schema::isOptional<V>)
        return kindOf<typename V::value_type>(isMultiline);
    else if constexpr (std::is_same_v<V, QString>)
        return isMultiline ? FieldKind::Lines : FieldKind::Line;
    else if constexpr (std::is_same_v<V, bool>)
        return FieldKind::Switch;
    else if constexpr (std::is_same_v<V, int> || std::is_same_v<V, qint64>)
        return FieldKind::WholeNumber;
    else if constexpr (std::is_same_v<V, Amount>)
        return FieldKind::Amount;
    else if constexpr (std::is_same_v<V, QDate>)
        return FieldKind::Date;
    else if constexpr (std::is_same_v<V, Timestamp>)
        return FieldKind::Moment;
    else if constexpr (std::is_same_v<V, QStringList>)
        return FieldKind::WordList;
    else if constexpr (std::is_enum_v<V>)
        return FieldKind::Option;
    else
        return FieldKind::Other;
}

template<typename V>
QList<Choice> optionsOf()
{
    if constexpr (schema::isOptional<V>) {
        return optionsOf<typename V::value_type>();
    } else if constexpr (std::is_enum_v<V>) {
        QList<Choice> options;
        for (const char *name : schema::enumNames<V>)
            options.append({QString::fromLatin1(name), tables::Words::named(name)});
        return options;
    } else {
        return {};
    }
}

} // namespace detail

/// The spec of one schema field. `context` is the struct's name, under which translators find its titles.
template<typename F>
[[nodiscard]] FieldSpec specOf(const F &field, const char *context, const FormField &form)
{
    using V = schema::ValueOf<F>;
    FieldSpec spec;
    spec.form = form;
    spec.title = form.title.isEmpty() ? QCoreApplication::translate(context, field.options.title) : form.title;
    spec.kind = form.choices ? FieldKind::Choice : detail::kindOf<V>(field.has(schema::Multiline));
    spec.isRequired = field.has(schema::Required);
    spec.isOptional = schema::isOptional<V>;
    spec.isReadOnly = form.isReadOnly || field.has(schema::ReadOnly);
    spec.isText = std::is_same_v<V, QString> || std::is_same_v<V, std::optional<QString>>;
    spec.maxLength = field.options.maxLength;
    spec.min = field.options.min;
    spec.max = field.options.max;
    spec.options = detail::optionsOf<V>();
    return spec;
}

} // namespace emesa::ui
