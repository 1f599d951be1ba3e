#include "loading/methodiek.h"

#include "domain/methodiek/deugdelijk.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace houvast;
namespace fs = std::filesystem;

namespace {

using Lines = std::vector<std::string>;

const fs::path vng = "methodieken/vng-basisdienstverlening/2024-11";

Lines lines_of(const Leesfouten& fouten) {
    Lines lines;
    for (const Leesfout& fout : fouten) lines.push_back(regel_van(fout));
    return lines;
}

// A copy of the VNG methodiek, in a folder of its own, to break.
struct Kopie {
    fs::path root = fs::temp_directory_path() / "houvast-methodiek-test";
    fs::path folder = root / "vng-basisdienstverlening" / "2024-11";
    Kopie() {
        fs::remove_all(root);
        fs::create_directories(folder);
        fs::copy(vng, folder, fs::copy_options::recursive);
    }
    ~Kopie() { fs::remove_all(root); }
    void append(const char* file, std::string_view text) const {
        std::ofstream(folder / file, std::ios::app) << text;
    }
    // How many lines it has: what is appended stands on the next.
    int lines(const char* file) const {
        std::ifstream stream(folder / file);
        return static_cast<int>(std::count(std::istreambuf_iterator<char>(stream), {}, '\n'));
    }
    Lines faults() const {
        const auto read = load_methodiek(folder.string());
        Lines lines = read ? Lines{} : lines_of(read.error());
        for (std::string& line : lines)
            if (const auto at = line.find(root.string()); at != line.npos)
                line.erase(at, root.string().size());
        return lines;
    }
};

}  // namespace

TEST_CASE("R-024 all that are shipped are there to choose from, and the one of who chose nothing") {
    const auto all = load_methodieken("methodieken");
    REQUIRE_MESSAGE(all.has_value(), regel_van(all.error().front()));
    CHECK(all->alle.size() >= 2);
    CHECK(find(*all, MethodiekKeuze{}) != nullptr);
    CHECK(find(*all, {.code = "bossche-aanpak", .versie = "2023-12"}) != nullptr);
    CHECK(find(*all, {.code = "bossche-aanpak", .versie = "1900-01"}) == nullptr);
}

TEST_CASE("R-019 whoever comes, the intake has the same plate and the same themes") {
    const auto all = load_methodieken("methodieken");
    REQUIRE(all.has_value());
    for (const Methodiek& m : all->alle) {
        CAPTURE(m.code);
        CHECK(std::ranges::count(m.platen, PlaatSoort::Onderwerpen, &Gespreksplaat::soort) >= 1);
        const auto voor_iedereen = instrumenten_voor(m, Meetmoment::Begin, {});
        CHECK(std::ranges::count(voor_iedereen, InstrumentSoort::Vragen, &Instrument::soort) >= 1);
        const Codelijst* groepen = codelijst(m, "doelgroep");
        REQUIRE(groepen != nullptr);
        for (const CodelijstWaarde& groep : groepen->waarden) {
            auto voor_groep = instrumenten_voor(m, Meetmoment::Begin, {groep.code});
            std::erase_if(voor_groep, [](const Instrument* i) { return !i->doelgroepen.empty(); });
            CHECK(voor_groep == voor_iedereen);
        }
    }
}

TEST_CASE("R-274 the scan of the Bossche Aanpak is one for inschalen, begeleiden and evalueren") {
    const auto m = load_methodiek("methodieken/bossche-aanpak/2023-12");
    REQUIRE(m.has_value());
    const auto scans = instrumenten_voor(*m, Meetmoment::Begin, {});
    int van_elke_competentie = 0;
    for (const Instrument* scan : scans) {
        std::vector<std::string> competenties;
        for (const Instrumentthema& thema : scan->themas) competenties.push_back(thema.competentie);
        const bool alle = std::ranges::all_of(m->themas, [&](const Doelthema& thema) {
            return std::ranges::count(competenties, thema.code) == 1;
        });
        if (!alle) continue;
        ++van_elke_competentie;
        CHECK(scan->momenten == std::vector{Meetmoment::Begin, Meetmoment::Tussen,
                                            Meetmoment::Einde});
    }
    CHECK(van_elke_competentie == 2);  // our own, and the result of the one under licence
}

TEST_CASE("without the one of who chose nothing, or with a fault in any, none is loaded") {
    const Kopie kopie;
    CHECK(load_methodieken(kopie.root.string()).has_value());
    kopie.append("fasen.yaml", "meer: 1\n");
    CHECK_FALSE(load_methodieken(kopie.root.string()).has_value());
    fs::remove_all(kopie.folder);
    const auto none = load_methodieken(kopie.root.string());
    REQUIRE_FALSE(none.has_value());
    CHECK(none.error().front().reden == "deze methodiek ontbreekt");
}

TEST_CASE("the VNG methodiek loads and is sound") {
    const auto m = load_methodiek(vng.string() + "/");
    REQUIRE_MESSAGE(m.has_value(), regel_van(m.error().front()));
    CHECK(m->code == "vng-basisdienstverlening");
    CHECK(m->versie == "2024-11");
    CHECK(fase_van(*m, Stap::Besluit)->naam == "Intake en besluit");
    REQUIRE(codelijst(*m, "reden-afzien") != nullptr);
    CHECK(m->mijlpalen.back().nummer == 8);
    CHECK_FALSE(m->gesprekstips.empty());
    CHECK_FALSE(m->platen.empty());
    CHECK_FALSE(m->hulpmiddelen.empty());
}

TEST_CASE("T3b: the VNG methodiek asks a contact a month in the intake, for two months") {
    const auto m = load_methodiek(vng.string());
    REQUIRE(m.has_value());
    const Contactfrequentie& intake = m->contactfrequenties.front();
    CHECK(intake.fase == "intake");
    CHECK(intake.aantal == 1);
    CHECK(intake.maanden == 1);
    CHECK(intake.duur_maanden_max == 2);
}

TEST_CASE("faults of all files come together") {
    const Kopie kopie;
    fs::remove(kopie.folder / "producten.yaml");
    kopie.append("gesprekstips.yaml", "  - {code: Fout, fase: intake, tip: yes, extra: 1}\n");
    kopie.append("fasen.yaml", "fasen: []\n");
    const Lines faults = kopie.faults();
    const std::string at = "/vng-basisdienstverlening/2024-11/";
    REQUIRE(faults.size() == 5);
    CHECK(faults[0].starts_with(at + "fasen.yaml:"));
    CHECK(faults[0].ends_with("sleutel staat er twee keer: fasen"));
    CHECK(faults[1] == at + "producten.yaml: het bestand is er niet");
    CHECK(faults[2].ends_with("een code bestaat uit kleine letters, cijfers en streepjes"));
    CHECK(faults[3].ends_with("zet \"yes\" tussen aanhalingstekens: het is bedoeld als tekst"));
    CHECK(faults[4].ends_with("onbekende sleutel: extra"));
}

TEST_CASE("what is well written but does not fit comes in words, where it stands") {
    const Kopie kopie;
    const auto next = [&](const char* file) { return std::to_string(kopie.lines(file) + 1); };
    const std::string tip = next("gesprekstips.yaml"), doel = next("doelen.yaml");
    kopie.append("doelen.yaml", "  - {code: los-doel, thema: er-is-geen, einddoel: er-is-geen, "
                                "tekst: Ik zoek., soort: kennis, moeilijkheid: 1, "
                                "na: [los-doel], hulpmiddelen: []}\n");
    kopie.append("gesprekstips.yaml", "  - {code: los, fase: er-is-geen, tip: Vraag door.}\n");
    const std::string at = "/vng-basisdienstverlening/2024-11/";
    const std::string in_doel = at + "doelen.yaml:" + doel + ":5: subdoel los-doel: ";
    CHECK(kopie.faults() ==
          Lines{at + "gesprekstips.yaml:" + tip +
                    ":5: gesprekstip los: er is geen fase met de code er-is-geen",
                in_doel + "er is geen thema met de code er-is-geen",
                in_doel + "er is geen einddoel met de code er-is-geen",
                in_doel + "dit doel wacht op zichzelf, misschien langs andere doelen"});
}

TEST_CASE("a gebrek about what is not there is told of its file") {
    const Vindplaatsen waar = {{"instrument a", {"m/instrumenten.yaml", {4, 5}}}};
    const auto line = [&](const char* code, Waarden waarden, const char* grond = "") {
        return regel_van(leesfout_van({code, grond, std::move(waarden)}, waar, "m"));
    };
    CHECK(line("methodiek.geen-codelijst", {{"in", "codelijst"}, {"codelijst", "doelgroep"}}) ==
          "m/codelijsten.yaml: de codelijst doelgroep ontbreekt");
    CHECK(line("methodiek.zonder-moment", {{"in", "instrument a"}}) ==
          "m/instrumenten.yaml:4:5: instrument a: zeg op welke momenten het gebruikt wordt");
    CHECK(line("methodiek.norm", {{"in", "instrument a, thema b"}, {"tekst", "{in} 5%"}},
               "R-044") ==
          "m/instrumenten.yaml:4:5: instrument a, thema b: geen cijfer, bedrag of procent waar "
          "naar de wens wordt gevraagd; wel in: {in} 5% (R-044)");
    CHECK(line("methodiek.weinig-subdoelen",
               {{"in", "thema geld"}, {"aantal", 2}, {"minstens", 6}}) ==
          "m/doelen.yaml: thema geld: 2 subdoelen; er horen er minstens 6 te zijn");
}

TEST_CASE("every code of a gebrek has words") {
    std::ifstream stream("src/domain/methodiek/deugdelijk.h");
    int codes = 0;
    for (std::string line; std::getline(stream, line);) {
        if (!line.starts_with("//   methodiek.")) continue;
        const std::string code = line.substr(5, line.find(' ', 5) - 5);
        CHECK_MESSAGE(leesfout_van({.code = code}, {}, "m").reden.find("methodiek.") ==
                          std::string::npos,
                      code);
        ++codes;
    }
    CHECK(codes >= 29);
}

TEST_CASE("the folder is the address: version and code") {
    const Kopie kopie;
    fs::rename(kopie.folder, kopie.root / "vng-basisdienstverlening" / "2025-01");
    const auto m = load_methodiek((kopie.root / "vng-basisdienstverlening" / "2025-01").string());
    REQUIRE_FALSE(m.has_value());
    CHECK(m.error().front().reden == "de map heet niet naar de versie: 2024-11");
}

TEST_CASE("one file: unknown steps and choices, and a code twice, each at its place") {
    Ingelezen into;
    CHECK(lines_of(read_fasen("mijlpalen: []\nfasen:\n- {code: a, naam: A, uitleg: U., "
                              "stappen: [intake, slapen], mijlpalen: []}\n- {code: a, naam: A, "
                              "uitleg: U., stappen: [], mijlpalen: []}\n",
                              "f", into)) ==
          Lines{"f:3:43: onbekende stap: slapen", "f:4:3: staat er twee keer: a"});
    CHECK(lines_of(read_producten("producten:\n- code: a\n  naam: A\n  uitleg: U.\n  soort: duur\n"
                                  "  toegang: vrij\n",
                                  "f", into)) ==
          Lines{"f:5:10: soort is een van: advies, begeleiding, beheer, schulden, nazorg"});
}
