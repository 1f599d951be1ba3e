// Methodiek: what a gemeente chooses, as types. The content is data (methodieken/), with a name and
// a version; nothing in the domain knows one methodiek from another. Its words come with the data.
//
// Each struct is a row of one file, in the order of its keys; loading/ reads them, and deugdelijk.h
// says whether they fit together. Every code is [a-z0-9-], 1 to 60 characters; a naam has at most
// 120 characters and an uitleg at most 600, unless it says otherwise.
#pragma once

#include "domain/methodiek/doelen.h"
#include "domain/methodiek/hulpmiddel.h"
#include "domain/methodiek/inschaling.h"
#include "domain/methodiek/instrument.h"
#include "domain/methodiek/plaat.h"
#include "domain/methodiek/training.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace houvast {

// The steps of a traject that the program knows. A methodiek groups them in phases of its own.
enum class Stap {
    Aanmelding,
    EersteGesprek,
    Intake,
    Besluit,
    Plan,
    Begeleiden,
    Evalueren,
    Volgen,
    Nazorg,
};
constexpr std::array<std::string_view, 9> names(Stap) {
    return {"aanmelding", "eerste-gesprek", "intake", "besluit", "plan",
            "begeleiden", "evalueren",      "volgen", "nazorg"};
}

struct Mijlpaal {  // a stage of the route as a resident sees it
    std::string code;
    int nummer;  // from 1; a number may be missing
    std::string naam;
    std::string uitleg;
    bool operator==(const Mijlpaal&) const = default;
};

struct MethodiekFase {
    std::string code;
    std::string naam;
    std::string uitleg;  // for the resident, easy words
    std::vector<Stap> stappen;
    std::vector<std::string> mijlpalen;  // codes
    bool operator==(const MethodiekFase&) const = default;
};

struct CodelijstWaarde {
    std::string code;  // stored in a dossier: never reused for something else
    std::string naam;
    bool vervallen = false;  // no longer to choose, still to read
    bool operator==(const CodelijstWaarde&) const = default;
};
struct Codelijst {
    std::string code;
    std::string naam;
    std::vector<CodelijstWaarde> waarden;
    bool operator==(const Codelijst&) const = default;
};

// beheer never goes without another product of begeleiding.
enum class ProductSoort { Advies, Begeleiding, Beheer, Schulden, Nazorg };
constexpr std::array<std::string_view, 5> names(ProductSoort) {
    return {"advies", "begeleiding", "beheer", "schulden", "nazorg"};
}
enum class Toegang { Vrij, MetBeschikking };
constexpr std::array<std::string_view, 2> names(Toegang) { return {"vrij", "met-beschikking"}; }

struct Product {
    std::string code;
    std::string naam;
    std::string uitleg;  // for the resident
    ProductSoort soort;
    Toegang toegang;
    bool operator==(const Product&) const = default;
};

// A product as it was chosen. What it is for stays with it, whatever the catalogue says later.
struct GekozenProduct {
    std::string code;
    ProductSoort soort{};
    bool operator==(const GekozenProduct&) const = default;
};

// How often there is contact at least (T3b, T5, T7, T9): `aantal` times in `maanden` calendar
// months.
struct Contactfrequentie {
    std::string code;
    std::string naam;
    std::string fase;  // code
    int aantal;
    int maanden;
    std::optional<int> duur_maanden_max = {};  // how long this period lasts at most
    std::vector<std::string> kanalen = {};     // names(Kanaal); empty: any
    bool operator==(const Contactfrequentie&) const = default;
};

// What differs per methodiek after the decision (PROCESS.md F4 and F5, 12).
struct Uitvoering {
    int plan_weken = 4;                          // T16: the begeleidingsplan after the toelating
    int volgen_maanden_min = 0;                  // T7b
    bool volgen_min_hard = false;                // else a warning
    std::vector<int> nazorg_maanden = {3, 6, 12};  // T9: when there is contact, from its start
    int nazorg_beheer_maanden = 3;               // T9b
    int verwijzing_maanden = 3;                  // T13
    int inkomenscheck_maanden = 12;              // T12
    bool operator==(const Uitvoering&) const = default;
};

struct Gesprekstip {
    std::string code;
    std::string fase;           // code
    std::string tip;            // for the professional
    std::string techniek = {};  // what this way of talking is called, at most 60; may be empty
    bool operator==(const Gesprekstip&) const = default;
};

struct Methodiek {
    std::string code;
    std::string versie;
    std::string naam;
    std::string bron;
    std::vector<Mijlpaal> mijlpalen;
    std::vector<MethodiekFase> fasen;
    std::vector<Codelijst> codelijsten;
    std::vector<Product> producten;
    std::vector<Contactfrequentie> contactfrequenties;
    std::vector<Gesprekstip> gesprekstips;
    Uitvoering uitvoering = {};
    std::string nazorg_naam = {};       // what nazorg is called here; empty: as we call it
    std::string gesprekstechniek = {};  // the way of talking; at most 600, may be empty
    std::vector<Gespreksplaat> platen = {};
    std::vector<Schaal> schalen = {};
    std::vector<Instrument> instrumenten = {};
    Inschalingsschema inschaling = {};
    std::vector<Doelthema> themas = {};
    std::vector<Einddoel> einddoelen = {};
    std::vector<Subdoel> subdoelen = {};
    std::vector<Hulpmiddel> hulpmiddelen = {};
    std::vector<Training> trainingen = {};
};

// The names of things that are not there give nothing. What they give lives as long as the
// methodiek does.
const MethodiekFase* fase_van(const Methodiek&, Stap);
const Codelijst* codelijst(const Methodiek&, std::string_view code);
const Schaal* schaal(const Methodiek&, std::string_view code);
const Instrument* instrument(const Methodiek&, std::string_view code);
const Gespreksplaat* plaat(const Methodiek&, std::string_view code);
const Doelthema* thema(const Methodiek&, std::string_view code);
const Subdoel* subdoel(const Methodiek&, std::string_view code);
const Hulpmiddel* hulpmiddel(const Methodiek&, std::string_view code);
const Inschalingsklasse* klasse(const Methodiek&, std::string_view code);

// The steps of a theme, from easy to hard, and in the order of the file where that is the same.
std::vector<const Subdoel*> subdoelen_van(const Methodiek&, std::string_view thema);

// the aids for a step: the ones it names, then the others of its theme. R-035: the
// instruments for a moment, in the order of the file. Both for somebody in these groups, codes of
// the codelijst `doelgroep`: what is for everybody, and what is for one of them.
using Groepcodes = std::vector<std::string>;
std::vector<const Hulpmiddel*> hulpmiddelen_van(const Methodiek&, const Subdoel&,
                                                const Groepcodes&);
std::vector<const Instrument*> instrumenten_voor(const Methodiek&, Meetmoment, const Groepcodes&);

// As the gemeente calls it today; a product that it no longer lists, by its code.
std::string productnaam(const Methodiek&, const std::string& code);

// How many months there are at most between two contacts, of the frequency with this code;
// `anders` where the methodiek does not say.
int contact_maanden(const Methodiek&, std::string_view code, int anders);

}  // namespace houvast
