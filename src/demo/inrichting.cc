#include "demo/inrichting.h"

#include "app/demo_logins.h"
#include "demo/roosters.h"

namespace houvast::demo {

namespace {

struct Gezicht {
    std::string_view gemeente;
    std::string_view naam;
    std::string_view telefoon;
    std::string_view kantoor;
    std::string_view thema;  // the name of a shipped one
    int beschikking_weken;
    MethodiekKeuze methodiek = {};
};
const Gezicht gezichten[] = {
    {"voorbeeldstad", "Voorbeeldstad", "088-1234567", "Stadskantoor, Marktplein 1",
     "voorbeeldstad", 8},
    {"waterdam", "Waterdam", "088-7654321", "Gemeentehuis, Havenkade 12",
     "waterland-zuid", 6, {"bossche-aanpak", "2023-12"}}};

const Gezicht& gezicht_van(std::string_view gemeente) {
    for (const Gezicht& een : gezichten)
        if (een.gemeente == gemeente) return een;
    throw VerhaalKloptNiet("de demo kent deze gemeente niet: " + std::string(gemeente));
}

Inrichting inrichting_of(Gemeente& gemeente) {
    const auto db = gemeente.lezers().lease();
    const auto staat = gemeente.staten().load(Journal(*db, gemeente.sleutels()),
                                              stream_of(DeGemeente{}), Staten::Keep::Yes);
    return std::get<Inrichting>(staat->van);
}

MedewerkerId id_of(Gemeente& gemeente, std::string_view email) {
    for (const auto& [id, wie] : inrichting_of(gemeente).medewerkers)
        if (wie.email == email) return id;
    throw VerhaalKloptNiet("de demo klopt niet: een medewerker zonder id");
}

void take_on_staff(Installatie& installatie, Verteller& verteller) {
    Gemeente& gemeente = verteller.gemeente();
    for (const DemoMedewerker& wie : demo_medewerkers()) {
        if (wie.gemeente != gemeente.naam()) continue;
        const std::string email(wie.email);
        verteller.doe(DeGemeente{}, NeemMedewerkerAan{.naam = std::string(wie.naam),
                                                      .email = email,
                                                      .rollen = wie.rollen},
                      systeem("demo"));
        const MedewerkerId id = id_of(gemeente, email);
        verteller.team().add(id, wie.email, wie.rollen);
        installatie.access().add_demo_account(gemeente.naam(), id, email,
                                              std::string(demo_wachtwoord));
    }
}

void give_mandates(Verteller& verteller, const Actor& beheerder) {
    for (const Actor& lid : verteller.team().leden()) {
        if (!lid.rollen.has(Rol::Beslisser)) continue;
        for (const Mandaat mandaat : {Mandaat::Toelating, Mandaat::Afwijzing, Mandaat::Wijziging,
                                      Mandaat::Beeindiging})
            verteller.doe(DeGemeente{}, VerleenMandaat{.medewerker = {lid.id},
                                                       .mandaat = mandaat,
                                                       .vanaf = verteller.gemeente().vandaag()},
                          beheerder);
    }
}

void close_office(Verteller& verteller, const Actor& beheerder, Datum tot) {
    const std::chrono::year laatste = std::chrono::year_month_day{tot}.year();
    for (auto jaar = laatste - std::chrono::years{2}; jaar <= laatste; ++jaar) {
        const std::pair<Datum, const char*> dagen[] = {
            {jaar / 12 / 24, "Dag voor Kerst"}, {jaar / 12 / 31, "Oudejaarsdag"},
            {(jaar + std::chrono::years{1}) / 5 / 4, "Teamdag"}};
        for (const auto& [dag, naam] : dagen)
            verteller.doe(DeGemeente{}, StelSluitingsdagVast{.dag = dag, .naam = naam},
                          beheerder);
    }
}

void choose_methodiek(Verteller& verteller, const MethodiekKeuze& keuze, const Actor& beheerder) {
    if (keuze != MethodiekKeuze{})
        verteller.doe(DeGemeente{}, KiesMethodiek{.code = {keuze.code},
                                                  .versie = {keuze.versie},
                                                  .vanaf = verteller.gemeente().vandaag()},
                      beheerder);
    verteller.werkt_met(keuze);
}

}  // namespace

std::string volle_naam(std::string_view gemeente) {
    return std::string(gezicht_van(gemeente).naam);
}

void richt_in(Installatie& installatie, Verteller& verteller, Datum tot) {
    const Gezicht& gezicht = gezicht_van(verteller.gemeente().naam());
    verteller.doe(DeGemeente{}, RichtGemeenteIn{
        .naam = std::string(gezicht.naam),
        .telefoon = std::string(gezicht.telefoon),
        .email = "schuldhulp@" + std::string(gezicht.gemeente) + ".example",
        .beschikking_weken = gezicht.beschikking_weken,
        .thema = std::string(gezicht.thema),
        .kantoor = std::string(gezicht.kantoor)}, systeem("demo"));
    take_on_staff(installatie, verteller);
    const auto beheerder = verteller.team().met({Rol::Beheerder});
    if (!beheerder) throw VerhaalKloptNiet("de demo klopt niet: een gemeente zonder beheerder");
    choose_methodiek(verteller, gezicht.methodiek, *beheerder);
    give_mandates(verteller, *beheerder);
    close_office(verteller, *beheerder, tot);
    stel_werktijden_in(verteller);
    verteller.agendas().begin(inrichting_of(verteller.gemeente()));
}

}  // namespace houvast::demo
