// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace emesa::architecture {
namespace {

/// Walks the text once: comments vanish, literals are moved aside, line breaks stay.
class Splitter
{
public:
    Splitter(const QString &text, SourceText &into) : m_text(text), m_into(into) {}

    void run()
    {
        while (m_at < m_text.size()) {
            if (looksAt(u"//"_s)) {
                skipTo(u"\n"_s, false);
            } else if (looksAt(u"/*"_s)) {
                skipTo(u"*/"_s, true);
            } else if (looksAt(u"R\""_s)) {
                rawLiteral();
            } else if (current() == u'"' && !inIncludeLine()) {
                literal();
            } else if (current() == u'\'' && !isDigitSeparator()) {
                character();
            } else {
                keep(current());
            }
        }
    }

private:
    QChar current() const { return m_text.at(m_at); }
    bool looksAt(const QString &what) const { return QStringView(m_text).mid(m_at).startsWith(what); }
    bool isDigitSeparator() const { return m_at > 0 && m_text.at(m_at - 1).isLetterOrNumber(); }

    bool inIncludeLine() const
    {
        const qsizetype start = m_text.lastIndexOf(u'\n', m_at) + 1;
        const QStringView line = QStringView(m_text).mid(start, m_at - start).trimmed();
        return line.startsWith(u'#') && line.mid(1).trimmed() == u"include";
    }

    void keep(QChar c)
    {
        if (!c.isSpace()) {
            m_joinable = false;
        }
        if (c == u'\n') {
            ++m_line;
        }
        m_into.code += c;
        ++m_at;
    }

    void skipTo(const QString &end, bool including)
    {
        qsizetype stop = m_text.indexOf(end, m_at);
        stop = stop < 0 ? m_text.size() : stop + (including ? end.size() : 0);
        for (; m_at < stop; ++m_at) {
            if (current() == u'\n') {
                m_into.code += u'\n';
                ++m_line;
            }
        }
    }

    void add(const QString &content, int line)
    {
        if (m_joinable && !m_into.literals.isEmpty()) {
            m_into.literals.last().content += content;
        } else {
            m_into.literals.append({content, line});
        }
        m_into.code += u"\"\""_s;
        m_joinable = true;
    }

    void literal()
    {
        const int line = m_line;
        QString content;
        for (++m_at; m_at < m_text.size() && current() != u'"' && current() != u'\n'; ++m_at) {
            if (current() == u'\\' && m_at + 1 < m_text.size()) {
                ++m_at;
            }
            content += current();
        }
        ++m_at;
        add(content, line);
    }

    void rawLiteral()
    {
        const int line = m_line;
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString end = u")"_s + m_text.mid(m_at + 2, open - m_at - 2) + u"\""_s;
        qsizetype close = m_text.indexOf(end, open);
        close = close < 0 ? m_text.size() : close;
        const QString content = m_text.mid(open + 1, close - open - 1);
        add(content, line);
        const auto breaks = static_cast<int>(content.count(u'\n'));
        m_into.code += QString(breaks, u'\n');
        m_line += breaks;
        m_at = close + end.size();
    }

    void character()
    {
        for (++m_at; m_at < m_text.size() && current() != u'\'' && current() != u'\n'; ++m_at) {
            if (current() == u'\\') {
                ++m_at;
            }
        }
        ++m_at;
        m_into.code += u"''"_s;
        m_joinable = false;
    }

    const QString &m_text;
    SourceText &m_into;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_joinable = false;
};

} // namespace

SourceText SourceText::parse(const QString &path, const QString &text)
{
    SourceText result;
    result.path = path;
    result.raw = text;
    Splitter(text, result).run();

    static const QRegularExpression include(uR"(^[ \t]*#[ \t]*include[ \t]*([<"])([^">]+)[">])"_s,
                                            QRegularExpression::MultilineOption);
    auto it = include.globalMatch(result.code);
    while (it.hasNext()) {
        const auto match = it.next();
        const auto before = QStringView(result.code).left(match.capturedStart(2));
        result.includes.append(
            {match.captured(2), match.captured(1) == u"\"", static_cast<int>(before.count(u'\n')) + 1});
    }
    return result;
}

} // namespace emesa::architecture
