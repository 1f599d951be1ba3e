// Goal: what was ever written stays readable, byte for byte.
// Method: at least one sample per stored name and version in tests/golden, read and written again:
// <name>-<version>[-variant].json. After a release a sample is never changed and never deleted;
// when a /2 comes, the /1 is only read: tests/golden/bevroren.sha256 holds the frozen ones, and the
// test golden_frozen sees to it. HOUVAST_WRITE_GOLDEN=1 writes samples that are not there.
#include "codec/codec.h"
#include "codec/golden_methodiek.h"
#include "domain/wissen.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

using namespace houvast;
using namespace std::chrono_literals;

namespace {

const Datum maandag{2026y / 11 / 23};
const Datum vrijdag{2026y / 11 / 27};
const Termijn t1{TermijnSoort::EersteGesprek, maandag, Datum{2026y / 12 / 21},
                 Datum{2026y / 12 / 21}};
const Termijn t2{TermijnSoort::EersteGesprekBijDreiging, maandag, Datum{2026y / 11 / 26},
                 Datum{2026y / 11 / 26}};
// Its kind is set by number: the sample pins the stored name, whatever C++ calls it.
const Termijn t3{static_cast<TermijnSoort>(2), maandag, Datum{2027y / 1 / 18},
                 Datum{2027y / 1 / 18}};
const Termijn t3b{static_cast<TermijnSoort>(3), maandag, Datum{2026y / 12 / 23},
                  Datum{2026y / 12 / 23}};
const Termijn t4{static_cast<TermijnSoort>(4), vrijdag, Datum{2027y / 1 / 8},
                 Datum{2027y / 1 / 8}};
const Termijn t16{static_cast<TermijnSoort>(7), vrijdag, Datum{2026y / 12 / 25},
                  Datum{2026y / 12 / 25}};
const InwonerId selma{"01936b2e-0000-7000-8000-000000000001"};
const InwonerId jeroen{"01936b2e-0000-7000-8000-000000000002"};
const TrajectId ander{"01936b2e-0000-7000-8000-000000000003"};
const MedewerkerId anna{"01936b2e-0000-7000-8000-000000000004"};
const SignaalId uit_signaal{"01936b2e-0000-7000-8000-000000000005"};

using TrajectSamples = std::map<std::string, TrajectGebeurtenis>;
template <class Fact>
using Samples = std::map<std::string, Fact>;

// Fills every field of a fact that describes its own: a sample without a line of its own.
struct Filler {
    void operator()(std::string& text, const Field& f) {
        text = "Tekst van " + std::string(f.name);
    }
    void operator()(Datum& day, const Field&) { day = vrijdag; }
    void operator()(Tijd& time, const Field&) { time = tijd(9, 30); }
    void operator()(int& number, const Field&) { number = 3; }
    void operator()(Euro& amount, const Field&) { amount = Euro::from_cents(12'345); }
    void operator()(Code& code, const Field&) { code.waarde = "budgetbegeleiding"; }
    void operator()(Codes& codes, const Field&) { codes.waarden = {"budgetbegeleiding", "nazorg"}; }
    void operator()(Antwoorden& antwoorden, const Field& f) {
        antwoorden.waarden = {{.vraag = "overzicht", .waarde = "leeg", .gewenst = "vol"},
                              {.vraag = "post", .waarde = "vol"},
                              {.vraag = "waarom", .tekst = "Tekst van " + std::string(f.name)}};
    }
    template <class Tag>
    void operator()(Id<Tag>& id, const Field&) { id.waarde = selma.waarde; }
    template <Choice E>
    void operator()(E& choice, const Field&) {
        choice = static_cast<E>(names_of<E>.size() - 1);
    }
    template <ChoiceSet Set>
    void operator()(Set& set, const Field&) { set.add(typename Set::Choice{}); }
    void operator()(Maatstaf& m, const Field&) {
        m = {.methodiek = "bossche-aanpak", .versie = "2023-12", .treden = {{"leeg", "vol"}}};
    }
    void operator()(Bijlage& b, const Field&) {
        b = {.id = {selma.waarde}, .type = Bestandstype::Pdf, .grootte = 48'211,
             .kenmerk = std::string(64, 'a')};
    }
    template <class T>
    void operator()(std::optional<T>& value, const Field& f) { (*this)(value.emplace(), f); }
};

template <class O>
Vastgelegd<O> sample_of(const Vastgelegd<O>*) {
    Vastgelegd<O> feit;
    Filler filler;
    fields(filler, feit.feit);
    feit.gevolg = {.fase = FaseSoort::InBegeleiding, .contact_op = vrijdag,
                   .stopt = {TermijnSoort::Plan}, .begint = {t4},
                   .producten = {{"budgetbegeleiding", ProductSoort::Begeleiding}}};
    return feit;
}

template <class G>
inline constexpr bool is_vastgelegd = false;
template <class O>
inline constexpr bool is_vastgelegd<Vastgelegd<O>> = true;

// And one of every fact that describes its own fields.
template <class... G>
TrajectSamples with_described(TrajectSamples samples, const std::variant<G...>*) {
    const auto add = [&]<class One>(const One* one) {
        if constexpr (is_vastgelegd<One>) {
            TrajectGebeurtenis sample = sample_of(one);
            std::string name = codec::encode(sample).name;
            name[name.find('/')] = '-';
            samples.emplace(name, std::move(sample));
        }
    };
    (add(static_cast<const G*>(nullptr)), ...);
    return samples;
}

const TrajectSamples traject_samples = with_described({
    {"aanmelding-geregistreerd-1",
     AanmeldingGeregistreerd{selma, Kanaal::Telefoon, maandag, {}, t1, t3b}},
    {"aanmelding-geregistreerd-1-dreiging",
     AanmeldingGeregistreerd{.inwoner = selma, .kanaal = Kanaal::Balie, .gemeld_op = maandag,
                             .dreiging = Dreiging::Ontruiming, .eerste_gesprek = t2,
                             .contact = t3b, .zorgen = "De huur, en \"alles\" eigenlijk.",
                             .drempel = "Schaamte", .steun = "Mijn zus",
                             .uit_signaal = uit_signaal, .na_traject = ander}},
    {"bedreigende-situatie-gemeld-1",
     BedreigendeSituatieGemeld{Dreiging::EindeZorgverzekering, maandag, t2, {}}},
    {"crisisinterventie-geopend-1",
     CrisisinterventieGeopend{Dreiging::AfsluitingEnergieOfWater, maandag, t2,
                              "Stroom gaat er vrijdag af."}},
    {"crisisinterventie-afgerond-1", CrisisinterventieAfgerond{vrijdag, "Afsluiting van tafel."}},
    {"contact-gehad-1",
     ContactGehad{.op = maandag, .kanaal = Kanaal::Huisbezoek, .richting = Richting::Uitgaand,
                  .hoe_gaat_het = "Gaat wel.", .notitie = "Post samen geopend.",
                  .volgende = t3b}},
    {"contact-gehad-1-verplaatst",
     ContactGehad{.op = maandag, .kanaal = Kanaal::App, .richting = Richting::Inkomend,
                  .verplaatst_van = ander}},
    {"contact-geprobeerd-1",
     ContactGeprobeerd{.op = maandag, .kanaal = Kanaal::Mail, .notitie = "Geen antwoord."}},
    {"contact-verplaatst-1", ContactVerplaatst{3, ander, "Was van de buurvrouw.", t3b}},
    {"eerste-gesprek-uitgesteld-1", EersteGesprekUitgesteld{vrijdag, "Eerst naar de dokter."}},
    {"eerste-gesprek-gevoerd-1",
     EersteGesprekGevoerd{.op = vrijdag, .vorm = Gespreksvorm::Fysiek, .beschikking = t3,
                          .contact = t3b}},
    {"eerste-gesprek-gevoerd-1-verslag",
     EersteGesprekGevoerd{.op = vrijdag, .vorm = Gespreksvorm::Digitaal, .verslag = "Rustig.",
                          .gesprekszorgen = "Ziet slecht.", .steun = "Zus erbij",
                          .informatie = "Folder", .beschikking = t3, .contact = t3b}},
    {"advies-volstaat-1", AdviesVolstaat{vrijdag, "Betalingsregeling met de verhuurder."}},
    {"inwoner-zag-af-1", InwonerZagAf{vrijdag, "Redt het met hulp van haar zus."}},
    {"gesloten-na-pogingen-1", GeslotenNaPogingen{vrijdag, maandag, "Brief bleef liggen."}},
    {"intake-gestart-1", IntakeGestart{vrijdag, "Rust in de post."}},
    {"beeldvorming-vastgelegd-1",
     BeeldvormingVastgelegd{vrijdag, Gespreksvorm::Fysiek, "De post blijft liggen.", Meting::Samen,
                            {}}},
    {"beeldvorming-vastgelegd-1-kan",
     BeeldvormingVastgelegd{.op = vrijdag, .vorm = Gespreksvorm::Fysiek,
                            .beginsituatie = "De post blijft liggen.", .meting = Meting::Samen,
                            .kan_al = {"motivatie", "bezuinigen"},
                            .wil_leren = {"geldzaken-organiseren"},
                            .doet_zelf = "Haalt de post uit de bus.",
                            .hulp_nodig = "Openen en sorteren.", .hulp_van = "Haar zus.",
                            .leerbaarheid = "Door het samen te doen.",
                            .motivatie = "Weer rustig slapen."}},
    {"oordeel-gevormd-1",
     OordeelGevormd{.op = vrijdag, .ondersteuning = "Hulp bij de post.",
                    .producten = "Budgetbegeleiding.", .uitvoerder = "Ons team.",
                    .passend = "Elke week samen.", .maatwerk = "Bellen na zeven uur.",
                    .inschaling = Inschaling::LangereTermijn, .motivatie = "Leert snel.",
                    .eindsituatie = "Betaalt zelf.", .haalbaar = "Alles zelf.",
                    .uitstroom = "Via volgen."}},
    {"oordeel-gevormd-1-startvragen",
     OordeelGevormd{.op = vrijdag, .ondersteuning = "Hulp bij de post.",
                    .producten = "Budgetbegeleiding.", .uitvoerder = "Ons team.",
                    .passend = "Elke week samen.", .maatwerk = "Niet nodig.",
                    .inschaling = Inschaling::WaarschijnlijkNiet, .motivatie = "Leert langzaam.",
                    .eindsituatie = "Betaalt met hulp.", .omstandigheden = "Het huis is rustig.",
                    .ontwikkeling = "Opent de post.", .haalbaar = "De vaste lasten zelf."}},
    {"collegiaal-besproken-1",
     CollegiaalBesproken{vrijdag, {Rol::Begeleider, Rol::Casuistiek}, "Past.", "Er was haast."}},
    {"concept-plan-opgesteld-1",
     ConceptPlanOpgesteld{.op = vrijdag, .hulp = "Vaste lasten leren betalen.",
                          .producten = {{"budgetbegeleiding", ProductSoort::Begeleiding},
                                        {"nazorg", ProductSoort::Nazorg}},
                          .voorwaarden = "Geen nieuwe schulden.", .evaluatie_op = maandag,
                          .contactmomenten = "Elke twee weken.", .beslagvrije_voet = true}},
    {"concept-plan-besproken-1",
     ConceptPlanBesproken{vrijdag, Instemming::MetOpmerkingen, "Zonder angst de post openen.",
                          "Liever bellen.", {}}},
    {"toelating-besloten-1",
     ToelatingBesloten{.op = vrijdag, .plan = 8,
                       .identiteitsbewijs = Identiteitsbewijs::Paspoort,
                       .identiteit_gezien_op = maandag, .woonplaats = true, .verblijf = true,
                       .motivering = "Met deze hulp weer zelf verder."}},
    {"contact-gehad-1-ook",
     ContactGehad{.op = vrijdag, .kanaal = Kanaal::Telefoon, .richting = Richting::Uitgaand,
                  .ook = {Termijn{static_cast<TermijnSoort>(20), vrijdag, Datum{2026y / 12 / 27},
                                  Datum{2026y / 12 / 27}}}}},
    {"toelating-besloten-1-door",
     ToelatingBesloten{.op = vrijdag, .plan = 8,
                       .identiteitsbewijs = Identiteitsbewijs::Geen, .woonplaats = true,
                       .verblijf = true, .motivering = "Het moest snel.",
                       .afwijking = "Paspoort gestolen.", .besloten_door = anna,
                       .plan_termijn = t16}},
    {"stop-besloten-1-door", StopBesloten{vrijdag, "Wil nu niet verder.", anna}},
    {"op-bezwaar-beslist-1-door",
     Vastgelegd<BeslisOpBezwaar>{.feit = {.op = vrijdag, .uitkomst = Bezwaaruitkomst::Ongegrond,
                                          .motivering = "Opnieuw bekeken."},
                                 .gevolg = {.besloten_door = anna}}},
    {"bestand-toegevoegd-1-paginas",
     Vastgelegd<VoegBestandToe>{
         .feit = {.documentsoort = Documentsoort::Huur, .op = vrijdag, .bron = Documentbron::Post,
                  .bijlage = {.id = {selma.waarde}, .type = Bestandstype::Pdf, .grootte = 48'211,
                              .kenmerk = std::string(64, 'a'), .paginas = 3}},
         .gevolg = {.contact_op = vrijdag}}},
    {"gesprek-afgezegd-1-einde",
     Vastgelegd<ZegGesprekAf>{.feit = {.op = vrijdag, .gesprek = 3, .door = Gesprekspartij::Wij},
                              .gevolg = {.door_einde = FaseSoort::Afgezien}}},
    {"aanvraag-afgewezen-1",
     AanvraagAfgewezen{vrijdag, Weigeringsgrond::Verordening, "Net gestopt.", true, {}}},
    {"uitval-vastgelegd-1", UitvalVastgelegd{vrijdag, Uitvalreden::Verhuisd, "Naar Tilburg."}},
    {"stop-besloten-1", StopBesloten{vrijdag, "Wil nu niet verder."}},
    {"beschikking-verzonden-1", BeschikkingVerzonden{vrijdag, t4}},
    {"termijn-opgeschort-1",
     TermijnOpgeschort{vrijdag, maandag, Opschortreden::GegevensGevraagd, "Loonstrook.", t3}},
    {"termijn-hervat-1", TermijnHervat{vrijdag, t3}},
    {"toegewezen-1", Toegewezen{anna}},
    {"client-toegevoegd-1", ClientToegevoegd{jeroen}},
    {"gegeven-gewist-1", GegevenGewist{4, "Stond in het verkeerde dossier."}},
    {"traject-overgenomen-1",
     TrajectOvergenomen{.inwoner = selma, .op = vrijdag, .gemeld_op = maandag,
                        .gesprek_op = maandag, .besloten_op = vrijdag, .bron = "Oud systeem",
                        .producten = {{"nazorg", ProductSoort::Nazorg}},
                        .gevolg = {.fase = FaseSoort::InVolgen, .begint = {t4}}}},
    {"traject-overgenomen-1-splitsing",
     TrajectOvergenomen{.inwoner = selma, .op = vrijdag, .gemeld_op = maandag,
                        .besloten_op = maandag, .bron = "splitsing",
                        .wijzigingen = {{.besloten_op = vrijdag, .verzonden_op = vrijdag,
                                         .bezwaar = t4, .besloten_door = anna}},
                        .gevolg = {.fase = FaseSoort::InBegeleiding}}},
}, static_cast<const TrajectGebeurtenis::Feit*>(nullptr));

const Samples<InwonerGebeurtenis> inwoner_samples = {
    {"inwoner-geregistreerd-1", InwonerGeregistreerd{"Selma Yılmaz", "0612345678", {}}},
    {"persoonsgegevens-gewijzigd-1",
     PersoonsgegevensGewijzigd{.naam = "Selma Yılmaz", .geboren_op = Datum{1988y / 2 / 29},
                               .telefoon = "0612345678", .email = "selma@voorbeeld.example",
                               .adres = "Lange Dijk 12a", .postcode = "5211 AB",
                               .woonplaats = "'s-Hertogenbosch"}},
    {"bsn-vastgelegd-1", BsnVastgelegd{"999990019"}},
    {"contactwensen-vastgelegd-1",
     ContactwensenVastgelegd{Kanaal::Telefoon, "na 17 uur", "Turks", true, "Niet op het werk."}},
    {"contactwensen-vastgelegd-1-leeg", ContactwensenVastgelegd{}},
    {"contactwensen-vastgelegd-1-herinnering",
     ContactwensenVastgelegd{.liefst = Kanaal::Mail, .herinnering = Herinnering::Sms}},
    {"huishouden-vastgelegd-1", HuishoudenVastgelegd{"Moeder van 71", {2015, 2018}}},
    {"inwoner-afgeschermd-1", InwonerAfgeschermd{"Dreiging van ex", "Alleen via haar zus."}},
    {"afscherming-opgeheven-1", AfschermingOpgeheven{"Verhuisd, op eigen verzoek."}},
    {"dubbele-samengevoegd-1", DubbeleSamengevoegd{jeroen, "Zelfde telefoon en naam."}},
    {"opgegaan-in-1", OpgegaanIn{selma}},
    {"samenvoeging-ongedaan-1", SamenvoegingOngedaan{jeroen, "Toch vader en zoon."}},
    {"traject-gestart-1", TrajectGestart{ander}},
    {"weer-zelfstandig-1", WeerZelfstandig{selma}},
    {"gegeven-gewist-1-inwoner", GegevenGewist{3, "Nummer van haar zus."}},
};

const Samples<SignaalGebeurtenis> signaal_samples = {
    {"signaal-ontvangen-1",
     SignaalOntvangen{Signaalpartner::Energie, "J. de Wit", maandag, "0687654321", "Kade 3"}},
    {"aanbod-gedaan-1", AanbodGedaan{vrijdag, Kanaal::Huisbezoek}},
    {"aanbod-aanvaard-1", AanbodAanvaard{vrijdag, ander}},
    {"signaal-afgesloten-1", SignaalAfgesloten{vrijdag, Signaalafloop::ZelfOpgelost}},
    {"gegeven-gewist-1-signaal", GegevenGewist{1, "Ging over een ander."}},
};

Samples<GemeenteGebeurtenis> with_methodiek(Samples<GemeenteGebeurtenis> samples) {
    samples.insert(voorbeelden::methodiek.begin(), voorbeelden::methodiek.end());
    return samples;
}

const Samples<GemeenteGebeurtenis> gemeente_samples = with_methodiek({
    {"medewerker-aangenomen-1",
     MedewerkerAangenomen{anna, "Anna de Boer", "anna@voorbeeld.example",
                          {Rol::Begeleider, Rol::Beslisser}}},
    {"rollen-gewijzigd-1", RollenGewijzigd{anna, {Rol::Beheerder}}},
    {"medewerker-uit-dienst-1", MedewerkerUitDienst{anna, vrijdag}},
    {"mandaat-verleend-1", MandaatVerleend{anna, Mandaat::Beeindiging, maandag, vrijdag}},
    {"mandaat-ingetrokken-1", MandaatIngetrokken{anna, Mandaat::Toelating}},
    {"sluitingsdag-vastgesteld-1", SluitingsdagVastgesteld{vrijdag, "Teamdag"}},
    {"sluitingsdag-geschrapt-1", SluitingsdagGeschrapt{vrijdag}},
    {"werktijden-ingesteld-1",
     WerktijdenIngesteld{anna, {Tijdvak{tijd(8, 30), tijd(17)}, std::nullopt,
                                Tijdvak{tijd(9), tijd(12, 30)}}}},
    {"afwezig-gemeld-1", AfwezigGemeld{anna, maandag, vrijdag, Afwezigsoort::Verlof}},
    {"afwezigheid-opgeheven-1", AfwezigheidOpgeheven{anna, maandag}},
    {"methodiek-gekozen-1", MethodiekGekozen{"bossche-aanpak", "2023-12", maandag}},
    {"gemeente-ingericht-1",
     GemeenteIngericht{"Voorbeeldstad", "0123 456 789", "hulp@voorbeeld.example", 6, "rust"}},
    {"gemeente-ingericht-1-kantoor",
     GemeenteIngericht{.naam = "Voorbeeldstad", .telefoon = "0123 456 789",
                       .beschikking_weken = 8, .thema = "rust",
                       .kantoor = "Stadskantoor, Markt 1"}},
});

// "contact-gehad-1-verplaatst" → "contact-gehad/1"
std::string stored_name_of(const std::string& sample) {
    const auto version = sample.find_first_of("0123456789");
    const auto end = sample.find('-', version);
    return sample.substr(0, version - 1) + "/" + sample.substr(version, end - version);
}

std::filesystem::path path_of(const std::string& sample) {
    return "tests/golden/" + sample + ".json";
}

std::string golden(const std::string& sample, const std::string& now) {
    if (std::getenv("HOUVAST_WRITE_GOLDEN") && !std::filesystem::exists(path_of(sample)))
        std::ofstream(path_of(sample)) << now << '\n';
    std::ifstream in(path_of(sample));
    REQUIRE_MESSAGE(in, sample);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (text.ends_with('\n')) text.pop_back();
    return text;
}

template <class Fact>
void check(const Samples<Fact>& samples, Fact (*decode)(const StoredEvent&)) {
    for (const auto& [sample, fact] : samples) {
        CAPTURE(sample);
        const StoredEvent now = codec::encode(fact);
        const StoredEvent stored{stored_name_of(sample), golden(sample, now.payload)};
        CHECK(decode(stored) == fact);
        CHECK(now == stored);
    }
}

}  // namespace

TEST_CASE("every stored name reads and writes its sample") {
    check(traject_samples, codec::decode_traject);
    check(inwoner_samples, codec::decode_inwoner);
    check(signaal_samples, codec::decode_signaal);
    check(gemeente_samples, codec::decode_gemeente);
}

TEST_CASE("what is left after a wipe is read back: the same fact, without what was typed") {
    const auto check_rest = [](const auto& samples, auto decode) {
        for (const auto& [sample, fact] : samples) {
            CAPTURE(sample);
            const auto rest = wissen::without_text(fact);
            const StoredEvent stored = codec::encode(rest);
            CHECK(stored.name == codec::encode(fact).name);
            CHECK(decode(stored) == rest);
            for (const wissen::Tekst& typed : wissen::texts_of(fact))
                if (!typed.tekst.empty()) CHECK_FALSE(stored.payload.contains(typed.tekst));
        }
    };
    check_rest(traject_samples, codec::decode_traject);
    check_rest(inwoner_samples, codec::decode_inwoner);
    check_rest(signaal_samples, codec::decode_signaal);
}

TEST_CASE("every name that is written has a sample, and every sample is known here") {
    std::map<std::string, int> samples_of;
    for (const auto& file : std::filesystem::directory_iterator("tests/golden")) {
        if (file.path().extension() != ".json") continue;
        const std::string sample = file.path().stem();
        CAPTURE(sample);
        ++samples_of[stored_name_of(sample)];
        CHECK(traject_samples.contains(sample) + inwoner_samples.contains(sample) +
                  signaal_samples.contains(sample) + gemeente_samples.contains(sample) ==
              1);
    }
    for (const codec::Level& level : codec::levels())
        CHECK_MESSAGE(samples_of.contains(std::string(level.name)), level.name);
}
