#include "pages/dossier.h"

#include "pages/tijdlijn.h"
#include "pages/woorden.h"
#include "texts/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::pages;
using namespace std::chrono_literals;
using Soort = OpdrachtSoort;

namespace {

const Datum vandaag{2026y / 11 / 23};

DossierBeeld a_dossier() {
    const Termijn t3{TermijnSoort::Beschikking, vandaag - std::chrono::days{47},
                     vandaag + std::chrono::days{9}, vandaag + std::chrono::days{11}};
    DossierBeeld beeld{.kop = {.rij = {.traject = {"t-1"}, .jaar = 2026, .nummer = 417,
                                       .clienten = {{"i-1"}}, .naam = "Selma Yılmaz",
                                       .taal = "Turks", .tolk = true,
                                       .fase = FaseSoort::NaEersteGesprek,
                                       .fase_sinds = t3.start,
                                       .gemeld_op = t3.start - std::chrono::days{4},
                                       .termijn = t3},
                               .personen = {{.inwoner = {"i-1"}, .naam = "Selma Yılmaz",
                                             .telefoon = "+31612345678"}},
                               .behandelaar_naam = "Anna Bakker"},
                       .zicht = Zicht::Inhoud};
    beeld.traject.nu = {Soort::LegContactVast, Soort::RondAfMetAdvies, Soort::StartIntake,
                        Soort::WisGegeven};
    beeld.traject.nog_niet = {
        {Soort::VoegClientToe, {.code = "al-twee-clienten", .grond = "F6"}}};
    return beeld;
}

TijdlijnRegel a_contact() {
    return {.versie = 4,
            .datum = vandaag,
            .op = vandaag - std::chrono::days{1},
            .at = {},
            .door = ActorSoort::Medewerker,
            .door_naam = "Anna Bakker",
            .bericht = "gebeurtenis.contact-gehad",
            .waarden = {{"kanaal", "telefoon"}, {"richting", "inkomend"}},
            .tekst = {{"contact.notitie", "Zoon <ziek>."}},
            .wisbaar = true,
            .icoon = TijdlijnIcoon::Contact};
}

pages::DossierScherm a_page() {
    return {.vandaag = vandaag,
            .notitie = CommandForm{.url = Url("/trajecten/t-1/contact"), .csrf = "csrf",
                                   .command_id = "c-1", .seen_version = 7, .submit = {}}};
}

std::string page_of(const DossierBeeld& beeld) {
    return dossier_pagina(beeld, a_page(), texts_nl()).str();
}

}  // namespace

TEST_CASE("the next step says what, until when, and on what legal ground") {
    const std::string page = page_of(a_dossier());
    CHECK(page.contains("Bepaal samen wat er nodig is"));
    CHECK(page.contains("Beschikking: nog 9 dagen. De laatste dag is woensdag 2 december 2026."));
    CHECK(page.contains("Volgens Wgs art. 4a lid 3"));
    CHECK(page.contains(R"(href="/trajecten/t-1/intake")"));
    CHECK(page.contains(R"(href="/trajecten/t-1/advies")"));
}

TEST_CASE("a term shows the day we work to and the last day of the law") {
    CHECK(page_of(a_dossier()).contains("Wij houden wo 2 dec aan. De wet geeft tot vr 4 dec."));
}

TEST_CASE("what cannot be done yet says why, and on what ground") {
    CHECK(page_of(a_dossier()).contains("Dit dossier heeft al twee cliënten.</p>"));
    CHECK(page_of(a_dossier()).contains("Afspraak over personen en dossiers (proces F6)"));
}

TEST_CASE("the quick note begins with how the resident is doing, and N opens it") {
    const std::string page = page_of(a_dossier());
    CHECK(page.contains(R"(data-key="n")"));
    CHECK(page.contains(R"(<dialog class="venster" id="telefoonnotitie")"));
    const auto how = page.find(R"(name="hoeGaatHet")");
    REQUIRE(how != std::string::npos);
    CHECK(how < page.find(R"(name="bereikt")"));
    CHECK(page.contains(R"(name="op")"));
    CHECK(page.contains("23-11-2026"));
    CHECK(page.contains(R"(name="gezien" value="7")"));
}

TEST_CASE("a line of the timeline is a sentence in words, with what somebody wrote, escaped") {
    CHECK(zin_van(a_contact(), texts_nl()) == "De inwoner zocht contact, per telefoon");
    DossierBeeld beeld = a_dossier();
    beeld.tijdlijn = {a_contact()};
    const std::string page = page_of(beeld);
    CHECK(page.contains("De inwoner zocht contact, per telefoon"));
    CHECK(page.contains("Zoon &lt;ziek&gt;."));
    CHECK(page.contains("door Anna Bakker"));
    CHECK(page.contains("/trajecten/t-1/wissing?gegeven=4"));
}

TEST_CASE("a wiped line says when, by whom and why, and cannot be wiped again") {
    DossierBeeld beeld = a_dossier();
    beeld.tijdlijn = {a_contact()};
    beeld.tijdlijn[0].gewist = Wissing{beeld.tijdlijn[0].op, "Lena Smit", "Van de buren."};
    beeld.tijdlijn[0].wisbaar = false;
    beeld.tijdlijn[0].tekst.clear();
    const std::string page = page_of(beeld);
    CHECK_FALSE(page.contains("<del>"));
    CHECK(page.contains("gewist door Lena Smit. Waarom: Van de buren."));
    CHECK_FALSE(page.contains("gegeven=4"));
}

TEST_CASE("a shielded dossier says first of all what contact is safe") {
    DossierBeeld beeld = a_dossier();
    beeld.kop.personen[0].afgeschermd = true;
    beeld.kop.personen[0].veilig_contact = "alleen op dinsdag";
    const std::string page = page_of(beeld);
    CHECK(page.contains("Zo is contact met Selma Yılmaz veilig: alleen op dinsdag"));
    CHECK(page.find("alleen op dinsdag") < page.find("<h1>"));
}

TEST_CASE("the front desk sees the head, not what happened and no telephone number") {
    DossierBeeld beeld = a_dossier();
    beeld.zicht = Zicht::Kop;
    beeld.traject = {.nu = {Soort::LegContactVast}};
    const std::string page = page_of(beeld);
    CHECK(page.contains("Anna Bakker"));
    CHECK_FALSE(page.contains("Wat er is gebeurd"));
    CHECK_FALSE(page.contains("06 12345678"));
    CHECK_FALSE(page.contains("/inwoners/i-1"));
}

TEST_CASE("who may only write a contact is offered that, not the step of somebody else") {
    DossierBeeld beeld = a_dossier();
    beeld.traject = {.nu = {Soort::LegContactVast}};
    const std::string page = page_of(beeld);
    CHECK_FALSE(page.contains("Bepaal samen wat er nodig is"));
    CHECK(page.contains(R"(volgende-stap__titel">Leg contact vast)"));
}

TEST_CASE("no page asks for words that are not there") {
    CHECK(texts_nl().gaps() == 0);
}

TEST_CASE("a closed dossier offers a new aanmelding for the same person") {
    DossierBeeld beeld = a_dossier();
    beeld.kop.rij.open = false;
    beeld.kop.rij.fase = FaseSoort::Afgezien;
    beeld.kop.rij.gesloten_op = vandaag;
    beeld.traject = {};
    const std::string page = page_of(beeld);
    CHECK(page.contains("/aanmeldingen/nieuw?bekende=i-1"));
    CHECK_FALSE(page.contains("volgende-stap"));
}

TEST_CASE("every command has a title and a button, and its form an address of its own") {
    for (int i = 0; i < opdracht_soorten; ++i) {
        const auto soort = static_cast<OpdrachtSoort>(i);
        CHECK_MESSAGE(texts_nl().knows(bericht_van(soort, "titel")), bericht_van(soort, "titel"));
        CHECK_MESSAGE(texts_nl().knows(bericht_van(soort, "knop")), bericht_van(soort, "knop"));
    }
    CHECK(url_van(TrajectId{"t"}, Soort::LegEersteGesprekVast).str() ==
          "/trajecten/t/eerste-gesprek");
    CHECK(url_van(InwonerId{"i"}, Soort::LegBsnVast).str() == "/inwoners/i/bsn");
}

TEST_CASE("R-199 the route shows from the start that volgen and nazorg belong to it") {
    DossierRij rij = a_dossier().kop.rij;
    rij.fase = FaseSoort::Aangemeld;
    const std::string page = page_of({.kop = {.rij = rij}, .zicht = Zicht::Inhoud});
    CHECK(page.contains(texts_nl()("route.volgen")));
    CHECK(page.contains(texts_nl()("route.nazorg")));
}

TEST_CASE("R-110 R-176 what deserves attention stands above, with a link to work out a right") {
    DossierBeeld beeld = a_dossier();
    beeld.boek = Boekbeeld{
        .boek = {},
        .aanwijzingen = {{.soort = AanwijzingSoort::Tekort, .bedrag = Euro::from_cents(10'050)},
                         {.soort = AanwijzingSoort::InkomenNietNagegaan}}};
    const std::string page = page_of(beeld);
    CHECK(page.contains("€ 100,50 per maand te weinig"));
    CHECK(page.contains("https://www.berekenuwrecht.nl/"));
}

TEST_CASE("the book: plan, agreements and money, each with its way to the form") {
    DossierBeeld beeld = a_dossier();
    beeld.traject.nu.push_back(Soort::RondAfspraakAf);
    Boekbeeld stand{.boek = {}};
    stand.boek.afspraken = {{9, {.op = vandaag, .van = Partij::Professional,
                                 .wat = "De verhuurder bellen"}}};
    stand.boek.producten = {{.code = "begeleiding", .soort = ProductSoort::Begeleiding}};
    stand.boek.schulden = {{10, {.op = vandaag, .schuldeiser = "Woonstad",
                                 .bedrag = Euro::from_cents(45'000), .informeel = JaNee::Nee}}};
    stand.namen = {{"begeleiding", "Budgetbegeleiding"}};
    beeld.boek = stand;
    const std::string page = page_of(beeld);
    CHECK(page.contains("afspraak-afronding?afspraak=9"));
    CHECK(page.contains("Budgetbegeleiding"));
    CHECK(page.contains("1 schuld"));
    CHECK(page.contains("Woonstad"));
}

TEST_CASE("beside an appointment stands what became of its reminder, for a couple once") {
    DossierBeeld beeld = a_dossier();
    const PostRij rij{.gesprek = "t-1/000008", .traject = {"t-1"}, .inwoner = {"i-1"},
                      .kanaal = Herinnering::Mail, .stand = PostStand::Bezorgd,
                      .klaar_op = vandaag};
    Boekbeeld boek;
    boek.boek.gesprekken = {{.gebeurtenis = 8,
                             .feit = {.medewerker = {"m-1"},
                                      .dag = vandaag + std::chrono::days{2},
                                      .tijd = {600}}}};
    boek.herinneringen[8] = {rij, rij};
    beeld.boek = boek;
    const std::string page = page_of(beeld);
    const auto first = page.find("Herinnering per mail verstuurd op ma 23 nov.");
    REQUIRE(first != std::string::npos);
    CHECK(page.find("Herinnering per mail", first + 1) == std::string::npos);
}

TEST_CASE("a document says what it is, of which day, how it came, how long and how large") {
    DossierBeeld beeld = a_dossier();
    const auto document = [](int gebeurtenis, int grootte, std::optional<int> paginas) {
        return Regel<VoegBestandToe>{
            gebeurtenis,
            {.documentsoort = Documentsoort::Huur, .op = vandaag, .bron = Documentbron::Post,
             .omschrijving = "Achterstand van mei",
             .bijlage = {.id = {"b-1"}, .type = Bestandstype::Pdf, .grootte = grootte,
                         .kenmerk = "aa", .paginas = paginas}}};
    };
    Boekbeeld boek;
    boek.boek.bestanden = {document(4, 1'250'000, 1), document(5, 48'499, {}),
                           document(6, 999'500, {}), document(7, 120, {})};
    beeld.boek = boek;
    const std::string page = page_of(beeld);
    CHECK(page.contains("Huur of wonen"));
    CHECK(page.contains("Achterstand van mei. Met de post, van 23 november 2026"));
    CHECK(page.contains("PDF, 1 pagina, 1,3 MB"));
    CHECK(page.contains("PDF, 48 kB"));
    CHECK(page.contains("PDF, 1,0 MB"));
    CHECK(page.contains("PDF, 1 kB"));
}

TEST_CASE("R-024 the head names the methodiek of a dossier, where the gemeente has another") {
    DossierBeeld beeld = a_dossier();
    beeld.boek = Boekbeeld{};
    CHECK_FALSE(page_of(beeld).contains("Werkt met"));
    beeld.boek->andere_methodiek = Methodieknaam{"Zoals eerst", "2023-12"};
    CHECK(page_of(beeld).contains("Werkt met Zoals eerst, versie 2023-12"));
}

TEST_CASE("R-024 taking over a methodiek stands among what can be done, never among what cannot") {
    DossierBeeld beeld = a_dossier();
    const std::string titel = texts_nl()("opdracht.methodiek-overname.titel");
    beeld.traject.nog_niet = {{Soort::NeemMethodiekOver, {.code = "methodiek-is-gelijk"}}};
    CHECK_FALSE(page_of(beeld).contains(titel));
    beeld.traject.nu = {Soort::NeemMethodiekOver};
    CHECK(page_of(beeld).contains(titel));
}
