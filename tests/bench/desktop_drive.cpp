// SPDX-License-Identifier: GPL-3.0-or-later
// What emesa-bench starts under a virtual display to measure the client from within; prints one figure a line,
// "name value". Usage: desktop_drive bare | desktop_drive orders SERVER EMAIL ROWS (password on standard input)
#include "models/remote/memory_token_store.h"
#include "models/remote/qnam_transport.h"
#include "tests/ui/support/fake_installation.h"
#include "ui/pages/orders/orders_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/list_panel.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPointer>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace emesa;

namespace {

void tell(const char *name, double value)
{
    QTextStream(stdout) << name << ' ' << value << Qt::endl;
}

double residentMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return double(line.mid(6).simplified().split(' ').first().toLongLong()) / 1024.0;
        }
    }
    return 0;
}

double at(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[std::min(qsizetype(double(values.size()) * share), values.size() - 1)];
}

/// Calls back after each painting of a widget.
class Painted final : public QObject
{
public:
    Painted(QWidget *widget, std::function<void()> done) : QObject(widget), m_done(std::move(done)) { widget->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, [this] { m_done(); });
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_done;
};

/// The smallest program with a table, for comparison.
int showBareTable(QApplication &application)
{
    QStandardItemModel model(100, 12);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(row, column, new QStandardItem(QStringLiteral("cell %1").arg(row * column)));
    }
    QTableView view;
    view.setModel(&model);
    view.resize(1366, 768);
    new Painted(view.viewport(), [] {
        tell("painted", 1);
        QCoreApplication::quit();
    });
    view.show();
    return application.exec();
}

/// Opens the page of orders again and again, then scrolls through it.
class Drive final : public QObject
{
public:
    Drive(const QUrl &server, qint64 rows) : m_rows(rows), m_appearance(*qApp)
    {
        m_options.server = server;
        m_transport = std::make_unique<remote::QnamTransport>(m_options);
        m_session = std::make_unique<remote::Session>(*m_transport, m_store);
        if (!m_appearance.apply(ui::Appearance::Scheme::Light))
            qFatal("themes are broken");
        m_window = std::make_unique<ui::MainWindow>(m_appearance, m_installation, new QWidget);
        m_window->show();
    }
    ~Drive() override { m_window->setDesk(nullptr); }

    void start(const QString &email, const QString &password)
    {
        remote::whenDone(m_session->signIn(email, password), this, [this](const auto &signedIn) {
            if (!signedIn)
                qFatal("sign-in: %s", qPrintable(signedIn.error().message));
            m_desk = std::make_unique<Desk>(*m_session, m_options, tables::Words(), Desk::Options());
            openAgain();
        });
    }

private:
    static constexpr int openings = 7;

    void openAgain()
    {
        m_window->setDesk(nullptr);
        // What the page before left behind is cleared away first.
        QTimer::singleShot(200, this, [this] {
            m_clock.start();
            m_window->setDesk(m_desk.get());
            m_window->go({QStringLiteral("orders")});
            auto *page = qobject_cast<ui::OrdersPage *>(m_window->currentPage());
            if (!page)
                qFatal("there is no page of orders");
            tell("made", double(m_clock.nsecsElapsed()) / 1e6);
            m_view = &page->panel().view();
            m_table = &page->orders().table();
            auto isDone = std::make_shared<bool>(false);
            new Painted(m_view->viewport(), [this, isDone] {
                if (*isDone || m_table->rowCount() == 0)
                    return;
                *isDone = true;
                m_opened += double(m_clock.nsecsElapsed()) / 1e6;
                if (m_opened.size() < openings)
                    QTimer::singleShot(0, this, &Drive::openAgain);
                else
                    QTimer::singleShot(500, this, &Drive::scroll);
            });
        });
    }

    void scroll()
    {
        tell("first_opening", m_opened.first());
        tell("opening", at(m_opened.mid(1), 0.5));
        tell("slowest_opening", at(m_opened, 1));
        tell("memory_before", residentMiB());
        m_turn.start();
        m_scrolling.setInterval(0);
        connect(&m_scrolling, &QTimer::timeout, this, &Drive::scrollOn);
        m_scrolling.start();
    }

    void scrollOn()
    {
        m_turns += double(m_turn.nsecsElapsed()) / 1e6;
        m_turn.start();
        QScrollBar *bar = m_view->verticalScrollBar();
        if (m_table->rowCount() >= m_rows && bar->value() >= bar->maximum()) {
            end();
            return;
        }
        if (bar->value() >= bar->maximum())
            return; // the next rows are on their way; the window stays free meanwhile
        QElapsedTimer frame;
        frame.start();
        bar->setValue(bar->value() + (m_frames.size() % 10 == 9 ? bar->pageStep() : bar->pageStep() / 2));
        m_view->viewport()->repaint();
        m_frames += double(frame.nsecsElapsed()) / 1e6;
    }

    void end()
    {
        m_scrolling.stop();
        tell("frames", double(m_frames.size()));
        tell("frame_p50", at(m_frames, 0.5));
        tell("frame_p99", at(m_frames, 0.99));
        tell("frame_max", at(m_frames, 1));
        tell("turn_p99", at(m_turns, 0.99));
        tell("turn_max", at(m_turns, 1));
        tell("rows", m_table->rowCount());
        tell("memory_after", residentMiB());
        QCoreApplication::quit();
    }

    qint64 m_rows;
    remote::ConnectionOptions m_options;
    std::unique_ptr<remote::QnamTransport> m_transport;
    remote::MemoryTokenStore m_store;
    std::unique_ptr<remote::Session> m_session;
    test::FakeInstallation m_installation;
    ui::Appearance m_appearance;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    QPointer<ui::TableView> m_view;
    tables::EntityTable<Order> *m_table = nullptr;
    QElapsedTimer m_clock, m_turn;
    QTimer m_scrolling;
    QList<double> m_opened, m_frames, m_turns; ///< ms
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == QLatin1String("bare"))
        return showBareTable(application);
    if (arguments.size() != 5 || arguments[1] != QLatin1String("orders"))
        qFatal("usage: desktop_drive bare | desktop_drive orders SERVER EMAIL ROWS");
    QTextStream input(stdin);
    Drive drive(QUrl(arguments[2]), arguments[4].toLongLong());
    drive.start(arguments[3], input.readLine());
    return application.exec();
}
