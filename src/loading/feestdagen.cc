#include "loading/feestdagen.h"

#include "loading/bestand.h"
#include "loading/lezer.h"

namespace houvast {

namespace {

using yaml::Lezer;

constexpr std::size_t naam_characters_max = 60;
constexpr std::size_t grond_characters_max = 200;
constexpr yaml::Bereik jaren{1965, 2999};  // the Algemene termijnenwet is of 1965
constexpr yaml::Bereik dagen_na_pasen{-80, 280};  // stays within the year
constexpr yaml::Bereik dagen_verschoven{-6, 6};

// A rule moved over the turn of the year would be looked for in the wrong year.
void check_moved(Lezer& lezer, const VasteDag& vast) {
    using namespace std::chrono;
    const year_month_day moved{sys_days{year{2001} / vast.dag.month() / vast.dag.day()} +
                               days{vast.op_zondag_dagen}};
    if (moved.year() != year{2001})
        lezer.fault("op_zondag", "op_zondag komt in een ander jaar uit");
}

FeestdagRegel read_regel(const yaml::Knoop& knoop, yaml::Fouten& fouten) {
    Lezer lezer(knoop, fouten);
    FeestdagRegel regel{.naam = lezer.text("naam", naam_characters_max), .dag = VasteDag{}};
    if (lezer.has("pasen")) {
        regel.dag = DagBijPasen{lezer.number("pasen", dagen_na_pasen)};
        if (lezer.has("vast"))
            lezer.fault("vast", "een dag is vast of hangt aan Pasen, niet allebei");
    } else {
        VasteDag vast{.dag = lezer.month_day("vast")};
        if (lezer.has("op_zondag")) {
            vast.op_zondag_dagen = lezer.number("op_zondag", dagen_verschoven);
            check_moved(lezer, vast);
        }
        regel.dag = vast;
    }
    if (lezer.has("vanaf")) regel.vanaf = std::chrono::year{lezer.number("vanaf", jaren)};
    if (lezer.has("tot_en_met"))
        regel.tot_en_met = std::chrono::year{lezer.number("tot_en_met", jaren)};
    if (regel.vanaf && regel.tot_en_met && *regel.tot_en_met < *regel.vanaf)
        lezer.fault("tot_en_met", "tot_en_met ligt voor vanaf");
    lezer.text("grond", grond_characters_max);
    lezer.done();
    return regel;
}

void read_gelijkgesteld(const yaml::Knoop& knoop, Kalender& kalender, yaml::Fouten& fouten) {
    Lezer lezer(knoop, fouten);
    const Datum dag = lezer.date("dag");
    if (!kalender.gelijkgesteld.emplace(dag, lezer.text("naam", naam_characters_max)).second)
        lezer.fault("dag", "deze dag staat er twee keer");
    lezer.text("grond", grond_characters_max);
    lezer.done();
}

}  // namespace

Gelezen<Kalender> read_feestdagen(std::string_view text, const std::string& bestand) {
    const auto root = yaml::parse(text, bestand);
    if (!root) return std::unexpected(root.error());
    yaml::Fouten fouten{.bestand = bestand};
    Kalender kalender;
    Lezer lezer(*root, fouten);
    std::vector<std::pair<std::string, Plaats>> namen;
    for (const yaml::Knoop& knoop : lezer.list("feestdagen")) {
        kalender.regels.push_back(read_regel(knoop, fouten));
        namen.emplace_back(kalender.regels.back().naam, knoop.plaats);
    }
    yaml::check_unique(namen, fouten);
    for (const yaml::Knoop& knoop : lezer.list("gelijkgesteld"))
        read_gelijkgesteld(knoop, kalender, fouten);
    lezer.done();
    if (!fouten.lijst.empty()) return std::unexpected(fouten.in_order());
    return kalender;
}

Gelezen<Kalender> load_feestdagen(const std::string& path) {
    const auto text = read_text_file(path);
    if (!text) return std::unexpected(text.error());
    return read_feestdagen(*text, path);
}

}  // namespace houvast
