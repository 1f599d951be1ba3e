#include "loading/methodiek.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

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

TEST_CASE("the VNG methodiek loads and is sound") {
    const auto m = load_methodiek(vng.string() + "/");
    REQUIRE_MESSAGE(m.has_value(), regel_van(m.error().front()));
    CHECK(m->code == "vng-basisdienstverlening");
    CHECK(m->versie == "2024-11");
    CHECK(fase_van(*m, Stap::Besluit)->naam == "Intake en besluit");
    REQUIRE(codelijst(*m, "reden-afzien") != nullptr);
    CHECK(codelijst(*m, "reden-afzien")->waarden.size() == 5);
    CHECK(m->mijlpalen.back().nummer == 8);
    CHECK(m->gesprekstips.size() == 8);
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

TEST_CASE("what is well written but does not fit comes by its code") {
    const Kopie kopie;
    kopie.append("gesprekstips.yaml", "  - {code: los, fase: er-is-geen, tip: Vraag door.}\n");
    CHECK(kopie.faults() ==
          Lines{"/vng-basisdienstverlening/2024-11: methodiek.onbekend code=er-is-geen "
                "in=gesprekstip los soort=fase"});
}

TEST_CASE("the folder is the address: version and code") {
    const Kopie kopie;
    fs::rename(kopie.folder, kopie.root / "vng-basisdienstverlening" / "2025-01");
    const auto m = load_methodiek((kopie.root / "vng-basisdienstverlening" / "2025-01").string());
    REQUIRE_FALSE(m.has_value());
    CHECK(m.error().front().reden == "de map heet niet naar de versie: 2024-11");
}

TEST_CASE("one file: unknown steps and choices, and a code twice, each at its place") {
    Methodiek into;
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
