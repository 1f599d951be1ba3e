// The thread beside the requests: goes round, survives a job that fails, and stops at once.
#include "app/jobs.h"

#include "app/test_gemeente.h"
#include "domain/gegeven_opdrachten.h"

#include <doctest/doctest.h>

#include <atomic>
#include <thread>

using namespace houvast;
using namespace std::chrono_literals;

namespace {

struct Teller : Taak {
    std::atomic<int> keer = 0;
    std::atomic<bool> gestopt = false;
    bool werpt = false;
    bool wacht = false;

    std::string_view naam() const override { return "teller"; }
    bool is_voor(const std::string& gemeente) const override { return gemeente != "waterdam"; }
    void doe(Gemeente&, const Afbreken& afbreken) override {
        ++keer;
        if (werpt) throw std::runtime_error("disk gone");
        while (wacht && !afbreken) std::this_thread::sleep_for(1ms);
        gestopt = afbreken.load();
    }
};

struct Huis {
    TestFolder folder = {};
    TestClock clock = {};
    Log log{clock, -1};
    Installatie installatie{{.map = folder.path + "/data",
                             .clock = clock,
                             .kalender = gegeven::kalender,
                             .methodieken = gegeven::proef_methodieken}};
    Huis() {
        installatie.voeg_toe("voorbeeldstad");
        installatie.voeg_toe("waterdam");
    }
};

void until(const std::atomic<int>& number, int wanted) {
    for (int i = 0; i < 5000 && number < wanted; ++i) std::this_thread::sleep_for(1ms);
    CHECK(number >= wanted);
}

}  // namespace

TEST_CASE("one round, for the gemeenten that it is for") {
    Huis huis;
    Teller teller;
    const Afbreken niet = false;
    CHECK(ronde(huis.installatie, teller, huis.log, niet));
    CHECK(teller.keer == 1);
}

TEST_CASE("a job that throws is tried again, and takes nothing with it") {
    Huis huis;
    Teller teller;
    teller.werpt = true;
    const Afbreken niet = false;
    CHECK_FALSE(ronde(huis.installatie, teller, huis.log, niet));
    const Jobs jobs(huis.installatie, teller, huis.log, 1ms);
    until(teller.keer, 4);
}

TEST_CASE("the end does not wait for a pause, and breaks off what runs") {
    Huis huis;
    Teller teller;
    const auto begin = std::chrono::steady_clock::now();
    {
        const Jobs jobs(huis.installatie, teller, huis.log, 1h);
        until(teller.keer, 1);
    }
    teller.wacht = true;
    {
        const Jobs jobs(huis.installatie, teller, huis.log, 1h);
        until(teller.keer, 2);
    }
    CHECK(teller.gestopt);
    CHECK(std::chrono::steady_clock::now() - begin < 20s);
}
