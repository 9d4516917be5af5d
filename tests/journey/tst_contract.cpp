// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/contract_site.h"

#include "models/remote/access_client.h"
#include "models/remote/api_key_client.h"
#include "models/remote/audit_client.h"
#include "models/remote/dashboard_client.h"
#include "models/remote/file_download.h"
#include "models/remote/master_data_client.h"
#include "models/remote/preference_client.h"
#include "models/remote/saved_view_client.h"
#include "models/remote/sign_in_client.h"
#include "models/remote/upload_queue.h"
#include "tests/support/test_database.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QtEndian>

using namespace emesa;
using namespace emesa::remote;
using namespace emesa::test;

/// Every typed call once, against the real server: what one side writes, the other side reads.
class TestContract : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QStringList settings{QStringLiteral("--data-dir"), m_directory.filePath(QStringLiteral("data"))};
        const auto made = ServerProcess::run(QStringList{QStringLiteral("create-admin"), QStringLiteral("--email"), adminEmail,
                                                         QStringLiteral("--password-stdin")} + settings, password.toUtf8() + '\n');
        QVERIFY2(made.code == 0, qPrintable(made.err));
        m_server = std::make_unique<ServerProcess>(settings);
        m_server->start();
        QVERIFY2(m_server->waitUntilListening(), qPrintable(m_server->errors()));
        m_connection.server = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server->port()));
        m_connection.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    }

    void orders()
    {
        ContractPerson admin(m_connection, m_called);
        ContractPerson client(m_connection, m_called);

        // Operation
        TAKE(health, client.calls.health());
        QVERIFY(health->isGood);
        DO(client.calls.liveness());
        TAKE(ready, client.calls.readiness());
        QVERIFY(!ready->checks.isEmpty());
        TAKE(version, client.calls.version());
        QCOMPARE(version->serverVersion, QStringLiteral(EMESA_VERSION));

        // Identity
        RegisterInput input;
        input.email = QStringLiteral("client@example.com");
        input.password = password;
        TAKE(registered, client.session.registerClient(input));
        QCOMPARE(registered->groups, QStringList{QStringLiteral("client")});
        DO(admin.session.signIn(adminEmail, password));
        TAKE(me, client.calls.me());
        QCOMPARE(me->email, input.email);
        TAKE(patched, client.calls.updateMe({{QStringLiteral("company"), QStringLiteral("Pumps Ltd")}}));
        QCOMPARE(patched->company, QStringLiteral("Pumps Ltd"));
        TAKE(tokens, client.calls.login({input.email, password}));
        QVERIFY(tokens->expiresIn > 0);
        DO(client.calls.verifyToken(tokens->accessToken));
        TAKE(renewed, client.calls.refreshTokens(tokens->refreshToken));
        QVERIFY(renewed->refreshToken != tokens->refreshToken);
        TAKE(keys, client.calls.publicKeys());
        QVERIFY(keys->contains(QLatin1String("keys")));
        ContractPerson again(m_connection, m_called);
        (void)again.store.write(QStringLiteral("refresh_token"), renewed->refreshToken.toLatin1());
        DO(again.session.resume());
        DO(again.calls.changePassword({password, password + u'!'}));
        DO(again.session.signOut());
        DO(client.session.signIn(input.email, password + u'!'));

        // Suppliers and machines
        Supplier supplier;
        supplier.name = QStringLiteral("Laser Works");
        supplier.capabilities = {QStringLiteral("laser")};
        TAKE(newSupplier, admin.calls.createSupplier(supplier));
        const Id supplierId = newSupplier->id;
        TAKE(changedSupplier, admin.calls.updateSupplier(supplierId, {{QStringLiteral("phone"), QStringLiteral("1")}}, newSupplier->version));
        QCOMPARE(waitFor(admin.calls.updateSupplier(supplierId, {{QStringLiteral("phone"), QStringLiteral("2")}}, newSupplier->version)).error().code, ErrorCode::Stale);
        DO(admin.calls.replaceSupplier(supplierId, supplier, changedSupplier->version));
        TAKE(readSupplier, admin.calls.supplier(supplierId));
        QCOMPARE(readSupplier->phone, QString());
        TAKE(suppliers, admin.calls.suppliers(ListQuery().search(QStringLiteral("laser"))));
        QCOMPARE(suppliers->rows.size(), 1);
        Machine machine;
        machine.name = QStringLiteral("Laser 1");
        machine.supplier = supplierId;
        machine.hourlyRate = Amount{240'000};
        TAKE(newMachine, admin.calls.createMachine(machine));
        const Id machineId = newMachine->id;
        QCOMPARE(newMachine->hourlyRate, machine.hourlyRate);
        TAKE(changedMachine, admin.calls.updateMachine(machineId, {{QStringLiteral("make"), QStringLiteral("ACME")}}, newMachine->version));
        DO(admin.calls.replaceMachine(machineId, machine, changedMachine->version));
        DO(admin.calls.machine(machineId));
        const QByteArray pixel = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
        TAKE(pictured, admin.calls.setMachinePhoto(machineId, pixel));
        QVERIFY(pictured->photoUrl && !pictured->photo.isEmpty());
        QCOMPARE(waitFor(admin.calls.removeMachinePhoto(machineId, pictured->version - 1)).error().code, ErrorCode::Stale);
        TAKE(photo, admin.calls.machinePhoto(machineId));
        QCOMPARE(*photo, pixel);
        DO(admin.calls.removeMachinePhoto(machineId, pictured->version));
        QCOMPARE(waitFor(admin.calls.machinePhoto(machineId)).error().code, ErrorCode::NotFound);
        TAKE(machines, admin.calls.machines(ListQuery().where(QStringLiteral("type"), QStringLiteral("laser"))));
        QCOMPARE(machines->rows.size(), 1);

        // Files and orders
        UploadQueue uploads(client.session, {});
        const QString part = QStringLiteral(EMESA_SOURCE_DIR "/tests/data/parts/bracket.step");
        TAKE(upload, uploads.upload(part));
        OrderDraft draft;
        draft.partId = QStringLiteral("B-1");
        draft.productDescription = QStringLiteral("Bracket – größer");
        draft.quantity = 3;
        draft.materialThickness = QStringLiteral("3");
        draft.materialType = draft.materialGrade = draft.surfaceTreatment = draft.packingStandard = QStringLiteral("any");
        draft.targetPrice = Amount{500'000};
        draft.stepFile = *upload;
        TAKE(order, client.calls.createOrder(draft));
        const Id id = order->id;
        QCOMPARE(order->productDescription, draft.productDescription);
        QCOMPARE(order->targetPrice, draft.targetPrice);
        const auto wrong = waitFor(client.calls.createOrder({}));
        QVERIFY(!wrong && wrong.error().code == ErrorCode::Invalid && !wrong.error().fields.isEmpty());
        TAKE(updated, client.calls.updateOrder(id, {{QStringLiteral("quantity"), 4}}, order->version));
        QCOMPARE(updated->quantity, 4);
        TAKE(orders, client.calls.orders(ListQuery().where(QStringLiteral("status"), QStringLiteral("under_review")).pageSize(1)));
        QCOMPARE(orders->rows.first().id, id);
        TAKE(secondUpload, uploads.upload(part));
        AddFileInput addFile;
        addFile.uploadId = *secondUpload;
        addFile.kind = FileKind::Step;
        TAKE(added, client.calls.addFile(id, addFile));
        QCOMPARE(added->revision, QStringLiteral("B"));
        TAKE(files, client.calls.files(id));
        QCOMPARE(files->size(), 2);
        FileDownload download(client.calls, *added, m_directory.filePath(QStringLiteral("back.step")));
        DO(download.start());
        TAKE(thirdUpload, uploads.upload(part));
        uploads.cancel(uploads.uploads().last().id);
        QTRY_VERIFY(m_called.contains("uploads.delete"));

        // Negotiation to completion
        DO(admin.calls.sendCounterOffer(id, {Amount{600'000}, {}, 5, {}}));
        DO(client.calls.declineCounterOffer(id, {QStringLiteral("Too much")}));
        TAKE(offer, client.calls.sendCounterOffer(id, {Amount{550'000}, {}, {}, {}}));
        DO(admin.calls.acceptCounterOffer(id, {offer->offerId}));
        TAKE(said, client.calls.postMessage(id, {QStringLiteral("Thank you"), {}}));
        TAKE(messages, client.calls.messages(id, said->seq - 1));
        QCOMPARE(messages->first().message, QStringLiteral("Thank you"));
        TAKE(paid, client.calls.confirmPayment(id, {QStringLiteral("card"), {}}));
        QVERIFY(paid->paymentConfirmed);
        MachineSearch search;
        search.order = id;
        TAKE(choices, admin.calls.availableMachines(search));
        QCOMPARE(choices->first().machine.id, machineId);
        DO(admin.calls.assignMachine(id, {machineId, {}, {}}));
        const Timestamp now{QDateTime::currentMSecsSinceEpoch()};
        TAKE(bookings, admin.calls.machineBookings(machineId, now, now.plusSeconds(14 * 24 * 3600)));
        QCOMPARE(bookings->size(), 1);
        QCOMPARE(bookings->first().order, std::optional<Id>(id));
        DO(admin.calls.startProduction(id));
        TAKE(held, admin.calls.pauseProduction(id, {QStringLiteral("No sheet")}));
        QVERIFY(held->onHold);
        QCOMPARE(held->holdReason, QStringLiteral("No sheet"));
        QCOMPARE(waitFor(admin.calls.complete(id, {Amount{400'000}, 4, 0})).error().reason, QStringLiteral("on_hold"));
        TAKE(resumed, admin.calls.resumeProduction(id, {QStringLiteral("It came")}, held->version));
        QVERIFY(!resumed->onHold && resumed->holdReason.isEmpty());
        TAKE(complete, admin.calls.complete(id, {Amount{400'000}, 4, 0}));
        QCOMPARE(complete->actualCost, std::optional(Amount{400'000}));
        TAKE(seen, client.calls.order(id));
        QCOMPARE(seen->status, OrderStatus::Completed);
        QVERIFY2(!seen->actualCost, "what is for staff only reached the client");
        TAKE(offers, client.calls.offers(id));
        QVERIFY(!offers->isEmpty());
        QCOMPARE(offers->last().order, id);
        TAKE(history, client.calls.history(id));
        QVERIFY(history->size() >= 8);

        // The other ways an order can go
        const auto another = [&]() -> Id {
            const auto one = waitFor(uploads.upload(part));
            if (!one)
                return 0;
            draft.stepFile = *one;
            const auto placed = waitFor(client.calls.createOrder(draft));
            return placed ? placed->id : 0;
        };
        const Id rejected = another();
        DO(admin.calls.reject(rejected, {QStringLiteral("Cannot be bent")}));
        const Id approved = another();
        ApproveInput approval;
        approval.priceEstimate = Amount{700'000};
        TAKE(negotiated, admin.calls.approve(approved, approval));
        QCOMPARE(negotiated->status, OrderStatus::Negotiation);
        TAKE(confirmed, client.calls.confirmPrice(approved, {}));
        QCOMPARE(confirmed->status, OrderStatus::AwaitingPayment);
        DO(client.calls.cancelOrder(approved, {QStringLiteral("Changed my mind")}));
        const Id deleted = another();
        DO(client.calls.deleteOrder(deleted));
        QCOMPARE(waitFor(client.calls.order(deleted)).error().code, ErrorCode::NotFound);

        // Notifications, live channel, leaving
        TAKE(notifications, client.calls.notifications(true));
        QVERIFY(!notifications->rows.isEmpty());
        NotificationChange change;
        change.ids = {notifications->rows.first().id};
        change.preferences = {{QStringLiteral("message.created"), false}};
        TAKE(state, client.calls.updateNotifications(change));
        QCOMPARE(state->unread, notifications->total.value_or(notifications->rows.size()) - 1);
        TAKE(preferences, client.calls.notificationPreferences());
        QCOMPARE(preferences->value(QStringLiteral("message.created"), true), false);
        TAKE(ticket, client.calls.liveTicket());
        QVERIFY(ticket->ticket.size() > 20);
        Machine spare;
        spare.name = QStringLiteral("Spare");
        TAKE(unused, admin.calls.createMachine(spare));
        DO(admin.calls.deleteMachine(unused->id));
        Supplier nobody;
        nobody.name = QStringLiteral("Nobody");
        TAKE(unusedSupplier, admin.calls.createSupplier(nobody));
        DO(admin.calls.deleteSupplier(unusedSupplier->id));
        DO(client.session.signOut());
    }

    void dashboard()
    {
        ContractPerson admin(m_connection, m_called), client(m_connection, m_called);
        DO(admin.session.signIn(adminEmail, password));
        RegisterInput input;
        input.email = QStringLiteral("curious@example.com");
        input.password = password;
        DO(client.session.registerClient(input));
        const QDate today = QDateTime::currentDateTimeUtc().date();
        DashboardClient all(admin.session), own(client.session);
        TAKE(shop, all.dashboard(today.addDays(-13), today));
        QVERIFY(shop->isWholeShop && shop->loadLimit > 0);
        QCOMPARE(shop->from, today.addDays(-13));
        QCOMPARE(shop->to, today);
        const auto review = std::find_if(shop->figures.begin(), shop->figures.end(), [](const auto &figure) { return figure.key == QLatin1String("to_review"); });
        QVERIFY(review != shop->figures.end());
        QCOMPARE(review->unit, QStringLiteral("orders"));
        QCOMPARE(review->filter.value(QStringLiteral("status")), QStringLiteral("under_review"));
        QVERIFY(!shop->series.isEmpty());
        for (const api::DashboardSeries &series : shop->series) {
            for (const api::DashboardLine &line : series.lines)
                QVERIFY2(line.values.size() == series.days.size() && line.n.size() == series.days.size(), qPrintable(series.key));
        }
        TAKE(mine, own.dashboard(today.addDays(-13), today));
        QVERIFY(!mine->isWholeShop && mine->machines.isEmpty() && mine->attention.isEmpty());
        QCOMPARE(waitFor(own.dashboard(today, today.addDays(-1))).error().code, ErrorCode::Invalid);
    }

    void views()
    {
        ContractPerson admin(m_connection, m_called), client(m_connection, m_called);
        DO(admin.session.signIn(adminEmail, password));
        RegisterInput input;
        input.email = QStringLiteral("tidy@example.com");
        input.password = password;
        DO(client.session.registerClient(input));
        SavedViewClient own(client.session), others(admin.session);
        SavedView view;
        view.page = QStringLiteral("orders");
        view.name = QStringLiteral("Late – größer");
        view.definition = {{QStringLiteral("columns"), QJsonArray{QStringLiteral("id"), QStringLiteral("status")}}};
        TAKE(made, own.createView(view));
        QVERIFY(isUuid(made->id) && !made->isShared);
        QCOMPARE(made->name, view.name);
        QCOMPARE(made->definition, view.definition);
        TAKE(hidden, others.views(view.page));
        QVERIFY(hidden->isEmpty());
        TAKE(shared, own.updateView(made->id, {{QStringLiteral("is_shared"), true}}, made->version));
        QCOMPARE(waitFor(own.updateView(made->id, {{QStringLiteral("name"), QStringLiteral("x")}}, made->version)).error().code, ErrorCode::Stale);
        TAKE(seen, others.views(view.page));
        QCOMPARE(seen->size(), 1);
        QCOMPARE(seen->first().definition, view.definition);
        QCOMPARE(waitFor(others.deleteView(made->id)).error().code, ErrorCode::Forbidden);
        TAKE(elsewhere, others.views(QStringLiteral("machines")));
        QVERIFY(elsewhere->isEmpty());
        DO(own.deleteView(made->id, shared->version));
        TAKE(left, own.views());
        QVERIFY(left->isEmpty());
    }

    void preferences()
    {
        ContractPerson admin(m_connection, m_called);
        DO(admin.session.signIn(adminEmail, password));
        PreferenceClient own(admin.session);
        const QJsonObject all{{QStringLiteral("theme"), QStringLiteral("dark")}, {QStringLiteral("tables"), QJsonObject{{QStringLiteral("rows"), 50}}}};
        DO(own.replacePreferences(all));
        TAKE(kept, own.preferences());
        QCOMPARE(*kept, all);
        DO(own.updatePreferences({{QStringLiteral("theme"), QJsonValue::Null}, {QStringLiteral("tables"), QJsonObject{{QStringLiteral("zoom"), 2}}}}));
        TAKE(merged, own.preferences());
        const QJsonObject expected{{QStringLiteral("tables"), QJsonObject{{QStringLiteral("rows"), 50}, {QStringLiteral("zoom"), 2}}}};
        QCOMPARE(*merged, expected);
    }

    void masterData()
    {
        ContractPerson admin(m_connection, m_called);
        DO(admin.session.signIn(adminEmail, password));
        MasterDataClient masters(admin.session);
        QString above;
        lifeOf<Continent>(masters, above);
        lifeOf<Country>(masters, above);
        lifeOf<State>(masters, above);
        lifeOf<District>(masters, above);
        lifeOf<City>(masters, above);
        lifeOf<Plant>(masters, above);
        lifeOf<Site>(masters, above);
        lifeOf<Zone>(masters, above);
        lifeOf<Ward>(masters, above);
        lifeOf<EquipmentType>(masters, above);
    }

    void signIns()
    {
        ContractPerson admin(m_connection, m_called);
        ContractPerson person(m_connection, m_called), elsewhere(m_connection, m_called), again(m_connection, m_called);
        RegisterInput input;
        input.email = QStringLiteral("careful@example.com");
        input.password = password;
        TAKE(registered, person.session.registerClient(input));
        DO(elsewhere.session.signIn(input.email, password));
        DO(again.session.signIn(input.email, password));
        DO(admin.session.signIn(adminEmail, password));
        SignInClient own(person.session), all(admin.session);
        TAKE(signIns, own.signIns(ListQuery().orderBy(QStringLiteral("created_at"))));
        QCOMPARE(signIns->rows.size(), 3);
        QVERIFY(signIns->rows.first().isCurrent);
        TAKE(one, own.signIn(signIns->rows[1].id));
        QCOMPARE(one->username, input.email);
        DO(own.end(one->id));
        TAKE(others, own.endOthers());
        QCOMPARE(others->ended, 1);
        QCOMPARE(waitFor(elsewhere.calls.me()).error().code, ErrorCode::Unauthenticated);
        TAKE(active, all.signIns(ListQuery().where(QStringLiteral("user"), QString::number(registered->id)).where(QStringLiteral("is_active"), QStringLiteral("true"))));
        QCOMPARE(active->rows.size(), 1);
        DO(all.unlock(registered->id));

        // The second factor, with the codes an app would show.
        TAKE(setUp, own.setUpSecondFactor({password}));
        QVERIFY(setUp->otpauthUri.contains(setUp->secret));
        TAKE(recovery, own.confirmSecondFactor({totpOf(setUp->secret)}));
        QCOMPARE(recovery->recoveryCodes.size(), 10);
        QCOMPARE(waitFor(again.session.signIn(input.email, password)).error().reason, QStringLiteral("mfa_required"));
        QCOMPARE(waitFor(again.session.signIn(input.email, password, QStringLiteral("000000"))).error().reason, QStringLiteral("mfa_invalid"));
        DO(again.session.signIn(input.email, password, recovery->recoveryCodes.first()));
        TAKE(state, own.secondFactor());
        QCOMPARE(state->recoveryCodesLeft, 9);
        TAKE(renewed, own.renewRecoveryCodes({std::nullopt, password}));
        DO(own.disableSecondFactor({password, renewed->recoveryCodes.last()}));
        TAKE(setUpAgain, own.setUpSecondFactor({password}));
        DO(all.disableSecondFactorOf(registered->id));
        TAKE(off, own.secondFactor());
        QVERIFY(!off->isPending && !off->isEnabled);

        // There is an administrator already.
        QCOMPARE(waitFor(again.session.bootstrap({QStringLiteral("guess"), input.email, password})).error().code, ErrorCode::NotFound);
    }

    void apiKeys()
    {
        ContractPerson admin(m_connection, m_called);
        DO(admin.session.signIn(adminEmail, password));
        ApiKeyClient keys(admin.session);
        ApiKeyInput input;
        input.name = QStringLiteral("Night export");
        input.permissions = QStringList{QStringLiteral("order_read"), QStringLiteral("order_view_all")};
        input.expiresAt = Timestamp::fromString(QStringLiteral("2099-01-01T00:00:00.000Z"));
        TAKE(made, keys.createApiKey(input));
        QVERIFY(made->key.startsWith(QStringLiteral("emk_") + made->prefix));
        QCOMPARE(made->expiresAt, input.expiresAt);
        TAKE(one, keys.apiKey(made->id));
        QCOMPARE(one->permissions, input.permissions);
        QVERIFY(!one->lastUsedAt);
        TAKE(list, keys.apiKeys(ListQuery().where(QStringLiteral("prefix"), made->prefix)));
        QCOMPARE(list->rows.size(), 1);
        DO(keys.revokeApiKey(made->id));
        TAKE(revoked, keys.apiKey(made->id));
        QVERIFY(revoked->isRevoked && revoked->revokedAt);
    }

    void auditLog()
    {
        ContractPerson admin(m_connection, m_called);
        DO(admin.session.signIn(adminEmail, password));
        TAKE(me, admin.calls.me());
        AuditClient audit(admin.session);
        TAKE(signIns, audit.auditLog(ListQuery().where(QStringLiteral("event_type"), QStringLiteral("sign_in.succeeded"))
                                                .where(QStringLiteral("user"), QString::number(me->id))));
        QVERIFY(!signIns->rows.isEmpty());
        const AuditEvent &newest = signIns->rows.first();
        QVERIFY2(newest.browser.startsWith(QStringLiteral("Emesa desktop 0.1")), qPrintable(newest.browser));
        QCOMPARE(newest.address, QStringLiteral("127.0.0.1"));
        TAKE(one, audit.auditEvent(newest.seq));
        QCOMPARE(one->hash, newest.hash);
        QCOMPARE(one->metadata, newest.metadata);
        TAKE(check, audit.verify());
        QVERIFY2(check->isIntact, qPrintable(check->explanation));
        QCOMPARE(check->checkedTo, check->end);
        QVERIFY(check->end >= newest.seq);
    }

    void access()
    {
        ContractPerson admin(m_connection, m_called);
        DO(admin.session.signIn(adminEmail, password));
        AccessClient calls(admin.session);

        TAKE(permissions, calls.permissions(ListQuery().where(QStringLiteral("codename"), QStringLiteral("supplier_*"))));
        QCOMPARE(permissions->rows.size(), 4);
        QCOMPARE(permissions->rows.first().entity, QStringLiteral("supplier"));
        TAKE(master, calls.masterPermissions());
        QCOMPARE(master->size(), 10);
        QCOMPARE(master->first().permissions.size(), 4);

        Role role;
        role.name = QStringLiteral("Purchasing");
        TAKE(made, calls.createRole(role));
        QVERIFY(isUuid(made->id) && made->groupId > 0 && made->isActive && !made->isBuiltIn);
        role = *made;
        role.description = QStringLiteral("Buys metal");
        TAKE(replaced, calls.replaceRole(role, made->version));
        QCOMPARE(replaced->description, role.description);
        QCOMPARE(waitFor(calls.updateRole(role.id, {{QStringLiteral("name"), QStringLiteral("Buyers")}}, made->version)).error().code, ErrorCode::Stale);
        TAKE(renamed, calls.updateRole(role.id, {{QStringLiteral("name"), QStringLiteral("Buyers")}}, replaced->version));
        TAKE(read, calls.role(role.id));
        QCOMPARE(read->name, renamed->name);
        TAKE(roles, calls.roles(ListQuery().where(QStringLiteral("is_active"), QStringLiteral("true")).search(QStringLiteral("buy"))));
        QCOMPARE(roles->rows.size(), 1);

        TAKE(choices, calls.permissionChoices(ListQuery().search(QStringLiteral("supplier"))));
        TAKE(groups, calls.groupChoices(ListQuery().search(QStringLiteral("Buyers"))));
        QCOMPARE(groups->rows.first().groupId, made->groupId);
        TAKE(set, calls.setPermissions({made->groupId, {choices->rows.first().id}}, renamed->version));
        QCOMPARE(set->permissions.first().codename, choices->rows.first().codename);
        TAKE(group, calls.permissionsOf(made->groupId));
        QCOMPARE(group->permissions.size(), 1);
        TAKE(allGroups, calls.groupPermissions());
        QCOMPARE(allGroups->rows.size(), 6);
        DO(calls.clearPermissions(made->groupId, group->version));

        AccountInput input;
        input.email = QStringLiteral("buyer@example.com");
        input.password = password;
        input.roleIds = QStringList{role.id};
        TAKE(user, calls.createUser(input));
        QCOMPARE(user->roles.first().name, renamed->name);
        input.password.reset();
        input.firstName = QStringLiteral("Bo");
        TAKE(replacedUser, calls.replaceUser(user->id, input, user->version));
        QCOMPARE(replacedUser->firstName, input.firstName);
        QCOMPARE(replacedUser->roleIds, QStringList{role.id});
        DO(calls.updateUser(user->id, {{QStringLiteral("role_ids"), QJsonArray()}}, replacedUser->version));
        TAKE(changedUser, calls.user(user->id));
        QVERIFY(changedUser->roles.isEmpty());
        DO(calls.deactivateUser(user->id));
        TAKE(disabled, calls.users(ListQuery().where(QStringLiteral("is_active"), QStringLiteral("false"))));
        QCOMPARE(disabled->rows.first().email, input.email);
        DO(calls.deleteRole(role.id, true));
        QCOMPARE(waitFor(calls.role(role.id)).error().code, ErrorCode::NotFound);
    }

    /// Runs last: what the calls above left out.
    void everyRowHasACall()
    {
        // Rows without a typed call: for other clients, or spoken by UploadQueue only in trouble.
        const QSet<QByteArray> others{"auth.refresh_get", "auth.login_page", "auth.login_page_post", "uploads.options", "uploads.head", "media.get", "equipment_types.image", "live.connect", "metrics"};
        QStringList missing;
        for (const api::Endpoint &endpoint : api::endpoints()) {
            if (QByteArray(endpoint.id).startsWith("docs.") || QByteArray(endpoint.id) == "home")
                continue; // pages for browsers
            if (!m_called.contains(endpoint.id) && !others.contains(endpoint.id))
                missing += QString::fromLatin1(endpoint.id);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }

private:
    /// Every call for one kind. `above` is the record it lies in, then the one that is left.
    template<typename T>
    void lifeOf(MasterDataClient &masters, QString &above)
    {
        T record;
        record.name = QStringLiteral("First – größer");
        if constexpr (!lineageOf<T>.empty())
            record.*lineageOf<T>[0] = above;
        TAKE(made, masters.create(record));
        QCOMPARE(made->name, record.name);
        record = *made;
        record.description = QStringLiteral("x");
        TAKE(replaced, masters.replace(record, made->version));
        QCOMPARE(waitFor(masters.replace(record, made->version)).error().code, ErrorCode::Stale);
        TAKE(renamed, masters.template update<T>(made->uniqueId, {{QStringLiteral("name"), QStringLiteral("Second")}}, replaced->version));
        TAKE(found, masters.template find<T>(made->uniqueId));
        QCOMPARE(found->name, QStringLiteral("Second"));
        QCOMPARE(found->description, QStringLiteral("x"));
        TAKE(page, masters.template list<T>(remote::ListQuery().search(QStringLiteral("seco"))));
        QCOMPARE(page->rows.size(), 1);
        TAKE(table, masters.template exportTable<T>());
        QVERIFY(table->contains("Second"));
        TAKE(tried, masters.template importTable<T>(*table, true));
        QCOMPARE(tried->unchanged, 1);
        TAKE(imported, masters.template importTable<T>(QByteArray(*table).replace("Second", "Third")));
        QCOMPARE(imported->updated, 1);
        QCOMPARE(waitFor(masters.template importTable<T>("unique_id\n" + newUuid(Timestamp{1}).toLatin1())).error().reason, QStringLiteral("rows_refused"));
        QCOMPARE(waitFor(masters.template remove<T>(made->uniqueId, renamed->version)).error().code, ErrorCode::Stale);
        TAKE(updated, masters.template find<T>(made->uniqueId));
        DO(masters.template remove<T>(made->uniqueId, updated->version));
        DO(masters.template update<T>(made->uniqueId, {{QStringLiteral("is_deleted"), false}}));
        above = made->uniqueId;
    }

    /// What an authenticator app shows now for a secret in Base32.
    static QString totpOf(const QString &base32)
    {
        QByteArray secret;
        quint32 bits = 0;
        int count = 0;
        for (const QChar c : base32) {
            bits = (bits << 5) | quint32(QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").indexOf(c));
            count += 5;
            if (count >= 8) {
                count -= 8;
                secret += char((bits >> count) & 0xff);
            }
        }
        QByteArray counter(8, '\0');
        qToBigEndian(quint64(QDateTime::currentSecsSinceEpoch() / 30), counter.data());
        const QByteArray mac = QMessageAuthenticationCode::hash(counter, secret, QCryptographicHash::Sha1);
        const quint32 number = qFromBigEndian<quint32>(mac.constData() + (mac.back() & 0xf)) & 0x7fffffff;
        return QString::number(number % 1'000'000).rightJustified(6, u'0');
    }

    const QString adminEmail = QStringLiteral("admin@example.com");
    const QString password = QStringLiteral("violet-anvil-paints-47-geese");
    QTemporaryDir m_directory;
    std::unique_ptr<ServerProcess> m_server;
    ConnectionOptions m_connection;
    QSet<QByteArray> m_called;
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
