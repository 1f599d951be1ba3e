#include "domain/gegeven.h"

namespace houvast::gegeven {

Kalender nederlandse_kalender() {
    using namespace std::chrono;
    Kalender k{.regels = {{"Nieuwjaarsdag", VasteDag{January / 1}},
                          {"Goede Vrijdag", DagBijPasen{-2}},
                          {"Tweede Paasdag", DagBijPasen{1}},
                          {"Koninginnedag", VasteDag{April / 30, -1}, {}, year{2013}},
                          {"Koningsdag", VasteDag{April / 27, -1}, year{2014}},
                          {"Bevrijdingsdag", VasteDag{May / 5}},
                          {"Hemelvaartsdag", DagBijPasen{39}},
                          {"Tweede Pinksterdag", DagBijPasen{50}},
                          {"Eerste Kerstdag", VasteDag{December / 25}},
                          {"Tweede Kerstdag", VasteDag{December / 26}}}};
    const auto decree = [&](year_month_day dag, const char* naam) {
        k.gelijkgesteld.emplace(Datum{dag}, naam);
    };
    decree(year{2023} / 4 / 28, "vrijdag na Koningsdag");
    decree(year{2023} / 5 / 19, "vrijdag na Hemelvaartsdag");
    decree(year{2024} / 5 / 10, "vrijdag na Hemelvaartsdag");
    decree(year{2024} / 12 / 27, "vrijdag na Tweede Kerstdag");
    decree(year{2025} / 5 / 30, "vrijdag na Hemelvaartsdag");
    decree(year{2026} / 1 / 2, "vrijdag na Nieuwjaarsdag");
    decree(year{2026} / 5 / 15, "vrijdag na Hemelvaartsdag");
    decree(year{2027} / 5 / 7, "vrijdag na Hemelvaartsdag");
    decree(year{2028} / 4 / 28, "vrijdag na Koningsdag");
    decree(year{2028} / 5 / 26, "vrijdag na Hemelvaartsdag");
    return k;
}

}  // namespace houvast::gegeven
