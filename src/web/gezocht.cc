#include "web/gezocht.h"

#include "app/drafts.h"
#include "app/view.h"
#include "base/telefoon.h"
#include "base/text.h"
#include "domain/inwoner/contactgegevens.h"
#include "pages/tijdlijn.h"
#include "web/formulieren.h"
#include "web/recht.h"
#include "web/schema.h"

#include <algorithm>
#include <charconv>

namespace houvast::web {

namespace {

// Without who is helped in this dossier already: nobody to add to it.
std::vector<ZoekResultaat> others(const Verzoek& v, std::vector<ZoekResultaat> found) {
    const auto here = view_clienten(v.gemeente, v.actor, v.traject());
    std::erase_if(found, [&](const ZoekResultaat& r) {
        return std::ranges::count(here, r.persoon.inwoner) > 0;
    });
    return found;
}

std::vector<pages::Option> to_choose(const Verzoek& v, const std::vector<ZoekResultaat>& found) {
    std::vector<pages::Option> options;
    for (const ZoekResultaat& r : found) options.push_back(keuze_van(v, r));
    return options;
}

}  // namespace

int number_in(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    return error == std::errc{} && end == text.end() ? number : 0;
}

std::string gezocht_adres(const std::string& id) { return "/inkomend/" + id; }

void begin_met_vraag(const Verzoek& v, RegistreerAanmelding& o) {
    const std::string_view id = v.http.query.get("gezocht");
    if (!is_uuid(id)) return;
    const auto vraag = find_draft(v.gemeente, v.actor, gezocht_adres(std::string(id)));
    if (!vraag) return;
    const std::string& text = vraag->content;
    if (const auto telefoon = telefoon_from(text)) o.telefoon = telefoon_dutch(*telefoon);
    else if (is_email(text)) o.email = text;
    else if (text.find_first_of("0123456789@") == std::string::npos) o.naam = text;
}

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

std::vector<pages::Option> partners_gezocht(const Verzoek& v, const std::string& vraag) {
    const auto found = view_zoeken(v.gemeente, v.actor, vraag);
    return found ? to_choose(v, others(v, *found)) : std::vector<pages::Option>();
}

std::vector<pages::Option> inwoners_gezocht(const Verzoek& v, const std::string& vraag) {
    const auto found = view_zoeken(v.gemeente, v.actor, vraag);
    return found ? to_choose(v, *found) : std::vector<pages::Option>();
}

std::optional<pages::Aanwijzing> over_regel(const Verzoek& v, const Onderwerp& van,
                                            std::string_view veld) {
    const std::string_view posted = v.velden.get(veld);
    const int versie = number_in(posted.empty() ? v.http.query.get(veld) : posted);
    if (versie <= 0) return {};
    const auto regel = view_regel(v.gemeente, v.actor, van, versie);
    if (!regel) return {};
    pages::Aanwijzing over{.titel = pages::zin_van(*regel, v.texts) + ", " + v.texts(regel->op)};
    for (const Alinea& alinea : regel->tekst)  // who may not see a text sees its field
        over.zinnen.push_back(alinea.tekst.empty() ? v.texts(alinea.label) : alinea.tekst);
    return over;
}

std::vector<ZoekResultaat> eerst_zien(const Verzoek& v, const VoegClientToe& o) {
    if (o.bekende || !o.naam || !v.velden.get(bekenden_gezien).empty()) return {};
    const auto found = view_mogelijk_dubbel(v.gemeente, v.actor, *o.naam, o.telefoon);
    return found ? others(v, *found) : std::vector<ZoekResultaat>();
}

pages::FormDetails eerst_te_kiezen(const Verzoek& v, OpdrachtSoort soort,
                                   const std::vector<ZoekResultaat>& bekenden) {
    pages::FormDetails details = details_for(v, soort);
    std::erase(details.left_out, "bekende");
    details.options["bekende"] = to_choose(v, bekenden);
    details.extra.push_back({std::string(bekenden_gezien), "ja"});
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
