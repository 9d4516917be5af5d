// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"

namespace emesa {

/// How the first administrator of a new installation is made: with the one-time token its operator finds beside the
/// data.
struct BootstrapInput
{
    QString token;
    QString email;
    QString password;
};

namespace schema {

template<>
inline constexpr auto schemaOf<BootstrapInput> = entity("bootstrap",
    field("token", &BootstrapInput::token, {.title = QT_TRANSLATE_NOOP("BootstrapInput", "One-time token"), .flags = Required, .maxLength = 100}),
    field("email", &BootstrapInput::email, {.title = QT_TRANSLATE_NOOP("BootstrapInput", "E-mail"), .flags = Required, .maxLength = 254}),
    field("password", &BootstrapInput::password, {.title = QT_TRANSLATE_NOOP("BootstrapInput", "Password"), .flags = Required}));

} // namespace schema
} // namespace emesa
