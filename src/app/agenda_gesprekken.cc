#include "app/agenda_gesprekken.h"

#include "app/kalenderpunt.h"
#include "base/check.h"
#include "projections/gesprekken.h"

namespace houvast {

namespace {

// Of one day, of the whole gemeente: far more than anybody plans.
constexpr int gesprekken_per_dag_max = 20'000;

KomendGesprek::Plaats plaats_of(Gesprekswijze wijze) {
    switch (wijze) {
    case Gesprekswijze::OpKantoor:   return KomendGesprek::Plaats::Plek;
    case Gesprekswijze::Thuis:       return KomendGesprek::Plaats::Thuis;
    case Gesprekswijze::Telefoon:    return KomendGesprek::Plaats::Telefoon;
    case Gesprekswijze::Beeldbellen: return KomendGesprek::Plaats::Beeldbellen;
    }
    ENSURE(false);
    return {};
}

KomendGesprek komend_from(const GesprekRij& rij) {
    KomendGesprek gesprek{.id = gebeurtenis_sleutel(rij.traject, rij.gebeurtenis),
                          .volgnummer = rij.volgnummer,
                          .traject = rij.traject,
                          .dag = rij.dag,
                          .tijd = std::chrono::minutes{rij.van.minuten},
                          .plaats = plaats_of(rij.wijze),
                          .plek = rij.plaats.value_or(""),
                          .medewerker = rij.medewerker};
    if (rij.inwoner) gesprek.inwoners = {*rij.inwoner};
    return gesprek;
}

}  // namespace

std::vector<KomendGesprek> AgendaGesprekken::tussen(Db& db, Datum vanaf, Datum tot_en_met) {
    std::vector<KomendGesprek> all;
    for (Datum dag = vanaf; dag <= tot_en_met; dag += std::chrono::days{1})
        for (const GesprekMetDossier& een : gepland_tussen(db, dag, dag, gesprekken_per_dag_max))
            all.push_back(komend_from(een.gesprek));
    return all;
}

std::optional<KomendGesprek> AgendaGesprekken::vind(Db& db, const std::string& id) {
    const auto found = gesprek_met_dossier(db, id);
    if (!found || found->gesprek.status != Gespreksstatus::Gepland) return {};
    return komend_from(found->gesprek);
}

bool AgendaGesprekken::is_afgezegd(Db& db, const std::string& id) {
    const auto found = gesprek_met_dossier(db, id);
    return found && found->gesprek.status == Gespreksstatus::Afgezegd;
}

std::optional<mail::Bijlage> AgendaGesprekken::kalender(Db& db, const KomendGesprek& gesprek,
                                                        const Inrichting& inrichting,
                                                        const Texts& texts) {
    const auto found = gesprek_met_dossier(db, gesprek.id);
    if (!found) return {};
    return mail::Bijlage{
        .naam = "afspraak.ics",
        .soort = agenda_bestand::mediatype,
        .inhoud = agenda_bestand::kalenderbestand(
            kalenderpunt(found->gesprek, inrichting, texts))};
}

}  // namespace houvast
