// What people can ask about a person: identity and contact live here and nowhere else.
#pragma once

#include "base/fields.h"
#include "domain/ids.h"
#include "domain/soorten.h"
#include "domain/traject/opdrachten.h"

#include <variant>

namespace houvast {

struct WijzigPersoonsgegevens {
    static constexpr auto soort = OpdrachtSoort::WijzigPersoonsgegevens;
    std::string naam;
    std::optional<Datum> geboren_op = {};
    std::optional<std::string> telefoon = {};
    std::optional<std::string> email = {};
    std::optional<std::string> adres = {};  // street and number
    std::optional<std::string> postcode = {};
    std::optional<std::string> woonplaats = {};
};
template <class Visitor>
void fields(Visitor& visit, WijzigPersoonsgegevens& o) {
    visit(o.naam,       {.name = "naam",       .label = "aanmelding.naam", .length_max = 200});
    visit(o.geboren_op, {.name = "geborenOp",  .label = "inwoner.geboren-op"});
    visit(o.telefoon,   {.name = "telefoon",   .label = "inwoner.telefoon", .length_max = 30});
    visit(o.email,      {.name = "email",      .label = "inwoner.email", .length_max = 254});
    visit(o.adres,      {.name = "adres",      .label = "inwoner.adres", .length_max = 200});
    visit(o.postcode,   {.name = "postcode",   .label = "inwoner.postcode", .length_max = 10});
    visit(o.woonplaats, {.name = "woonplaats", .label = "inwoner.woonplaats", .length_max = 100});
}

// Wgs art. 8c: once a person is identified. Never at the aanmelding.
struct LegBsnVast {
    static constexpr auto soort = OpdrachtSoort::LegBsnVast;
    std::string bsn;
};
template <class Visitor>
void fields(Visitor& visit, LegBsnVast& o) {
    visit(o.bsn, {.name = "bsn", .label = "inwoner.bsn", .length_max = 12});
}

// How somebody wants to be reminded of an appointment (herinnering.h).
enum class Herinnering { Geen, Mail, Sms };
constexpr std::array<std::string_view, 3> names(Herinnering) { return {"geen", "mail", "sms"}; }

struct LegContactwensenVast {
    static constexpr auto soort = OpdrachtSoort::LegContactwensenVast;
    std::optional<Kanaal> liefst = {};
    std::optional<std::string> wanneer = {};
    std::optional<std::string> taal = {};
    std::optional<JaNee> tolk = {};
    std::optional<Herinnering> herinnering = {};
    std::optional<std::string> toelichting = {};
};
template <class Visitor>
void fields(Visitor& visit, LegContactwensenVast& o) {
    visit(o.liefst,  {.name = "liefst",  .label = "contactwens.liefst"});
    visit(o.wanneer, {.name = "wanneer", .label = "contactwens.wanneer", .length_max = 200});
    visit(o.taal,    {.name = "taal",    .label = "contactwens.taal", .length_max = 60});
    visit(o.tolk,    {.name = "tolk",    .label = "contactwens.tolk"});
    visit(o.herinnering, {.name = "herinnering", .label = "contactwens.herinnering"});
    visit(o.toelichting, {.name = "toelichting", .label = "contactwens.toelichting",
                          .length_max = 1000});
}

// The household apart from the cliënten: other adults, and children by year of birth.
struct LegHuishoudenVast {
    static constexpr auto soort = OpdrachtSoort::LegHuishoudenVast;
    std::optional<std::string> volwassenen = {};
    std::optional<std::string> kinderen = {};  // years of birth, with commas: 2015, 2018
};
template <class Visitor>
void fields(Visitor& visit, LegHuishoudenVast& o) {
    visit(o.volwassenen, {.name = "volwassenen", .label = "huishouden.volwassenen",
                          .length_max = 500});
    visit(o.kinderen,    {.name = "kinderen",    .label = "huishouden.kinderen",
                          .length_max = 200});
}

// PROCESS.md F6: pressure, abuse, shelter. Partner, helpers and shared phones see nothing.
struct SchermAf {
    static constexpr auto soort = OpdrachtSoort::SchermAf;
    std::string reden;
    std::string veilig_contact;  // the safe way and time
};
template <class Visitor>
void fields(Visitor& visit, SchermAf& o) {
    visit(o.reden,          {.name = "reden",         .label = "afscherming.reden",
                             .length_max = 1000});
    visit(o.veilig_contact, {.name = "veiligContact", .label = "afscherming.veilig-contact",
                             .length_max = 500});
}

struct HefAfschermingOp {
    static constexpr auto soort = OpdrachtSoort::HefAfschermingOp;
    std::string reden;
};
template <class Visitor>
void fields(Visitor& visit, HefAfschermingOp& o) {
    visit(o.reden, {.name = "reden", .label = "afscherming.reden-op", .length_max = 1000});
}

// The inwoner this is asked of stays; `dubbele` is the same person, registered once more.
struct VoegInwonersSamen {
    static constexpr auto soort = OpdrachtSoort::VoegInwonersSamen;
    InwonerId dubbele;
    std::string reden;
};
template <class Visitor>
void fields(Visitor& visit, VoegInwonersSamen& o) {
    visit(o.dubbele, {.name = "dubbele", .label = "samenvoegen.dubbele"});
    visit(o.reden,   {.name = "reden",   .label = "samenvoegen.reden", .length_max = 1000});
}

struct MaakSamenvoegingOngedaan {
    static constexpr auto soort = OpdrachtSoort::MaakSamenvoegingOngedaan;
    InwonerId dubbele;
    std::string reden;
};
template <class Visitor>
void fields(Visitor& visit, MaakSamenvoegingOngedaan& o) {
    visit(o.dubbele, {.name = "dubbele", .label = "samenvoegen.dubbele"});
    visit(o.reden,   {.name = "reden",   .label = "samenvoegen.reden", .length_max = 1000});
}

using InwonerOpdracht =
    std::variant<WijzigPersoonsgegevens, LegBsnVast, LegContactwensenVast, LegHuishoudenVast,
                 SchermAf, HefAfschermingOp, VoegInwonersSamen, MaakSamenvoegingOngedaan>;

}  // namespace houvast
