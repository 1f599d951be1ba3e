// Overdracht: from one colleague to another. What is posted is one WijsToe for each dossier, each
// with the command id and the version of its row: sent twice it is done once, and what is refused
// stops none of the others.
#include "pages/overdracht.h"

#include "app/handle.h"
#include "app/view.h"
#include "pages/woorden.h"
#include "web/foutpagina.h"
#include "web/gezocht.h"
#include "web/handlers.h"
#include "web/schil.h"

#include <algorithm>

namespace houvast::web {

namespace veld = pages::overdracht_veld;

namespace {

struct Keuze {
    TrajectId traject;
    MedewerkerId naar;
    CommandId opdracht;
    int gezien;
};

MedewerkerId id_in(std::string_view text) {
    return is_uuid(text) ? MedewerkerId{std::string(text)} : MedewerkerId{};
}

// What this row asks for; nothing when it stays, or is no row of ours.
std::optional<Keuze> keuze_in(const NameValues& velden, std::string_view name,
                              std::string_view value) {
    if (!name.starts_with(veld::naar)) return {};
    const std::string traject(name.substr(veld::naar.size()));
    if (!is_uuid(traject) || value == veld::blijft) return {};
    const MedewerkerId naar = id_in(value.empty() ? velden.get(veld::allen) : value);
    const std::string_view opdracht = velden.get(std::string(veld::opdracht) + traject);
    if (naar.waarde.empty() || !is_uuid(opdracht)) return {};
    return Keuze{.traject = {traject},
                 .naar = naar,
                 .opdracht = {std::string(opdracht)},
                 .gezien = number_in(velden.get(std::string(veld::gezien) + traject))};
}

std::vector<Keuze> keuzes_in(const NameValues& velden) {
    std::vector<Keuze> all;
    for (const auto& [name, value] : velden) {
        if (all.size() == overdracht_max) break;
        if (auto keuze = keuze_in(velden, name, value)) all.push_back(std::move(*keuze));
    }
    return all;
}

// As the page named it. What a colleague took meanwhile is not in the list any more.
std::string naam_van(const Verzoek& v, const TrajectId& traject, const DossierLijst& lijst) {
    const auto rij = std::ranges::find(lijst.rijen, traject, &DossierRij::traject);
    if (rij != lijst.rijen.end())
        return pages::naam_van(*rij, v.texts) + " (" + pages::nummer_van(*rij) + ")";
    const auto kop = view_formulier(v.gemeente, v.actor, OpdrachtSoort::WijsToe, traject);
    return kop && !kop->naam.empty() ? kop->naam : v.texts("overdracht.een-dossier");
}

HttpResponse shown(Verzoek& v, const Overdracht& overdracht, pages::OverdrachtPagina pagina,
                   int status) {
    pagina.vandaag = v.gemeente.vandaag();
    pagina.csrf = v.csrf();
    for (std::size_t i = 0; i < overdracht.lijst.rijen.size(); ++i)
        pagina.opdrachten.push_back(v.command_id());
    return in_schil(v, {.title = v.texts("overdracht.titel"), .plek = Plek::Team,
                        .help = "overdracht"},
                    pages::overdracht_pagina(overdracht, pagina, v.texts), status);
}

HttpResponse choose_colleague(Verzoek& v) {
    const auto collegas = view_collegas(v.gemeente, v.actor);
    if (!collegas) return fout(v, 404);
    return in_schil(v, {.title = v.texts("overdracht.titel"), .plek = Plek::Team,
                        .help = "overdracht"},
                    pages::overdracht_keuze(*collegas, v.gemeente.vandaag(), v.texts));
}

// Carries out each choice; gives back how many were done.
int hand_over(Verzoek& v, const std::vector<Keuze>& keuzes, const DossierLijst& lijst,
              std::vector<pages::NietOvergedragen>& niet) {
    int gedaan = 0;
    for (const Keuze& keuze : keuzes) {
        const auto receipt = handle(v.gemeente, {.id = keuze.opdracht,
                                                 .onderwerp = keuze.traject,
                                                 .seen_version = keuze.gezien,
                                                 .opdracht = WijsToe{.behandelaar = keuze.naar},
                                                 .door = v.actor});
        if (receipt) ++gedaan;
        else niet.push_back({keuze.traject, naam_van(v, keuze.traject, lijst), receipt.error()});
    }
    return gedaan;
}

}  // namespace

HttpResponse get_overdracht(Verzoek& v) {
    const std::string_view van = v.http.query.get("van");
    if (van.empty()) return choose_colleague(v);
    const std::string_view na = v.http.query.get("na");
    const auto overdracht =
        view_overdracht(v.gemeente, v.actor, id_in(van),
                        is_uuid(na) ? std::optional(TrajectId{std::string(na)}) : std::nullopt);
    if (!overdracht) return fout(v, 404);
    const int gedaan = std::min(number_in(v.http.query.get("gedaan")), overdracht_max);
    return shown(v, *overdracht, {.gedaan = gedaan}, 200);
}

HttpResponse post_overdracht(Verzoek& v) {
    const MedewerkerId van = id_in(v.velden.get("van"));
    if (van.waarde.empty()) return choose_colleague(v);
    const auto before = view_overdracht(v.gemeente, v.actor, van);
    if (!before) return fout(v, 404);
    const std::vector<Keuze> keuzes = keuzes_in(v.velden);
    pages::OverdrachtPagina pagina{.gekozen = v.typed(), .niets_gekozen = keuzes.empty()};
    if (keuzes.empty()) return shown(v, *before, std::move(pagina), 422);
    pagina.gedaan = hand_over(v, keuzes, before->lijst, pagina.niet);
    if (pagina.niet.empty())
        return redirect_303(html::Url("/team/overdracht")
                                .with_query({{"van", van.waarde},
                                             {"gedaan", std::to_string(pagina.gedaan)}})
                                .str());
    const auto after = view_overdracht(v.gemeente, v.actor, van);
    if (!after) return fout(v, 404);
    return shown(v, *after, std::move(pagina), 422);
}

}  // namespace houvast::web
