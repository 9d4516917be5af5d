// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/provocations.h"

#include "core/storage/params.h"
#include "server/security/totp.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace emesa::test {

namespace {

using http::Headers;

QJsonObject one(const char *name, const QJsonValue &value)
{
    return {{QLatin1String(name), value}};
}

QByteArray act(const QByteArray &order, const char *action)
{
    return "/api/orders/" + order + '/' + action + '/';
}

// An order of the client on its way.
QByteArray awaitingPayment(ApiSite &site)
{
    const QByteArray order = site.newOrder();
    site.post(act(order, "approve_order"), site.admin, {});
    return order;
}
QByteArray paid(ApiSite &site)
{
    const QByteArray order = awaitingPayment(site);
    site.post(act(order, "confirm_payment"), site.client, {});
    return order;
}
QByteArray onMachine(ApiSite &site)
{
    const QByteArray order = paid(site);
    site.post(act(order, "assign_machine"), site.admin, one("machine_id", site.newMachine().toLongLong()));
    return order;
}
QByteArray inProduction(ApiSite &site)
{
    const QByteArray order = onMachine(site);
    site.post(act(order, "start_production"), site.admin, {});
    return order;
}
/// With an open offer of the staff.
QByteArray offered(ApiSite &site)
{
    const QByteArray order = site.newOrder();
    site.post(act(order, "send_counter_offer"), site.admin, one("amount", QStringLiteral("6000.00")));
    return order;
}

Headers tus(const QByteArray &token, Headers more = {})
{
    more.add("Authorization", bearer(token));
    more.add("Tus-Resumable", "1.0.0");
    return more;
}

Headers piece(const QByteArray &token, const QByteArray &offset, Headers more = {})
{
    more.add("Content-Type", "application/offset+octet-stream");
    more.add("Upload-Offset", offset);
    return tus(token, more);
}

/// Every answer about one's own upload that there is, for a method on /api/uploads/{id}/.
void oldVersionAndExpired(ApiSite &site, const QByteArray &method, Headers (*headers)(const QByteArray &))
{
    const QByteArray path = "/api/uploads/" + site.newOpenUpload(site.admin) + '/';
    Headers old = headers(site.admin);
    old.set("Tus-Resumable", "0.2.2");
    site.send(method, path, method == "PATCH" ? "abc" : "", old);
    const Timestamp now = site.clock.now();
    site.clock.stepWall(std::chrono::hours(25));
    // Tokens have expired as well by then; a new sign-in sees the old upload.
    const QByteArray token = textIn(site.post("/api/auth/login/", {}, {{QStringLiteral("username"), ApiSite::adminEmail}, {QStringLiteral("password"), ApiSite::password}}), "access_token").toLatin1();
    site.send(method, path, method == "PATCH" ? "abc" : "", headers(token));
    site.clock.setNow(now);
}

/// Holds the lock of an upload's file as another writer does.
class SomebodyWrites
{
public:
    SomebodyWrites(const ApiSite &site, const QByteArray &upload)
        : m_file(::open(QFile::encodeName(site.directory.filePath(QStringLiteral("data/uploads/") + QString::fromLatin1(upload) + QStringLiteral(".part"))).constData(), O_RDWR | O_CLOEXEC))
    {
        if (m_file < 0 || ::flock(m_file, LOCK_EX) != 0)
            qFatal("the file of the upload cannot be locked");
    }
    ~SomebodyWrites() { ::close(m_file); }
    Q_DISABLE_COPY_MOVE(SomebodyWrites)

private:
    int m_file;
};

QByteArray mediaOf(ApiSite &site)
{
    return "/media/" + textIn(site.get("/api/orders/" + site.newOrder() + '/', site.client), "step_file").toUtf8();
}

void partsOfFile(ApiSite &site, const QByteArray &path)
{
    const QByteArray etag = site.get(path, site.admin).headers.value("ETag");
    site.get(path, site.admin, {{"Range", "bytes=0-9"}});
    site.get(path, site.admin, {{"Range", "bytes=99999999-"}});
    site.get(path, site.admin, {{"If-None-Match", etag}});
}

/// An equipment type with a picture of one pixel; the path of its picture.
QByteArray newImage(ApiSite &site)
{
    const QByteArray form = pictureForm("image", "--x\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nPictured\r\n");
    const auto made = site.send("POST", "/api/master/equipment-types/", form,
                                {{"Authorization", bearer(site.admin)}, {"Content-Type", "multipart/form-data; boundary=x"}});
    return "/media/" + textIn(made, "image").toUtf8();
}

/// What an authenticator app shows for a secret in Base32.
QString codeOf(const ApiSite &site, const QString &base32)
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
    const auto code = security::totp::codeOf(secret, security::totp::stepAt(site.clock.now()));
    return code ? QString::fromLatin1(*code) : QString();
}

/// Somebody new with a second factor, signed in as `lastToken`; his recovery codes.
QStringList withSecondFactor(ApiSite &site, QByteArray *id = nullptr)
{
    const QByteArray made = site.newUser();
    if (id)
        *id = made;
    const auto setUp = site.post("/api/auth/mfa/setup/", site.lastToken, one("password", ApiSite::password));
    const auto confirmed = site.post("/api/auth/mfa/confirm/", site.lastToken, one("code", codeOf(site, textIn(setUp, "secret"))));
    QStringList codes;
    const QJsonArray array = objectOf(confirmed).value(QLatin1String("recovery_codes")).toArray();
    for (const QJsonValue &code : array)
        codes += code.toString();
    return codes;
}

QString bootstrapToken(ApiSite &site)
{
    if (!site.shared->identity.bootstrap.offer())
        qFatal("no bootstrap token");
    QFile file(site.shared->identity.bootstrap.file());
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
}

void setAdministratorsActive(ApiSite &site, bool areActive)
{
    static const storage::Sql sql("UPDATE users SET is_active = ? WHERE email = ?");
    const auto database = site.shared->installation.openDatabase();
    if (!database || !(*database)->execute(sql, storage::params(areActive, ApiSite::adminEmail)))
        qFatal("the administrator cannot be changed");
}

} // namespace

const QList<Provocation> &provocations()
{
    static const QList<Provocation> all = {
        // Identity
        {"auth.register", [](ApiSite &site) {
             site.post("/api/auth/register/", {}, {{QStringLiteral("email"), ApiSite::clientEmail}, {QStringLiteral("password"), ApiSite::password}});
         }},
        {"auth.jwt_create", [](ApiSite &site) {
             site.post("/api/auth/jwt/create/", {}, {{QStringLiteral("email"), ApiSite::clientEmail}, {QStringLiteral("password"), ApiSite::password}});
             site.post("/api/auth/jwt/create/", {}, {{QStringLiteral("email"), ApiSite::clientEmail}, {QStringLiteral("password"), QStringLiteral("wrong")}});
         }},
        {"auth.login", [](ApiSite &site) {
             site.post("/api/auth/login/", {}, {{QStringLiteral("username"), ApiSite::clientEmail}, {QStringLiteral("password"), QStringLiteral("wrong")}});
         }},
        {"auth.jwt_refresh", [](ApiSite &site) {
             (void)site.newUser();
             site.post("/api/auth/jwt/refresh/", {}, one("refresh", QString::fromLatin1(site.lastRefresh)));
             site.post("/api/auth/jwt/refresh/", {}, one("refresh", QStringLiteral("nonsense")));
         }},
        {"auth.jwt_verify", [](ApiSite &site) {
             site.post("/api/auth/jwt/verify/", {}, one("token", QString::fromLatin1(site.client)));
             site.post("/api/auth/jwt/verify/", {}, one("token", QStringLiteral("nonsense")));
         }},
        {"auth.refresh", [](ApiSite &site) {
             (void)site.newUser();
             site.post("/api/auth/refresh/", {}, one("refresh_token", QString::fromLatin1(site.lastRefresh)));
             site.post("/api/auth/refresh/", {}, one("refresh_token", QStringLiteral("nonsense")));
         }},
        {"auth.refresh_get", [](ApiSite &site) {
             (void)site.newUser();
             site.get("/api/auth/refresh/", site.lastRefresh);
             site.get("/api/auth/refresh/", "nonsense");
         }},
        {"auth.me_password", [](ApiSite &site) {
             (void)site.newUser();
             site.post("/api/auth/me/password/", site.lastToken, {{QStringLiteral("current_password"), ApiSite::password},
                                                                  {QStringLiteral("new_password"), QString(ApiSite::password + u'!')}});
         }},
        {"auth.logout", [](ApiSite &site) {
             (void)site.newUser();
             site.post("/api/auth/logout/", site.lastToken, {});
         }},
        {"auth.login_page", [](ApiSite &site) {
             ApiSite dark; // where it is switched off
             const auto hidden = dark.get("/api/auth/login_page/", {});
             const QString wrong = site.witness.note("auth.login_page", hidden.status, hidden.headers.value("Content-Type"), hidden.body);
             if (!wrong.isEmpty())
                 site.complaints += wrong;
         }},
        {"auth.login_page_post", [](ApiSite &site) {
             const http::Headers form{{"Content-Type", "application/x-www-form-urlencoded"}};
             site.send("POST", "/api/auth/login_page/", QByteArray("username=client%40example.com&password=" + ApiSite::password.toUtf8()), form);
             site.send("POST", "/api/auth/login_page/", "username=client%40example.com&password=wrong", form);
             ApiSite dark;
             const auto hidden = dark.send("POST", "/api/auth/login_page/", "username=a&password=b", form);
             const QString wrong = site.witness.note("auth.login_page_post", hidden.status, hidden.headers.value("Content-Type"), hidden.body);
             if (!wrong.isEmpty())
                 site.complaints += wrong;
         }},
        {"group_permissions.set", [](ApiSite &site) {
             site.post("/api/auth/group-permissions/", site.admin, {{QStringLiteral("group_id"), 999'999}, {QStringLiteral("permission_ids"), QJsonArray()}});
         }},
        {"auth.bootstrap", [](ApiSite &site) {
             const auto input = [](const QString &token) {
                 return QJsonObject{{QStringLiteral("token"), token}, {QStringLiteral("email"), QStringLiteral("first@example.com")}, {QStringLiteral("password"), ApiSite::password}};
             };
             site.post("/api/auth/bootstrap/", {}, input(QStringLiteral("too early")));
             const QString token = bootstrapToken(site);
             site.post("/api/auth/bootstrap/", {}, input(QStringLiteral("nonsense")));
             setAdministratorsActive(site, false);
             site.post("/api/auth/bootstrap/", {}, input(token));
             setAdministratorsActive(site, true);
             site.post("/api/auth/bootstrap/", {}, input(token));
         }},
        {"auth.mfa_setup", [](ApiSite &site) {
             (void)withSecondFactor(site);
             site.post("/api/auth/mfa/setup/", site.lastToken, one("password", ApiSite::password));
         }},
        {"auth.mfa_confirm", [](ApiSite &site) {
             (void)withSecondFactor(site);
             site.post("/api/auth/mfa/confirm/", site.lastToken, one("code", QStringLiteral("123456")));
         }},
        {"auth.mfa_recovery_codes", [](ApiSite &site) {
             (void)withSecondFactor(site);
             site.post("/api/auth/mfa/recovery-codes/", site.lastToken, one("password", ApiSite::password));
             site.post("/api/auth/mfa/recovery-codes/", site.client, one("password", ApiSite::password));
         }},
        {"auth.mfa_disable", [](ApiSite &site) {
             const QStringList codes = withSecondFactor(site);
             const QJsonObject input{{QStringLiteral("password"), ApiSite::password}, {QStringLiteral("code"), codes.value(0)}};
             site.post("/api/auth/mfa/disable/", site.lastToken, input);
             site.post("/api/auth/mfa/disable/", site.lastToken, input);
         }},
        {"auth.user_mfa_disable", [](ApiSite &site) {
             QByteArray user;
             (void)withSecondFactor(site, &user);
             site.send("DELETE", "/api/auth/users/" + user + "/mfa/", {}, {{"Authorization", bearer(site.admin)}});
         }},
        {"api_keys.create", [](ApiSite &site) {
             // A key cannot make keys.
             const auto made = site.post("/api/auth/api-keys/", site.admin, {{QStringLiteral("name"), QStringLiteral("maker")},
                                                                             {QStringLiteral("permissions"), QJsonArray{QStringLiteral("apikey_manage")}}});
             site.post("/api/auth/api-keys/", textIn(made, "key").toLatin1(), one("name", QStringLiteral("made")));
             // Nobody has that many.
             http::Response answer;
             QList<QByteArray> keys;
             for (int i = 0; i < 500 && answer.status != 409; ++i) {
                 answer = site.post("/api/auth/api-keys/", site.admin, {{QStringLiteral("name"), QStringLiteral("key %1").arg(i)},
                                                                        {QStringLiteral("permissions"), QJsonArray{QStringLiteral("order_read")}}});
                 keys += textIn(answer, "id").toLatin1();
             }
             keys.removeLast();
             for (const QByteArray &key : std::as_const(keys))
                 site.send("DELETE", "/api/auth/api-keys/" + key + '/', {}, {{"Authorization", bearer(site.admin)}});
         }},

        // Orders
        {"orders.create", [](ApiSite &site) { (void)site.newOrder(); }},
        {"orders.update", [](ApiSite &site) {
             site.post("/api/orders/" + site.newOrder() + '/', site.client, one("quantity", 5), "PATCH");
         }},
        {"orders.send_counter_offer", [](ApiSite &site) { (void)offered(site); }},
        {"orders.approve", [](ApiSite &site) { (void)awaitingPayment(site); }},
        {"orders.confirm_payment", [](ApiSite &site) {
             site.post(act(awaitingPayment(site), "confirm_payment"), site.client, {}, "POST", {{"If-Match", "\"999.1\""}});
             (void)paid(site);
         }},
        {"orders.assign_machine", [](ApiSite &site) { (void)onMachine(site); }},
        {"orders.start_production", [](ApiSite &site) {
             site.post(act(onMachine(site), "start_production"), site.admin, {}, "POST", {{"If-Match", "\"999.1\""}});
             (void)inProduction(site);
         }},
        {"orders.complete", [](ApiSite &site) {
             const QByteArray order = inProduction(site);
             site.post(act(order, "complete_order"), site.admin, {}, "POST", {{"If-Match", "\"999.1\""}});
             site.post(act(order, "complete_order"), site.admin, {});
         }},
        {"orders.pause_production", [](ApiSite &site) {
             const QByteArray order = inProduction(site);
             const QJsonObject reason = one("reason", QStringLiteral("no sheet"));
             site.post(act(order, "pause_production"), site.admin, reason, "POST", {{"If-Match", "\"999.1\""}});
             site.post(act(order, "pause_production"), site.admin, reason);
             site.post(act(order, "pause_production"), site.admin, reason);
         }},
        {"orders.resume_production", [](ApiSite &site) {
             const QByteArray order = inProduction(site);
             site.post(act(order, "pause_production"), site.admin, one("reason", QStringLiteral("no sheet")));
             site.post(act(order, "resume_production"), site.admin, {}, "POST", {{"If-Match", "\"999.1\""}});
             site.post(act(order, "resume_production"), site.admin, {});
             site.post(act(order, "resume_production"), site.admin, {});
         }},
        {"orders.accept_counter_offer", [](ApiSite &site) {
             const QByteArray order = offered(site);
             site.post(act(order, "accept_counter_offer"), site.client, {}, "POST", {{"If-Match", "\"999.1\""}});
             site.post(act(order, "accept_counter_offer"), site.client, {});
         }},
        {"orders.decline_counter_offer", [](ApiSite &site) {
             const QByteArray order = offered(site);
             site.post(act(order, "decline_counter_offer"), site.client, {}, "POST", {{"If-Match", "\"999.1\""}});
             site.post(act(order, "decline_counter_offer"), site.client, {});
         }},
        {"orders.confirm_price", [](ApiSite &site) {
             const QByteArray order = offered(site);
             site.post(act(order, "confirm_price"), site.client, {}, "POST", {{"If-Match", "\"999.1\""}});
             site.post(act(order, "confirm_price"), site.client, {});
         }},
        {"orders.post_message", [](ApiSite &site) {
             const QByteArray path = act(site.newOrder(), "messages");
             const QJsonObject message{{QStringLiteral("message"), QStringLiteral("Hello")}, {QStringLiteral("client_id"), QStringLiteral("0198c2f0-7a51-7c3e-9b1d-3f6a52c84e10")}};
             site.post(path, site.client, message);
             site.post(path, site.client, message);
         }},
        {"orders.add_file", [](ApiSite &site) {
             site.post(act(site.newOrder(), "files"), site.client, {{QStringLiteral("upload_id"), QString::fromLatin1(site.newUpload(site.client))},
                                                                    {QStringLiteral("kind"), QStringLiteral("step")}});
         }},
        {"equipment_types.image", [](ApiSite &site) { partsOfFile(site, newImage(site)); }},
        {"orders.file", [](ApiSite &site) { partsOfFile(site, site.pathTo(*api::endpointById("orders.file"))); }},
        {"media.get", [](ApiSite &site) { partsOfFile(site, mediaOf(site)); }},

        // Uploads
        {"uploads.create", [](ApiSite &site) {
             site.send("POST", "/api/uploads/", {}, tus(site.admin, {{"Upload-Length", "ten"}}));
             site.send("POST", "/api/uploads/", {}, tus(site.admin, {{"Upload-Length", "0"}}));
             site.send("POST", "/api/uploads/", {}, {{"Authorization", bearer(site.admin)}, {"Tus-Resumable", "0.2.2"}});
             site.send("POST", "/api/uploads/", "abc", tus(site.admin, {{"Upload-Length", "3"}, {"Content-Type", "text/plain"}}));
             site.send("POST", "/api/uploads/", "abc", tus(site.admin, {{"Upload-Length", "3"}, {"Content-Type", "application/offset+octet-stream"},
                                                                       {"Upload-Checksum", "md5 " + QByteArray(16, 'x').toBase64()}}));
             site.send("POST", "/api/uploads/", {}, {{"Tus-Resumable", "1.0.0"}, {"Upload-Length", "10"}});
             (void)site.newOpenUpload(site.admin);
         }},
        {"uploads.head", [](ApiSite &site) {
             site.send("HEAD", "/api/uploads/" + site.newOpenUpload(site.admin) + '/', {}, tus(site.admin));
             site.send("HEAD", "/api/uploads/0198c2f0-7a51-7c3e-9b1d-000000000000/", {}, tus(site.admin));
             oldVersionAndExpired(site, "HEAD", [](const QByteArray &token) { return tus(token); });
         }},
        {"uploads.patch", [](ApiSite &site) {
             const QByteArray id = site.newOpenUpload(site.admin);
             const QByteArray path = "/api/uploads/" + id + '/';
             site.send("PATCH", path, "abc", piece(site.admin, "zero"));
             site.send("PATCH", path, "abc", tus(site.admin, {{"Content-Type", "text/plain"}, {"Upload-Offset", "0"}}));
             site.send("PATCH", path, "abc", piece(site.admin, "5"));
             site.send("PATCH", path, "abc", piece(site.admin, "0", {{"Upload-Checksum", "md5 " + QByteArray(16, 'x').toBase64()}}));
             site.send("PATCH", "/api/uploads/0198c2f0-7a51-7c3e-9b1d-000000000000/", "abc", piece(site.admin, "0"));
             {
                 const SomebodyWrites other(site, id);
                 site.send("PATCH", path, "abc", piece(site.admin, "0"));
             }
             site.send("PATCH", path, "abc", piece(site.admin, "0"));
             site.send("PATCH", "/api/uploads/" + site.newUpload(site.admin) + '/', "abc", piece(site.admin, "0"));
             oldVersionAndExpired(site, "PATCH", [](const QByteArray &token) { return piece(token, "0"); });
         }},
        {"uploads.delete", [](ApiSite &site) {
             site.send("DELETE", "/api/uploads/" + site.newOpenUpload(site.admin) + '/', {}, tus(site.admin));
             site.send("DELETE", "/api/uploads/0198c2f0-7a51-7c3e-9b1d-000000000000/", {}, tus(site.admin));
             const QByteArray id = site.newOpenUpload(site.admin);
             const SomebodyWrites other(site, id);
             site.send("DELETE", "/api/uploads/" + id + '/', {}, tus(site.admin));
             site.send("DELETE", "/api/uploads/" + id + '/', {}, {{"Authorization", bearer(site.admin)}, {"Tus-Resumable", "0.2.2"}});
         }},

        // Machines' photos, views, preferences
        {"machines.photo", [](ApiSite &site) {
             const QByteArray path = "/api/machines/" + site.newMachine() + "/photo/";
             site.send("POST", path, pictureForm("photo"), {{"Authorization", bearer(site.admin)}, {"Content-Type", "multipart/form-data; boundary=x"}});
             partsOfFile(site, path);
         }},
        {"machines.set_photo", [](ApiSite &site) {
             const QByteArray path = "/api/machines/" + site.newMachine() + "/photo/";
             site.send("POST", path, pictureForm("picture"), {{"Authorization", bearer(site.admin)}, {"Content-Type", "multipart/form-data; boundary=x"}});
         }},
        {"views.update", [](ApiSite &site) {
             // Shared: seen by everybody, changed by its owner only.
             site.post("/api/views/" + site.newView() + '/', site.client, one("name", QStringLiteral("Taken over")), "PATCH");
         }},
        {"views.delete", [](ApiSite &site) {
             site.send("DELETE", "/api/views/" + site.newView() + '/', {}, {{"Authorization", bearer(site.client)}});
         }},
        {"preferences.replace", [](ApiSite &site) {
             site.post("/api/preferences/", site.client, one("notes", QString(70'000, u'x')), "PUT");
         }},
        {"preferences.update", [](ApiSite &site) {
             site.post("/api/preferences/", site.client, one("notes", QString(70'000, u'x')), "PATCH");
         }},

        // Live
        {"live.connect", [](ApiSite &site) {
             const auto knock = [&](const QByteArray &target, const http::Headers &headers) {
                 http::Request request;
                 request.target = target;
                 request.headers = headers;
                 request.headers.add("Host", "emesa.test");
                 const auto refused = site.worker->admitUpgrade(request);
                 const QString wrong = refused ? site.witness.note("live.connect", refused->status, refused->headers.value("Content-Type"), refused->body) : QString();
                 if (!wrong.isEmpty())
                     site.complaints += wrong;
             };
             knock("/api/live/?ticket=nonsense", {});
             knock("/api/live/", {{"Origin", "https://elsewhere.example"}});
         }},

        // Operation
        {"health.summary", [](ApiSite &) {}},
        {"home", [](ApiSite &site) {
             site.get("/", {}, {{"Accept", "text/html,application/xhtml+xml"}});
             site.get("/", {}, {{"Accept", "*/*"}});
         }},
        {"metrics", [](ApiSite &site) {
             site.get("/metrics", {});
             site.get("/metrics", {}, {{"Via", "1.1 somebody"}});
         }},
        {"docs.asset", [](ApiSite &site) {
             const QByteArray etag = site.get("/api/docs/assets/emesa-page.css", {}).headers.value("ETag");
             site.get("/api/docs/assets/emesa-page.css", {}, {{"If-None-Match", etag}});
         }},
    };
    return all;
}

} // namespace emesa::test
