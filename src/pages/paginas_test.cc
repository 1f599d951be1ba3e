// The smaller pages of the professional: search, a new aanmelding, a person, signals, beheer.
#include "pages/aanmelding.h"
#include "pages/beheer.h"
#include "pages/inwoner.h"
#include "pages/kijklog.h"
#include "pages/start.h"
#include "pages/teksten.h"
#include "pages/signalen.h"
#include "pages/zoeken.h"
#include "texts/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::pages;
using namespace std::chrono_literals;

namespace {

const Datum vandaag{2026y / 11 / 23};

ZoekResultaat somebody() {
    return {.persoon = {.inwoner = {"i-1"}, .naam = "Selma Yılmaz",
                        .geboren_op = Datum{1988y / 3 / 14}},
            .dossier = DossierRij{.traject = {"t-1"}, .jaar = 2026, .nummer = 417,
                                  .fase = FaseSoort::Aangemeld, .gemeld_op = vandaag},
            .gevonden_op = GevondenOp::Geboortedatum};
}

}  // namespace

TEST_CASE("search is posted, and a result says why it was found") {
    const std::string page = zoeken_pagina({.csrf = "t", .vraag = "14-3-1988",
                                            .gevonden = {somebody()}, .mag_inwoner = true},
                                           vandaag, texts_nl()).str();
    CHECK(page.contains(R"(method="post" action="/zoeken")"));
    CHECK(page.contains("1 persoon gevonden"));
    CHECK(page.contains("Geboren op 14 maart 1988"));
    CHECK(page.contains("Geboortedatum"));
    CHECK(page.contains(R"(href="/trajecten/t-1")"));
    CHECK(page.contains(R"(href="/inwoners/i-1")"));
}

TEST_CASE("nothing found gives tips and, to who may, a new aanmelding") {
    const ZoekPagina nothing{.csrf = "t", .vraag = "zzz", .mag_aanmelden = true};
    const std::string page = zoeken_pagina(nothing, vandaag, texts_nl()).str();
    CHECK(page.contains("Niemand gevonden"));
    CHECK(page.contains("/aanmeldingen/nieuw"));
    ZoekPagina other = nothing;
    other.mag_aanmelden = false;
    CHECK_FALSE(zoeken_pagina(other, vandaag, texts_nl()).str().contains("/aanmeldingen/nieuw"));
    other.vraag.clear();
    CHECK_FALSE(zoeken_pagina(other, vandaag, texts_nl()).str().contains("Niemand gevonden"));
}

TEST_CASE("R-003 R-004 an aanmelding asks a name and a way back: no papers, no BSN") {
    const AanmeldingPagina view{.command = {.url = Url("/aanmeldingen/nieuw"), .csrf = "t",
                                            .command_id = "c", .submit = "Bewaar"}};
    const std::string page = aanmelding_pagina(view, vandaag, texts_nl()).str();
    CHECK(page.contains(R"(name="naam")"));
    CHECK(page.contains(R"(name="telefoon")"));
    CHECK_FALSE(page.contains(R"(name="bsn")"));
    CHECK_FALSE(page.contains(R"(type="file")"));
    CHECK_FALSE(page.contains("Kennen wij"));
    CHECK(page.find(R"(name="gemeldOp")") < page.find("<details"));
    CHECK(page.find("<details") < page.find(R"(name="zorgen")"));
}

TEST_CASE("a possible double is shown with two ways on, and the form stays as it is") {
    const AanmeldingPagina view{.command = {.url = Url("/aanmeldingen/nieuw"), .csrf = "t",
                                            .command_id = "c", .submit = "Bewaar"},
                                .form = {.typed = {{"naam", "Selma Yilmaz"}}},
                                .mogelijk_bekend = {somebody()}};
    const std::string page = aanmelding_pagina(view, vandaag, texts_nl()).str();
    CHECK(page.contains("Kennen wij deze persoon al?"));
    CHECK(page.contains("/aanmeldingen/nieuw?bekende=i-1"));
    CHECK(page.contains(R"(href="/trajecten/t-1")"));
    CHECK(page.contains(R"(value="Selma Yilmaz")"));
}

TEST_CASE("a person's page never shows a BSN, only that there is one") {
    InwonerBeeld beeld{.kaart = {.persoon = {.inwoner = {"i-1"}, .naam = "Selma Yılmaz",
                                             .bsn_sleutel = "geheime-sleutel"},
                                 .dubbelen = {{.inwoner = {"i-2"}, .naam = "S. Yilmaz"}}}};
    beeld.mogelijk.nu = {OpdrachtSoort::MaakSamenvoegingOngedaan};
    const std::string page = inwoner_pagina(beeld, {.vandaag = vandaag}, texts_nl()).str();
    CHECK(page.contains("Vastgelegd"));
    CHECK_FALSE(page.contains("geheime-sleutel"));
    CHECK(page.contains("/inwoners/i-1/samenvoeging-terug?met=i-2"));
}

TEST_CASE("a signal shows the least data and what may be done") {
    const SignaalBeeld beeld{.signaal = {.signaal = {"s-1"}, .stand = Signaal::Stand::Open,
                                         .partner = Signaalpartner::Huur, .naam = "Ahmed Bakir",
                                         .ontvangen_op = vandaag},
                             .mogelijk = {.nu = {OpdrachtSoort::DoeAanbod}}};
    const std::string page = signaal_pagina(beeld, {}, vandaag, texts_nl()).str();
    CHECK(page.contains("Verhuurder"));
    CHECK(page.contains("Nog geen aanbod"));
    CHECK(page.contains(R"(href="/signalen/s-1/aanbod")"));
    const std::string list =
        signalen_pagina({beeld.signaal}, {.vandaag = vandaag, .meer = true}, texts_nl()).str();
    CHECK(list.contains("/signalen?stand=open&amp;na=s-1"));
}

TEST_CASE("a beheerder cannot shut themselves out") {
    const std::vector<MedewerkerRij> staff = {{.medewerker = {"m-1"}, .naam = "Anna Bakker",
                                               .rollen = {Rol::Beheerder}},
                                              {.medewerker = {"m-2"}, .naam = "Bo Jansen",
                                               .rollen = {Rol::Kcc}}};
    const std::string page =
        beheer_pagina(staff, {}, {}, {.vandaag = vandaag, .csrf = "t", .zelf = "m-1"}, texts_nl())
            .str();
    CHECK(page.contains(R"(action="/beheer/medewerkers/m-2/herstel")"));
    CHECK_FALSE(page.contains(R"(action="/beheer/medewerkers/m-1/herstel")"));
    CHECK(page.contains("/beheer/uit-dienst?wie=m-2"));
    CHECK_FALSE(page.contains("/beheer/uit-dienst?wie=m-1"));
}

TEST_CASE("R-024 the beheerder sees which methodiek counts, which one is to come, and can choose") {
    const MethodiekRij nu{.keuze = {}, .naam = "Zoals nu", .nu = true};
    const MethodiekRij straks{.keuze = {"anders", "2"}, .naam = "Anders",
                              .vanaf = vandaag + std::chrono::days{38}};
    const MethodiekRij nooit{.keuze = {"oud", "1"}, .naam = "Van vroeger"};
    const std::string page =
        beheer_pagina({}, {}, {}, {.vandaag = vandaag, .csrf = "t",
                                   .methodieken = {nu, straks, nooit}}, texts_nl())
            .str();
    CHECK(page.contains("Versie 2024-11. Hiermee werkt u nu."));
    CHECK(page.contains("Versie 2. Hiermee werkt u vanaf " +
                        texts_nl()(vandaag + std::chrono::days{38})));
    CHECK(page.contains("Versie 1. Deze gebruikt u niet."));
    CHECK(page.contains("/beheer/methodiekkeuze?code=anders&amp;versie=2"));
    CHECK(page.contains(R"(href="/beheer/methodieken")"));
}

TEST_CASE("the first page of who has no dossiers says what they may do, and leads nowhere else") {
    const std::string joost =
        start_pagina({.naam = "Joost Mulder", .rollen = {Rol::Beleid, Rol::Kwaliteit},
                      .vandaag = vandaag}, texts_nl()).str();
    CHECK(joost.contains("Goedemorgen, Joost"));
    CHECK(joost.contains(texts_nl()("start.rol.beleid")));
    CHECK(joost.contains(texts_nl()("start.rol.kwaliteit")));
    CHECK_FALSE(joost.contains("<a "));
    CHECK_FALSE(joost.contains("/kijklog"));
    const std::string arie =
        start_pagina({.naam = "Arie Kok", .rollen = {Rol::Archivaris}, .vandaag = vandaag,
                      .csrf = "t", .mag_kijklog = true, .mag_wissen = true,
                      .onbekend = Beeld::Kijklog, .getypt = "2026-99999"}, texts_nl()).str();
    CHECK(arie.contains(R"(action="/kijklog")"));
    CHECK(arie.contains("2026-99999"));
    CHECK(arie.contains(texts_nl()("start.kijklog-onbekend")));
    CHECK(arie.contains(R"(action="/teksten")"));
    CHECK_FALSE(arie.contains(texts_nl()("start.wissen-onbekend")));
}

TEST_CASE("the list to wipe from: what, when and which fields, a form for each, and no text") {
    const TijdlijnRegel contact{.versie = 4, .datum = vandaag, .op = vandaag,
                                .door = ActorSoort::Medewerker, .door_naam = "Anna Bakker",
                                .bericht = "gebeurtenis.contact-geprobeerd",
                                .waarden = {{"kanaal", std::string("telefoon")}},
                                .tekst = {{"contact.notitie", "De buurman dronk."}},
                                .wisbaar = true};
    TijdlijnRegel shield{.versie = 3, .datum = vandaag, .op = vandaag,
                         .bericht = "gebeurtenis.inwoner-afgeschermd"};
    shield.gewist = Wissing{.op = vandaag, .door_naam = "Leila", .reden = "Een ander."};
    const std::string page =
        teksten_pagina({.delen = {{.van = TrajectId{"t-1"}, .naam = "2026-00001",
                                   .regels = {contact}},
                                  {.van = InwonerId{"i-1"}, .regels = {shield}}}},
                       {.vandaag = vandaag}, texts_nl()).str();
    CHECK(page.contains("/trajecten/t-1/wissing?gegeven=4"));
    CHECK(page.contains("door Anna Bakker"));
    CHECK(page.contains("Notitie"));
    CHECK_FALSE(page.contains("buurman"));
    CHECK(page.contains("gewist door Leila"));
    CHECK_FALSE(page.contains("/inwoners/i-1/wissing"));
    CHECK_FALSE(page.contains("href=\"/trajecten/t-1\""));  // not theirs to open
}

TEST_CASE("the look log says who, when and how often") {
    const std::string page =
        kijklog_pagina({.rij = {.traject = {"t-1"}, .jaar = 2026, .nummer = 1, .naam = "Selma"}},
                       {{.wie = "Anna Bakker", .wat = "dossier", .dag = vandaag, .minuten = 605,
                         .keer = 3}},
                       true, vandaag, texts_nl()).str();
    CHECK(page.contains("/trajecten/t-1\""));
    CHECK(page.contains("Anna Bakker"));
    CHECK(page.contains("10.05 uur"));
    CHECK(page.contains("3 keer"));
}
