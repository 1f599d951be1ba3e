// Instrumentbestand: an instrument of others as they worded it, from a file that somebody sends
// . It is read as strictly as the files of a methodiek, and refused whole: each fault
// with its line, its column and the reason.
#pragma once

#include "domain/methodiek/wijziging.h"
#include "loading/leesfout.h"

#include <string_view>

namespace houvast {

inline constexpr std::size_t instrumentbestand_bytes_max = 512 * 1024;  // as every YAML file

Gelezen<Inbreng> lees_instrumentbestand(std::string_view yaml);

// One to begin with: every key with a line of explanation, in words of our own. It reads.
std::string_view voorbeeld_instrumentbestand();

}  // namespace houvast
