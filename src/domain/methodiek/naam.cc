#include "domain/methodiek/naam.h"

#include <algorithm>

namespace houvast {

namespace {

using Codenamen = std::vector<Codenaam>;

template <class T>
Codenamen codes_of(const std::vector<T>& things, std::string T::*name) {
    Codenamen all;
    for (const T& one : things) all.emplace_back(one.code, one.*name);
    return all;
}

// Of all plates; of a topic that is on several the first.
Codenamen topics(const Methodiek& m) {
    Codenamen all;
    for (const Gespreksplaat& plate : m.platen)
        for (const Plaatonderwerp& one : plate.onderwerpen) all.emplace_back(one.code, one.naam);
    for (const Instrument& which : m.instrumenten)
        for (const Instrumentthema& one : which.themas) all.emplace_back(one.code, one.naam);
    return all;
}

}  // namespace

std::vector<Codenaam> alles_in(const Methodiek& m, std::string_view lijst) {
    if (lijst == "instrumenten") return codes_of(m.instrumenten, &Instrument::naam);
    if (lijst == "platen") return codes_of(m.platen, &Gespreksplaat::naam);
    if (lijst == "onderwerpen") return topics(m);
    if (lijst == "subdoelen") return codes_of(m.subdoelen, &Subdoel::tekst);
    if (lijst == "themas") return codes_of(m.themas, &Doelthema::naam);
    if (lijst == "hulpmiddelen") return codes_of(m.hulpmiddelen, &Hulpmiddel::naam);
    if (lijst == "trainingen") return codes_of(m.trainingen, &Training::naam);
    return {};
}

std::string naam_in(const Methodiek& m, std::string_view lijst, std::string_view code) {
    const auto all = alles_in(m, lijst);
    const auto found = std::ranges::find(all, code, &Codenaam::first);
    return found == all.end() ? std::string() : found->second;
}

}  // namespace houvast
