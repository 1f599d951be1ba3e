// Hulp: where somebody asks for help without logging in. All questions are parts of one page and
// one form: "Verder" is a link to the next part. So the browser's own back button goes from
// question to question with everything that was typed, without a script, a cookie or a connection,
// and only the last button sends anything (besluit 0012).
#pragma once

#include "pages/form.h"
#include "pages/hulp_velden.h"

namespace houvast::pages {

enum class HulpStap { Zorgen, Gevaar, VoorWie, Bereik, Wanneer };

const std::vector<HulpStap>& stappen_van(Hulpweg);  // in the order they are asked
HulpStap stap_van(std::string_view veld);           // in which question a field stands

inline constexpr const char* hulp_bewijs = "bewijs";    // web/formulierbewijs
inline constexpr const char* hulp_lokaas = "website";   // nobody sees it, so nobody fills it in
inline constexpr const char* hulp_verder = "verder";    // Enter in a field: the next question

struct HulpPagina {
    Hulpweg weg = Hulpweg::Vraag;
    std::string bewijs = {};
    Form form = {};
    HulpStap open = HulpStap::Zorgen;  // shown first
    std::string melding = {};          // why it was not sent, in a sentence
    std::string telefoon = {};         // of the gemeente
};
Html hulp_pagina(const HulpPagina&, const Texts&);
std::string hulp_titel(Hulpweg, const Texts&);

// What happens next, and by which day. Nothing of what we know of somebody is in it.
struct HulpOntvangen {
    Datum uiterlijk;          // of the first talk: T1, or T2 where something threatens
    bool spoed = false;
    bool al_ontvangen = false;  // sent twice
    std::string telefoon = {}, email = {};  // as typed, in the form that people read
    std::string gemeente_telefoon = {};
};
Html hulp_ontvangen(const HulpOntvangen&, const Texts&);

// The three ways in, for the front page.
std::vector<ListItem> hulp_wegen(const Texts&);

}  // namespace houvast::pages
