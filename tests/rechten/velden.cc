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
    tabel.add(wijs_toe(genoemd.medewerker));
    tabel.add(VoegClientToe{.bekende = genoemd.inwoner});
    tabel.add(VerplaatsContact{.contact = 3, .naar = genoemd.traject, .reden = "Van een ander."});
    tabel.add(wis_gegeven(3));
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
    tabel.add(RichtGemeenteIn{.naam = "Anders", .telefoon = "088 123 45 68", .beschikking_weken = 8,
                              .thema = "rust"});
}

}  // namespace

web::NameValues goede_velden(OpdrachtSoort soort, const Genoemd& genoemd) {
    Tabel tabel;
    add_of_traject(tabel, genoemd);
    add_of_inwoner(tabel, genoemd);
    add_of_signaal(tabel);
    add_of_gemeente(tabel, genoemd);
    return tabel.rows.at(soort);
}

std::string json_body(OpdrachtSoort soort, const web::NameValues& velden) {
    boost::json::object body;
    for (const auto& [naam, waarde] : velden) {
        const auto shape = std::ranges::find(web::body_shapes(soort), naam, [](const auto& s) {
            return s.field.name;
        });
        switch (shape->kind) {
        case Kind::Number:  body[naam] = std::stoi(waarde); break;
        case Kind::Choices: body[naam] = boost::json::array{waarde}; break;
        case Kind::Date:    body[naam] = iso(*datum_from_dutch(waarde)); break;
        case Kind::Text:
        case Kind::Choice:
        case Kind::Id:      body[naam] = waarde; break;
        }
    }
    return boost::json::serialize(body);
}

}  // namespace houvast::rechten
