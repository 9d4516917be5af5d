// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/front_desk.h"

#include "server/http/acceptor.h"
#include "server/http/lane.h"

#include <QThread>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <future>

namespace emesa::http {

namespace {

/// Linux gives each thread its own niceness: the slow lane gets CPU only when nobody else wants it much.
void lowerPriorityOfThisThread()
{
#ifdef Q_OS_LINUX
    ::setpriority(PRIO_PROCESS, id_t(::gettid()), 10);
#endif
}

} // namespace

class FrontDesk::LaneThread : public QThread
{
public:
    LaneThread(const FrontDesk &desk, QList<Lane *> slowLanes, int index, bool slow)
        : m_desk(desk), m_slowLanes(std::move(slowLanes)), m_index(index), m_slow(slow)
    {
        setObjectName(QStringLiteral("%1-%2").arg(slow ? QStringLiteral("slow") : QStringLiteral("worker")).arg(index));
    }
    ~LaneThread() override { finish(); }
    Q_DISABLE_COPY_MOVE(LaneThread)

    [[nodiscard]] Status open()
    {
        auto opened = m_opened.get_future();
        start();
        return opened.get();
    }

    void finish()
    {
        quit();
        wait();
        m_lane = nullptr;
    }

    [[nodiscard]] Lane *lane() const { return m_lane; }

protected:
    void run() override
    {
        if (m_slow)
            lowerPriorityOfThisThread();
        Lane lane(m_desk.m_options, m_desk.m_state, m_slowLanes);
        Status status = lane.open(m_desk.m_factory, m_index);
        const bool good = status.hasValue();
        m_lane = &lane;
        m_opened.set_value(std::move(status));
        if (good)
            exec();
    }

private:
    const FrontDesk &m_desk;
    QList<Lane *> m_slowLanes;
    int m_index;
    bool m_slow;
    std::promise<Status> m_opened;
    Lane *m_lane = nullptr;
};

class FrontDesk::AcceptorThread : public QThread
{
public:
    AcceptorThread(const FrontDesk &desk, QList<Lane *> lanes) : m_desk(desk), m_lanes(std::move(lanes))
    {
        setObjectName(QStringLiteral("acceptor"));
    }
    ~AcceptorThread() override { finish(); }
    Q_DISABLE_COPY_MOVE(AcceptorThread)

    [[nodiscard]] Result<quint16> open()
    {
        auto opened = m_opened.get_future();
        start();
        return opened.get();
    }

    void finish()
    {
        quit();
        wait();
    }

protected:
    void run() override
    {
        Acceptor acceptor(m_desk.m_options, m_desk.m_state, m_lanes);
        if (Status status = acceptor.open(); !status) {
            m_opened.set_value(status.error());
            return;
        }
        m_opened.set_value(acceptor.port());
        exec();
    }

private:
    const FrontDesk &m_desk;
    QList<Lane *> m_lanes;
    std::promise<Result<quint16>> m_opened;
};

FrontDesk::FrontDesk(FrontDeskOptions options, WorkerFactory factory)
    : m_options(std::move(options)), m_factory(std::move(factory)), m_state(std::make_shared<FrontDeskState>())
{
    const int cores = std::max(1, QThread::idealThreadCount());
    if (m_options.workers <= 0)
        m_options.workers = 2 * cores; // a worker that waits for the database leaves its core idle
    if (m_options.slowLaneWorkers < 0)
        m_options.slowLaneWorkers = cores + 1; // one commits or signs while others hash; how many hash is not ours to bound
}

FrontDesk::~FrontDesk()
{
    stop(std::chrono::milliseconds(0));
}

Status FrontDesk::startLane(int index, bool slow)
{
    QList<Lane *> slowLanes;
    if (!slow) {
        for (const auto &thread : m_slow)
            slowLanes.append(thread->lane());
    }
    auto thread = std::make_unique<LaneThread>(*this, slowLanes, index, slow);
    Status status = thread->open();
    if (status)
        (slow ? m_slow : m_ordinary).push_back(std::move(thread));
    return status;
}

Status FrontDesk::start()
{
    const int ordinary = m_options.workers;
    const int total = ordinary + m_options.slowLaneWorkers;
    // Ordinary lanes must know the slow ones, so those come first.
    for (int i = 0; i < total; ++i) {
        const bool slow = i < m_options.slowLaneWorkers;
        const int index = slow ? ordinary + i : i - m_options.slowLaneWorkers;
        if (Status status = startLane(index, slow); !status) {
            stop(std::chrono::milliseconds(0));
            return status;
        }
    }
    QList<Lane *> lanes;
    for (const auto &thread : m_ordinary)
        lanes.append(thread->lane());
    m_acceptor = std::make_unique<AcceptorThread>(*this, lanes);
    const Result<quint16> port = m_acceptor->open();
    if (!port) {
        stop(std::chrono::milliseconds(0));
        return port.error();
    }
    m_port = *port;
    return {};
}

bool FrontDesk::stop(std::chrono::milliseconds grace)
{
    m_acceptor.reset();
    while (std::optional<Arrival> arrival = m_state->takeArrival())
        ::close(int(arrival->descriptor));
    for (const auto *threads : {&m_ordinary, &m_slow}) {
        for (const auto &thread : *threads)
            thread->lane()->drain();
    }
    const bool clean = m_state->waitUntilEmpty(grace);
    m_ordinary.clear(); // before the slow lanes: they may still pass connections on
    m_slow.clear();
    return clean;
}

} // namespace emesa::http
