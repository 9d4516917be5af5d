// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/moving/dump_reader.h"

#include "core/schema/strict_json.h"
#include "server/services/digest.h"

namespace emesa::moving {

namespace {

constexpr qint64 blockSize = 1024 * 1024;

Error malformed(qint64 at, const char *what)
{
    return {ErrorCode::Malformed, QStringLiteral("dump_malformed"),
            QStringLiteral("This is no dump of Django's dumpdata: byte %1: %2.").arg(at).arg(QLatin1String(what)), {}, {{QStringLiteral("offset"), at}}};
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Finds where objects begin and end. Looks at nothing else: what is inside is parsed strictly afterwards.
class Scanner
{
public:
    explicit Scanner(const std::function<bool(DumpPlace, QByteArrayView)> &each) : m_each(each) {}

    /// False when `each` has had enough. `error` is set when the file is no dump.
    bool feed(QByteArrayView block, qint64 offset, std::optional<Error> &error)
    {
        qsizetype start = m_depth > 0 ? 0 : -1; // of the object's part in this block
        for (qsizetype i = 0; i < block.size(); ++i) {
            const char c = block[i];
            if (m_depth == 0) {
                if (!outside(c)) {
                    error = malformed(offset + i, m_what);
                    return false;
                }
                if (m_depth == 1) {
                    start = i;
                    m_begin = offset + i;
                    m_object.clear();
                }
                continue;
            }
            if (m_isString) {
                if (m_isEscaped)
                    m_isEscaped = false;
                else if (c == '\\')
                    m_isEscaped = true;
                else if (c == '"')
                    m_isString = false;
                continue;
            }
            if (c == '"') {
                m_isString = true;
            } else if (c == '{' || c == '[') {
                ++m_depth;
            } else if ((c == '}' || c == ']') && --m_depth == 0) {
                m_object += block.sliced(start, i + 1 - start);
                start = -1;
                m_expects = AfterObject;
                if (!m_each({m_begin, qint32(m_object.size())}, m_object))
                    return false;
            }
        }
        if (start >= 0) {
            m_object += block.sliced(start);
            if (m_object.size() > DumpReader::maxObject) {
                error = Error{ErrorCode::TooLarge, QStringLiteral("dump_object_too_large"),
                              QStringLiteral("The object that begins at byte %1 of the dump is larger than 16 MiB.").arg(m_begin)};
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] const char *unfinished() const
    {
        if (m_depth > 0)
            return "the file ends within an object";
        if (m_isArray && m_expects != Nothing)
            return "the file ends before the closing ]";
        return m_isArray || m_expects == AfterObject ? nullptr : "the file is empty";
    }

private:
    enum Expects { Start, FirstObject, Object, AfterObject, Nothing };

    /// One character between objects. Opens an object by setting the depth.
    bool outside(char c)
    {
        if (isSpace(c))
            return true;
        switch (m_expects) {
        case Start:
            if (c == '[') {
                m_isArray = true;
                m_expects = FirstObject;
                return true;
            }
            m_what = "expected [ or {";
            break;
        case FirstObject:
            if (c == ']') {
                m_expects = Nothing;
                return true;
            }
            m_what = "expected an object or ]";
            break;
        case Object:
            m_what = "expected an object";
            break;
        case AfterObject:
            if (m_isArray && c == ',') {
                m_expects = Object;
                return true;
            }
            if (m_isArray && c == ']') {
                m_expects = Nothing;
                return true;
            }
            m_what = m_isArray ? "expected , or ]" : "expected an object";
            if (m_isArray)
                return false;
            break;
        case Nothing:
            m_what = "unexpected text after the end";
            return false;
        }
        if (c != '{')
            return false;
        m_depth = 1;
        return true;
    }

    const std::function<bool(DumpPlace, QByteArrayView)> &m_each;
    QByteArray m_object;
    qint64 m_begin = 0;
    int m_depth = 0;
    bool m_isString = false;
    bool m_isEscaped = false;
    bool m_isArray = false;
    Expects m_expects = Start;
    const char *m_what = "";
};

} // namespace

Status DumpReader::open()
{
    if (m_file.open(QIODevice::ReadOnly))
        return {};
    return Error{ErrorCode::NotFound, QStringLiteral("dump_missing"), QStringLiteral("The dump %1 cannot be read: %2.").arg(m_file.fileName(), m_file.errorString())};
}

Status DumpReader::forEach(const std::function<bool(DumpPlace, QByteArrayView)> &each)
{
    if (!m_file.seek(0))
        return Error{ErrorCode::Internal, QStringLiteral("dump_unreadable"), QStringLiteral("The dump cannot be read: %1.").arg(m_file.errorString())};
    Scanner scanner(each);
    Digest digest(Digest::Sha256);
    QByteArray block(blockSize, Qt::Uninitialized);
    qint64 offset = 0;
    for (;;) {
        const qint64 got = m_file.read(block.data(), block.size());
        if (got < 0)
            return Error{ErrorCode::Internal, QStringLiteral("dump_unreadable"), QStringLiteral("The dump cannot be read: %1.").arg(m_file.errorString())};
        if (got == 0)
            break;
        const QByteArrayView bytes = QByteArrayView(block).first(got);
        digest.add(bytes);
        std::optional<Error> error;
        if (!scanner.feed(bytes, offset, error))
            return error ? Status(*error) : Status();
        offset += got;
    }
    if (const char *what = scanner.unfinished())
        return malformed(offset, what);
    m_sha256 = QString::fromLatin1(digest.finish().toHex());
    return {};
}

Result<QJsonObject> DumpReader::read(DumpPlace place)
{
    QByteArray bytes(place.length, Qt::Uninitialized);
    if (m_file.seek(place.offset) && m_file.read(bytes.data(), bytes.size()) == bytes.size() && bytes.startsWith('{')) {
        if (const auto object = parse(bytes))
            return object;
    }
    return Error{ErrorCode::Conflict, QStringLiteral("dump_changed"), QStringLiteral("The dump was changed while it was being read.")};
}

Result<QJsonObject> DumpReader::parse(QByteArrayView bytes)
{
    const auto value = schema::parseStrictJson(bytes);
    if (!value)
        return value.error();
    return value->toObject();
}

} // namespace emesa::moving
