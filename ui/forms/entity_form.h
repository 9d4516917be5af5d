// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/nested.h"
#include "ui/forms/field_form.h"

namespace emesa::ui {

/// The form of an entity or a request body: a row for each field of its schema, or for those named in `fields`, in
/// that order. Without `fields`, what only the server sets is left out; named, it is shown as text. `context` is the
/// struct's name, under which translators find the titles of its fields.
///
///   auto *form = new EntityForm<Supplier>("Supplier", words, {{"name"}, {"email"}, {"phone"}}, this);
///   form->setValue(supplier);
///   if (form->check()) calls.updateSupplier(supplier.id, form->changes(), supplier.version);
template<typename T>
class EntityForm final : public FieldForm
{
public:
    EntityForm(const char *context, const tables::Words &words, const QList<FormField> &fields = {}, QWidget *parent = nullptr)
        : FieldForm(specs(context, fields), words, parent)
    {
        setValue(T());
    }

    void setValue(const T &value)
    {
        m_value = value;
        setObject(schema::toJson(value));
    }

    /// The value with what was typed, as far as that is right; ask check() first.
    [[nodiscard]] T value() const
    {
        T value = m_value;
        const QJsonObject typed = changes();
        schema::forEachField<T>([&](const auto &field) {
            const auto found = typed.constFind(QString::fromLatin1(field.name));
            if (found == typed.constEnd())
                return;
            schema::ValueOf<decltype(field)> read{};
            if (!schema::Codec<schema::ValueOf<decltype(field)>>::read(*found, read))
                value.*(field.member) = std::move(read);
        });
        return value;
    }

    /// See FieldForm::showNewer().
    void showNewerValue(const T &newer)
    {
        m_value = newer;
        showNewer(schema::toJson(newer));
    }

private:
    [[nodiscard]] static QList<FieldSpec> specs(const char *context, const QList<FormField> &fields)
    {
        QList<FieldSpec> specs;
        if (fields.isEmpty()) {
            schema::forEachField<T>([&](const auto &field) {
                if (field.options.title[0] != '\0' && !field.has(schema::ReadOnly | schema::Derived))
                    specs.append(specOf(field, context, {QString::fromLatin1(field.name)}));
            });
            return specs;
        }
        for (const FormField &form : fields) {
            [[maybe_unused]] bool isKnown = false;
            schema::forEachField<T>([&](const auto &field) {
                if (form.name != QLatin1String(field.name))
                    return;
                specs.append(specOf(field, context, form));
                isKnown = true;
            });
            Q_ASSERT_X(isKnown, "EntityForm", qPrintable(form.name));
        }
        return specs;
    }

    T m_value{};
};

} // namespace emesa::ui
