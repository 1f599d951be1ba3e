// The tables that search uses, kept with the persons: the trigrams of every name, and exact keys
// (birth date, postcode, postcode with number, telephone, e-mail, BSN as keyed hash).
// Private to projections/.
#pragma once

#include "projections/inwoners_opslag.h"

namespace houvast::zoek_index {

enum class SleutelSoort { Geboren, Postcode, PostcodeHuisnummer, Telefoon, Email, Bsn };

struct Trigram {
    int trigram;
    std::int64_t persoon;  // InwonerRij::nummer
    auto operator<=>(const Trigram&) const = default;
};
struct Sleutel {
    SleutelSoort soort;
    std::string sleutel;
    std::int64_t persoon;
    auto operator<=>(const Sleutel&) const = default;
};

// What changed in the persons, to the tables. Before the rows themselves are flushed.
void flush(Db&, const Tabel<InwonerRij>&);
void clear(Db&);

std::vector<Sleutel> keys_of(const InwonerRij&);
// "5211 AB 12": as search asks it too. Nothing without a house number.
std::optional<std::string> postcode_with_number(std::string_view postcode, std::string_view adres);

// For comparing: what there must be, and what there is; sorted.
std::vector<Trigram> trigrams_of(const Tabel<InwonerRij>&);
std::vector<Sleutel> keys_of(const Tabel<InwonerRij>&);
std::vector<Trigram> trigrams(Db&);
std::vector<Sleutel> keys(Db&);

}  // namespace houvast::zoek_index
