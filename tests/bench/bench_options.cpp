// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_options.h"

namespace emesa::bench {

namespace {

const QStringList &allParts()
{
    static const QStringList parts{QStringLiteral("list"), QStringLiteral("cities"), QStringLiteral("rights"), QStringLiteral("costs"), QStringLiteral("live"), QStringLiteral("uploads"), QStringLiteral("signin")};
    return parts;
}

/// Asked for by name: needs a display server and takes minutes.
const QStringList &furtherParts()
{
    static const QStringList parts{QStringLiteral("desktop")};
    return parts;
}

} // namespace

QString BenchOptions::helpText()
{
    return QStringLiteral("Usage: emesa-bench [PART]... [options]\n\n"
                          "Parts (default: all): %1\n"
                          "  list      the list of orders beside what the database alone can do; memory; deep pages\n"
                          "  cities    the cities of a state out of 100,000 beside what the database alone can do\n"
                          "  rights    what knowing the rights in force costs a request\n"
                          "  costs     what one request costs the server, and prepared against direct reading\n"
                          "  live      a message every 200 ms to 1,000 subscribers of an order\n"
                          "  uploads   uploads by tus beside writing and syncing the same bytes; memory\n"
                          "  signin    sign-ins beside bare Argon2id; the list meanwhile\n"
                          "Only by name:\n"
                          "  desktop   the client under Xvfb: start, first rows and scrolling over 1,000,000 orders, memory\n\n"
                          "  --quick         short runs, one pair: to see that it works\n"
                          "  --seconds N     length of each run (default 5)\n"
                          "  --pairs N       how often ours and the ceiling take turns (default 3)\n"
                          "  --orders N      orders in the database (default 20000)\n"
                          "  --million       also fill 1,000,000 orders and compare (takes minutes)\n"
                          "  --workers N     worker threads of the server (default: as it chooses)\n"
                          "  --dir DIR       put everything there and leave it\n"
                          "  --server FILE   measure this emesa-server\n")
        .arg(allParts().join(QStringLiteral(", ")));
}

Result<BenchOptions> BenchOptions::parse(const QStringList &arguments)
{
    BenchOptions options;
    const auto refuse = [](const QString &message) {
        return Error{ErrorCode::Malformed, QStringLiteral("usage"), message + QStringLiteral("; see emesa-bench --help")};
    };
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        const auto takesValue = [&](const char *name) { return argument == QLatin1String(name) && i + 1 < arguments.size(); };
        if (argument == QLatin1String("--help") || argument == QLatin1String("-h")) {
            options.help = true;
        } else if (argument == QLatin1String("--quick")) {
            options.seconds = 1;
            options.pairs = 1;
        } else if (argument == QLatin1String("--million")) {
            options.million = true;
        } else if (takesValue("--seconds")) {
            options.seconds = arguments[++i].toDouble();
        } else if (takesValue("--pairs")) {
            options.pairs = arguments[++i].toInt();
        } else if (takesValue("--orders")) {
            options.orders = arguments[++i].toLongLong();
        } else if (takesValue("--workers")) {
            options.workers = arguments[++i].toInt();
        } else if (takesValue("--dir")) {
            options.dir = arguments[++i];
        } else if (takesValue("--server")) {
            options.server = arguments[++i];
        } else if (allParts().contains(argument) || furtherParts().contains(argument)) {
            options.parts += argument;
        } else {
            return refuse(QStringLiteral("\"%1\" is not understood").arg(argument));
        }
    }
    if (options.seconds <= 0 || options.pairs < 1 || options.orders < 1000)
        return refuse(QStringLiteral("seconds and pairs must be positive, orders at least 1000"));
    if (options.parts.isEmpty())
        options.parts = allParts();
    return options;
}

} // namespace emesa::bench
