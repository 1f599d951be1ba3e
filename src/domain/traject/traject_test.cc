// Goal: what may happen to a traject in which phase is a table, and the table is the whole truth.
// Method: every command × every moment × every role × every Verband, by may_now and by decide.
#include "domain/verhaal.h"

#include <doctest/doctest.h>

using namespace houvast;
using gegeven::code;
using gegeven::Moment;
using gegeven::Verhaal;

namespace {

const std::string geen = "nog-geen-aanmelding", was = "gesprek-was-al", nog = "nog-geen-gesprek",
                  loopt = "intake-loopt", dicht = "afgesloten", weinig = "te-weinig-pogingen",
                  rust = "geen-crisisinterventie", contact = "geen-contact-om-te-verplaatsen",
                  wis = "niets-te-wissen", crisis = "crisisinterventie-loopt", al = "al-aangemeld",
                  uitstel = "uitstel-loopt";

struct Row {
    OpdrachtSoort soort;
    std::array<std::string, gegeven::momenten> refused;  // per moment; "" is allowed
};
using enum OpdrachtSoort;
const std::array rows = {
    // NogNiets, Aangemeld, NaPogingen, Uitgesteld, NaEersteGesprek, InCrisis, InIntake,
    // AlleenAdvies, Afgezien
    Row{RegistreerAanmelding, {"", al, al, al, al, al, al, al, al}},
    Row{MeldBedreigendeSituatie, {geen, "", "", "", "", "", "", dicht, dicht}},
    Row{RondCrisisinterventieAf, {geen, rust, rust, rust, rust, "", rust, rust, rust}},
    Row{LegContactVast, {geen, "", "", "", "", "", "", "", ""}},
    Row{StelEersteGesprekUit, {geen, "", "", "", was, was, was, dicht, dicht}},
    Row{LegEersteGesprekVast, {geen, "", "", "", was, was, was, dicht, dicht}},
    Row{RondAfMetAdvies, {geen, nog, nog, nog, "", crisis, loopt, dicht, dicht}},
    Row{LegAfzienVast, {geen, nog, nog, nog, "", crisis, loopt, dicht, dicht}},
    Row{SluitNaPogingen, {geen, weinig, "", uitstel, was, was, was, dicht, dicht}},
    Row{StartIntake, {geen, nog, nog, nog, "", "", loopt, dicht, dicht}},
    Row{WijsToe, {geen, "", "", "", "", "", "", "", ""}},
    Row{VoegClientToe, {geen, "", "", "", "", "", "", dicht, dicht}},
    Row{VerplaatsContact, {geen, contact, "", "", contact, contact, contact, contact, contact}},
    Row{WisGegeven, {wis, wis, wis, "", wis, wis, wis, "", ""}},
};
static_assert(rows.size() == std::variant_size_v<TrajectOpdracht> + 1);

Opdracht sound(OpdrachtSoort soort, Moment moment) {
    switch (soort) {
    case RegistreerAanmelding:    return gegeven::registreer();
    case MeldBedreigendeSituatie: return gegeven::meld_ontruiming();
    case RondCrisisinterventieAf: return gegeven::rond_crisis_af();
    case LegContactVast: {
        auto inkomend = gegeven::leg_contact_vast();
        inkomend.richting = Richting::Inkomend;  // what the front desk may record too
        return inkomend;
    }
    case StelEersteGesprekUit:    return gegeven::stel_uit();
    case LegEersteGesprekVast:    return gegeven::leg_gesprek_vast();
    case RondAfMetAdvies:         return gegeven::rond_af_met_advies();
    case LegAfzienVast:           return gegeven::leg_afzien_vast();
    case SluitNaPogingen:         return gegeven::sluit_na_pogingen();
    case StartIntake:             return gegeven::start_intake();
    case WijsToe:                 return gegeven::wijs_toe();
    case VoegClientToe:           return gegeven::voeg_client_toe();
    case VerplaatsContact:        return gegeven::verplaats_contact(3);
    case WisGegeven: return gegeven::wis_gegeven(moment == Moment::Uitgesteld ? 5 : 4);
    default: break;  // of another stream: not in `rows`
    }
    FAIL("no command for this row, at moment " << name_of(moment));
    return gegeven::registreer();
}

// The same world seen by somebody to whom it is own, the team's, or shielded.
struct Kant {
    Verband verband;
    MedewerkerId wie;
    bool afgeschermd;
};
const std::array kanten = {
    Kant{Verband::Eigen, gegeven::anna, false},
    Kant{Verband::Eigen, gegeven::anna, true},
    Kant{Verband::Team, gegeven::bram, false},
    Kant{Verband::Afgeschermd, gegeven::bram, true},
};

Verhaal world(Moment moment, bool afgeschermd) {
    Verhaal v = gegeven::verhaal(moment);
    gegeven::add_ander_traject(v);
    // Assigned to Bram with any role, so that moving a contact there is never the reason.
    v.wereld.trajecten[gegeven::ander_traject].behandelaar = gegeven::bram;
    if (afgeschermd)
        v.wereld.inwoners[gegeven::selma].afgeschermd = true;
    return v;
}

}  // namespace

TEST_CASE("every command at every moment for every role: may_now and decide give one answer") {
    for (int m = 0; m < gegeven::momenten; ++m)
        for (const Kant& kant : kanten) {
            const auto moment = static_cast<Moment>(m);
            const Verhaal v = world(moment, kant.afgeschermd);
            for (const Row& row : rows)
                for (const Rol rol : alle_rollen) {
                    const Actor door = gegeven::actor(kant.wie, {rol});
                    const Verband hoe = moment == Moment::NogNiets ? Verband::Geen : kant.verband;
                    const std::string& expected =
                        may(door, row.soort, hoe) ? row.refused.at(static_cast<std::size_t>(m))
                                                  : "geen-recht";
                    CAPTURE(name_of(row.soort));
                    CAPTURE(name_of(moment));
                    CAPTURE(name_of(rol));
                    CAPTURE(name_of(hoe));
                    CHECK(verband(gegeven::traject, v.wereld, door) == hoe);
                    CHECK(code(may_now(row.soort, gegeven::traject, v.wereld, door,
                                       gegeven::vandaag)) == expected);
                    CHECK(code(decide(sound(row.soort, moment), gegeven::traject, v.wereld,
                                      gegeven::context(door))) == expected);
                }
        }
}

TEST_CASE("what is decided can be evolved at every moment, and replays to the same state") {
    for (int m = 0; m < gegeven::momenten; ++m)
        for (const Row& row : rows) {
            const auto moment = static_cast<Moment>(m);
            Verhaal v = world(moment, false);
            const Rollen rollen = {Rol::Begeleider, Rol::Leidinggevende};
            if (!v.doe(sound(row.soort, moment), gegeven::traject,
                       gegeven::actor(gegeven::anna, rollen)))
                continue;
            CAPTURE(name_of(row.soort));
            CAPTURE(name_of(moment));
            CHECK(replay(v.van_traject[gegeven::traject]) == v.van());
            CHECK(v.van().soort() != FaseSoort::NogNiets);
        }
}

TEST_CASE("evolve is total: any fact after any history, also one that decide would refuse") {
    std::vector<TrajectGebeurtenis> alle;
    for (int m = 0; m < gegeven::momenten; ++m) {
        const Verhaal v = gegeven::verhaal(static_cast<Moment>(m));
        if (const auto found = v.van_traject.find(gegeven::traject); found != v.van_traject.end())
            alle.insert(alle.end(), found->second.begin(), found->second.end());
    }
    alle.push_back(ContactVerplaatst{.contact = 99, .naar = gegeven::ander_traject, .reden = "x"});
    alle.push_back(GegevenGewist{.gegeven = 99, .reden = "x"});
    alle.push_back(CrisisinterventieAfgerond{.op = gegeven::vandaag, .gedaan = "x"});
    for (const auto& een : alle)
        for (const auto& twee : alle)
            CHECK(replay(std::vector<TrajectGebeurtenis>{een, twee}).geschreven.versie == 2);
}
