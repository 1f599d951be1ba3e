// A methodiek from its folder methodieken/<code>/<versie>/: six files, see methodieken/README.md.
// The folder's name and its parent's must be the version and the code that methodiek.yaml gives.
#pragma once

#include "domain/methodiek/methodiek.h"
#include "loading/leesfout.h"

#include <string_view>

namespace houvast {

// Every fault of every file. What is well written but does not fit together comes after, only when
// the files themselves are good: one fault per gebrek (domain/methodiek/deugdelijk.h), by its code.
Gelezen<Methodiek> load_methodiek(const std::string& folder);

// One file each, so that a test or a fuzzer needs no disk. They fill their part of `into`.
using Leesfouten = std::vector<Leesfout>;
Leesfouten read_methodiek_kop(std::string_view yaml, const std::string& bestand, Methodiek& into);
Leesfouten read_fasen(std::string_view yaml, const std::string& bestand, Methodiek& into);
Leesfouten read_codelijsten(std::string_view yaml, const std::string& bestand, Methodiek& into);
Leesfouten read_producten(std::string_view yaml, const std::string& bestand, Methodiek& into);
Leesfouten read_contactfrequenties(std::string_view yaml, const std::string& bestand,
                                   Methodiek& into);
Leesfouten read_gesprekstips(std::string_view yaml, const std::string& bestand, Methodiek& into);

}  // namespace houvast
