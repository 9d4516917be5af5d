// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the real server, each figure beside what it could be at best on this machine in the same run.
#include "tests/bench/city_list_bench.h"
#include "tests/bench/desktop_bench.h"
#include "tests/bench/live_bench.h"
#include "tests/bench/order_list_bench.h"
#include "tests/bench/request_cost_bench.h"
#include "tests/bench/rights_bench.h"
#include "tests/bench/sign_in_bench.h"
#include "tests/bench/upload_bench.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

using namespace emesa;
using namespace emesa::bench;

namespace {

Status measure(const BenchOptions &options, const QString &dir, Report &report)
{
    auto site = Site::build(options, dir, report);
    if (!site)
        return site.error();
    struct Part
    {
        const char *name;
        Status (*measure)(Site &);
    };
    static constexpr std::array parts = {
        Part{"list", &measureOrderList},
        Part{"cities", &measureCityList},
        Part{"rights", &measureRights},
        Part{"costs", &measureRequestCosts},
        Part{"live", &measureLiveDelivery},
        Part{"signin", &measureSignIns},
        Part{"uploads", &measureUploads},
        Part{"desktop", &measureDesktop},
    };
    for (const Part &part : parts) {
        if (!options.has(part.name))
            continue;
        if (Status measured = part.measure(**site); !measured)
            return measured;
    }
    return options.million ? measureMillion(**site) : Status();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto options = BenchOptions::parse(application.arguments().mid(1));
    if (!options) {
        std::fprintf(stderr, "emesa-bench: %s\n", options.error().message.toUtf8().constData());
        return 2;
    }
    if (options->help) {
        std::printf("%s", BenchOptions::helpText().toUtf8().constData());
        return 0;
    }
    QTemporaryDir temporary;
    QString dir = temporary.path();
    if (!options->dir.isEmpty()) {
        dir = options->dir;
        QDir().mkpath(dir);
    }
    Report report;
    const Status measured = measure(*options, dir, report);
    report.print();
    if (!measured) {
        std::fprintf(stderr, "emesa-bench: %s\n", measured.error().message.toUtf8().constData());
        return 1;
    }
    return report.allMet() ? 0 : 3;
}
