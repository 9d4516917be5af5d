// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/page_context.h"

#include <span>

namespace emesa::ui {

/// One page the window can show.
struct PageRow
{
    const char *id;
    const char *title;            ///< QT_TRANSLATE_NOOP in context "Pages"; empty: not in the sidebar
    const char *icon;
    bool (*isFor)(const Desk &);  ///< whether this person gets to see it
    Page *(*make)(PageContext &, QWidget *parent);
};

/// Every page there is, in the order of the sidebar; sidebar, palette, Ctrl+1…9 and tests read it.
[[nodiscard]] std::span<const PageRow> pages();
[[nodiscard]] const PageRow *pageById(const QString &id);

} // namespace emesa::ui
