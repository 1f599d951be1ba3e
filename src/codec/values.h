// The stored names of enum values, in the enum's order. Apart from the public names of the form
// and the API (names(E) in domain/), which may be renamed; these may not. Only ever added to.
#pragma once

#include "domain/gemeente/opdrachten.h"
#include "domain/signaal/signaal.h"
#include "domain/termijnen.h"

#include <array>
#include <string_view>

namespace houvast::codec {

template <class E>
inline constexpr bool stored_values = false;  // an enum without stored names does not compile

template <>
inline constexpr std::array<std::string_view, 7> stored_values<Kanaal> = {
    "balie", "telefoon", "webformulier", "mail", "app", "brief", "huisbezoek"};
template <>
inline constexpr std::array<std::string_view, 3> stored_values<Dreiging> = {
    "ontruiming", "afsluiting", "zorgverzekering"};
template <>
inline constexpr std::array<std::string_view, 3> stored_values<Gespreksvorm> = {
    "telefonisch", "fysiek", "digitaal"};
template <>
inline constexpr std::array<std::string_view, 2> stored_values<Richting> = {"inkomend",
                                                                            "uitgaand"};
template <>
inline constexpr std::array<std::string_view, 7> stored_values<TermijnSoort> = {
    "eerste-gesprek", "eerste-gesprek-bij-dreiging", "beschikking", "contact-in-intake",
    "bezwaar", "beslissing-op-bezwaar", "ingebrekestelling"};
template <>
inline constexpr std::array<std::string_view, 6> stored_values<Signaalpartner> = {
    "energie", "huur", "water", "zorg", "hypotheek", "overig"};
template <>
inline constexpr std::array<std::string_view, 4> stored_values<Signaalafloop> = {
    "geen-contact", "aanbod-afgewezen", "zelf-opgelost", "al-bekend"};
template <>
inline constexpr std::array<std::string_view, 4> stored_values<Mandaat> = {
    "toelating", "afwijzing", "wijziging", "beeindiging"};
template <>
inline constexpr std::array<std::string_view, 12> stored_values<Rol> = {
    "begeleider", "budgetbeheerder", "beslisser", "casuistiek", "leidinggevende", "beleid",
    "kwaliteit", "kcc", "administratie", "vroegsignaleerder", "beheerder", "archivaris"};
static_assert(stored_values<Rol>.size() == alle_rollen.size());

}  // namespace houvast::codec
