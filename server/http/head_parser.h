// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/method.h"
#include "server/http/headers.h"

#include <QByteArrayView>

#include <variant>

namespace emesa::http {

struct HeadLimits
{
    qsizetype requestLine = 8 * 1024; ///< bytes, without CRLF
    qsizetype head = 32 * 1024;       ///< bytes in total, with the blank line
    int fields = 64;
};

/// A request head that passed every check. `target` is always in origin form ("/…" or "*").
struct Head
{
    api::Method method = api::Method::Get;
    QByteArray target;
    Headers headers;
    qint64 bodyLength = 0;
    qsizetype size = 0; ///< bytes of the head itself, blank line included
    bool http10 = false;
    bool keepAlive = true;
    bool expectContinue = false;
    bool webSocket = false; ///< a complete, valid RFC 6455 upgrade request

    [[nodiscard]] QByteArrayView path() const
    {
        const qsizetype at = target.indexOf('?');
        return QByteArrayView(target).first(at < 0 ? target.size() : at);
    }
};

/// Why a head was refused. Status 0 means: this is not HTTP, close without an answer.
struct HeadRefusal
{
    int status = 400;
    const char *reason = ""; ///< stable snake_case word
    const char *detail = ""; ///< one sentence for people
};

struct HeadIncomplete
{
};

using HeadResult = std::variant<HeadIncomplete, HeadRefusal, Head>;

/// Strict reading of an HTTP/1.x request head (RFC 9112 with every leniency left out: no bare LF, no
/// folding, no blank lines in front, one Content-Length of digits, no Transfer-Encoding at all, one Host).
/// Pure: bytes in, verdict out, no input or output of its own. The verdict does not depend on how the
/// bytes were cut into packets. Call parse() with everything received since the head began, again
/// whenever more arrived; after a verdict other than HeadIncomplete call reset().
class HeadParser
{
public:
    /// `allowedHosts`: lower-case names with or without ":port"; one without matches any port. Empty: any
    /// syntactically valid Host.
    explicit HeadParser(HeadLimits limits = {}, QList<QByteArray> allowedHosts = {});

    [[nodiscard]] HeadResult parse(QByteArrayView bytes);
    void reset();

private:
    using Verdict = std::optional<HeadRefusal>;

    [[nodiscard]] Verdict parseRequestLine(QByteArrayView line);
    [[nodiscard]] Verdict parseTarget(QByteArrayView target);
    [[nodiscard]] Verdict parseField(QByteArrayView line);
    [[nodiscard]] Verdict checkWhole();
    [[nodiscard]] Verdict checkFraming();
    [[nodiscard]] Verdict checkConnection();
    [[nodiscard]] bool isAllowedHost(QByteArrayView host) const;

    HeadLimits m_limits;
    QList<QByteArray> m_allowedHosts;
    qsizetype m_lineStart = 0; ///< first byte not yet read as a line
    qsizetype m_scanned = 0;   ///< up to here there is no LF in the open line
    bool m_haveRequestLine = false;
    QByteArray m_absoluteAuthority; ///< from an absolute-form target
    Head m_head;
};

} // namespace emesa::http
