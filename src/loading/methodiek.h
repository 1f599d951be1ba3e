// A methodiek from its folder methodieken/<code>/<versie>/: twelve files, as methodieken/README.md
// says. The folder's name and its parent's must be the version and the code in methodiek.yaml.
#pragma once

#include "base/result.h"
#include "domain/methodiek/methodieken.h"
#include "loading/leesfout.h"

#include <map>
#include <string_view>

namespace houvast {

// Every fault of every file. What is well written but does not fit together comes after, only when
// the files themselves are good: one fault per gebrek (domain/methodiek/deugdelijk.h), where the
// thing stands that it is about.
Gelezen<Methodiek> load_methodiek(const std::string& folder);

// All of them, in order of name: every CODE/VERSIE in the folder. At least the one of who chose
// nothing is among them (domain/methodiek/keuze.h).
Gelezen<Methodieken> load_methodieken(const std::string& folder);

// What was read, and where each thing stands: under the name that gebreken give it, such as
// "subdoel brief-openen".
struct Vindplaats {
    std::string bestand;
    Plaats plaats;
};
using Vindplaatsen = std::map<std::string, Vindplaats, std::less<>>;
struct Ingelezen {
    Methodiek methodiek;
    Vindplaatsen waar;
};

// One file each, so that a test or a fuzzer needs no disk. They fill their part of `into`.
using Leesfouten = std::vector<Leesfout>;
using Deellezer = Leesfouten (*)(std::string_view yaml, const std::string& bestand,
                                 Ingelezen& into);
Leesfouten read_methodiek_kop(std::string_view yaml, const std::string& bestand, Ingelezen& into);
Leesfouten read_fasen(std::string_view yaml, const std::string& bestand, Ingelezen& into);
Leesfouten read_codelijsten(std::string_view yaml, const std::string& bestand, Ingelezen& into);
Leesfouten read_producten(std::string_view yaml, const std::string& bestand, Ingelezen& into);
Leesfouten read_contactfrequenties(std::string_view yaml, const std::string& bestand,
                                   Ingelezen& into);
Leesfouten read_gesprekstips(std::string_view yaml, const std::string& bestand, Ingelezen& into);
Leesfouten read_platen(std::string_view yaml, const std::string& bestand, Ingelezen& into);
Leesfouten read_instrumenten(std::string_view yaml, const std::string& bestand, Ingelezen& into);
Leesfouten read_inschaling(std::string_view yaml, const std::string& bestand, Ingelezen& into);
Leesfouten read_doelen(std::string_view yaml, const std::string& bestand, Ingelezen& into);
Leesfouten read_hulpmiddelen(std::string_view yaml, const std::string& bestand, Ingelezen& into);
Leesfouten read_trainingen(std::string_view yaml, const std::string& bestand, Ingelezen& into);

// All of them, with the names of their files, in the order in which faults are told.
struct Methodiekdeel {
    const char* bestand;  // "fasen.yaml"
    Deellezer read;
};
std::vector<Methodiekdeel> delen_van_methodiek();

// A gebrek for whoever writes the files: in plain Dutch, at the line that it is about, or of the
// file as a whole (in `folder`) where nothing stands.
Leesfout leesfout_van(const Weigering& gebrek, const Vindplaatsen&, const std::string& folder);

}  // namespace houvast
