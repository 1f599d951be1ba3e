#include "rechten/velden.h"

#include "web/form.h"
#include "web/schema.h"

#include <boost/json.hpp>

#include <algorithm>

namespace houvast::rechten {

namespace {

using namespace houvast::gegeven;

class Tabel {
public:
    template <class O>
    void add(const O& opdracht) {
        web::NameValues velden;
        for (const auto& [name, value] : web::typed_of(opdracht))
            if (!value.empty()) velden.add(name, value);
        rows[O::soort] = std::move(velden);
    }
    std::map<OpdrachtSoort, web::NameValues> rows;
};

void add_of_traject(Tabel& tabel, const Genoemd& genoemd) {
    RegistreerAanmelding aanmelding = registreer();
    aanmelding.bekende = genoemd.inwoner;
    aanmelding.behandelaar = genoemd.medewerker;
    tabel.add(aanmelding);
    tabel.add(meld_ontruiming());
    tabel.add(rond_crisis_af());
    tabel.add(leg_contact_vast());
    tabel.add(stel_uit());
    tabel.add(leg_gesprek_vast());
    tabel.add(rond_af_met_advies());
    tabel.add(leg_afzien_vast());
    tabel.add(sluit_na_pogingen());
    tabel.add(start_intake());
    tabel.add(leg_beeldvorming_vast());
    tabel.add(leg_oordeel_vast(anders));
    tabel.add(bespreek_met_collega(anders));
    tabel.add(stel_concept_plan_op(anders));
    tabel.add(bespreek_concept_plan(Instemming::Akkoord, anders));
    tabel.add(neem_toelatingsbesluit(anders));
    tabel.add(wijs_aanvraag_af());
    tabel.add(leg_uitval_vast());
    tabel.add(neem_stopbesluit());
    tabel.add(verzend_beschikking());
    tabel.add(schort_termijn_op());
    tabel.add(HervatTermijn{.op = vandaag});
    tabel.add(wijs_toe(genoemd.medewerker));
    tabel.add(VoegClientToe{.bekende = genoemd.inwoner});
    tabel.add(VerplaatsContact{.contact = 3, .naar = genoemd.traject, .reden = "Van een ander."});
    tabel.add(wis_gegeven(3));
}

// Plain values for what is required: so a new command of a traject needs no line here.
struct Vuller {
    const Genoemd& genoemd;

    void operator()(std::string& text, const Field&) const { text = "Een gewone zin."; }
    void operator()(Datum& dag, const Field&) const { dag = vandaag; }
    void operator()(Tijd& t, const Field&) const { t = tijd(10); }
    void operator()(int& getal, const Field&) const { getal = 3; }
    void operator()(Euro& bedrag, const Field&) const { bedrag = Euro::from_cents(1'000); }
    void operator()(Code& code, const Field&) const { code.waarde = "leren"; }
    void operator()(Codes& codes, const Field&) const { codes.waarden = {"leren", "nazorg"}; }
    void operator()(Antwoorden& antwoorden, const Field&) const {
        antwoorden.waarden = {{.vraag = "overzicht", .waarde = "leeg", .gewenst = "vol"},
                              {.vraag = "post", .waarde = "vol"},
                              {.vraag = "waarom", .tekst = "Rust, en tijd."}};
    }
    void operator()(InwonerId& id, const Field&) const { id = genoemd.inwoner; }
    void operator()(MedewerkerId& id, const Field&) const { id = genoemd.medewerker; }
    void operator()(TrajectId& id, const Field&) const { id = genoemd.traject; }
    template <Choice E>
    void operator()(E& keuze, const Field&) const { keuze = E{}; }
    template <ChoiceSet Set>
    void operator()(Set& keuzes, const Field&) const { keuzes.add(typename Set::Choice{}); }
    template <class Tag>
    void operator()(std::optional<Id<Tag>>& id, const Field& f) const {
        (*this)(id.emplace(), f);
    }
    template <NietGetypt T>
    void operator()(T&, const Field&) const {}
    template <class T>
    void operator()(std::optional<T>&, const Field&) const {}
};

template <class... O>
void add_others(Tabel& tabel, const Genoemd& genoemd,
                std::type_identity<std::variant<O...>>) {
    const auto add = [&]<class Een>(std::type_identity<Een>) {
        if (tabel.rows.contains(Een::soort)) return;
        Een opdracht{};
        const Vuller vuller{genoemd};
        fields(vuller, opdracht);
        tabel.add(opdracht);
    };
    (add(std::type_identity<O>{}), ...);
}

void add_of_inwoner(Tabel& tabel, const Genoemd& genoemd) {
    tabel.add(WijzigPersoonsgegevens{.naam = "Nieuwe naam"});
    tabel.add(LegBsnVast{.bsn = "999990019"});
    tabel.add(LegContactwensenVast{.taal = "Turks"});
    tabel.add(LegHuishoudenVast{.kinderen = "2015"});
    tabel.add(SchermAf{.reden = "Bedreigd.", .veilig_contact = "Bel het werk."});
    tabel.add(HefAfschermingOp{.reden = "Het is weer veilig."});
    tabel.add(VoegInwonersSamen{.dubbele = genoemd.inwoner, .reden = "Dezelfde."});
    tabel.add(MaakSamenvoegingOngedaan{.dubbele = genoemd.inwoner, .reden = "Toch niet."});
}

void add_of_signaal(Tabel& tabel) {
    tabel.add(RegistreerSignaal{.partner = Signaalpartner::Energie, .naam = "Nieuw signaal",
                                .ontvangen_op = vandaag});
    tabel.add(DoeAanbod{.op = vandaag, .kanaal = Kanaal::Brief});
    tabel.add(AanvaardAanbod{.op = vandaag});
    tabel.add(SluitSignaalAf{.op = vandaag, .afloop = Signaalafloop::GeenContact});
}

void add_of_gemeente(Tabel& tabel, const Genoemd& genoemd) {
    const MedewerkerId& wie = genoemd.medewerker;
    tabel.add(NeemMedewerkerAan{.naam = "Nieuw Iemand", .email = "nieuw@proef.example",
                                .rollen = {Rol::Beheerder}});
    tabel.add(WijzigRollen{.medewerker = wie, .rollen = {Rol::Kcc}});
    tabel.add(ZetMedewerkerUitDienst{.medewerker = wie, .per = vandaag});
    tabel.add(VerleenMandaat{.medewerker = wie, .mandaat = Mandaat::Toelating, .vanaf = vandaag});
    tabel.add(TrekMandaatIn{.medewerker = wie, .mandaat = Mandaat::Toelating});
    tabel.add(StelSluitingsdagVast{.dag = vandaag, .naam = "Dicht"});
    tabel.add(SchrapSluitingsdag{.dag = vandaag});
    tabel.add(StelWerktijdenIn{.medewerker = wie, .maandag = "9:00-17:00"});
    tabel.add(MeldAfwezig{.medewerker = wie, .vanaf = vandaag, .tot = vandaag});
    tabel.add(HefAfwezigheidOp{.medewerker = wie, .vanaf = vandaag});
    tabel.add(KiesMethodiek{.code = {"anders"}, .versie = {"2"}, .vanaf = vandaag});
    tabel.add(KopieerMethodiek{.van_code = {"anders"}, .van_versie = {"2"}, .code = "eigen",
                               .versie = "1", .naam = "Zo werken wij"});
    const Code code{"eigen"}, versie{"1"};
    tabel.add(WijzigMethodiek{.code = code, .versie = versie, .deel = {"methodiek"},
                              .veld = "naam", .tekst = "Anders"});
    tabel.add(VoegMethodiekdeelToe{.code = code, .versie = versie, .deel = {"themas"},
                                   .nieuwe_code = "wonen", .tekst = "Wonen"});
    tabel.add(SchrapMethodiekdeel{.code = code, .versie = versie, .deel = {"gesprekstips"},
                                  .waar = "luister"});
    tabel.add(BrengInstrumentIn{.code = code, .versie = versie});
    tabel.add(StelMethodiekVast{.code = code, .versie = versie});
    tabel.add(GooiMethodiekWeg{.code = code, .versie = versie});
    tabel.add(RichtGemeenteIn{.naam = "Anders", .telefoon = "088 123 45 68", .beschikking_weken = 8,
                              .thema = "rust", .kantoor = "Markt 1"});
}

}  // namespace

web::NameValues goede_velden(OpdrachtSoort soort, const Genoemd& genoemd) {
    Tabel tabel;
    add_of_traject(tabel, genoemd);
    add_others(tabel, genoemd, std::type_identity<TrajectOpdrachten>{});
    add_of_inwoner(tabel, genoemd);
    add_of_signaal(tabel);
    add_of_gemeente(tabel, genoemd);
    return tabel.rows.at(soort);
}

// The form's boxes, with commas between their names.
boost::json::array list_of(std::string_view names) {
    boost::json::array list;
    while (!names.empty()) {
        const auto comma = std::min(names.find(','), names.size());
        list.push_back(boost::json::string(names.substr(0, comma)));
        names.remove_prefix(std::min(comma + 1, names.size()));
    }
    return list;
}

// A name per answer, with what is wished behind it: back to the one list that they were.
boost::json::array answers_of(std::string_view veld, const web::NameValues& velden) {
    Typed typed;
    for (const auto& [naam, waarde] : velden)
        if (field_of(naam) == veld) typed[naam] = waarde;
    web::FormReader reader(std::move(typed));
    Antwoorden antwoorden;
    reader(antwoorden, {.name = veld, .label = "", .length_max = 600});
    boost::json::array list;
    for (const Antwoord& one : antwoorden.waarden)
        list.push_back(boost::json::string(antwoord_regel(one)));
    return list;
}

std::string json_body(OpdrachtSoort soort, const web::NameValues& velden) {
    boost::json::object body;
    for (const auto& [naam, waarde] : velden) {
        const auto veld = field_of(naam);
        const auto shape = std::ranges::find(web::body_shapes(soort), veld, [](const auto& s) {
            return s.field.name;
        });
        switch (shape->kind) {
        case Kind::Number:  body[naam] = std::stoi(waarde); break;
        case Kind::Time:    body[naam] = waarde; break;
        case Kind::Euro:    body[naam] = euro_from_dutch(waarde)->cents(); break;
        case Kind::Codes:
        case Kind::Choices: body[naam] = list_of(waarde); break;
        case Kind::Antwoorden: body[veld] = answers_of(veld, velden); break;
        case Kind::Date:    body[naam] = iso(*datum_from_dutch(waarde)); break;
        case Kind::Text:
        case Kind::Choice:
        case Kind::Code:
        case Kind::Id:      body[naam] = waarde; break;
        }
    }
    return boost::json::serialize(body);
}

}  // namespace houvast::rechten
