// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace emesa::http {

/// Header fields in the order sent. Names compare case-insensitively.
class Headers
{
public:
    using Field = std::pair<QByteArray, QByteArray>;

    Headers() = default;
    Headers(std::initializer_list<Field> fields) : m_fields(fields) {}

    void add(const QByteArray &name, const QByteArray &value) { m_fields.append({name, value}); }
    void set(const QByteArray &name, const QByteArray &value)
    {
        remove(name);
        add(name, value);
    }
    void remove(QByteArrayView name)
    {
        m_fields.removeIf([&](const Field &field) { return matches(field, name); });
    }

    /// The first value of that name, or an empty array.
    [[nodiscard]] QByteArray value(QByteArrayView name) const
    {
        for (const Field &field : m_fields) {
            if (matches(field, name))
                return field.second;
        }
        return {};
    }
    [[nodiscard]] qsizetype count(QByteArrayView name) const
    {
        qsizetype found = 0;
        for (const Field &field : m_fields)
            found += matches(field, name) ? 1 : 0;
        return found;
    }
    [[nodiscard]] bool contains(QByteArrayView name) const { return count(name) > 0; }

    [[nodiscard]] auto begin() const { return m_fields.cbegin(); }
    [[nodiscard]] auto end() const { return m_fields.cend(); }
    [[nodiscard]] qsizetype size() const { return m_fields.size(); }

private:
    static bool matches(const Field &field, QByteArrayView name)
    {
        return field.first.size() == name.size()
            && qstrnicmp(field.first.constData(), field.first.size(), name.data(), name.size()) == 0;
    }

    QList<Field> m_fields;
};

} // namespace emesa::http
