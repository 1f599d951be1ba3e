#include "demo/roosters.h"

#include "app/vandaag.h"

namespace houvast::demo {

namespace {

using namespace std::chrono;

constexpr auto heel = "8:30-17:00";
constexpr auto laat = "9:00-17:30";
constexpr auto ochtend = "8:30-12:30";

struct Rooster {
    std::string_view email;
    std::array<const char*, 5> dagen;  // monday to friday; nullptr: not on that day
};
constexpr Rooster roosters[] = {
    {"anna@voorbeeldstad.example", {heel, heel, heel, heel, ochtend}},
    {"bram@voorbeeldstad.example", {heel, heel, heel, heel, heel}},
    {"samira@voorbeeldstad.example", {laat, laat, nullptr, laat, laat}},
    {"leila@voorbeeldstad.example", {laat, laat, laat, laat, ochtend}},
    {"petra@voorbeeldstad.example", {heel, heel, ochtend, heel, nullptr}},
    {"noor@waterdam.example", {heel, heel, heel, heel, nullptr}},
    {"timo@waterdam.example", {laat, laat, laat, laat, laat}}};

// The first monday of July and so many weeks; three weeks long, a colleague after the other.
struct Zomer {
    std::string_view email;
    int weken_later;
};
constexpr Zomer zomers[] = {{"anna@voorbeeldstad.example", 0}, {"bram@voorbeeldstad.example", 2},
                            {"samira@voorbeeldstad.example", 4}, {"noor@waterdam.example", 1},
                            {"timo@waterdam.example", 4}};
constexpr std::string_view ziek = "bram@voorbeeldstad.example";
constexpr std::string_view volgende_week = "samira@voorbeeldstad.example";

constexpr days zomer_lengte{18};          // three weeks, to a friday
constexpr days zomer_gemeld_voor{70};
constexpr days ziek_tot_na{4};            // after today: the demo is looked at for some days
constexpr days verlof_gemeld_voor{33};
constexpr hours kantoor_open{7};          // UTC
constexpr days ver_genoeg_terug{21};      // a summer leave and what follows below never overlap

Datum monday_from(Datum dag) {
    return dag + days{(8 - weekday{dag}.iso_encoding()) % 7};
}

Datum working_day_until(const Kalender& kalender, Datum dag) {
    while (!kalender.is_werkdag(dag)) dag -= days{1};
    return dag;
}

void add_summers(std::vector<Verlof>& alle, const Team& team, Datum heden) {
    const year dit_jaar = year_month_day{heden}.year();
    for (const Zomer& zomer : zomers) {
        const auto wie = team.van(zomer.email);
        if (!wie) continue;
        for (auto jaar = dit_jaar - years{2}; jaar <= dit_jaar; ++jaar) {
            const Datum vanaf =
                monday_from(Datum{jaar / 7 / 1}) + days{7 * zomer.weken_later};
            if (vanaf + zomer_lengte + ver_genoeg_terug > heden) continue;
            alle.push_back({.wie = *wie,
                            .afwezig = {.vanaf = vanaf, .tot = vanaf + zomer_lengte,
                                        .waarom = Afwezigsoort::Verlof},
                            .gemeld = Tijdstip{vanaf - zomer_gemeld_voor} + kantoor_open});
        }
    }
}

}  // namespace

void stel_werktijden_in(Verteller& verteller) {
    const auto tekst = [](const char* tijden) {
        return tijden ? std::optional<std::string>(tijden) : std::nullopt;
    };
    for (const Rooster& rooster : roosters) {
        const auto wie = verteller.team().van(rooster.email);
        if (!wie) continue;
        verteller.doe(DeGemeente{}, StelWerktijdenIn{.medewerker = {wie->id},
                                                     .maandag = tekst(rooster.dagen[0]),
                                                     .dinsdag = tekst(rooster.dagen[1]),
                                                     .woensdag = tekst(rooster.dagen[2]),
                                                     .donderdag = tekst(rooster.dagen[3]),
                                                     .vrijdag = tekst(rooster.dagen[4])}, *wie);
    }
}

std::vector<Verlof> verlof(const Verteller& verteller, Tijdstip opening, Tijdstip tot) {
    const Datum heden = day_in_amsterdam(tot);
    std::vector<Verlof> alle;
    add_summers(alle, verteller.team(), heden);
    if (const auto wie = verteller.team().van(ziek)) {
        const Datum vanaf = working_day_until(verteller.gemeente().kalender(), heden - days{1});
        alle.push_back({.wie = *wie,
                        .afwezig = {.vanaf = vanaf, .tot = heden + ziek_tot_na,
                                    .waarom = Afwezigsoort::Ziek},
                        .gemeld = Tijdstip{vanaf} + kantoor_open});
    }
    if (const auto wie = verteller.team().van(volgende_week)) {
        const Datum maandag = monday_from(heden + days{1});
        alle.push_back({.wie = *wie,
                        .afwezig = {.vanaf = maandag, .tot = maandag + days{4},
                                    .waarom = Afwezigsoort::Verlof},
                        .gemeld = Tijdstip{maandag - verlof_gemeld_voor} + kantoor_open});
    }
    std::erase_if(alle, [&](const Verlof& een) { return een.gemeld < opening; });
    return alle;
}

void meld_afwezig(Verteller& verteller, const Verlof& verlof) {
    verteller.doe(DeGemeente{}, MeldAfwezig{.medewerker = {verlof.wie.id},
                                            .vanaf = verlof.afwezig.vanaf,
                                            .tot = verlof.afwezig.tot,
                                            .waarom = verlof.afwezig.waarom}, verlof.wie);
    verteller.agendas().meld_afwezig({verlof.wie.id}, verlof.afwezig);
}

}  // namespace houvast::demo
