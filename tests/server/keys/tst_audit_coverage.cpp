// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/params.h"
#include "server/storage/role_repository.h"
#include "tests/server/keys/whole_server.h"

#include <QFile>
#include <QTest>

using namespace emesa;
using namespace emesa::test;
using storage::params;
using storage::Row;
using storage::Sql;

namespace {

using Answer = WholeServer::Answer;

QJsonObject body(std::initializer_list<std::pair<const char *, QJsonValue>> members)
{
    QJsonObject object;
    for (const auto &[name, value] : members)
        object.insert(QLatin1String(name), value);
    return object;
}

/// Does things one after the other and looks at what each left in the audit log.
class Walk
{
public:
    explicit Walk(WholeServer &server) : m_server(server) {}

    /// `what` answers with `status` and leaves a row `event`, from the address it came from.
    Answer does(const char *event, int status, const std::function<Answer()> &what)
    {
        static const Sql last("SELECT COALESCE(MAX(seq), 0) FROM audit_log");
        const qint64 before = m_server.number(last);
        const Answer answer = what();
        if (answer.status != status)
            m_problems += QStringLiteral("%1: answered %2 %3").arg(QLatin1String(event)).arg(answer.status).arg(QString::fromUtf8(answer.response.body.left(300)));
        static const Sql rows("SELECT event_type, address FROM audit_log WHERE seq > ? ORDER BY seq");
        QStringList found;
        bool isThere = false;
        const auto read = m_server.database().forEach(rows, params(before), [&](const Row &row) {
            found += row.text(0);
            isThere = isThere || (row.text(0) == QLatin1String(event) && row.text(1) == m_server.address);
        });
        if (!read || !isThere)
            m_problems += QStringLiteral("%1: found only %2").arg(QLatin1String(event), found.join(QStringLiteral(", ")));
        ++m_steps;
        return answer;
    }

    [[nodiscard]] QByteArray problems() const { return m_problems.join(u'\n').toUtf8(); }
    [[nodiscard]] int steps() const { return m_steps; }

private:
    WholeServer &m_server;
    QStringList m_problems;
    int m_steps = 0;
};

} // namespace

/// P20: every change and every refusal is audited.
class TestAuditCoverage : public QObject
{
    Q_OBJECT

private slots:
    void everyActionLeavesARow_data() { TestDatabase::addRows(); }
    void everyActionLeavesARow()
    {
        QFETCH(storage::Dialect, dialect);
        WholeServer server(dialect);
        Walk walk(server);
        const QByteArray boss = server.bossToken;
        const QString secret = WholeServer::password();
        const auto login = [&](const char *name, const QString &password) {
            return server.post("/api/auth/login/", {}, body({{"username", QLatin1String(name)}, {"password", password}}));
        };

        // Accounts and sign-ins
        const auto registered = walk.does("user.registered", 201, [&] {
            return server.post("/api/auth/register/", {}, body({{"email", QStringLiteral("anna@example.com")}, {"password", secret}}));
        });
        const QByteArray anna = registered.object()[QLatin1String("token")][QLatin1String("access")].toString().toLatin1();
        const Id annaId = server.idOf(anna);
        walk.does("sign_in.succeeded", 200, [&] { return login("anna@example.com", secret); });
        walk.does("sign_in.failed", 401, [&] { return login("anna@example.com", QStringLiteral("wrong password")); });
        walk.does("sign_in.failed", 401, [&] { return login("nobody@example.com", QStringLiteral("wrong password")); });
        walk.does("user.profile_changed", 200, [&] { return server.patch("/api/auth/me/", anna, body({{"company", QStringLiteral("Pumps")}})); });
        walk.does("user.profile_refused", 422, [&] { return server.patch("/api/auth/me/", anna, body({{"role", QStringLiteral("admin")}})); });
        walk.does("user.password_refused", 422, [&] {
            return server.post("/api/auth/me/password/", anna, body({{"current_password", QStringLiteral("no")}, {"new_password", QStringLiteral("violet-anvil-paints-47-geese")}}));
        });
        walk.does("user.password_changed", 200, [&] {
            return server.post("/api/auth/me/password/", anna, body({{"current_password", secret}, {"new_password", QStringLiteral("violet-anvil-paints-47-geese")}}));
        });
        const QByteArray second = login("anna@example.com", QStringLiteral("violet-anvil-paints-47-geese")).text("access_token").toLatin1();
        walk.does("sign_in.ended", 200, [&] { return server.post("/api/auth/sessions/end-others/", second); });
        walk.does("sign_in.ended", 200, [&] { return server.post("/api/auth/logout/", second); });
        walk.does("user.unlocked", 204, [&] { return server.post("/api/auth/users/" + QByteArray::number(annaId) + "/unlock/", boss); });
        const auto again = login("anna@example.com", QStringLiteral("violet-anvil-paints-47-geese"));
        const QByteArray client = again.text("access_token").toLatin1();
        const auto session = server.get("/api/auth/sessions/?is_active=true&user=" + QByteArray::number(annaId), client);
        QVERIFY(!session.array().isEmpty());

        // A refresh token that was used twice
        const auto reuse = login("anna@example.com", QStringLiteral("violet-anvil-paints-47-geese"));
        const QJsonObject refresh = body({{"refresh_token", reuse.text("refresh_token")}});
        QCOMPARE(server.post("/api/auth/refresh/", {}, refresh).status, 200);
        server.clock.advance(std::chrono::seconds(60));
        walk.does("token.reused", 401, [&] { return server.post("/api/auth/refresh/", {}, refresh); });

        // Keys
        const auto key = walk.does("api_key.created", 201, [&] { return server.makeKey({QStringLiteral("order_read")}); });
        const QByteArray secretKey = key.text("key").toLatin1();
        walk.does("access.denied", 403, [&] { return server.get("/api/machines/", secretKey); });
        walk.does("access.denied", 403, [&] { return server.post("/api/auth/logout/", secretKey); });
        walk.does("api_key.revoked", 204, [&] { return server.remove("/api/auth/api-keys/" + key.text("id").toLatin1() + '/', boss); });
        walk.does("api_key.refused", 401, [&] { return server.get("/api/orders/", secretKey); });

        // Roles, permissions, users
        const auto role = walk.does("role.created", 201, [&] { return server.post("/api/auth/roles/", boss, body({{"name", QStringLiteral("Night shift")}})); });
        const QByteArray roleAt = "/api/auth/roles/" + role.text("id").toLatin1() + '/';
        walk.does("role.changed", 200, [&] { return server.patch(roleAt, boss, body({{"description", QStringLiteral("works at night")}})); });
        walk.does("role.permissions_changed", 200, [&] {
            return server.post("/api/auth/group-permissions/", boss, body({{"group_id", role.object()[QLatin1String("group_id")]}, {"permission_ids", QJsonArray{1, 2}}}));
        });
        const auto user = walk.does("user.created", 201, [&] {
            return server.post("/api/auth/users/", boss, body({{"email", QStringLiteral("night@example.com")}, {"password", QStringLiteral("copper-tulip-sings-93-moons")}}));
        });
        const QByteArray userAt = "/api/auth/users/" + QByteArray::number(user.object()[QLatin1String("id")].toInteger()) + '/';
        walk.does("user.changed", 200, [&] { return server.patch(userAt, boss, body({{"role_ids", QJsonArray{role.text("id")}}})); });
        walk.does("user.changed", 200, [&] { return server.patch(userAt, boss, body({{"role_ids", QJsonArray()}})); });
        walk.does("user.deactivated", 204, [&] { return server.remove(userAt, boss); });
        walk.does("role.deactivated", 204, [&] { return server.remove(roleAt, boss); });

        // Machines and suppliers
        const auto supplier = walk.does("supplier.created", 201, [&] { return server.post("/api/suppliers/", boss, body({{"name", QStringLiteral("Cut")}})); });
        const QByteArray supplierAt = "/api/suppliers/" + QByteArray::number(supplier.object()[QLatin1String("id")].toInteger()) + '/';
        walk.does("supplier.changed", 200, [&] { return server.patch(supplierAt, boss, body({{"phone", QStringLiteral("1")}})); });
        const QJsonObject laser = body({{"name", QStringLiteral("L1")}, {"type", QStringLiteral("laser")}});
        const auto machine = walk.does("machine.created", 201, [&] { return server.post("/api/machines/", boss, laser); });
        const qint64 machineId = machine.object()[QLatin1String("id")].toInteger();
        const QByteArray machineAt = "/api/machines/" + QByteArray::number(machineId) + '/';
        walk.does("machine.changed", 200, [&] { return server.patch(machineAt, boss, body({{"make", QStringLiteral("X")}})); });
        walk.does("machine.changed", 200, [&] { return server.put(machineAt, boss, laser); });

        const QByteArray pixel = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
        walk.does("machine.photo_set", 200, [&] { return server.form(machineAt + "photo/", boss, {}, "photo", "pixel.png", pixel); });
        walk.does("machine.photo_removed", 204, [&] { return server.remove(machineAt + "photo/", boss); });

        // What people set for themselves
        const auto view = walk.does("view.created", 201, [&] {
            return server.post("/api/views/", client, body({{"page", QStringLiteral("orders")}, {"name", QStringLiteral("Mine")}, {"definition", QJsonObject()}}));
        });
        const QByteArray viewAt = "/api/views/" + view.text("id").toLatin1() + '/';
        walk.does("view.changed", 200, [&] { return server.patch(viewAt, client, body({{"is_shared", true}})); });
        walk.does("view.removed", 204, [&] { return server.remove(viewAt, client); });
        walk.does("preferences.changed", 200, [&] { return server.put("/api/preferences/", client, body({{"theme", QStringLiteral("dark")}})); });
        walk.does("preferences.changed", 200, [&] { return server.patch("/api/preferences/", client, body({{"theme", QStringLiteral("bright")}})); });

        // Master data
        const auto continent = walk.does("continent.created", 201, [&] { return server.post("/api/master/continents/", boss, body({{"name", QStringLiteral("Gondwana")}})); });
        const QByteArray continentAt = continent.response.headers.value("Location");
        walk.does("continent.changed", 200, [&] { return server.patch(continentAt, boss, body({{"name", QStringLiteral("Laurasia")}})); });
        walk.does("continent.removed", 204, [&] { return server.remove(continentAt, boss); });

        // Orders
        QFile part(QStringLiteral(EMESA_SOURCE_DIR "/tests/data/parts/plate.step"));
        QVERIFY(part.open(QIODevice::ReadOnly));
        const QByteArray step = part.readAll();
        const auto place = [&] {
            return server.form("/api/orders/", client,
                               {{"part_id", "P-1"}, {"product_description", "Plate"}, {"quantity", "10"}, {"material_thickness", "3 mm"}, {"material_type", "Steel"},
                                {"material_grade", "S235"}, {"surface_treatment", "none"}, {"packing_standard", "box"}, {"target_price", "500.00"}},
                               "step_file", "plate.step", step);
        };
        const auto order = walk.does("order.created", 201, place);
        const QByteArray at = "/api/orders/" + QByteArray::number(order.object()[QLatin1String("id")].toInteger()) + '/';
        walk.does("order.updated", 200, [&] { return server.patch(at, client, body({{"quantity", 12}})); });
        walk.does("file.added", 201, [&] { return server.form(at + "files/", client, {{"kind", "step"}}, "file", "plate.step", step); });
        walk.does("message.created", 201, [&] { return server.post(at + "messages/", client, body({{"message", QStringLiteral("hello")}})); });
        const auto offer = [&](const QByteArray &who, const char *amount) {
            return server.post(at + "send_counter_offer/", who, body({{"amount", QLatin1String(amount)}}));
        };
        walk.does("order.counter_offer_sent", 201, [&] { return offer(boss, "600.00"); });
        walk.does("order.counter_offer_declined", 200, [&] { return server.post(at + "decline_counter_offer/", client); });
        walk.does("order.counter_offer_sent", 201, [&] { return offer(boss, "550.00"); });
        walk.does("order.counter_offer_accepted", 200, [&] { return server.post(at + "accept_counter_offer/", client); });
        walk.does("order.payment_confirmed", 200, [&] { return server.post(at + "confirm_payment/", client); });
        walk.does("order.machine_assigned", 200, [&] { return server.post(at + "assign_machine/", boss, body({{"machine_id", machineId}})); });
        walk.does("order.production_started", 200, [&] { return server.post(at + "start_production/", boss); });
        walk.does("order.production_paused", 200, [&] { return server.post(at + "pause_production/", boss, body({{"reason", QStringLiteral("no sheet")}})); });
        walk.does("order.production_resumed", 200, [&] { return server.post(at + "resume_production/", boss); });
        walk.does("order.completed", 200, [&] { return server.post(at + "complete_order/", boss); });
        const auto next = [&]() -> QByteArray { return "/api/orders/" + QByteArray::number(place().object()[QLatin1String("id")].toInteger()) + '/'; };
        const QByteArray refused = next();
        walk.does("order.rejected", 200, [&] { return server.post(refused + "reject_order/", boss, body({{"rejection_reason", QStringLiteral("no")}})); });
        const QByteArray approved = next();
        walk.does("order.approved", 200, [&] { return server.post(approved + "approve_order/", boss); });
        walk.does("order.cancelled", 200, [&] { return server.post(approved + "cancel_order/", client, body({{"reason", QStringLiteral("no")}})); });
        const QByteArray deleted = next();
        walk.does("order.deleted", 204, [&] { return server.remove(deleted, client); });
        walk.does("access.denied", 403, [&] { return server.post(at + "approve_order/", client); });

        walk.does("machine.removed", 204, [&] { return server.remove(machineAt, boss); });
        walk.does("supplier.removed", 204, [&] { return server.remove(supplierAt, boss); });

        QVERIFY2(walk.problems().isEmpty(), walk.problems().constData());
        qInfo("%d actions, each with its row", walk.steps());
        // One chain, and no secret in it.
        QVERIFY(Ledger::verify(server.database()));
        for (const QString &hidden : {secret, QStringLiteral("violet-anvil-paints-47-geese"), QStringLiteral("wrong password"), QStringLiteral("copper-tulip-sings-93-moons"), QString::fromLatin1(secretKey.mid(13)),
                                      reuse.text("refresh_token")})
            QCOMPARE(server.number(Sql("SELECT COUNT(*) FROM audit_log WHERE metadata LIKE ? OR changes LIKE ? OR actor_name LIKE ? OR failure_reason LIKE ?"),
                                   QVariantList(4, QString(u'%' + hidden + u'%'))), 0);
    }

    /// Whatever needs a permission leaves a row when somebody without it asks: every endpoint there is.
    void everyRefusalLeavesARow()
    {
        WholeServer server(storage::Dialect::Sqlite);
        const QByteArray token = server.registered(QStringLiteral("nobody@example.com"));
        const Id id = server.idOf(token);
        QVERIFY(server.services->store.write(Actor(), [&](UnitOfWork &work) -> Status {
            const auto role = roles::groupIdOf(work.database(), QStringLiteral("client"));
            return roles::withdraw(work.database(), id, **role) ? Status() : Status(Error{});
        }));
        int rows = 0;
        for (const api::Endpoint &endpoint : api::endpoints()) {
            if (endpoint.access.kind != api::Access::WithPermission)
                continue;
            QByteArray target = endpoint.path;
            for (qsizetype begin = target.indexOf('{'); begin >= 0; begin = target.indexOf('{'))
                target.replace(begin, target.indexOf('}') - begin + 1, "1");
            http::Request request;
            request.method = endpoint.method;
            request.target = target;
            request.headers = {{"Host", "localhost:8080"}, {"Authorization", "Bearer " + token}};
            request.peer = QHostAddress(server.address);
            QVERIFY2(server.worker->handle(request).status == 403, endpoint.id);
            const auto row = server.lastAudit();
            QCOMPARE(row.eventType, QStringLiteral("access.denied"));
            QCOMPARE(row.entityId, QString::fromLatin1(endpoint.id));
            QCOMPARE(row.failureReason, QString::fromLatin1(endpoint.access.permission));
            QCOMPARE(row.actor, std::optional<Id>(id));
            QCOMPARE(row.address, server.address);
            ++rows;
        }
        QVERIFY(rows > 30);
    }
};

QTEST_GUILESS_MAIN(TestAuditCoverage)
#include "tst_audit_coverage.moc"
