// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QTemporaryDir>

namespace emesa::test {

/// The dumps of the two parent systems, made once per process by real Django (Debian's python3-django, run by the
/// system's python3) from the little projects in django_parent/. A machine without it fails the tests, unless
/// EMESA_TEST_WITHOUT_DJANGO is set.
class ParentDumps
{
public:
    /// Empty when all is well.
    [[nodiscard]] QString make();
    [[nodiscard]] static bool areLeftOut() { return qEnvironmentVariableIsSet("EMESA_TEST_WITHOUT_DJANGO"); }

    [[nodiscard]] QString file(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] QString media() const { return m_directory.filePath(QStringLiteral("media")); }
    /// What Django counted in its own database.
    [[nodiscard]] const QJsonObject &orders() const { return m_orders; }
    [[nodiscard]] const QJsonObject &erp() const { return m_erp; }

private:
    QTemporaryDir m_directory;
    QJsonObject m_orders;
    QJsonObject m_erp;
};

} // namespace emesa::test
