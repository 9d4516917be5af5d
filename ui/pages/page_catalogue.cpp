// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_catalogue.h"

#include "ui/pages/messages/messages_page.h"
#include "ui/pages/new_order/new_order_page.h"
#include "ui/pages/order/order_page.h"
#include "ui/pages/orders/orders_page.h"
#include "ui/pages/suppliers/suppliers_page.h"

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
    PageRow{"orders", QT_TRANSLATE_NOOP("Pages", "Orders"), "orders", [](const Desk &desk) { return desk.may("order_read"); }, &make<OrdersPage>},
    PageRow{"messages", QT_TRANSLATE_NOOP("Pages", "Messages"), "messages", [](const Desk &desk) { return desk.may("order_read"); }, &make<MessagesPage>},
    PageRow{"suppliers", QT_TRANSLATE_NOOP("Pages", "Suppliers"), "suppliers", [](const Desk &desk) { return desk.may("supplier_read"); }, &make<SuppliersPage>},
    PageRow{"new-order", "", "plus", [](const Desk &desk) { return desk.may("order_create"); }, &make<NewOrderPage>},
    PageRow{"order", "", "part", [](const Desk &desk) { return desk.may("order_read"); }, &make<OrderPage>},
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
