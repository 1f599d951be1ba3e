#include "demo/test_demo.h"

#include "domain/gegeven.h"
#include "domain/gegeven_meten.h"
#include "domain/methodiek/gegeven.h"

#include <filesystem>
#include <set>

namespace houvast::demo {

namespace fs = std::filesystem;

namespace {

Methodiek with_enough() {
    Methodiek m = gegeven::met_meten(gegeven::methodiek());
    for (const Pictogram over : {Pictogram::Huis, Pictogram::Werk, Pictogram::Inkomen})
        m.platen.front().onderwerpen.push_back(
            {std::string(name_of(over)), std::string(name_of(over)), over, {"Hoe is het?"}});
    auto& themas = m.instrumenten.front().themas;
    const Instrumentthema werk = themas.back();
    themas.push_back(werk);
    themas.back().code.assign("werk");
    return m;
}

const Kalender& kalender() {
    static const Kalender kalender = gegeven::nederlandse_kalender();
    return kalender;
}

}  // namespace

const Methodieken& test_methodieken() {
    static const Methodieken all = [] {
        Methodieken two = gegeven::methodieken(with_enough());
        two.alle.front().code.assign("bossche-aanpak");
        two.alle.front().versie.assign("2023-12");
        two.alle.front().uitvoering.volgen_maanden_min = 3;
        two.alle.front().uitvoering.volgen_min_hard = true;
        return two;
    }();
    return all;
}

DemoData::DemoData(const std::string& naam, std::uint64_t seed, int inwoners)
    : map((fs::temp_directory_path() / ("houvast-demo-test-" + naam)).string()), ids(seed) {
    fs::remove_all(map);
    installatie = std::make_unique<Installatie>(
        Installatie::Opties{.map = map,
                            .clock = clock,
                            .kalender = kalender(),
                            .methodieken = test_methodieken(),
                            .ids = ids});
    uitslag =
        maak_demo(*installatie, clock, {.seed = seed, .inwoners = inwoners, .tot = test_tot});
}

DemoData::~DemoData() {
    installatie.reset();
    fs::remove_all(map);
}

std::vector<Recorded> DemoData::events(const std::string& naam) const {
    const auto gemeente = installatie->open(naam);
    const auto db = gemeente->lezers().lease();
    return Journal(*db, gemeente->sleutels()).read_after(0, 1'000'000);
}

std::vector<Traject> DemoData::trajecten(const std::string& naam) const {
    std::set<std::string> ids_hier;
    for (const Recorded& r : events(naam))
        if (r.stream.kind == StreamKind::Traject) ids_hier.insert(r.stream.id);
    const auto gemeente = installatie->open(naam);
    const auto db = gemeente->lezers().lease();
    const Journal journal(*db, gemeente->sleutels());
    std::vector<Traject> alle;
    for (const std::string& id : ids_hier)
        alle.push_back(std::get<Traject>(
            gemeente->staten()
                .load(journal, stream_of(TrajectId{id}), Staten::Keep::No)->van));
    return alle;
}

const DemoData& de_gewone() {
    static const DemoData demo("gewoon", 1, DemoKeuze{}.inwoners);
    return demo;
}

}  // namespace houvast::demo
