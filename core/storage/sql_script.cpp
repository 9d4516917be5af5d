// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_script.h"

#include <QSet>

namespace emesa::storage {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Follows the keywords of one statement, to tell the ';' inside a body from the one that ends it.
class BodyDepth
{
public:
    void word(const QString &upper)
    {
        ++m_words;
        if (m_words == 1)
            m_create = upper == QLatin1String("CREATE");
        else if (m_create && !m_routine) {
            static const QSet<QString> routines{QStringLiteral("TRIGGER"), QStringLiteral("PROCEDURE"),
                                                QStringLiteral("FUNCTION"), QStringLiteral("EVENT")};
            static const QSet<QString> before{QStringLiteral("OR"), QStringLiteral("REPLACE"), QStringLiteral("TEMP"),
                                              QStringLiteral("TEMPORARY"), QStringLiteral("DEFINER"),
                                              QStringLiteral("CURRENT_USER"), QStringLiteral("AGGREGATE")};
            m_routine = routines.contains(upper);
            m_create = m_routine || before.contains(upper);
        }
        if (!m_routine)
            return;
        static const QSet<QString> flow{QStringLiteral("IF"), QStringLiteral("LOOP"), QStringLiteral("WHILE"),
                                        QStringLiteral("REPEAT"), QStringLiteral("FOR")};
        if (m_afterEnd) {
            m_afterEnd = false;
            if (flow.contains(upper)) {
                ++m_depth; // "END IF" closes an IF, which was not counted
                return;
            }
            if (upper == QLatin1String("CASE"))
                return;
        }
        if (upper == QLatin1String("BEGIN") || upper == QLatin1String("CASE"))
            ++m_depth;
        else if (upper == QLatin1String("END")) {
            --m_depth;
            m_afterEnd = true;
        }
    }
    void symbol() { m_afterEnd = false; }
    [[nodiscard]] bool inside() const { return m_depth > 0; }
    [[nodiscard]] bool empty() const { return m_words == 0; }

private:
    int m_words = 0;
    int m_depth = 0;
    bool m_create = false;
    bool m_routine = false;
    bool m_afterEnd = false;
};

Error unfinished(const QString &what)
{
    return {ErrorCode::Malformed, QStringLiteral("sql_script"), QStringLiteral("A migration script has an unfinished %1.").arg(what)};
}

} // namespace

Result<QStringList> splitScript(const QString &script)
{
    QStringList statements;
    QString current;
    BodyDepth depth;
    const auto finish = [&] {
        if (!depth.empty())
            statements += current.trimmed();
        current.clear();
        depth = {};
    };

    for (qsizetype i = 0; i < script.size();) {
        const QChar c = script[i];
        if (script.mid(i, 2) == QLatin1String("--")) {
            const qsizetype end = script.indexOf(u'\n', i);
            i = end < 0 ? script.size() : end;
        } else if (script.mid(i, 2) == QLatin1String("/*")) {
            const qsizetype end = script.indexOf(QLatin1String("*/"), i + 2);
            if (end < 0)
                return unfinished(QStringLiteral("comment"));
            current += u' ';
            i = end + 2;
        } else if (c == u'\'' || c == u'"' || c == u'`') {
            const qsizetype end = script.indexOf(c, i + 1); // a doubled quote is two quoted texts in a row
            if (end < 0)
                return unfinished(QStringLiteral("quote"));
            current += QStringView(script).mid(i, end + 1 - i);
            depth.symbol();
            i = end + 1;
        } else if (isWordCharacter(c)) {
            qsizetype end = i;
            while (end < script.size() && isWordCharacter(script[end]))
                ++end;
            const QString word = script.mid(i, end - i);
            depth.word(word.toUpper());
            current += word;
            i = end;
        } else if (c == u';' && !depth.inside()) {
            finish();
            ++i;
        } else {
            if (!c.isSpace())
                depth.symbol();
            current += c;
            ++i;
        }
    }
    if (depth.inside())
        return unfinished(QStringLiteral("BEGIN … END"));
    finish();
    return statements;
}

} // namespace emesa::storage
