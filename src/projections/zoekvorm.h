// Zoekvorm: a name as search compares it: small Latin letters and digits, words with one space.
//   "Çelik-van der Berg" → "celik berg"   "'t Hart" → "hart"   "IJsbrand de Wit" → "ysbrand wit"
//   "Мария" → "mariya", as ICU writes other scripts in Latin letters
// Diacritics are off, hyphens part words, apostrophes join them, `ij` and `y` are one letter, and
// prefixes (van, de, 't, ten, el, al …) do not count unless nothing else is left.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace houvast {

std::string zoekvorm(std::string_view naam);  // at most 200 characters of it count

// Every three letters in a row of every word, with two marks before and one after it, each as one
// number below 64,000; sorted, each once.
std::vector<int> trigrammen(std::string_view zoekvorm);

}  // namespace houvast
