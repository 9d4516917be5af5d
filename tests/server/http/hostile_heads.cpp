// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/hostile_heads.h"

namespace emesa::http::test {

namespace {

const QByteArray host = "Host: desk.test\r\n";
/// What an attacker would like to have run as a request of its own.
const QByteArray smuggled = "GET /smuggled HTTP/1.1\r\nHost: desk.test\r\n\r\n";

QByteArray post(const QByteArray &fields)
{
    return "POST /echo HTTP/1.1\r\n" + host + fields + "\r\n" + smuggled;
}

QByteArray get(const QByteArray &target, const QByteArray &fields = {})
{
    return "GET " + target + " HTTP/1.1\r\n" + host + fields + "\r\n";
}

QByteArray manyFields(int count)
{
    QByteArray fields;
    for (int i = 0; i < count; ++i)
        fields += "X-Field-" + QByteArray::number(i) + ": x\r\n";
    return fields;
}

} // namespace

QList<HostileHead> hostileHeads()
{
    const QByteArray length = "Content-Length: " + QByteArray::number(smuggled.size()) + "\r\n";
    return {
        {"1 105 fields", post(manyFields(105) + length), 431},
        {"1 65 fields", get("/echo", manyFields(64)), 431},
        {"2 name with space", post("Foo Bar: x\r\n" + length), 400},
        {"2 space before colon", post("Content-Length : 5\r\n"), 400},
        {"2 empty name", post(": x\r\n" + length), 400},
        {"2 no colon", post("Content-Length\r\n"), 400},
        {"3 one 110 KiB field", get("/echo", "X-Big: " + QByteArray(110 * 1024, 'x') + "\r\n"), 431},
        {"4 negative length", post("Content-Length: -5\r\n"), 400},
        {"5 signed length", post("Content-Length: +35\r\n"), 400},
        {"6 hexadecimal length", post("Content-Length: 0x10\r\n"), 400},
        {"6 empty length", post("Content-Length:\r\n"), 400},
        {"6 length with inner space", post("Content-Length: 1 0\r\n"), 400},
        {"7 length 2^64-1", post("Content-Length: 18446744073709551615\r\n"), 413},
        {"7 length 2^63", post("Content-Length: 9223372036854775808\r\n"), 413},
        {"7 length of 400 digits", post("Content-Length: " + QByteArray(400, '9') + "\r\n"), 413},
        {"8 two different lengths", post("Content-Length: 0\r\n" + length), 400},
        {"8 two equal lengths", post(length + length), 400},
        {"8 list of lengths", post("Content-Length: 5, 5\r\n"), 400},
        {"9 length and chunked", post("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n"), 400},
        {"9 chunked and length", post("Transfer-Encoding: chunked\r\nContent-Length: 4\r\n"), 400},
        {"10 chunked", post("Transfer-Encoding: chunked\r\n"), 411},
        {"10 xchunked", post("Transfer-Encoding: xchunked\r\n"), 501},
        {"10 gzip, chunked", post("Transfer-Encoding: gzip, chunked\r\n"), 501},
        {"10 identity", post("Transfer-Encoding: identity\r\n"), 501},
        {"10 two encodings", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n"), 501},
        {"11 chunk size zz", "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" + smuggled, 411},
        {"11 chunk size -5", "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n-5\r\n" + smuggled, 411},
        {"11 chunk size empty", "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n\r\n" + smuggled, 411},
        {"11 chunk size of 17 digits",
         "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n10000000000000000\r\n" + smuggled, 411},
        {"12 long chunk extension",
         "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n5;" + QByteArray(100'000, 'e'), 411},
        {"12 trailers",
         "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n" + manyFields(500) + "\r\n", 411},
        {"13 chunked on 1.0", "POST /echo HTTP/1.0\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
        {"14 request line over 8 KiB", get("/" + QByteArray(8 * 1024, 'a')), 414},
        {"14 endless request line", "GET /" + QByteArray(60'000, 'a'), 414},
        {"15 head over 32 KiB",
         get("/echo", [] {
             QByteArray fields;
             for (int i = 0; i < 33; ++i)
                 fields += "X-" + QByteArray::number(i) + ": " + QByteArray(1000, 'x') + "\r\n";
             return fields;
         }()),
         431},
        {"16 body over the route's limit", post("Content-Length: 1048577\r\n"), 413},
        {"16 body over the limit, expecting", post("Expect: 100-continue\r\nContent-Length: 1048577\r\n"), 413},
        {"17 body on GET", get("/echo", "Content-Length: 5\r\n") + "hello", 400},
        {"17 body on HEAD", "HEAD /echo HTTP/1.1\r\n" + host + "Content-Length: 5\r\n\r\nhello", 400},
        {"17 body on DELETE", "DELETE /echo HTTP/1.1\r\n" + host + length + "\r\n" + smuggled, 400},
        {"18 no Host", "GET /echo HTTP/1.1\r\nAccept: */*\r\n\r\n", 400},
        {"18 two Hosts", "GET /echo HTTP/1.1\r\n" + host + host + "\r\n", 400},
        {"18 user in Host", "GET /echo HTTP/1.1\r\nHost: a@b\r\n\r\n", 400},
        {"18 empty Host", "GET /echo HTTP/1.1\r\nHost:\r\n\r\n", 400},
        {"18 path in Host", "GET /echo HTTP/1.1\r\nHost: desk.test/x\r\n\r\n", 400},
        {"18 bad port in Host", "GET /echo HTTP/1.1\r\nHost: desk.test:99999\r\n\r\n", 400},
        {"18 foreign Host", "GET /echo HTTP/1.1\r\nHost: evil.test\r\n\r\n", 421},
        {"18 foreign suffix", "GET /echo HTTP/1.1\r\nHost: desk.test.evil.test\r\n\r\n", 421},
        {"19 absolute target of a foreign host", get("http://evil.test/echo"), 421},
        {"19 absolute target with user", get("http://u@desk.test/echo"), 400},
        {"20 HTTP/9.9", "GET /echo HTTP/9.9\r\n" + host + "\r\n", 505},
        {"20 HTTP/1.", "GET /echo HTTP/1.\r\n" + host + "\r\n", 505},
        {"20 HTTP/1.10", "GET /echo HTTP/1.10\r\n" + host + "\r\n", 505},
        {"20 no version", "GET /echo\r\n" + host + "\r\n", 400},
        {"21 bare LF", "GET /echo HTTP/1.1\nHost: desk.test\n\n", 400},
        {"21 bare LF in fields", "GET /echo HTTP/1.1\r\nHost: desk.test\nX: y\r\n\r\n", 400},
        {"21 folded field", get("/echo", "X-Folded: a\r\n b\r\n"), 400},
        {"21 NUL in field", get("/echo", QByteArray("X-Nul: a\0b\r\n", 12)), 400},
        {"21 CR in field", get("/echo", "X-Cr: a\rContent-Length: 5\r\n"), 400},
        {"21 blank line in front", "\r\n" + get("/echo"), 400},
        {"21 two spaces", "GET  /echo HTTP/1.1\r\n" + host + "\r\n", 400},
        {"21 space in front", " GET /echo HTTP/1.1\r\n" + host + "\r\n", 400},
        {"22 TRACE", "TRACE /echo HTTP/1.1\r\n" + host + "\r\n", 501},
        {"22 CONNECT", "CONNECT desk.test:443 HTTP/1.1\r\n" + host + "\r\n", 501},
        {"22 FOO", "FOO /echo HTTP/1.1\r\n" + host + "\r\n", 501},
        {"22 lower case", "get /echo HTTP/1.1\r\n" + host + "\r\n", 501},
        {"22 HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505},
        {"25 unknown expectation", post("Expect: 200-ok\r\nContent-Length: 5\r\n"), 417},
        {"27 TLS client hello", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), 0},
        {"27 binary garbage", QByteArray("\x00\xff\xfe\x01garbage", 11), 0},
        {"27 printable garbage", "(hello)\r\n\r\n", 400},
        {"34 NUL in path", get("/a%00b"), 400},
        {"34 bad escape", get("/a%zzb"), 400},
        {"34 cut escape", get("/a%4"), 400},
        {"34 raw NUL in path", QByteArray("GET /a\0b HTTP/1.1\r\n", 19) + host + "\r\n", 400},
        {"34 raw byte in path", get("/\xc3\xa4"), 400},
        {"34 fragment", get("/echo#x"), 400},
        {"34 no slash", get("echo"), 400},
        {"34 asterisk", get("*"), 400},
        {"38 gzip body", post("Content-Encoding: gzip\r\n" + length), 415},
    };
}

} // namespace emesa::http::test
