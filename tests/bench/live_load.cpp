// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/live_load.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <thread>

namespace emesa::bench {

namespace {

constexpr int patience = 30'000; ///< milliseconds for one step of opening

Error failed(const QString &what)
{
    return {ErrorCode::Network, QStringLiteral("live_load"), what};
}

bool sendAll(int descriptor, const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const auto now = ::send(descriptor, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (now > 0) {
            sent += now;
            continue;
        }
        pollfd waiting{descriptor, POLLOUT, 0};
        if ((errno != EAGAIN && errno != EWOULDBLOCK) || ::poll(&waiting, 1, patience) <= 0)
            return false;
    }
    return true;
}

/// A client's frame; the mask is all zeros.
QByteArray frame(int opcode, const QByteArray &payload)
{
    Q_ASSERT(payload.size() < 65536);
    QByteArray bytes;
    bytes += char(0x80 | opcode);
    if (payload.size() < 126) {
        bytes += char(0x80 | int(payload.size()));
    } else {
        bytes += char(0x80 | 126);
        bytes += char(payload.size() >> 8);
        bytes += char(payload.size() & 0xff);
    }
    return bytes + QByteArray(4, '\0') + payload;
}

} // namespace

struct LiveLoad::Subscriber
{
    int descriptor = -1;
    QByteArray buffer;

    ~Subscriber()
    {
        if (descriptor >= 0)
            ::close(descriptor);
    }

    /// What has arrived; false at the end of the stream.
    bool receive()
    {
        char piece[16384];
        const auto size = ::recv(descriptor, piece, sizeof piece, 0);
        if (size < 0)
            return errno == EAGAIN || errno == EWOULDBLOCK;
        buffer.append(piece, qsizetype(size));
        return size > 0;
    }

    /// Takes whole frames off the buffer: call(opcode, payload). The server neither masks nor splits them.
    template<typename Call>
    void takeFrames(Call call)
    {
        qsizetype at = 0;
        while (buffer.size() - at >= 2) {
            qint64 size = buffer[at + 1] & 0x7f;
            const qsizetype more = size == 126 ? 2 : size == 127 ? 8 : 0;
            if (buffer.size() - at < 2 + more)
                break;
            if (more > 0) {
                size = 0;
                for (qsizetype i = 0; i < more; ++i)
                    size = (size << 8) | uchar(buffer[at + 2 + i]);
            }
            if (buffer.size() - at < 2 + more + size)
                break;
            call(buffer[at] & 0x0f, QByteArrayView(buffer).sliced(at + 2 + more, qsizetype(size)));
            at += 2 + more + qsizetype(size);
        }
        buffer.remove(0, at);
    }
};

struct LiveLoad::Reader
{
    int epoll = ::epoll_create1(EPOLL_CLOEXEC);
    std::vector<std::unique_ptr<Subscriber>> subscribers;
    std::vector<qint64> delays;
    std::atomic<qint64> deliveries = 0;
    int closed = 0;
    std::thread thread;

    ~Reader() { ::close(epoll); }

    void run(const std::atomic<bool> &isStopping)
    {
        static const QByteArray marker = LiveLoad::marker();
        epoll_event events[64];
        while (!isStopping) {
            const int count = ::epoll_wait(epoll, events, 64, 100);
            for (int i = 0; i < count; ++i) {
                auto *subscriber = static_cast<Subscriber *>(events[i].data.ptr);
                if (!subscriber->receive()) {
                    ++closed;
                    ::epoll_ctl(epoll, EPOLL_CTL_DEL, subscriber->descriptor, nullptr);
                    continue;
                }
                const qint64 now = LiveLoad::stamp();
                subscriber->takeFrames([&](int opcode, QByteArrayView payload) {
                    if (opcode == 9) {
                        sendAll(subscriber->descriptor, frame(10, payload.toByteArray()));
                        return;
                    }
                    const qsizetype at = payload.indexOf(marker);
                    if (opcode != 1 || at < 0)
                        return;
                    qint64 posted = 0;
                    for (qsizetype digit = at + marker.size(); digit < payload.size() && payload[digit] >= '0' && payload[digit] <= '9'; ++digit)
                        posted = posted * 10 + (payload[digit] - '0');
                    delays.push_back(now - posted);
                    ++deliveries;
                });
            }
        }
    }
};

LiveLoad::LiveLoad(LiveLoadOptions options) : m_options(std::move(options))
{
    for (int i = 0; i < std::max(1, m_options.threads); ++i)
        m_readers.push_back(std::make_unique<Reader>());
}

LiveLoad::~LiveLoad()
{
    (void)finish();
}

qint64 LiveLoad::stamp()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

Status LiveLoad::connectOne(int index)
{
    auto subscriber = std::make_unique<Subscriber>();
    subscriber->descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(subscriber->descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_options.port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(subscriber->descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return failed(QStringLiteral("Subscriber %1 cannot connect.").arg(index));
    if (!sendAll(subscriber->descriptor, "GET " + m_options.target(index) + " HTTP/1.1\r\nHost: " + m_options.host
                                             + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"))
        return failed(QStringLiteral("Subscriber %1 was cut off.").arg(index));

    bool isUpgraded = false, isSubscribed = false;
    while (!isSubscribed) {
        pollfd waiting{subscriber->descriptor, POLLIN, 0};
        if (::poll(&waiting, 1, patience) <= 0 || !subscriber->receive())
            return failed(QStringLiteral("Subscriber %1 got no answer.").arg(index));
        if (!isUpgraded) {
            const qsizetype end = subscriber->buffer.indexOf("\r\n\r\n");
            if (end < 0)
                continue;
            if (!subscriber->buffer.startsWith("HTTP/1.1 101"))
                return failed(QStringLiteral("Subscriber %1 was refused: %2").arg(index).arg(QString::fromUtf8(subscriber->buffer.left(300))));
            subscriber->buffer.remove(0, end + 4);
            isUpgraded = true;
            if (!sendAll(subscriber->descriptor, frame(1, m_options.subscribe)))
                return failed(QStringLiteral("Subscriber %1 was cut off.").arg(index));
        }
        bool isRefused = false;
        subscriber->takeFrames([&](int, QByteArrayView payload) {
            isSubscribed = isSubscribed || payload.indexOf("\"subscribed\"") >= 0;
            isRefused = isRefused || payload.indexOf("\"error\"") >= 0;
        });
        if (isRefused)
            return failed(QStringLiteral("Subscriber %1 may not subscribe.").arg(index));
    }
    Reader &reader = *m_readers[size_t(index) % m_readers.size()];
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = subscriber.get();
    ::epoll_ctl(reader.epoll, EPOLL_CTL_ADD, subscriber->descriptor, &event);
    reader.subscribers.push_back(std::move(subscriber));
    return {};
}

Status LiveLoad::open()
{
    for (int i = 0; i < m_options.subscribers; ++i) {
        if (Status connected = connectOne(i); !connected)
            return connected;
    }
    for (const auto &reader : m_readers)
        reader->thread = std::thread([this, raw = reader.get()] { raw->run(m_isStopping); });
    return {};
}

qint64 LiveLoad::deliveries() const
{
    qint64 count = 0;
    for (const auto &reader : m_readers)
        count += reader->deliveries;
    return count;
}

LiveLoadReport LiveLoad::finish()
{
    m_isStopping = true;
    LiveLoadReport report;
    std::vector<qint64> delays;
    for (const auto &reader : m_readers) {
        if (reader->thread.joinable())
            reader->thread.join();
        delays.insert(delays.end(), reader->delays.begin(), reader->delays.end());
        report.closed += reader->closed;
        reader->subscribers.clear();
    }
    report.deliveries = qint64(delays.size());
    if (delays.empty())
        return report;
    const auto percentile = [&](size_t percent) {
        const auto at = delays.begin() + qint64((delays.size() - 1) * percent / 100);
        std::nth_element(delays.begin(), at, delays.end());
        return *at;
    };
    report.p50 = percentile(50);
    report.p99 = percentile(99);
    report.longest = *std::max_element(delays.begin(), delays.end());
    return report;
}

} // namespace emesa::bench
