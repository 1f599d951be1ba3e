// Goal: what may happen to a traject in which phase is a table, and the table is the whole truth.
// Method: every command × every moment × every role × every Verband, by may_now and by decide.
#include "domain/traject/traject_tabel.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <iostream>
#include <set>

using namespace houvast;
using gegeven::code;
using gegeven::Moment;
using gegeven::Verhaal;

namespace {

using enum OpdrachtSoort;
using tabel::Row;
using tabel::rows;
static_assert(rows.size() == std::variant_size_v<TrajectOpdrachten> + 1);

Opdracht sound_beside(OpdrachtSoort soort) {
    using gegeven::vandaag;
    const auto later = vandaag + std::chrono::days{30};
    switch (soort) {
    case LegSchuldregelingVast:   return houvast::LegSchuldregelingVast{.op = vandaag};
    case LegMoratoriumVast:       return houvast::LegMoratoriumVast{.op = vandaag, .tot = later};
    case LegWsnpVast:             return houvast::LegWsnpVast{.op = vandaag};
    case LegBewindVast:           return houvast::LegBewindVast{.op = vandaag};
    case LegBeheerstapVast:       return houvast::LegBeheerstapVast{.op = vandaag};
    case PauzeerContact:          return houvast::PauzeerContact{.op = vandaag, .tot = later};
    case HervatContact:           return houvast::HervatContact{.op = vandaag};
    case SplitsTraject:
        return houvast::SplitsTraject{.op = vandaag, .inwoner = gegeven::selma,
                                      .reden = "Uit elkaar."};
    case LegOverlijdenVast:
        return houvast::LegOverlijdenVast{.op = vandaag, .inwoner = gegeven::selma};
    case LegVerhuizingVast:       return houvast::LegVerhuizingVast{.op = vandaag, .naar = "Breda"};
    case LegBezwaarVast:          return houvast::LegBezwaarVast{.ontvangen_op = vandaag};
    case VerdaagBezwaar:          return houvast::VerdaagBezwaar{.op = vandaag, .reden = "Druk."};
    case BeslisOpBezwaar:         return houvast::BeslisOpBezwaar{.op = vandaag, .motivering = "x"};
    case LegIngebrekestellingVast:
        return houvast::LegIngebrekestellingVast{.ontvangen_op = vandaag};
    case LegAfspraakVast:         return gegeven::leg_afspraak_vast();
    case RondAfspraakAf:          return houvast::RondAfspraakAf{.op = vandaag, .afspraak = 4};
    case LegInkomenscheckVast:    return gegeven::leg_inkomenscheck_vast();
    case LegBegrotingVast:        return gegeven::leg_begroting_vast();
    case LegSchuldVast:           return gegeven::leg_schuld_vast();
    case RondSchuldAf:
        return houvast::RondSchuldAf{.op = vandaag, .schuld = 4, .reden = "Betaald."};
    case LegRegelingVast:
        return houvast::LegRegelingVast{.op = vandaag, .met = "Woonstad", .wat = "Elke maand."};
    case LegKenmerkenVast:        return houvast::LegKenmerkenVast{.op = vandaag};
    case LegOnderdelenVast:
        return houvast::LegOnderdelenVast{.op = vandaag, .onderdelen = {Component::Inkomen}};
    case LegMaatwerkVast:
        return houvast::LegMaatwerkVast{.op = vandaag, .waarvan = "De meting", .argument = "Rust."};
    case LegInformatieVast:
        return houvast::LegInformatieVast{.op = vandaag, .wat = "Toeslagen"};
    case MeldInschalingstwijfel:
        return houvast::MeldInschalingstwijfel{.op = vandaag, .waarneming = "Kan meer."};
    case LegVerwijzingVast:
        return houvast::LegVerwijzingVast{.op = vandaag, .naar = "Wijkteam", .waarvoor = "Rouw"};
    case LegVerwijzingscontactVast:
        return houvast::LegVerwijzingscontactVast{
            .op = vandaag, .verwijzing = 4, .hoe_gaat_het = "Goed."};
    case LegMetingVast:           return gegeven::leg_meting_vast();
    case VulMetingAan:            return houvast::VulMetingAan{.op = vandaag, .meting = 4};
    case LegUitslagVast:          return gegeven::leg_uitslag_vast();
    case BespreekOnderwerp:       return gegeven::bespreek_onderwerp();
    case SchaalIn:                return gegeven::schaal_in();
    case StelDoelVast:            return gegeven::stel_doel_vast();
    case WerkDoelBij:             return houvast::WerkDoelBij{.op = vandaag, .doel = 4};
    case LegTrainingVast:         return gegeven::leg_training_vast();
    case PlanGesprek:
        return houvast::PlanGesprek{.medewerker = gegeven::anna,
                                    .wijze = Gesprekswijze::Telefoon,
                                    .dag = vandaag + std::chrono::days{7}, .tijd = tijd(10)};
    case VerzetGesprek:
        return houvast::VerzetGesprek{.gesprek = 4, .dag = later, .tijd = tijd(10)};
    case ZegGesprekAf:            return houvast::ZegGesprekAf{.op = vandaag, .gesprek = 4};
    case LegGespreksuitkomstVast: return houvast::LegGespreksuitkomstVast{.gesprek = 4};
    case VoegBestandToe:          return gegeven::voeg_bestand_toe();
    case NeemMethodiekOver:
        return houvast::NeemMethodiekOver{.op = vandaag, .code = {"anders"}, .versie = {"2"}};
    case MaakDossierPdf:
        return houvast::MaakDossierPdf{.op = vandaag, .reden = "Bezwaar.",
                                       .delen = {Dossierdeel::Plan}};
    default: break;  // of another stream: not in `rows`
    }
    FAIL("no command for this row: " << name_of(soort));
    return gegeven::registreer();
}

Opdracht sound_later(OpdrachtSoort soort, Moment moment) {
    using gegeven::vandaag;
    switch (soort) {
    case NeemTrajectOver:
        return houvast::NeemTrajectOver{.naam = "Selma", .bron = "Oud systeem", .op = vandaag};
    case StartProduct:            return gegeven::start_product("nazorg");
    case RondProductAf:
        return houvast::RondProductAf{.op = vandaag, .product = {"leren"}, .resultaat = "Klaar."};
    case StelBegeleidingsplanVast: return gegeven::stel_plan_vast("Een nieuw doel.");
    case WijzigContactfase:
        return houvast::WijzigContactfase{.op = vandaag, .contactfase = Contactfase::Monitoren,
                                          .reden = "Rust."};
    case StartEvaluatie:          return gegeven::start_evaluatie();
    case LegEvaluatieVast:        return gegeven::leg_evaluatie_vast();
    case StartVolgen:             return gegeven::start_volgen();
    case LegVolggesprekVast:      return gegeven::leg_volggesprek_vast();
    case StelPreventieplanOp:
        return houvast::StelPreventieplanOp{.op = vandaag, .moeilijke_tijden = "December",
                                            .oplossing = "Sparen"};
    case LegMoeilijkMomentVast:
        return houvast::LegMoeilijkMomentVast{.dag = vandaag, .wat = "Verjaardag"};
    case StartNazorg:             return gegeven::start_nazorg();
    case LegNazorggesprekVast:    return gegeven::leg_nazorggesprek_vast();
    case LegTerugvalVast:
        return gegeven::leg_terugval_vast(moment == Moment::Beeindigd
                                              ? NaTerugval::KorteInterventie
                                              : NaTerugval::PlanAanpassen);
    case RondInterventieAf:
        return houvast::RondInterventieAf{.op = vandaag, .resultaat = "Weer op weg."};
    case WijzigPlanVanAanpak:     return gegeven::wijzig_plan();
    case BeeindigTraject:  // for what was learnt it is only after nazorg: beeindiging_test
        return gegeven::beeindig(Eindreden::EigenWens);
    default: return sound_beside(soort);
    }
}

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
    case LegBeeldvormingVast:     return gegeven::leg_beeldvorming_vast();
    case LegOordeelVast:          return gegeven::leg_oordeel_vast(gegeven::anders);
    case LegCollegialeBesprekingVast: return gegeven::bespreek_met_collega(gegeven::anders);
    case StelConceptPlanOp:       return gegeven::stel_concept_plan_op(gegeven::anders);
    case BespreekConceptPlan:
        return gegeven::bespreek_concept_plan(Instemming::Akkoord, gegeven::anders);
    case NeemToelatingsbesluit:   return gegeven::neem_toelatingsbesluit(gegeven::anders);
    case WijsAanvraagAf:          return gegeven::wijs_aanvraag_af();
    case LegUitvalVast:  // in a crisis nobody is let go, but a death is recorded
        return gegeven::leg_uitval_vast(moment == Moment::InCrisis ? Uitvalreden::Overleden
                                                                   : Uitvalreden::EigenWens);
    case NeemStopbesluit:         return gegeven::neem_stopbesluit();
    case VerzendBeschikking:      return gegeven::verzend_beschikking();
    case SchortTermijnOp:         return gegeven::schort_termijn_op();
    case HervatTermijn: {
        auto hervat = gegeven::hervat_termijn();
        hervat.op = gegeven::vandaag;
        return hervat;
    }
    case WijsToe:                 return gegeven::wijs_toe();
    case VoegClientToe:           return gegeven::voeg_client_toe();
    case VerplaatsContact:        return gegeven::verplaats_contact(3);  // the first attempt
    case WisGegeven:
        return gegeven::wis_gegeven(
            moment == Moment::AlleenAdvies || moment == Moment::Afgezien ? 4 : 5);
    default: break;
    }
    return sound_later(soort, moment);
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
    // With every mandate, so that the table is about roles; the mandate has a test of its own.
    Inrichting inrichting = *v.wereld.inrichting;
    for (const MedewerkerId& wie : {gegeven::anna, gegeven::bram}) {
        inrichting.medewerkers[wie].rollen.add(Rol::Beslisser);
        for (const Mandaat mandaat :
             {Mandaat::Toelating, Mandaat::Afwijzing, Mandaat::Wijziging, Mandaat::Beeindiging})
            inrichting.medewerkers[wie].mandaten[mandaat] = {.vanaf = gegeven::gemeld_op};
    }
    v.wereld.inrichting = inrichting;
    if (afgeschermd)
        v.wereld.inwoners[gegeven::selma].afgeschermd = true;
    return v;
}

}  // namespace

// PRINT_TABLE=1 writes what the code says, to compare with PROCESS.md and to paste.
TEST_CASE("the table as it is" * doctest::skip(std::getenv("PRINT_TABLE") == nullptr)) {
    constexpr int last = static_cast<int>(OpdrachtSoort::VerplaatsContact);
    for (int i = 0; i <= last + 1; ++i) {
        const auto soort =
            i <= last ? static_cast<OpdrachtSoort>(i) : OpdrachtSoort::WisGegeven;
        std::cout << "ROW " << i << ' ' << name_of(soort);
        for (int m = 0; m < gegeven::momenten; ++m) {
            const Verhaal v = world(static_cast<Moment>(m), false);
            const Rollen rollen = {Rol::Begeleider, Rol::Leidinggevende, Rol::Beslisser, Rol::Kcc};
            const auto now = may_now(soort, gegeven::traject, v.wereld,
                                     gegeven::actor(gegeven::anna, rollen), gegeven::vandaag);
            std::cout << '|' << (now ? "" : now.error().code);
        }
        std::cout << '\n';
    }
}

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
            const Rollen rollen = {Rol::Begeleider, Rol::Leidinggevende, Rol::Beslisser};
            if (!v.doe(sound(row.soort, moment), gegeven::traject,
                       gegeven::actor(gegeven::anna, rollen)))
                continue;
            CAPTURE(name_of(row.soort));
            CAPTURE(name_of(moment));
            CHECK(replay(v.van_traject[gegeven::traject]) == v.van());
            CHECK(v.van().soort() != FaseSoort::NogNiets);
        }
}

TEST_CASE("F6: whatever closes a traject calls off what was to come in it, and nothing else does") {
    using enum OpdrachtSoort;
    const auto gesprek_op = [](Datum dag) {
        return houvast::PlanGesprek{.medewerker = gegeven::anna, .wijze = Gesprekswijze::Telefoon,
                                    .dag = dag, .tijd = tijd(10)};
    };
    const std::set over_gesprekken = {PlanGesprek, VerzetGesprek, ZegGesprekAf,
                                      LegGespreksuitkomstVast};
    const Rollen rollen = {Rol::Begeleider, Rol::Leidinggevende, Rol::Beslisser};
    const Actor anna = gegeven::actor(gegeven::anna, rollen);
    std::set<OpdrachtSoort> sluiten;
    for (int m = 0; m < gegeven::momenten; ++m)
        for (const Row& row : rows) {
            if (over_gesprekken.contains(row.soort)) continue;
            const auto moment = static_cast<Moment>(m);
            CAPTURE(name_of(row.soort));
            CAPTURE(name_of(moment));
            Verhaal v = world(moment, false);
            const Datum vandaag = gegeven::vandaag;  // the talk in which it may end
            if (!v.doe(gesprek_op(vandaag), gegeven::traject, anna) ||
                !v.doe(gesprek_op(vandaag + std::chrono::days{7}), gegeven::traject, anna) ||
                !v.doe(sound(row.soort, moment), gegeven::traject, anna))
                continue;
            const auto& staan = v.van().boek.gesprekken;
            if (!v.van().afgesloten()) {
                CHECK(staan.size() == 2);
                continue;
            }
            sluiten.insert(row.soort);
            const bool overleden = row.soort == LegOverlijdenVast || moment == Moment::InCrisis;
            // Who declined did so in the first talk, a week ago: today's was still to come then.
            const bool eerder = row.soort == LegAfzienVast;
            CHECK(staan.size() == (overleden || eerder ? 0 : 1));
            const auto& af = std::get<Vastgelegd<houvast::ZegGesprekAf>>(
                v.van_traject[gegeven::traject].back().feit);
            CHECK(af.feit.door == Gesprekspartij::Wij);
            CHECK(af.gevolg.door_einde == v.van().soort());
            CHECK(replay(v.van_traject[gegeven::traject]) == v.van());
        }
    CHECK(sluiten == std::set{SluitNaPogingen, RondAfMetAdvies, LegAfzienVast, WijsAanvraagAf,
                              LegUitvalVast, BeeindigTraject, LegOverlijdenVast});
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
