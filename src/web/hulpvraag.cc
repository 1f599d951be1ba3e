#include "web/hulpvraag.h"

#include "base/telefoon.h"
#include "base/text.h"
#include "domain/inwoner/contactgegevens.h"
#include "domain/termijnen.h"
#include "web/form.h"

#include <algorithm>

namespace houvast::web {

namespace {

// A browser sends one line; somebody else may not.
void make_one_line(Typed& typed) {
    for (const char* veld : {"helper", "naam", "telefoon", "email"})
        if (const auto found = typed.find(veld); found != typed.end())
            std::ranges::replace_if(found->second, [](char c) { return c == '\n' || c == '\t'; },
                                    ' ');
}

struct Controle {
    Form& form;

    void wrong(const char* veld, const char* bericht) {
        form.wrong.insert_or_assign(veld, bericht);
    }
    // A field that is empty says what it is for.
    void empty(const char* veld, const char* bericht) {
        if (const auto found = form.wrong.find(veld);
            found != form.wrong.end() && found->second == "veld.leeg")
            found->second = bericht;
    }
    void who_asks(const Hulpvraag& hulp) {
        if (hulp.voor != VoorWie::IemandAnders) {
            form.wrong.erase("helper");
            form.wrong.erase("weetErvan");
            return;
        }
        if (!hulp.helper) wrong("helper", "hulp.helper.leeg");
        if (!hulp.weet_ervan) wrong("weetErvan", "hulp.weet-ervan.leeg");
        if (hulp.weet_ervan == JaNee::Nee) wrong("weetErvan", "hulp.weet-ervan.eerst-vragen");
    }
    void way_back(const Hulpvraag& hulp, Hulpweg weg) {
        if (weg == Hulpweg::Terugbellen && !hulp.telefoon)
            wrong("telefoon", "hulp.telefoon.leeg");
        else if (!hulp.telefoon && !hulp.email)
            wrong("telefoon", "hulp.bereik.leeg");
        if (hulp.telefoon && !telefoon_from(*hulp.telefoon))
            wrong("telefoon", "hulp.telefoon.onjuist");
        if (hulp.email && !is_email(*hulp.email)) wrong("email", "hulp.email.onjuist");
    }
};

std::optional<Dreiging> dreiging_of(const Hulpvraag& hulp) {
    if (!hulp.gevaar) return {};
    switch (*hulp.gevaar) {
    case Gevaar::Huis:            return Dreiging::Ontruiming;
    case Gevaar::Afsluiting:      return Dreiging::AfsluitingEnergieOfWater;
    case Gevaar::Zorgverzekering: return Dreiging::EindeZorgverzekering;
    case Gevaar::Nee:             return {};
    }
    return {};
}

std::string moments(const Hulpvraag& hulp, const Texts& texts) {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < names_of<Dagdeel>.size(); ++i)
        if (hulp.wanneer.has(static_cast<Dagdeel>(i)))
            all.push_back(texts("hulp.notitie.dagdeel." + std::string(names_of<Dagdeel>[i])));
    return texts.list(all);
}

std::string notes(const Hulpvraag& hulp, Hulpweg weg, const Texts& texts) {
    std::string all;
    const auto add = [&](const std::string& line) {
        all.append(all.empty() ? "" : "\n").append(line);
    };
    if (weg == Hulpweg::Terugbellen) add(texts("hulp.notitie.terugbellen"));
    if (weg == Hulpweg::Weer) add(texts("hulp.notitie.weer"));
    if (hulp.voor == VoorWie::IemandAnders)
        add(texts("hulp.notitie.ander", {{"naam", hulp.helper.value_or("")}}));
    if (!hulp.wanneer.empty())
        add(texts("hulp.notitie.wanneer", {{"wanneer", moments(hulp, texts)}}));
    if (hulp.let_op) add(texts("hulp.notitie.let-op", {{"tekst", *hulp.let_op}}));
    return all;
}

}  // namespace

std::expected<Hulpvraag, Form> gelezen_hulpvraag(Typed typed, Hulpweg weg) {
    make_one_line(typed);
    Hulpvraag hulp;
    FormReader reader(std::move(typed));
    fields(reader, hulp);
    Controle controle{reader.form};
    controle.empty("naam", "hulp.naam.leeg");
    controle.who_asks(hulp);
    controle.way_back(hulp, weg);
    if (!reader.form.wrong.empty()) return std::unexpected(reader.form);
    return hulp;
}

bool is_spoed(const Hulpvraag& hulp) { return dreiging_of(hulp).has_value(); }

Datum gesprek_uiterlijk(const Hulpvraag& hulp, Datum vandaag, const Kalender& kalender) {
    const Datum gewoon = termijn_eerste_gesprek(vandaag, kalender).eind;
    Datum dag = is_spoed(hulp) ? std::min(gewoon, termijn_bij_dreiging(vandaag, kalender).eind)
                               : gewoon;
    while (!kalender.is_werkdag(dag)) dag -= std::chrono::days{1};
    return dag;
}

Webaanmelding webaanmelding(const Hulpvraag& hulp, Hulpweg weg, const CommandId& id, Datum vandaag,
                            const Texts& texts) {
    Webaanmelding web{.id = id,
                      .aanmelding = {.naam = hulp.naam,
                                     .kanaal = Kanaal::Webformulier,
                                     .gemeld_op = vandaag,
                                     .telefoon = hulp.telefoon,
                                     .email = hulp.email,
                                     .dreiging = dreiging_of(hulp),
                                     .zorgen = hulp.zorgen},
                      .weer = weg == Hulpweg::Weer};
    if (std::string steun = notes(hulp, weg, texts); !steun.empty())
        web.aanmelding.steun = std::move(steun);
    std::vector<std::string> gegevens;
    if (hulp.telefoon) gegevens.push_back(telefoon_dutch(*telefoon_from(*hulp.telefoon)));
    if (hulp.email) gegevens.push_back(*hulp.email);
    web.opgegeven = texts("hulp.notitie.opgegeven", {{"gegevens", texts.list(gegevens)}});
    return web;
}

}  // namespace houvast::web
