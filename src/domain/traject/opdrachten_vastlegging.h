// What a professional writes down beside the route: agreements, income, debts, groups, referrals.
//
// What is asked is what happened: each of these is also the fact in the stream, with what it led
// to (vastgelegd.h). Field names stand in stored events: never change one, add beside it.
#pragma once

#include "base/euro.h"
#include "base/keuzes.h"
#include "domain/traject/opdrachten.h"

namespace houvast {

enum class Partij { Inwoner, Professional, Ander };
constexpr std::array<std::string_view, 3> names(Partij) {
    return {"inwoner", "professional", "ander"};
}

enum class Afspraakuitkomst { Nagekomen, NietGelukt, Vervallen };
constexpr std::array<std::string_view, 3> names(Afspraakuitkomst) {
    return {"nagekomen", "niet-gelukt", "vervallen"};
}

//
enum class Regelinguitkomst {
    InGebruik, NietInGebruik, Aangevraagd, Toegekend, Afgewezen, GeenRecht
};
constexpr std::array<std::string_view, 6> names(Regelinguitkomst) {
    return {"in-gebruik", "niet-in-gebruik", "aangevraagd", "toegekend", "afgewezen",
            "geen-recht"};
}

enum class Schuldsoort {
    Huur, Energie, Zorg, Belasting, Boete, Krediet, Winkel, Particulier, Overig
};
constexpr std::array<std::string_view, 9> names(Schuldsoort) {
    return {"huur", "energie", "zorg", "belasting", "boete", "krediet", "winkel", "particulier",
            "overig"};
}

//
enum class Tegenpartij { Schuldeiser, Werkgever, Uitkeringsinstantie, Anders };
constexpr std::array<std::string_view, 4> names(Tegenpartij) {
    return {"schuldeiser", "werkgever", "uitkeringsinstantie", "anders"};
}

//
enum class Groep { Ondernemer, Jongere, Huiseigenaar, AndereCultuur, Anders };
constexpr std::array<std::string_view, 5> names(Groep) {
    return {"ondernemer", "jongere", "huiseigenaar", "andere-cultuur", "anders"};
}

//
enum class Component { Inkomen, KennisEnVaardigheden, Gedrag, Beheer };
constexpr std::array<std::string_view, 4> names(Component) {
    return {"inkomen", "kennis-en-vaardigheden", "gedrag", "beheer"};
}

// of both sides; it stays with the traject, whoever comes after.
struct LegAfspraakVast {
    static constexpr auto soort = OpdrachtSoort::LegAfspraakVast;
    Datum op{};
    Partij van{};  // who does it
    std::string wat;
    std::optional<Datum> voor = {};  // the day by which
    std::optional<std::string> doel = {};  // which goal it serves
    bool operator==(const LegAfspraakVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegAfspraakVast& o) {
    visit(o.op, {.name = "op", .label = "afspraak.op"});
    visit(o.van, {.name = "van", .label = "afspraak.van"});
    visit(o.wat, {.name = "wat", .label = "afspraak.wat", .length_max = 500});
    visit(o.voor, {.name = "voor", .label = "afspraak.voor"});
    visit(o.doel, {.name = "doel", .label = "afspraak.doel", .length_max = 300});
}

struct RondAfspraakAf {
    static constexpr auto soort = OpdrachtSoort::RondAfspraakAf;
    Datum op{};
    int afspraak = 0;
    Afspraakuitkomst uitkomst{};
    std::optional<std::string> toelichting = {};
    bool operator==(const RondAfspraakAf&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, RondAfspraakAf& o) {
    visit(o.op, {.name = "op", .label = "afspraak-afronding.op"});
    visit(o.afspraak, {.name = "afspraak", .label = "afspraak-afronding.afspraak"});
    visit(o.uitkomst, {.name = "uitkomst", .label = "afspraak-afronding.uitkomst"});
    visit(o.toelichting, {.name = "toelichting", .label = "afspraak-afronding.toelichting",
                          .length_max = 1000});
}

// one regulation, and what came of it (T12).
struct LegInkomenscheckVast {
    static constexpr auto soort = OpdrachtSoort::LegInkomenscheckVast;
    Datum op{};
    Code regeling = {};
    Regelinguitkomst uitkomst{};
    std::optional<Euro> bedrag = {};  // a month
    std::optional<std::string> toelichting = {};
    bool operator==(const LegInkomenscheckVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegInkomenscheckVast& o) {
    visit(o.op, {.name = "op", .label = "inkomenscheck.op"});
    visit(o.regeling, {.name = "regeling", .label = "inkomenscheck.regeling",
                       .lijst = "regelingen"});
    visit(o.uitkomst, {.name = "uitkomst", .label = "inkomenscheck.uitkomst"});
    visit(o.bedrag, {.name = "bedrag", .label = "inkomenscheck.bedrag"});
    visit(o.toelichting, {.name = "toelichting", .label = "inkomenscheck.toelichting",
                          .length_max = 1000});
}

// for every resident, made together; amounts a month.
struct LegBegrotingVast {
    static constexpr auto soort = OpdrachtSoort::LegBegrotingVast;
    Datum op{};
    Euro inkomen = {};
    std::optional<Euro> toeslagen = {};
    std::optional<Euro> overig_inkomen = {};
    Euro wonen = {};
    std::optional<Euro> energie = {};
    std::optional<Euro> verzekeringen = {};
    std::optional<Euro> vervoer = {};
    Euro leefgeld = {};
    std::optional<Euro> overige_uitgaven = {};
    std::optional<Euro> aflossingen = {};
    JaNee samen_gemaakt{};
    std::optional<std::string> toelichting = {};
    bool operator==(const LegBegrotingVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegBegrotingVast& o) {
    visit(o.op, {.name = "op", .label = "begroting.op"});
    visit(o.inkomen, {.name = "inkomen", .label = "begroting.inkomen"});
    visit(o.toeslagen, {.name = "toeslagen", .label = "begroting.toeslagen"});
    visit(o.overig_inkomen, {.name = "overigInkomen", .label = "begroting.overig-inkomen"});
    visit(o.wonen, {.name = "wonen", .label = "begroting.wonen"});
    visit(o.energie, {.name = "energie", .label = "begroting.energie"});
    visit(o.verzekeringen, {.name = "verzekeringen", .label = "begroting.verzekeringen"});
    visit(o.vervoer, {.name = "vervoer", .label = "begroting.vervoer"});
    visit(o.leefgeld, {.name = "leefgeld", .label = "begroting.leefgeld"});
    visit(o.overige_uitgaven, {.name = "overigeUitgaven", .label = "begroting.overige-uitgaven"});
    visit(o.aflossingen, {.name = "aflossingen", .label = "begroting.aflossingen"});
    visit(o.samen_gemaakt, {.name = "samenGemaakt", .label = "begroting.samen-gemaakt"});
    visit(o.toelichting, {.name = "toelichting", .label = "begroting.toelichting",
                          .length_max = 2000});
}

// informal debts apart, optional, free of letters to a creditor.
struct LegSchuldVast {
    static constexpr auto soort = OpdrachtSoort::LegSchuldVast;
    Datum op{};  // as it stood on this day
    std::string schuldeiser;
    Schuldsoort soort_schuld{};
    std::optional<Euro> bedrag = {};
    JaNee informeel{};
    std::optional<std::string> toelichting = {};
    bool operator==(const LegSchuldVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegSchuldVast& o) {
    visit(o.op, {.name = "op", .label = "schuld.op"});
    visit(o.schuldeiser, {.name = "schuldeiser", .label = "schuld.schuldeiser", .length_max = 200});
    visit(o.soort_schuld, {.name = "soortSchuld", .label = "schuld.soort-schuld"});
    visit(o.bedrag, {.name = "bedrag", .label = "schuld.bedrag"});
    visit(o.informeel, {.name = "informeel", .label = "schuld.informeel"});
    visit(o.toelichting, {.name = "toelichting", .label = "schuld.toelichting",
                          .length_max = 1000});
}

struct RondSchuldAf {
    static constexpr auto soort = OpdrachtSoort::RondSchuldAf;
    Datum op{};
    int schuld = 0;
    std::string reden;
    bool operator==(const RondSchuldAf&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, RondSchuldAf& o) {
    visit(o.op, {.name = "op", .label = "schuld-afronding.op"});
    visit(o.schuld, {.name = "schuld", .label = "schuld-afronding.schuld"});
    visit(o.reden, {.name = "reden", .label = "schuld-afronding.reden", .length_max = 500});
}

// an arrangement with a creditor, employer or benefit body.
struct LegRegelingVast {
    static constexpr auto soort = OpdrachtSoort::LegRegelingVast;
    Datum op{};
    Tegenpartij partij{};
    std::string met;
    std::string wat;
    std::optional<Euro> bedrag = {};  // a month
    std::optional<Datum> tot = {};
    bool operator==(const LegRegelingVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegRegelingVast& o) {
    visit(o.op, {.name = "op", .label = "regeling.op"});
    visit(o.partij, {.name = "partij", .label = "regeling.partij"});
    visit(o.met, {.name = "met", .label = "regeling.met", .length_max = 200});
    visit(o.wat, {.name = "wat", .label = "regeling.wat", .length_max = 1000});
    visit(o.bedrag, {.name = "bedrag", .label = "regeling.bedrag"});
    visit(o.tot, {.name = "tot", .label = "regeling.tot"});
}

//
struct LegKenmerkenVast {
    static constexpr auto soort = OpdrachtSoort::LegKenmerkenVast;
    Datum op{};
    Keuzes<Groep> groepen = {};
    std::optional<std::string> onderneming = {};  // kind of business
    std::optional<std::string> administratie = {};  // state of the business administration
    std::optional<std::string> boekhouder = {};
    JaNee wisselend_inkomen{};
    std::optional<JaNee> cultureel_gesprek = {};
    std::optional<std::string> toelichting = {};
    bool operator==(const LegKenmerkenVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegKenmerkenVast& o) {
    visit(o.op, {.name = "op", .label = "kenmerken.op"});
    visit(o.groepen, {.name = "groepen", .label = "kenmerken.groepen"});
    visit(o.onderneming, {.name = "onderneming", .label = "kenmerken.onderneming",
                          .length_max = 500});
    visit(o.administratie, {.name = "administratie", .label = "kenmerken.administratie",
                            .length_max = 500});
    visit(o.boekhouder, {.name = "boekhouder", .label = "kenmerken.boekhouder", .length_max = 300});
    visit(o.wisselend_inkomen, {.name = "wisselendInkomen",
                                .label = "kenmerken.wisselend-inkomen"});
    visit(o.cultureel_gesprek, {.name = "cultureelGesprek",
                                .label = "kenmerken.cultureel-gesprek"});
    visit(o.toelichting, {.name = "toelichting", .label = "kenmerken.toelichting",
                          .length_max = 1000});
}

// which parts of financial guidance run.
struct LegOnderdelenVast {
    static constexpr auto soort = OpdrachtSoort::LegOnderdelenVast;
    Datum op{};
    Keuzes<Component> onderdelen = {};
    JaNee apart{};  // by different people
    std::optional<std::string> toelichting = {};
    bool operator==(const LegOnderdelenVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegOnderdelenVast& o) {
    visit(o.op, {.name = "op", .label = "onderdelen.op"});
    visit(o.onderdelen, {.name = "onderdelen", .label = "onderdelen.onderdelen"});
    visit(o.apart, {.name = "apart", .label = "onderdelen.apart"});
    visit(o.toelichting, {.name = "toelichting", .label = "onderdelen.toelichting",
                          .length_max = 1000});
}

// departing from the protocol, with an argument.
struct LegMaatwerkVast {
    static constexpr auto soort = OpdrachtSoort::LegMaatwerkVast;
    Datum op{};
    std::string waarvan;
    std::string argument;
    bool operator==(const LegMaatwerkVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegMaatwerkVast& o) {
    visit(o.op, {.name = "op", .label = "maatwerk.op"});
    visit(o.waarvan, {.name = "waarvan", .label = "maatwerk.waarvan", .length_max = 500});
    visit(o.argument, {.name = "argument", .label = "maatwerk.argument", .length_max = 2000});
}

// what and how much; sent to read again.
struct LegInformatieVast {
    static constexpr auto soort = OpdrachtSoort::LegInformatieVast;
    Datum op{};
    std::string wat;
    JaNee nagestuurd{};
    std::optional<std::string> ook_aan = {};
    bool operator==(const LegInformatieVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegInformatieVast& o) {
    visit(o.op, {.name = "op", .label = "informatie.op"});
    visit(o.wat, {.name = "wat", .label = "informatie.wat", .length_max = 2000});
    visit(o.nagestuurd, {.name = "nagestuurd", .label = "informatie.nagestuurd"});
    visit(o.ook_aan, {.name = "ookAan", .label = "informatie.ook-aan", .length_max = 300});
}

//
struct MeldInschalingstwijfel {
    static constexpr auto soort = OpdrachtSoort::MeldInschalingstwijfel;
    Datum op{};
    std::string waarneming;
    bool operator==(const MeldInschalingstwijfel&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, MeldInschalingstwijfel& o) {
    visit(o.op, {.name = "op", .label = "inschalingstwijfel.op"});
    visit(o.waarneming, {.name = "waarneming", .label = "inschalingstwijfel.waarneming",
                         .length_max = 2000});
}

// T13
struct LegVerwijzingVast {
    static constexpr auto soort = OpdrachtSoort::LegVerwijzingVast;
    Datum op{};
    std::string naar;
    std::string waarvoor;
    JaNee toestemming{};
    bool operator==(const LegVerwijzingVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegVerwijzingVast& o) {
    visit(o.op, {.name = "op", .label = "verwijzing.op"});
    visit(o.naar, {.name = "naar", .label = "verwijzing.naar", .length_max = 300});
    visit(o.waarvoor, {.name = "waarvoor", .label = "verwijzing.waarvoor", .length_max = 1000});
    visit(o.toestemming, {.name = "toestemming", .label = "verwijzing.toestemming"});
}

struct LegVerwijzingscontactVast {
    static constexpr auto soort = OpdrachtSoort::LegVerwijzingscontactVast;
    Datum op{};
    int verwijzing = 0;
    std::string hoe_gaat_het;
    JaNee loopt_nog{};
    bool operator==(const LegVerwijzingscontactVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegVerwijzingscontactVast& o) {
    visit(o.op, {.name = "op", .label = "verwijzingscontact.op"});
    visit(o.verwijzing, {.name = "verwijzing", .label = "verwijzingscontact.verwijzing"});
    visit(o.hoe_gaat_het, {.name = "hoeGaatHet", .label = "verwijzingscontact.hoe-gaat-het",
                           .length_max = 1000});
    visit(o.loopt_nog, {.name = "looptNog", .label = "verwijzingscontact.loopt-nog"});
}

}  // namespace houvast
