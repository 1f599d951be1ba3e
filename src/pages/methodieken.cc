#include "pages/methodieken.h"

#include "base/fields.h"
#include "domain/soorten.h"
#include "pages/dossier.h"
#include "pages/methodiekwoorden.h"

namespace houvast::pages {

using namespace html;

namespace {

bool is_draft(const VersieRij& rij) { return rij.eigen == EigenStand::Concept; }

enum class Versiegroep { Nu, Straks, Concept, Anders };

Versiegroep group_of(const VersieRij& rij) {
    if (rij.nu) return Versiegroep::Nu;
    if (rij.vanaf) return Versiegroep::Straks;
    return is_draft(rij) ? Versiegroep::Concept : Versiegroep::Anders;
}

std::string since_or_from(const VersieRij& rij, const Texts& texts) {
    if (!rij.vanaf) return texts(rij.nu ? "methodieken.nu" : "methodieken.niet-in-gebruik");
    return texts(rij.nu ? "methodieken.sinds" : "methodieken.vanaf", {{"dag", texts(*rij.vanaf)}});
}

Action look_at(const VersieRij& rij, const Texts& texts) {
    return {.url = rij.nu ? Url("/methodiek") : voorbeeld_van(rij.keuze),
            .text = texts(rij.nu ? "methodieken.bekijk" : "methodieken.voorbeeld"),
            .icon = Icon::Oog, .look = Look::Quiet};
}

std::vector<Action> actions_of(const VersieRij& rij, const MethodiekKeuze& nu,
                               const Texts& texts) {
    using enum OpdrachtSoort;
    std::vector<Action> all;
    const auto add = [&](const Url& url, const char* bericht, Icon icon,
                         Look look = Look::Quiet) {
        all.push_back({.url = url, .text = texts(bericht), .icon = icon, .look = look});
    };
    if (is_draft(rij)) {
        add(url_van_versie(rij.keuze), "methodieken.bewerk", Icon::Notitie, Look::Secondary);
        add(url_van_versie(rij.keuze, "controle"), "methodieken.controleer", Icon::Taak);
    } else if (!rij.nu) {
        add(opdracht_over(KiesMethodiek, rij.keuze), "methodieken.neem-in-gebruik", Icon::Agenda,
            Look::Secondary);
    }
    all.push_back(look_at(rij, texts));
    if (!is_draft(rij))
        add(Url("/beheer/methodiek-kopie")
                .with_query({{"vanCode", rij.keuze.code}, {"vanVersie", rij.keuze.versie}}),
            "methodieken.kopieer", Icon::Plus);
    if (!rij.nu) add(vergelijking_van(nu, rij.keuze), "methodieken.vergelijk", Icon::Kolommen);
    if (rij.weg_te_gooien)
        add(opdracht_over(GooiMethodiekWeg, rij.keuze), "methodieken.gooi-weg", Icon::Wis);
    return all;
}

Html version_item(const VersieRij& rij, const MethodiekKeuze& nu, const Texts& texts) {
    std::string about = texts("methodieken.versie", {{"versie", rij.keuze.versie}});
    if (!is_draft(rij)) about += ' ' + since_or_from(rij, texts);
    if (!rij.van.empty()) about += ' ' + texts("methodieken.kopie-van", {{"naam", rij.van}});
    std::optional<Html> mark;
    if (is_draft(rij)) mark = badge({.text = texts("methodieken.concept"), .tone = Tone::Accent});
    else if (rij.eigen) mark = badge({.text = texts("methodieken.eigen"), .tone = Tone::Neutral});
    return li(cls("versie"), div(cls("versie__kop"), h3(rij.naam), mark),
              p(cls("zacht"), about), action_row(actions_of(rij, nu, texts)));
}

Html versions_panel(const MethodiekenPagina& pagina, Versiegroep which, const char* bericht,
                    const Texts& texts) {
    Html items;
    for (const VersieRij& rij : pagina.versies)
        if (group_of(rij) == which) items += version_item(rij, pagina.nu, texts);
    if (items.str().empty()) return {};
    return panel({.title = texts(bericht), .flush = true}, ul(cls("versies"), items));
}

}  // namespace

std::string versienaam(const std::string& naam, const MethodiekKeuze& keuze, const Texts& texts) {
    return texts("methodieken.naam-en-versie", {{"naam", naam}, {"versie", keuze.versie}});
}

Url opdracht_over(OpdrachtSoort soort, const MethodiekKeuze& keuze) {
    return Url::path({"beheer", houvast::name_of(soort)})
        .with_query({{"code", keuze.code}, {"versie", keuze.versie}});
}

Url voorbeeld_van(const MethodiekKeuze& keuze) {
    return Url("/methodiek").with_query({{"methodiek", keuze.code}, {"versie", keuze.versie}});
}

Url vergelijking_van(const MethodiekKeuze& oud, const MethodiekKeuze& nieuw) {
    return Url("/beheer/methodieken/vergelijking")
        .with_query({{"oud", oud.code + '/' + oud.versie},
                     {"nieuw", nieuw.code + '/' + nieuw.versie}});
}

Html methodieken_pagina(const MethodiekenPagina& pagina, const Texts& texts) {
    const Action compare{.url = Url("/beheer/methodieken/vergelijking"),
                         .text = texts("vergelijken.titel"), .icon = Icon::Kolommen};
    const auto group = [&](Versiegroep which, const char* bericht) {
        return versions_panel(pagina, which, bericht, texts);
    };
    return fragment(
        gedaan_melding(pagina.gedaan, texts),
        page_header({.title = texts("methodieken.titel"), .lead = texts("methodieken.zin"),
                     .crumbs = {{Url("/beheer"), texts("navigatie.beheer")}},
                     .actions = {compare}}),
        group(Versiegroep::Nu, "methodieken.groep.nu"),
        group(Versiegroep::Straks, "methodieken.groep.straks"),
        group(Versiegroep::Concept, "methodieken.groep.concept"),
        group(Versiegroep::Anders, "methodieken.groep.anders"),
        panel({.title = texts("methodieken.zo-gaat-het")},
              ol(cls("genummerd"), li(texts("methodieken.stap-1")), li(texts("methodieken.stap-2")),
                 li(texts("methodieken.stap-3")), li(texts("methodieken.stap-4")))));
}

}  // namespace houvast::pages
