// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/installation.h"

namespace emesa::app {

/// What `emesa-server user …` is to do. `user`: user name or e-mail address.
struct UserCommand
{
    QString verb; ///< list, disable, enable, reset-password, grant, revoke
    QString user;
    QString role;
    bool asJson = false;
};

/// Does it as the operator, with an audit row and in force at the person's next request; a new password is the first
/// line of standard input. NotFound for an unknown user or role, Conflict "last_administrator". The value is the exit
/// code.
[[nodiscard]] Result<int> runUserCommand(const Installation &installation, const UserCommand &command);

} // namespace emesa::app
