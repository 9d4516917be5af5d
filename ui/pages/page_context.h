// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "models/installation/installation.h"
#include "ui/commands/commands.h"
#include "ui/dialogs/dialogs.h"
#include "ui/shell/notices.h"

namespace emesa::ui {

/// What every page is given: the person's desk and the window's own means. All outlive the page.
struct PageContext
{
    Desk &desk;
    Installation &installation;
    Appearance &appearance;
    Commands &commands;
    Dialogs &dialogs;
    Notices &notices;
};

} // namespace emesa::ui
