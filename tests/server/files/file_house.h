// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/params.h"
#include "server/handlers/file_handlers.h"
#include "server/handlers/pipeline.h"
#include "server/handlers/upload_handlers.h"
#include "server/storage/migrations.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_database.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace emesa::test {

/// Five people by name: anna and bert are clients, stefan may do everything, sue works for supplier 1, and fred on the
/// shop floor.
class FewPeople final : public Authenticator
{
public:
    Result<Caller> authenticate(const QByteArray &credential) override
    {
        static const QList<QByteArray> names{"anna", "bert", "stefan", "sue", "fred"};
        static const QStringList clientRights{QStringLiteral("order_create"), QStringLiteral("order_read"), QStringLiteral("order_update")};
        const auto at = names.indexOf(credential);
        if (at < 0)
            return Error{ErrorCode::Unauthenticated, QStringLiteral("token_invalid"), QStringLiteral("Sign in again.")};
        Caller caller;
        caller.userId = at + 1;
        caller.email = QString::fromLatin1(credential + "@example.com");
        caller.displayName = QString::fromLatin1(credential);
        caller.permissions = {QStringLiteral("order_read")};
        if (at <= 2)
            caller.permissions.unite(QSet<QString>(clientRights.begin(), clientRights.end()));
        if (at == 2 || at == 4)
            caller.permissions.insert(QStringLiteral("order_view_all"));
        if (at == 3)
            caller.supplierId = 1;
        return caller;
    }
};

/// One worker thread's share of a server, as server/app assembles it.
struct FileWorker
{
    FileWorker(std::unique_ptr<storage::Database> database, const Clock &clock, const QString &dataDirectory, UploadHashes &hashes,
               RunningKeys &keys, const UploadLimits &limits = {})
        : store(std::move(database), clock), blobs(dataDirectory), uploads(blobs, hashes, dataDirectory, limits), files(blobs, uploads, counts),
          uploadHandlers(uploads), fileHandlers(files), pipeline(router, handlers, people, store, keys, options)
    {
        options.publicUrl = QStringLiteral("https://shop.example");
        uploadHandlers.addTo(handlers);
        fileHandlers.addTo(handlers);
    }

    http::Response ask(api::Method method, const QByteArray &target, const QByteArray &who, const http::Headers &headers = {}, const QByteArray &body = {})
    {
        http::Request request{method, target, headers, body, QHostAddress(QStringLiteral("203.0.113.9")), false};
        request.headers.add("Host", "shop.example");
        if (!who.isEmpty())
            request.headers.add("Authorization", "Bearer " + who);
        return pipeline.serve(request);
    }
    http::Response tus(api::Method method, const QByteArray &target, const http::Headers &headers = {}, const QByteArray &body = {},
                       const QByteArray &who = "anna")
    {
        http::Headers all = headers;
        if (!all.contains("Tus-Resumable"))
            all.add("Tus-Resumable", "1.0.0");
        return ask(method, target, who, all, body);
    }

    /// The path of a new upload.
    QByteArray begin(qint64 length, const QByteArray &name = "part.step", const QByteArray &who = "anna")
    {
        const auto response = tus(api::Method::Post, "/api/uploads/",
                                  {{"Upload-Length", QByteArray::number(length)}, {"Upload-Metadata", "filename " + name.toBase64()}}, {}, who);
        return response.headers.value("Location").mid(int(qstrlen("https://shop.example")));
    }
    http::Response piece(const QByteArray &path, qint64 offset, const QByteArray &bytes, const http::Headers &more = {}, const QByteArray &who = "anna")
    {
        http::Headers headers = more;
        headers.add("Upload-Offset", QByteArray::number(offset));
        if (!headers.contains("Content-Type"))
            headers.add("Content-Type", "application/offset+octet-stream");
        return tus(api::Method::Patch, path, headers, bytes, who);
    }
    qint64 offsetOf(const QByteArray &path, const QByteArray &who = "anna")
    {
        const auto response = tus(api::Method::Head, path, {}, {}, who);
        return response.status == 200 ? response.headers.value("Upload-Offset").toLongLong() : -response.status;
    }

    Store store;
    BlobStore blobs;
    UploadService uploads;
    CountCache counts;
    PartFileService files;
    UploadHandlers uploadHandlers;
    FileHandlers fileHandlers;
    http::Router router;
    HandlerTable handlers;
    FewPeople people;
    PipelineOptions options;
    Pipeline pipeline;
};

/// A database and a data directory for one test, with the people, one machine and one order of anna's (1, on the
/// supplier's machine) and one of bert's (2, on none).
struct FileHouse
{
    explicit FileHouse(storage::Dialect dialect = storage::Dialect::Sqlite, const UploadLimits &uploadLimits = {})
        : place(dialect), limits(uploadLimits), worker(place.openMigrated(migrationsDirectory()), clock, data.path(), hashes, keys, limits)
    {
        const auto ready = worker.blobs.prepare() && worker.uploads.prepare();
        if (!ready)
            qFatal("the data directory could not be made");
        addPeople();
    }

    /// Another worker of the same server.
    std::unique_ptr<FileWorker> another() { return std::make_unique<FileWorker>(place.open(), clock, data.path(), hashes, keys, limits); }

    void execute(const storage::Sql &sql, const QVariantList &values = {})
    {
        if (const auto done = worker.store.database().execute(sql, values); !done)
            qFatal("%s", qPrintable(done.error().message));
    }
    qint64 number(const storage::Sql &sql, const QVariantList &values = {})
    {
        return worker.store.database().one(sql, values, [](const storage::Row &row) { return row.int64(0); }).value().value_or(-1);
    }
    qint64 audits(const QString &event) { return number(storage::Sql("SELECT COUNT(*) FROM audit_log WHERE event_type = ?"), storage::params(event)); }

    void setStatus(Id order, OrderStatus status)
    {
        execute(storage::Sql("UPDATE orders SET status = ? WHERE id = ?"), storage::params(schema::Codec<OrderStatus>::toSql(status), order));
    }

    QByteArray contentOf(const http::Response &response) const
    {
        if (!response.file)
            return response.body;
        QFile file(response.file->path);
        if (!file.open(QIODevice::ReadOnly) || !file.seek(response.file->offset))
            return {};
        return file.read(response.file->length);
    }
    [[nodiscard]] QStringList filesBelow(const QString &folder) const
    {
        QStringList found;
        QDirIterator it(data.path() + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            it.next();
            if (it.fileName() != QLatin1String("lock"))
                found += it.fileName();
        }
        return found;
    }

    TestDatabase place;
    QTemporaryDir data;
    FakeClock clock;
    UploadLimits limits;
    UploadHashes hashes;
    RunningKeys keys;
    FileWorker worker;

private:
    void addPeople()
    {
        using storage::Sql;
        const QString now = clock.now().toString();
        execute(Sql("INSERT INTO suppliers (id, name, capabilities, contact_info, address, created_at, updated_at) VALUES (1, 'Supplier', '[]', '', '', ?, ?)"),
                storage::params(now, now));
        execute(Sql("INSERT INTO machines (id, name, type, supplier_id, created_at, updated_at) VALUES (1, 'Laser', 'laser', 1, ?, ?)"),
                storage::params(now, now));
        int id = 0;
        for (const char *name : {"anna", "bert", "stefan", "sue", "fred"}) {
            const QString text = QString::fromLatin1(name);
            execute(Sql("INSERT INTO users (id, username, username_key, email, password_hash, display_name, address, created_at, updated_at)"
                        " VALUES (?, ?, ?, ?, '', ?, '', ?, ?)"),
                    storage::params(++id, text, text, text + QStringLiteral("@example.com"), text, now, now));
        }
        for (const Id order : {1, 2}) {
            execute(Sql("INSERT INTO orders (id, client_id, part_id, product_description, quantity, material_thickness, material_type,"
                        " material_grade, surface_treatment, packing_standard, additional_requirements, currency, status, date_submitted,"
                        " machine_id, admin_notes, updated_at) VALUES (?, ?, 'P-1', 'Plate', 1, '3', 'Steel', 'S235', 'none', 'box', '', 'EUR',"
                        " 'under_review', ?, ?, '', ?)"),
                    storage::params(order, order, now, order == 1 ? std::optional<Id>(1) : std::nullopt, now));
        }
    }
};

inline QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// The same bytes for the same seed; begins like a STEP file.
inline QByteArray stepBytes(qsizetype size, quint32 seed = 1)
{
    QByteArray bytes("ISO-10303-21;\n");
    bytes.reserve(size + 8);
    quint64 state = seed * 0x9e3779b97f4a7c15ULL + 1;
    while (bytes.size() < size) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes.append(reinterpret_cast<const char *>(&state), 8);
    }
    bytes.truncate(size);
    return bytes;
}

inline QJsonObject objectOf(const http::Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

} // namespace emesa::test
