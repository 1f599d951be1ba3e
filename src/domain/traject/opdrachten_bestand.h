// Documents of a dossier: what somebody brought or sent, and the dossier itself as one PDF.
//
// What is asked is what happened (vastgelegd.h). Field names stand in stored events: never change
// one, add beside it.
#pragma once

#include "base/keuzes.h"
#include "domain/bestand/bijlage.h"
#include "domain/traject/opdrachten.h"

namespace houvast {

// No copy of an identity document is ever among them: a check of it is recorded, not a picture.
enum class Documentsoort {
    Inkomen, Bankafschrift, Huur, BriefSchuldeiser, Beschikking, Rechtbank, Toestemming, Mail,
    Anders
};
constexpr std::array<std::string_view, 9> names(Documentsoort) {
    return {"inkomen", "bankafschrift", "huur", "brief-schuldeiser", "beschikking", "rechtbank",
            "toestemming", "mail", "anders"};
}

enum class Documentbron { Inwoner, Post, Mail, Scan, Collega };
constexpr std::array<std::string_view, 5> names(Documentbron) {
    return {"inwoner", "post", "mail", "scan", "collega"};
}

struct VoegBestandToe {
    static constexpr auto soort = OpdrachtSoort::VoegBestandToe;
    Documentsoort documentsoort{};
    Datum op{};  // of the document itself
    Documentbron bron{};
    std::optional<std::string> omschrijving = {};
    Bijlage bijlage = {};
    bool operator==(const VoegBestandToe&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, VoegBestandToe& o) {
    visit(o.documentsoort, {.name = "documentsoort", .label = "document.documentsoort"});
    visit(o.op, {.name = "op", .label = "document.op"});
    visit(o.bron, {.name = "bron", .label = "document.bron"});
    visit(o.omschrijving, {.name = "omschrijving", .label = "document.omschrijving",
                           .length_max = 300});
    visit(o.bijlage, {.name = "bijlage", .label = "document.bijlage"});
}

enum class Uitvoerdoel { Bezwaar, Rechter, Overdracht, Inzage, Anders };
constexpr std::array<std::string_view, 5> names(Uitvoerdoel) {
    return {"bezwaar", "rechter", "overdracht", "inzage", "anders"};
}

enum class Dossierdeel { Plan, Contacten, Besluiten, Geld, Tijdlijn, Documenten };
constexpr std::array<std::string_view, 6> names(Dossierdeel) {
    return {"plan", "contacten", "besluiten", "geld", "tijdlijn", "documenten"};
}
using Dossierdelen = Keuzes<Dossierdeel>;

// The dossier goes out as one PDF: which parts, of which days, and what for.
struct MaakDossierPdf {
    static constexpr auto soort = OpdrachtSoort::MaakDossierPdf;
    Datum op{};
    Uitvoerdoel doel{};
    std::string reden;  // for whom, and why
    Dossierdelen delen = {};
    std::optional<Datum> van = {};
    std::optional<Datum> tot = {};  // up to and including
    bool operator==(const MaakDossierPdf&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, MaakDossierPdf& o) {
    visit(o.op, {.name = "op", .label = "uitvoer.op"});
    visit(o.doel, {.name = "doel", .label = "uitvoer.doel"});
    visit(o.reden, {.name = "reden", .label = "uitvoer.reden", .length_max = 300});
    visit(o.delen, {.name = "delen", .label = "uitvoer.delen"});
    visit(o.van, {.name = "van", .label = "uitvoer.van"});
    visit(o.tot, {.name = "tot", .label = "uitvoer.tot"});
}

}  // namespace houvast
