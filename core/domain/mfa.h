// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"

namespace emesa {

/// How one's second factor (TOTP, RFC 6238) stands.
struct MfaState
{
    bool isEnabled = false;
    bool isPending = false;               ///< set up, but no code of it was confirmed yet
    std::optional<Timestamp> enabledAt;
    int recoveryCodesLeft = 0;
};

struct MfaSetupInput { QString password; };

/// Shown once, for an authenticator app; `otpauthUri` is the text of the QR code.
struct MfaSetup { QString secret; QString otpauthUri; };

struct MfaConfirmInput { QString code; };

/// Shown once. Each signs in once in place of a code.
struct RecoveryCodes { QStringList recoveryCodes; };

/// At least one of the two; `code` may be a recovery code.
struct MfaProofInput { std::optional<QString> code; std::optional<QString> password; };

struct MfaDisableInput { QString password; QString code; };

namespace schema {

template<>
inline constexpr auto schemaOf<MfaState> = entity("mfa_state",
    field("is_enabled", &MfaState::isEnabled, {.title = QT_TRANSLATE_NOOP("MfaState", "Second factor"), .flags = ReadOnly}),
    field("is_pending", &MfaState::isPending, {.title = QT_TRANSLATE_NOOP("MfaState", "Waiting for the first code"), .flags = ReadOnly}),
    field("enabled_at", &MfaState::enabledAt, {.title = QT_TRANSLATE_NOOP("MfaState", "Since"), .flags = ReadOnly}),
    field("recovery_codes_left", &MfaState::recoveryCodesLeft, {.title = QT_TRANSLATE_NOOP("MfaState", "Recovery codes left"), .flags = ReadOnly}));

template<>
inline constexpr auto schemaOf<MfaSetupInput> = entity("mfa_setup_input",
    field("password", &MfaSetupInput::password, {.title = QT_TRANSLATE_NOOP("MfaSetupInput", "Password"), .flags = Required}));

template<>
inline constexpr auto schemaOf<MfaSetup> = entity("mfa_setup",
    field("secret", &MfaSetup::secret, {.title = QT_TRANSLATE_NOOP("MfaSetup", "Secret"), .flags = ReadOnly}),
    field("otpauth_uri", &MfaSetup::otpauthUri, {.title = QT_TRANSLATE_NOOP("MfaSetup", "Text of the QR code"), .flags = ReadOnly}));

template<>
inline constexpr auto schemaOf<MfaConfirmInput> = entity("mfa_confirm",
    field("code", &MfaConfirmInput::code, {.title = QT_TRANSLATE_NOOP("MfaConfirmInput", "Code"), .flags = Required, .maxLength = 64}));

template<>
inline constexpr auto schemaOf<RecoveryCodes> = entity("recovery_codes",
    field("recovery_codes", &RecoveryCodes::recoveryCodes, {.title = QT_TRANSLATE_NOOP("RecoveryCodes", "Recovery codes"), .flags = ReadOnly}));

template<>
inline constexpr auto schemaOf<MfaProofInput> = entity("mfa_proof",
    field("code", &MfaProofInput::code, {.title = QT_TRANSLATE_NOOP("MfaProofInput", "Code"), .maxLength = 64}),
    field("password", &MfaProofInput::password, {.title = QT_TRANSLATE_NOOP("MfaProofInput", "Password")}));

template<>
inline constexpr auto schemaOf<MfaDisableInput> = entity("mfa_disable",
    field("password", &MfaDisableInput::password, {.title = QT_TRANSLATE_NOOP("MfaDisableInput", "Password"), .flags = Required}),
    field("code", &MfaDisableInput::code, {.title = QT_TRANSLATE_NOOP("MfaDisableInput", "Code"), .flags = Required, .maxLength = 64}));

} // namespace schema
} // namespace emesa
