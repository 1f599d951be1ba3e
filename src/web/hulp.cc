// Hulp: the public form. A person is never stopped by what keeps robots out: whatever is wrong, the
// page comes back with all that was typed, says so kindly, and has the telephone number.
#include "pages/hulp.h"

#include "base/telefoon.h"
#include "web/formulierbewijs.h"
#include "web/handlers.h"
#include "web/hulpvraag.h"
#include "web/schil.h"

#include <algorithm>

namespace houvast::web {

namespace {

constexpr int sent_per_address_max = 20;  // a library or a shelter is one address
constexpr std::chrono::hours sent_window{1};

Hulpweg weg_of(const Verzoek& v) {
    const std::string& last = v.http.path.back();
    if (last == "bel-mij") return Hulpweg::Terugbellen;
    return last == "weer" ? Hulpweg::Weer : Hulpweg::Vraag;
}

// Each way in is a form of its own: what is signed for one is not for another.
std::string formulier_of(Hulpweg weg) {
    return "hulp " + std::to_string(static_cast<int>(weg));
}

std::string telefoon_of(const Verzoek& v) {
    return v.inrichting->gezicht ? v.inrichting->gezicht->telefoon : "";
}

HttpResponse in_page(const Verzoek& v, const std::string& title, const html::Html& content,
                     int status) {
    return page(status, pages::resident_page({.head = head_of(v, title)}, content).str());
}

HttpResponse shown(Verzoek& v, pages::HulpPagina pagina, int status) {
    pagina.telefoon = telefoon_of(v);
    if (pagina.bewijs.empty()) pagina.bewijs = nieuw_bewijs(v, formulier_of(pagina.weg));
    return in_page(v, pages::hulp_titel(pagina.weg, v.texts),
                   pages::hulp_pagina(pagina, v.texts), status);
}

// The question where something is still to be done; else the last one, with the button.
pages::HulpStap first_wrong(const pages::HulpPagina& pagina) {
    const auto& stappen = pages::stappen_van(pagina.weg);
    for (const pages::HulpStap stap : stappen)
        for (const auto& [veld, why] : pagina.form.wrong)
            if (pages::stap_van(veld) == stap) return stap;
    return stappen.back();
}

// After Enter in a field: no word of what was not asked yet.
HttpResponse next_question(Verzoek& v, pages::HulpPagina pagina) {
    pagina.open = first_wrong(pagina);
    const auto typed = [&](const FieldShape& shape) {
        const auto found = pagina.form.typed.find(shape.field.name);
        return pages::stap_van(shape.field.name) == pagina.open &&
               found != pagina.form.typed.end() && !found->second.empty();
    };
    if (!std::ranges::any_of(shapes_of<Hulpvraag>(), typed)) pagina.form.wrong.clear();
    std::erase_if(pagina.form.wrong, [&](const auto& wrong) {
        return pages::stap_van(wrong.first) != pagina.open;
    });
    return shown(v, std::move(pagina), 200);
}

// One network at home has many IPv6 addresses: its first half counts.
std::string network_of(const std::string& address) {
    if (address.contains('.')) return address;
    std::size_t end = 0;
    for (int groups = 0; groups < 4 && end < address.size(); ++groups)
        end = std::min(address.find(':', end), address.size() - 1) + 1;
    return address.substr(0, end);
}

bool too_many(const Verzoek& v) {
    return !v.omgeving.installatie.access().within_limit(
        "hulp " + v.gemeente.naam() + ' ' + network_of(v.http.remote), sent_per_address_max,
        sent_window);
}

HttpResponse received(Verzoek& v, const Hulpvraag& hulp, Ontvangst ontvangst) {
    pages::HulpOntvangen klaar{.uiterlijk = gesprek_uiterlijk(hulp, v.gemeente.vandaag(),
                                                              v.gemeente.kalender()),
                               .spoed = is_spoed(hulp),
                               .al_ontvangen = ontvangst == Ontvangst::AlOntvangen,
                               .email = hulp.email.value_or(""),
                               .gemeente_telefoon = telefoon_of(v)};
    if (hulp.telefoon) klaar.telefoon = telefoon_dutch(*telefoon_from(*hulp.telefoon));
    return in_page(v, v.texts("hulp.ontvangen.titel"), pages::hulp_ontvangen(klaar, v.texts), 200);
}

}  // namespace

// The page itself says nothing of anybody, so a browser may keep it as it was left: back is back.
HttpResponse get_hulp(Verzoek& v) {
    const Hulpweg weg = weg_of(v);
    return shown(v, {.weg = weg, .open = pages::stappen_van(weg).front()}, 200)
        .set("Cache-Control", "no-cache");
}

HttpResponse post_hulp(Verzoek& v) {
    pages::HulpPagina pagina{.weg = weg_of(v)};
    const auto hulp = gelezen_hulpvraag(v.typed(), pagina.weg);
    pagina.form = hulp ? Form{.typed = v.typed()} : hulp.error();
    const std::string bewijs{v.velden.get(pages::hulp_bewijs)};
    const Formulierbewijs gezien = bekeken(v, formulier_of(pagina.weg), bewijs);
    if (gezien.stand != Formulierbewijs::Stand::Verlopen) pagina.bewijs = bewijs;

    if (!v.velden.get(pages::hulp_verder).empty()) return next_question(v, std::move(pagina));
    pagina.open = first_wrong(pagina);
    if (!hulp) return shown(v, std::move(pagina), 422);
    const auto again = [&](const char* why, int status) {
        pagina.melding = v.texts(why);
        return shown(v, std::move(pagina), status);
    };
    if (!v.velden.get(pages::hulp_lokaas).empty()) return again("hulp.niet-verstuurd", 422);
    if (gezien.stand == Formulierbewijs::Stand::Verlopen) return again("hulp.verlopen", 422);
    if (gezien.stand == Formulierbewijs::Stand::TeSnel) return again("hulp.te-snel", 422);
    if (too_many(v)) return again("hulp.te-vaak", 429);
    const auto ontvangst =
        ontvang(v.gemeente, webaanmelding(*hulp, pagina.weg, gezien.opdracht,
                                          v.gemeente.vandaag(), v.texts));
    if (!ontvangst) return again("hulp.niet-verstuurd", 422);
    return received(v, *hulp, *ontvangst);
}

}  // namespace houvast::web
