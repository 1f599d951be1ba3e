#include "web/gezocht.h"

#include "app/view.h"
#include "base/text.h"
#include "pages/tijdlijn.h"
#include "web/formulieren.h"
#include "web/recht.h"

#include <algorithm>

namespace houvast::web {

namespace {

constexpr int lines_max = 5000;  // more than a dossier ever has
const char* const known_checked = "bekenden-gezien";

std::vector<InwonerId> clienten_van(const Verzoek& v) {
    std::vector<InwonerId> all;
    const auto beeld = view_dossier(v.gemeente, v.actor, v.traject(), 1);
    if (!beeld) return all;
    for (const InwonerRij& een : beeld->kop.personen) all.push_back(een.inwoner);
    return all;
}

// Found persons to choose from, without who is in this dossier already.
std::vector<pages::Option> to_choose(const Verzoek& v, const std::vector<ZoekResultaat>& found) {
    const std::vector<InwonerId> here = clienten_van(v);
    std::vector<pages::Option> options;
    for (const ZoekResultaat& r : found)
        if (std::ranges::count(here, r.persoon.inwoner) == 0) options.push_back(keuze_van(v, r));
    return options;
}

}  // namespace

std::string gevraagd(const Verzoek& v) {
    return std::string(trimmed(v.velden.get(pages::zoek_naam)));
}

pages::Option keuze_van(const Verzoek& v, const ZoekResultaat& r) {
    std::string label = r.persoon.naam;
    if (r.persoon.geboren_op) label += ", " + v.texts(*r.persoon.geboren_op);
    if (r.dossier) label += " (" + dossiernummer(r.dossier->jaar, r.dossier->nummer) + ")";
    return {.value = r.persoon.inwoner.waarde, .label = std::move(label)};
}

std::vector<pages::Option> dossiers_gezocht(const Verzoek& v, const std::string& vraag) {
    std::vector<pages::Option> options;
    const auto found = view_dossiers_gezocht(v.gemeente, v.actor, vraag);
    if (!found) return options;
    for (const DossierRij& rij : *found)
        if (rij.traject != v.traject())
            options.push_back({.value = rij.traject.waarde,
                               .label = rij.naam + " (" + dossiernummer(rij.jaar, rij.nummer) +
                                        ")"});
    return options;
}

std::vector<pages::Option> inwoners_gezocht(const Verzoek& v, const std::string& vraag) {
    const auto found = view_zoeken(v.gemeente, v.actor, vraag);
    return found ? to_choose(v, *found) : std::vector<pages::Option>();
}

std::optional<pages::Aanwijzing> over_regel(const Verzoek& v, std::string_view veld) {
    const std::string_view asked = v.http.query.get(veld);
    const std::string_view posted = v.velden.get(veld);
    const auto beeld = view_dossier(v.gemeente, v.actor, v.traject(), lines_max);
    if (!beeld) return {};
    for (const TijdlijnRegel& regel : beeld->tijdlijn) {
        const std::string versie = std::to_string(regel.versie);
        if (versie != asked && versie != posted) continue;
        pages::Aanwijzing over{.titel = pages::zin_van(regel, v.texts) + ", " +
                                        v.texts(regel.op)};
        for (const Alinea& alinea : regel.tekst) over.zinnen.push_back(alinea.tekst);
        return over;
    }
    return {};
}

std::optional<pages::FormDetails> eerst_zien(const Verzoek& v, const VoegClientToe& o) {
    if (o.bekende || !o.naam || !v.velden.get(known_checked).empty()) return {};
    const auto found = view_mogelijk_dubbel(v.gemeente, v.actor, *o.naam, o.telefoon);
    if (!found) return {};
    std::vector<pages::Option> options = to_choose(v, *found);
    if (options.empty()) return {};
    pages::FormDetails details = details_for(v, OpdrachtSoort::VoegClientToe);
    details.left_out.clear();
    details.options["bekende"] = std::move(options);
    details.extra.push_back({known_checked, "ja"});
    details.aanwijzing = {.titel = v.texts("client.misschien-bekend"),
                          .zinnen = {v.texts("client.misschien-bekend-zin")}};
    return details;
}

std::optional<pages::Aanwijzing> aanwijzing_bij(const Verzoek& v, OpdrachtSoort soort,
                                                const Weigering& waarom) {
    if (soort != OpdrachtSoort::LegBsnVast || waarom.code != "bsn-bestaat") return {};
    const std::string wie = std::get<std::string>(waarom.waarden.at("inwoner"));
    pages::Aanwijzing elders{.titel = v.texts("bsn.zelfde-persoon"),
                             .zinnen = {v.texts("bsn.zelfde-persoon-zin")}};
    elders.acties.push_back({.url = html::Url::path({"inwoners", wie}),
                             .text = v.texts("bsn.bekijk",
                                             {{"naam", waarom.waarden.at("naam")}})});
    if (ever(v.actor, recht(OpdrachtSoort::VoegInwonersSamen)))
        elders.acties.push_back(
            {.url = html::Url::path({"inwoners", v.inwoner().waarde, "samenvoeging"})
                        .with_query({{"met", wie}}),
             .text = v.texts("opdracht.samenvoeging.titel")});
    return elders;
}

}  // namespace houvast::web
