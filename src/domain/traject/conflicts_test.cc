// Goal: who must look again is who would decide otherwise had they seen it; nobody else is stopped.
#include "domain/verhaal.h"

#include <doctest/doctest.h>

using namespace houvast;

namespace {

using Sinds = std::vector<TrajectGebeurtenis>;
const Termijn termijn = termijn_bij_dreiging(gegeven::vandaag, gegeven::kalender);
const Sinds dreiging = {BedreigendeSituatieGemeld{
    .dreiging = Dreiging::Ontruiming, .bekend_op = gegeven::vandaag, .eerste_gesprek = termijn}};
const Sinds crisis = {CrisisinterventieGeopend{
    .dreiging = Dreiging::Ontruiming, .bekend_op = gegeven::vandaag, .termijn = termijn}};
const Sinds bereikt = {ContactGehad{.op = gegeven::vandaag}};
const Sinds poging = {ContactGeprobeerd{.op = gegeven::vandaag}};
const Sinds uitstel = {EersteGesprekUitgesteld{.tot = gegeven::vandaag, .reden = "op reis"}};
const Sinds toegewezen = {Toegewezen{.behandelaar = gegeven::bram}};
const Sinds client = {ClientToegevoegd{.inwoner = gegeven::yusuf}};

}  // namespace

TEST_CASE("a threat that came in meanwhile stops whoever ends or postpones something") {
    for (const Opdracht& o : {Opdracht(gegeven::leg_gesprek_vast()), Opdracht(gegeven::stel_uit()),
                              Opdracht(gegeven::rond_af_met_advies()),
                              Opdracht(gegeven::leg_afzien_vast()),
                              Opdracht(gegeven::sluit_na_pogingen()),
                              Opdracht(gegeven::rond_crisis_af())}) {
        CAPTURE(name_of(soort_of(o)));
        CHECK(conflicts(o, dreiging));
        CHECK(conflicts(o, crisis));
        CHECK_FALSE(conflicts(o, poging));
        CHECK_FALSE(conflicts(o, Sinds{}));
    }
}

TEST_CASE("adding a fact never conflicts, whatever happened") {
    for (const Opdracht& o :
         {Opdracht(gegeven::meld_ontruiming()), Opdracht(gegeven::leg_contact_vast()),
          Opdracht(gegeven::registreer()), Opdracht(gegeven::start_intake())})
        for (const Sinds& sinds : {dreiging, crisis, bereikt, uitstel, toegewezen, client})
            CHECK_FALSE(conflicts(o, sinds));
}

TEST_CASE("closing is off when somebody was reached or asked to wait meanwhile") {
    CHECK(conflicts(gegeven::sluit_na_pogingen(), bereikt));
    CHECK(conflicts(gegeven::sluit_na_pogingen(), uitstel));
    CHECK_FALSE(conflicts(gegeven::sluit_na_pogingen(), toegewezen));
}

TEST_CASE("a talk that was planned or moved meanwhile is not called off unseen by who closes") {
    const Sinds gepland = {Vastgelegd<PlanGesprek>{.feit = {.medewerker = gegeven::anna}}};
    const Sinds verzet = {Vastgelegd<VerzetGesprek>{.feit = {.gesprek = 3}}};
    for (const Opdracht& o :
         {Opdracht(gegeven::rond_af_met_advies()), Opdracht(gegeven::leg_afzien_vast()),
          Opdracht(gegeven::sluit_na_pogingen()), Opdracht(gegeven::wijs_aanvraag_af()),
          Opdracht(gegeven::leg_uitval_vast()), Opdracht(gegeven::beeindig())}) {
        CAPTURE(name_of(soort_of(o)));
        CHECK(conflicts(o, gepland));
        CHECK(conflicts(o, verzet));
    }
    CHECK_FALSE(conflicts(LegOverlijdenVast{.inwoner = gegeven::selma}, gepland));
}

TEST_CASE("two colleagues who assign, or add a cliënt, at once: the second looks again") {
    CHECK(conflicts(gegeven::wijs_toe(), toegewezen));
    CHECK(conflicts(gegeven::voeg_client_toe(), client));
    CHECK_FALSE(conflicts(gegeven::voeg_client_toe(), toegewezen));
}

TEST_CASE("any step of a signal stops another; of the gemeente none does; who wipes never waits") {
    const std::vector<SignaalGebeurtenis> aanbod = {AanbodGedaan{}};
    const std::vector<GemeenteGebeurtenis> dag = {SluitingsdagGeschrapt{gegeven::vandaag}};
    CHECK(conflicts(Opdracht(SluitSignaalAf{}), aanbod));
    CHECK_FALSE(conflicts(Opdracht(SluitSignaalAf{}), std::vector<SignaalGebeurtenis>{}));
    CHECK_FALSE(conflicts(Opdracht(gegeven::wis_gegeven(1)), aanbod));
    CHECK_FALSE(conflicts(Opdracht(SchrapSluitingsdag{}), dag));
}

TEST_CASE("a card is written whole, so it conflicts when the same part of it was changed") {
    using Feiten = std::vector<InwonerGebeurtenis>;
    const Feiten kaart = {PersoonsgegevensGewijzigd{.naam = "Selma Yilmaz"}};
    const Feiten wensen = {ContactwensenVastgelegd{}};
    const Feiten scherm = {InwonerAfgeschermd{.reden = "x", .veilig_contact = "y"}};
    const Feiten samen = {DubbeleSamengevoegd{.dubbele = gegeven::yusuf, .reden = "x"}};
    const Feiten bsn = {BsnVastgelegd{.bsn = "999990019"}};
    const Feiten huishouden = {HuishoudenVastgelegd{}};
    const Feiten gewist = {GegevenGewist{.gegeven = 3, .reden = "x"}};
    const Opdracht wijzig = WijzigPersoonsgegevens{.naam = "S. Yilmaz"};
    CHECK(conflicts(wijzig, kaart));
    CHECK_FALSE(conflicts(wijzig, wensen));
    CHECK(conflicts(Opdracht(LegContactwensenVast{}), wensen));
    CHECK_FALSE(conflicts(Opdracht(LegContactwensenVast{}), kaart));
    CHECK(conflicts(Opdracht(LegHuishoudenVast{}), huishouden));
    CHECK(conflicts(Opdracht(LegBsnVast{}), bsn));
    CHECK(conflicts(Opdracht(SchermAf{}), scherm));
    CHECK(conflicts(Opdracht(HefAfschermingOp{}), scherm));
    CHECK(conflicts(Opdracht(VoegInwonersSamen{}), samen));
    CHECK(conflicts(Opdracht(MaakSamenvoegingOngedaan{}), samen));
    CHECK_FALSE(conflicts(Opdracht(gegeven::wijs_toe()), kaart));
    for (const Opdracht& filled_in : {wijzig, Opdracht(LegContactwensenVast{}),
                                      Opdracht(LegHuishoudenVast{})})
        CHECK(conflicts(filled_in, gewist));  // or it would write the text anew
    CHECK_FALSE(conflicts(Opdracht(gegeven::wis_gegeven(3)), gewist));
}
