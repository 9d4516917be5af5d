// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/permission.h"
#include "tests/contract/access_world.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace emesa;
using namespace emesa::test;
using namespace Qt::StringLiterals;

namespace {

bool shallWrite = false;

const QString matrixFile = QStringLiteral(EMESA_SOURCE_DIR "/tests/contract/access_matrix.csv");
const QString howToUpdate = u"EMESA_UPDATE_MATRIX=1 ctest --test-dir BUILD -R tst_access_matrix (or tst_access_matrix --write), then look at git diff"_s;

struct Cell
{
    QString own;
    QString foreign = u"-"_s;
};

struct Line
{
    const api::Endpoint *endpoint = nullptr;
    QString anonymous;
    QList<Cell> cells; ///< in the order of people()
    bool isOwned = false;
};

} // namespace

/// Who gets in where: every endpoint asked by nobody and by every built-in role, about one's own things and about
/// somebody else's, compared with tests/contract/access_matrix.csv. See README.md there.
class TestAccessMatrix : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_world = std::make_unique<AccessWorld>();
        QStringList missing;
        std::vector<const api::Endpoint *> rows;
        for (const api::Endpoint &endpoint : api::endpoints())
            rows.push_back(&endpoint);
        std::sort(rows.begin(), rows.end(), [](const api::Endpoint *left, const api::Endpoint *right) {
            const int order = qstrcmp(left->path, right->path);
            return order < 0 || (order == 0 && left->method < right->method);
        });
        for (const api::Endpoint *endpoint : rows) {
            Line line{endpoint, {}, {}, false};
            const auto first = m_world->askFor(*endpoint, {}, m_world->stranger());
            if (!first.missing.isEmpty()) {
                missing += first.missing;
                continue;
            }
            line.isOwned = first.isOwned;
            line.anonymous = seen(*endpoint, first.request);
            for (const Inhabitant &person : m_world->people()) {
                Cell cell;
                cell.own = seen(*endpoint, m_world->askFor(*endpoint, person.token, person).request);
                if (line.isOwned)
                    cell.foreign = seen(*endpoint, m_world->askFor(*endpoint, person.token, m_world->stranger()).request);
                line.cells.append(cell);
            }
            m_lines.append(line);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QVERIFY2(m_failures.isEmpty(), qPrintable(m_failures.join(u'\n')));
    }

    /// Whatever is committed: nobody is let in where his role has no permission, and nothing foreign is shown to
    /// those who see their own only.
    void rightsAreKept()
    {
        for (const Line &line : std::as_const(m_lines)) {
            const api::Endpoint &endpoint = *line.endpoint;
            const auto where = [&](const QString &who) { return u"%1 as %2"_s.arg(QLatin1String(endpoint.id), who).toUtf8(); };
            if (endpoint.access.kind != api::Access::Public)
                QVERIFY2(line.anonymous == u"401"_s, where(u"nobody"_s).constData());
            for (qsizetype i = 0; i < line.cells.size(); ++i) {
                const Inhabitant &person = m_world->people()[i];
                const Cell &cell = line.cells[i];
                if (endpoint.access.kind == api::Access::WithPermission) {
                    const bool holds = builtInRoles()[size_t(i)].permissions().contains(QLatin1String(endpoint.access.permission));
                    QVERIFY2(holds || cell.own == u"403"_s, where(person.role).constData());
                    QVERIFY2(holds || !line.isOwned || cell.foreign == u"403"_s, where(person.role).constData());
                    QVERIFY2(!holds || cell.own == u"in"_s || line.isOwned, where(person.role).constData());
                }
                const bool seesOwnOnly = person.role == u"client"_s || person.role == u"supplier"_s;
                const bool isNamedInPath = std::strchr(endpoint.path, '{') != nullptr;
                if (line.isOwned && isNamedInPath && seesOwnOnly)
                    QVERIFY2(cell.foreign == u"404"_s || cell.foreign == u"403"_s, where(person.role + u", foreign"_s).constData());
            }
        }
    }

    void matrix()
    {
        const QByteArray current = text();
        QFile file(matrixFile);
        if (shallWrite) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(current), qint64(current.size()));
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(howToUpdate));
        const auto committed = file.readAll().split('\n'), now = current.split('\n');
        QStringList differences;
        for (const QByteArray &line : committed) {
            if (!now.contains(line))
                differences += u"- "_s + QString::fromUtf8(line);
        }
        for (const QByteArray &line : now) {
            if (!committed.contains(line))
                differences += u"+ "_s + QString::fromUtf8(line);
        }
        QVERIFY2(differences.isEmpty(), qPrintable(u"the matrix is another; if that is meant: %1\n%2"_s.arg(howToUpdate, differences.join(u'\n'))));
        QCOMPARE(committed, now);
    }

private:
    QString seen(const api::Endpoint &endpoint, const http::Request &request)
    {
        const int status = m_world->statusOf(endpoint, request);
        const bool isSafe = endpoint.method == api::Method::Get || endpoint.method == api::Method::Head || endpoint.method == api::Method::Options;
        // A public page that is not there is there for nobody: no question of rights.
        const bool isRefused = status == 401 || status == 403 || (status == 404 && endpoint.access.kind != api::Access::Public);
        // 503: pages of the documents whose assets were not built say so to everybody.
        const bool isTrouble = status >= 500 && !(status == 503 && endpoint.access.kind == api::Access::Public);
        if (isTrouble || status == 429 || status == 405)
            m_failures += u"%1 answered %2"_s.arg(QLatin1String(endpoint.id)).arg(status);
        if (!isSafe && !isRefused)
            m_world->restore();
        return isRefused ? QString::number(status) : u"in"_s;
    }

    [[nodiscard]] QByteArray text() const
    {
        QByteArray csv = "# Who gets in: 401, 403 and 404 as answered; \"in\": let through, whatever became of it (README.md)\n"
                         "method,path,endpoint,access,anonymous";
        for (const Inhabitant &person : m_world->people()) {
            const QByteArray role = person.role.toLatin1();
            csv += ',' + role + ',' + role + " foreign";
        }
        csv += '\n';
        for (const Line &line : m_lines) {
            const api::Endpoint &endpoint = *line.endpoint;
            const QByteArray access = endpoint.access.kind == api::Access::Public     ? "public"
                                      : endpoint.access.kind == api::Access::SignedIn ? "signed in"
                                                                                      : endpoint.access.permission;
            csv += QByteArray(api::toName(endpoint.method)) + ',' + endpoint.path + ',' + endpoint.id + ',' + access + ',' + line.anonymous.toLatin1();
            for (const Cell &cell : line.cells)
                csv += ',' + cell.own.toLatin1() + ',' + cell.foreign.toLatin1();
            csv += '\n';
        }
        return csv;
    }

    std::unique_ptr<AccessWorld> m_world;
    QList<Line> m_lines;
    QStringList m_failures;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    shallWrite = arguments.removeAll(u"--write"_s) > 0 || qEnvironmentVariableIsSet("EMESA_UPDATE_MATRIX");
    TestAccessMatrix test;
    return QTest::qExec(&test, arguments);
}
#include "tst_access_matrix.moc"
