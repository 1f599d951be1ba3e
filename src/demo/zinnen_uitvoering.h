// Zinnen of the route after the decision: what belongs together stands together, so that a plan, an
// evaluation or a talk hangs together.
#pragma once

#include "domain/traject/opdracht.h"

#include <span>
#include <string_view>

namespace houvast::demo {

struct Plantekst {  // the topics of a begeleidingsplan
    std::string_view beginsituatie, uitstroom, einddoel, andere_hulp, taakverdeling, aan_de_slag,
        duur, doelen, doelen_periode, afspraken, motivatie;
};
std::span<const Plantekst> planteksten();
std::span<const std::string_view> planredenen();  // why there is a new version

struct Contacttekst {
    std::string_view hoe_gaat_het, notitie;
    Motivatie motivatie;
    std::string_view weerstand = {};
};
std::span<const Contacttekst> contactteksten();
std::span<const Contacttekst> moeizame_contacten();  // of somebody who lets go
std::span<const std::string_view> resultaten();      // of a product that ends

struct Evaluatietekst {
    std::string_view omstandigheden, ontwikkeling, haalbaar;
};
std::span<const Evaluatietekst> evaluaties_verder();
std::span<const Evaluatietekst> evaluaties_gehaald();

struct Volgafspraak {
    std::string_view wijze, inhoud, nazorgwens;
};
std::span<const Volgafspraak> volgafspraken();

struct Volgtekst {
    std::string_view structuur, vooruitkijken, zelf_doen, vertrouwen, signalen, betalingen;
};
std::span<const Volgtekst> volgteksten();

struct Preventietekst {
    std::string_view moeilijke_tijden, oplossing, hulp_van, spaarpot;
};
std::span<const Preventietekst> preventieteksten();

struct Moment {
    std::string_view wat;
    JaNee elk_jaar;
};
std::span<const Moment> moeilijke_momenten();

struct Nazorgtekst {
    std::string_view hoe_ging_het;
    JaNee steun_nodig;
    std::string_view toelichting;
};
std::span<const Nazorgtekst> nazorgteksten();

struct Terugvaltekst {
    Terugvaloorzaak oorzaak;
    Verandering verandering;
    std::string_view betekenis, les, les_voor_ons;
};
std::span<const Terugvaltekst> terugvalteksten();

}  // namespace houvast::demo
