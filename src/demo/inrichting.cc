#include "demo/inrichting.h"

#include "app/demo_logins.h"

namespace houvast::demo {

namespace {

struct Gezicht {
    std::string_view gemeente;
    std::string_view naam;
    std::string_view telefoon;
    std::string_view thema;  // the name of a shipped one
    int beschikking_weken;
};
constexpr Gezicht gezichten[] = {
    {"voorbeeldstad", "Voorbeeldstad", "088-1234567", "voorbeeldstad", 8},
    {"waterdam", "Waterdam", "088-7654321", "waterland-zuid", 6}};

const Gezicht& gezicht_van(std::string_view gemeente) {
    for (const Gezicht& een : gezichten)
        if (een.gemeente == gemeente) return een;
    throw VerhaalKloptNiet("de demo kent deze gemeente niet: " + std::string(gemeente));
}

MedewerkerId id_of(Gemeente& gemeente, std::string_view email) {
    const auto db = gemeente.lezers().lease();
    const auto staat = gemeente.staten().load(Journal(*db, gemeente.sleutels()),
                                              stream_of(DeGemeente{}), Staten::Keep::Yes);
    for (const auto& [id, wie] : std::get<Inrichting>(staat->van).medewerkers)
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
        verteller.team().add(id, wie.rollen);
        installatie.access().add_demo_account(gemeente.naam(), id, email,
                                              std::string(demo_wachtwoord));
    }
}

void give_mandates(Verteller& verteller, const Actor& beheerder) {
    const auto beslisser = verteller.team().met({Rol::Beslisser});
    if (!beslisser) return;
    for (const Mandaat mandaat : {Mandaat::Toelating, Mandaat::Afwijzing, Mandaat::Wijziging})
        verteller.doe(DeGemeente{}, VerleenMandaat{.medewerker = {beslisser->id},
                                                   .mandaat = mandaat,
                                                   .vanaf = verteller.gemeente().vandaag()},
                      beheerder);
}

void close_office(Verteller& verteller, const Actor& beheerder, Datum tot) {
    const std::chrono::year jaar = std::chrono::year_month_day{tot}.year();
    const std::pair<Datum, const char*> dagen[] = {
        {jaar / 12 / 24, "Dag voor Kerst"}, {jaar / 12 / 31, "Oudejaarsdag"},
        {(jaar + std::chrono::years{1}) / 5 / 4, "Teamdag"}};
    for (const auto& [dag, naam] : dagen)
        verteller.doe(DeGemeente{}, StelSluitingsdagVast{.dag = dag, .naam = naam}, beheerder);
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
        .thema = std::string(gezicht.thema)}, systeem("demo"));
    take_on_staff(installatie, verteller);
    const auto beheerder = verteller.team().met({Rol::Beheerder});
    if (!beheerder) throw VerhaalKloptNiet("de demo klopt niet: een gemeente zonder beheerder");
    give_mandates(verteller, *beheerder);
    close_office(verteller, *beheerder, tot);
}

}  // namespace houvast::demo
