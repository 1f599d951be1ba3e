// Verschil: what another version of a methodiek adds, takes away and changes, per part. So that
// whoever updates one sees what running dossiers would meet.
#pragma once

#include "domain/methodiek/methodiek.h"

namespace houvast {

enum class VerschilSoort { Bij, Weg, Anders };
constexpr std::array<std::string_view, 3> names(VerschilSoort) { return {"bij", "weg", "anders"}; }

struct Methodiekverschil {
    std::string deel;  // the key in its file: "subdoelen"; "methodiek" for what has no code
    std::string code;  // of the thing; of "methodiek" the key: "nazorg_naam"
    VerschilSoort soort{};
    bool operator==(const Methodiekverschil&) const = default;
};

// In the order of the parts; in each what went, then what came or changed, as the files have it.
// Another order of the same things is no difference.
std::vector<Methodiekverschil> verschillen(const Methodiek& oud, const Methodiek& nieuw);

}  // namespace houvast
