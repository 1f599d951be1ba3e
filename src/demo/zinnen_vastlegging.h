// Zinnen of what is written down beside the route: agreements, debts, arrangements, referrals.
// Names of creditors are made up; amounts are in whole euros.
#pragma once

#include "domain/traject/opdracht.h"

#include <span>
#include <string_view>

namespace houvast::demo {

struct Afspraaktekst {
    Partij van;
    std::string_view wat, doel;
    Afspraakuitkomst uitkomst;  // as it turned out
    std::string_view toelichting = {};
};
std::span<const Afspraaktekst> afspraakteksten();

struct Schuldtekst {
    std::string_view schuldeiser;
    Schuldsoort soort;
    int min, max;
    std::string_view toelichting = {};
};
std::span<const Schuldtekst> formele_schulden();
std::span<const Schuldtekst> informele_schulden();
std::span<const std::string_view> schuld_is_weg();

struct Regelingtekst {  // an arrangement
    Tegenpartij partij;
    std::string_view met, wat;
    int min, max;  // a month
};
std::span<const Regelingtekst> regelingteksten();

struct Toeslagtekst {  // what a regulation comes to, a month
    std::string_view code;
    int min, max;
};
std::span<const Toeslagtekst> toeslagen();

struct Verwijzingtekst {
    std::string_view naar, waarvoor, hoe_gaat_het;
};
std::span<const Verwijzingtekst> verwijzingteksten();

struct Maatwerktekst {
    std::string_view waarvan, argument;
};
std::span<const Maatwerktekst> maatwerkteksten();

std::span<const std::string_view> gegeven_informatie();
std::span<const std::string_view> inschalingstwijfel();

}  // namespace houvast::demo
