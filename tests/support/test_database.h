// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QTemporaryDir>

#include <memory>

namespace emesa::test {

/// An empty database for one test, gone with this object: a SQLite file, or a new database on a private
/// MariaDB. That server is the one at EMESA_TEST_MARIADB_SOCKET, or else one this process starts for all
/// its tests and ends with itself. A machine without mariadbd fails the MariaDB rows, unless
/// EMESA_TEST_WITHOUT_MARIADB is set.
///
///     void saves_data() { TestDatabase::addRows(); }
///     void saves() { QFETCH(storage::Dialect, dialect); TestDatabase database(dialect); auto connection = database.open(); … }
class TestDatabase
{
public:
    explicit TestDatabase(storage::Dialect dialect);
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    static TestDatabase sqlite() { return TestDatabase(storage::Dialect::Sqlite); }
    static TestDatabase mariadb() { return TestDatabase(storage::Dialect::MySql); }

    /// One row per database of the column "dialect", for a data-driven test.
    static void addRows();
    static QList<storage::Dialect> dialects();
    static QString mariadbSocket();

    [[nodiscard]] storage::Dialect dialect() const { return m_url.dialect; }
    [[nodiscard]] const storage::DatabaseUrl &url() const { return m_url; }
    /// A new connection. Ends the program when that fails: nothing could be tested then.
    [[nodiscard]] std::unique_ptr<storage::Database> open(const storage::OpenOptions &options = {}) const;
    /// A new connection to the schema of the migrations in this resource directory.
    [[nodiscard]] std::unique_ptr<storage::Database> openMigrated(const QString &migrations) const;
    /// Runs a script text as given, e.g. CREATE TABLE of a test; several statements split by ';'.
    void run(const QString &script) const;

private:
    std::unique_ptr<QTemporaryDir> m_directory; ///< SQLite
    storage::DatabaseUrl m_url;
};

} // namespace emesa::test
