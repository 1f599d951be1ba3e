// What happened in the intake, and the decision at its end (PROCESS.md F3, 6b and 8-15).
#pragma once

#include "domain/methodiek/methodiek.h"
#include "domain/termijnen.h"
#include "domain/traject/opdrachten_intake.h"

namespace houvast {

struct BeeldvormingVastgelegd {
    Datum op;
    Gespreksvorm vorm{};
    std::string beginsituatie;
    Meting meting{};
    std::optional<std::string> afwijking = {};
    std::vector<std::string> kan_al = {};  // codes of themes of the methodiek
    std::vector<std::string> wil_leren = {};
    std::optional<std::string> doet_zelf = {};
    std::optional<std::string> hulp_nodig = {};
    std::optional<std::string> hulp_van = {};
    std::optional<std::string> leerbaarheid = {};
    std::optional<std::string> motivatie = {};
    bool operator==(const BeeldvormingVastgelegd&) const = default;
};

struct OordeelGevormd {
    Datum op;
    std::string ondersteuning;
    std::string producten;
    std::string uitvoerder;
    std::string passend;
    std::string maatwerk;
    Inschaling inschaling{};
    std::string motivatie;
    std::string eindsituatie;
    std::optional<std::string> omstandigheden = {};  // R-107; older ones do not have it
    std::optional<std::string> ontwikkeling = {};
    std::optional<std::string> haalbaar = {};
    std::optional<std::string> uitstroom = {};
    std::optional<std::string> afwijking = {};
    bool operator==(const OordeelGevormd&) const = default;
};

struct CollegiaalBesproken {
    Datum op;
    Rollen deelnemers = {};
    std::string uitkomst;
    std::optional<std::string> afwijking = {};
    bool operator==(const CollegiaalBesproken&) const = default;
};

struct ConceptPlanOpgesteld {
    Datum op;
    std::string hulp;
    std::vector<GekozenProduct> producten = {};
    std::optional<std::string> voorwaarden = {};
    Datum evaluatie_op;
    std::string contactmomenten;
    bool beslagvrije_voet = false;
    std::optional<std::string> afwijking = {};
    bool operator==(const ConceptPlanOpgesteld&) const = default;
};

struct ConceptPlanBesproken {
    Datum op;
    Instemming instemming{};
    std::optional<std::string> eigen_doelen = {};
    std::optional<std::string> opmerkingen = {};
    std::optional<std::string> afwijking = {};
    bool operator==(const ConceptPlanBesproken&) const = default;
};

struct ToelatingBesloten {
    Datum op;
    int plan = 0;  // the version of the concept that became plan van aanpak 1
    Identiteitsbewijs identiteitsbewijs{};
    std::optional<Datum> identiteit_gezien_op = {};
    bool woonplaats = false;
    bool verblijf = false;
    std::string motivering;
    std::optional<std::string> afwijking = {};
    std::optional<MedewerkerId> besloten_door = {};  // older facts do not tell
    std::optional<Termijn> plan_termijn = {};  // T16; older: from the first product
    bool operator==(const ToelatingBesloten&) const = default;
};

struct AanvraagAfgewezen {
    Datum op;
    Weigeringsgrond weigeringsgrond{};
    std::string motivering;
    bool gehoord = false;
    std::optional<std::string> afwijking = {};
    std::optional<MedewerkerId> besloten_door = {};
    bool operator==(const AanvraagAfgewezen&) const = default;
};

struct UitvalVastgelegd {
    Datum op;
    Uitvalreden reden{};
    std::optional<std::string> toelichting = {};
    bool operator==(const UitvalVastgelegd&) const = default;
};

struct StopBesloten {
    Datum op;
    std::string motivering;
    std::optional<MedewerkerId> besloten_door = {};
    bool operator==(const StopBesloten&) const = default;
};

struct BeschikkingVerzonden {
    Datum op;
    Termijn bezwaar;  // T4
    std::vector<TermijnSoort> stopt = {};  // what ended with it: T14 of a decision on bezwaar
    bool operator==(const BeschikkingVerzonden&) const = default;
};

struct TermijnOpgeschort {
    Datum op;
    Datum tot;
    Opschortreden reden{};
    std::optional<std::string> toelichting = {};
    Termijn beschikking;  // T3 as it is with these days
    bool operator==(const TermijnOpgeschort&) const = default;
};

struct TermijnHervat {
    Datum op;
    Termijn beschikking;
    bool operator==(const TermijnHervat&) const = default;
};

}  // namespace houvast
