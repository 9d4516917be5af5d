// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_catalogue.h"

#include "ui/pages/audit/audit_page.h"
#include "ui/pages/dashboard/dashboard_page.h"
#include "ui/pages/machines/machines_page.h"
#include "ui/pages/masters/masters_page.h"
#include "ui/pages/messages/messages_page.h"
#include "ui/pages/new_order/new_order_page.h"
#include "ui/pages/order/order_page.h"
#include "ui/pages/orders/orders_page.h"
#include "ui/pages/people/people_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/shop_floor/shop_floor_page.h"
#include "ui/pages/suppliers/suppliers_page.h"
#include "ui/pages/waiting/waiting_page.h"

#include <QCoreApplication>

#include <array>

namespace emesa::ui {

namespace {

template<typename P>
Page *make(PageContext &context, QWidget *parent)
{
    return new P(context, parent);
}

constexpr std::array catalogue = {
    PageRow{"dashboard", QT_TRANSLATE_NOOP("Pages", "Dashboard"), "dashboard", [](const Desk &desk) { return desk.may("order_read"); }, &make<DashboardPage>},
    PageRow{"orders", QT_TRANSLATE_NOOP("Pages", "Orders"), "orders", [](const Desk &desk) { return desk.may("order_read"); }, &make<OrdersPage>},
    PageRow{"messages", QT_TRANSLATE_NOOP("Pages", "Messages"), "messages", [](const Desk &desk) { return desk.may("order_read"); }, &make<MessagesPage>},
    PageRow{"machines", QT_TRANSLATE_NOOP("Pages", "Machines"), "machines", [](const Desk &desk) { return desk.may("machine_read"); }, &make<MachinesPage>},
    PageRow{"suppliers", QT_TRANSLATE_NOOP("Pages", "Suppliers"), "suppliers", [](const Desk &desk) { return desk.may("supplier_read"); }, &make<SuppliersPage>},
    PageRow{"shop-floor", QT_TRANSLATE_NOOP("Pages", "Shop floor"), "shop-floor", [](const Desk &desk) { return desk.may("order_start_production") && desk.may("machine_read"); }, &make<ShopFloorPage>},
    PageRow{"masters", QT_TRANSLATE_NOOP("Pages", "Masters"), "masters", &MastersPage::isFor, &make<MastersPage>},
    PageRow{"people", QT_TRANSLATE_NOOP("Pages", "People"), "people", &PeoplePage::isFor, &make<PeoplePage>},
    PageRow{"audit", QT_TRANSLATE_NOOP("Pages", "Audit"), "audit", [](const Desk &desk) { return desk.may("audit_read"); }, &make<AuditPage>},
    PageRow{"waiting", "", "send", [](const Desk &) { return true; }, &make<WaitingPage>},
    PageRow{"settings", QT_TRANSLATE_NOOP("Pages", "Settings"), "settings", [](const Desk &) { return true; }, &make<SettingsPage>},
    PageRow{"order", "", "part", [](const Desk &desk) { return desk.may("order_read"); }, &make<OrderPage>},
    PageRow{"new-order", "", "plus", [](const Desk &desk) { return desk.may("order_create"); }, &make<NewOrderPage>},
};

} // namespace

std::span<const PageRow> pages()
{
    return catalogue;
}

const PageRow *pageById(const QString &id)
{
    for (const PageRow &page : catalogue) {
        if (id == QLatin1String(page.id))
            return &page;
    }
    return nullptr;
}

} // namespace emesa::ui
