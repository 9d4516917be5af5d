// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <optional>

namespace emesa::api {

enum class Method { Get, Head, Post, Put, Patch, Delete, Options };

inline constexpr std::array<const char *, 7> methodNames = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};

[[nodiscard]] inline QByteArray toName(Method method)
{
    return methodNames[size_t(method)];
}

[[nodiscard]] inline std::optional<Method> methodFromName(QByteArrayView name)
{
    for (size_t i = 0; i < methodNames.size(); ++i) {
        if (name == methodNames[i])
            return Method(i);
    }
    return std::nullopt;
}

[[nodiscard]] inline constexpr bool isUnsafe(Method method)
{
    return method == Method::Post || method == Method::Put || method == Method::Patch || method == Method::Delete;
}

} // namespace emesa::api
