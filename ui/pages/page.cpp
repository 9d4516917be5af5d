// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

namespace emesa::ui {

void Page::enter(const QString &about)
{
    if (!m_shown) {
        m_shown = std::make_unique<QObject>();
        addCommands(m_shown.get());
    }
    visit(about);
}

void Page::exit()
{
    leave();
    m_shown.reset();
}

} // namespace emesa::ui
