// How the parts, the fields and the values of a methodiek are called on the pages where a beheerder
// compares and changes them: in the words of the work, never by their keys.
#pragma once

#include "domain/methodiek/bewerkbaar.h"
#include "domain/methodiek/keuze.h"
#include "html/url.h"
#include "texts/texts.h"

namespace houvast::pages {

// "Stappen naar een doel".
std::string deel_in_woorden(std::string_view deel, const Texts&);

// Of which kind a thing is, for its fields: its part, or what the list is called that it lies in.
std::string dingsoort(const Methodiek&, std::string_view deel, std::string_view waar);
// "De vraag op de schaal".
std::string veld_in_woorden(std::string_view dingsoort, std::string_view veld, const Texts&);
std::string keuze_in_woorden(std::string_view dingsoort, std::string_view veld, const Veldkeuze&,
                             const Texts&);
// What stands in it, to read: choices by name, with a line for each of several.
std::string waarde_in_woorden(std::string_view dingsoort, const Bewerkbaar&, const Texts&);

// What it is called at the end of this way; empty when it leads nowhere.
std::string naam_van_ding(const Methodiek&, std::string_view deel, std::string_view waar);

// The sections in which somebody finds the parts.
struct Methodieksectie {
    std::string_view naam;  // "doelen", also in an address
    std::vector<std::string_view> delen;
};
const std::vector<Methodieksectie>& onderdelen_van_methodiek();
const Methodieksectie& onderdeel_van(std::string_view deel);

// /beheer/methodieken/<code>/<versie>/…
html::Url url_van_versie(const MethodiekKeuze&);
html::Url url_van_versie(const MethodiekKeuze&, std::string_view plek);
html::Url url_van_onderdeel(const MethodiekKeuze&, std::string_view onderdeel);
html::Url url_van_ding(const MethodiekKeuze&, std::string_view deel, std::string_view waar);
// As an id on a page: "subdoelen-brief-openen".
std::string anker_van(std::string_view deel, std::string_view waar);

}  // namespace houvast::pages
