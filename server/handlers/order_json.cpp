// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/order_json.h"

#include "core/schema/json.h"
#include "core/schema/row.h"
#include "server/services/order_rights.h"

namespace emesa {

namespace {

/// The place of a field among the columns of selectColumns<Order>.
int columnOf(const char *name)
{
    int column = 0, found = -1;
    schema::forEachField<Order>([&](const auto &field) {
        if (field.has(schema::Derived))
            return;
        if (QByteArrayView(field.name) == QByteArrayView(name))
            found = column;
        ++column;
    });
    Q_ASSERT_X(found >= 0, "columnOf", name);
    return found;
}

void appendUrl(QByteArray &out, const QByteArray &base, const QByteArray &path)
{
    schema::appendString(out, QByteArray(base + path));
}

} // namespace

OrderJson::OrderJson(const Caller &caller, const QString &baseUrl)
    : m_userId(caller.userId),
      m_without(caller.isStaff() ? unsigned(schema::NoFlags) : unsigned(schema::StaffOnly)),
      m_mediaBase(baseUrl.toUtf8() + "/media/")
{
    for (size_t own = 0; own < 2; ++own) {
        std::array<bool, actionRules.size()> may{};
        for (const ActionRule &rule : actionRules)
            may[size_t(rule.action)] = order_rights::mayTake(caller, rule.action, own == 1);
        for (size_t status = 0; status < statusCount; ++status) {
            for (size_t held = 0; held < 2; ++held) {
                QByteArray &text = m_actions[status][own][held];
                text = "[";
                for (const ActionRule &rule : actionRules) {
                    if (!may[size_t(rule.action)] || !isPossible(OrderStatus(status), rule.action) || !fitsHold(rule.action, held == 1))
                        continue;
                    text += text.size() > 1 ? ",\"" : "\"";
                    text += schema::enumNames<OrderAction>[size_t(rule.action)];
                    text += '"';
                }
                text += ']';
            }
        }
    }
}

void OrderJson::writeRow(QByteArray &out, const storage::Row &row, int first) const
{
    static const int client = columnOf("client"), status = columnOf("status"), stepFile = columnOf("step_file"),
                     drawing = columnOf("d2_draft_design"), onHold = columnOf("on_hold");
    out += '{';
    schema::writeRowMembers<Order>(out, row, m_without, first);
    const auto url = [&](const char *name, int column) {
        out += name;
        if (row.isNull(first + column))
            out += "null";
        else
            appendUrl(out, m_mediaBase, row.utf8(first + column));
    };
    url(",\"step_file_url\":", stepFile);
    url(",\"d2_draft_design_url\":", drawing);
    out += ",\"allowed_actions\":";
    const auto known = schema::enumFromString<OrderStatus>(row.text(first + status));
    out += known ? m_actions[size_t(*known)][row.int64(first + client) == m_userId ? 1 : 0][row.int64(first + onHold) != 0 ? 1 : 0] : QByteArray("[]");
    out += '}';
}

void OrderJson::write(QByteArray &out, const Order &order) const
{
    schema::writeObject(out, order, m_without | schema::Derived);
    out.chop(1);
    const auto url = [&](const char *name, const std::optional<QString> &path) {
        out += name;
        if (path)
            appendUrl(out, m_mediaBase, path->toUtf8());
        else
            out += "null";
    };
    url(",\"step_file_url\":", order.stepFile);
    url(",\"d2_draft_design_url\":", order.draftDesign);
    out += ",\"allowed_actions\":";
    out += m_actions[size_t(order.status)][order.client == m_userId ? 1 : 0][order.onHold ? 1 : 0];
    out += '}';
}

QByteArray OrderJson::text(const Order &order) const
{
    QByteArray out;
    write(out, order);
    return out;
}

} // namespace emesa
