// How much alike names are: word by word, with room for typos that grows with the word.
#include "projections/zoek.h"

#include "projections/kolommen.h"
#include "projections/zoekvorm.h"

#include <algorithm>
#include <array>

namespace houvast {

namespace {

constexpr std::size_t word_max = 32;

// Letters to change, add, drop or swap with a neighbour (optimal string alignment).
int typos(std::string_view a, std::string_view b) {
    a = a.substr(0, word_max);
    b = b.substr(0, word_max);
    std::array<std::array<int, word_max + 1>, word_max + 1> d;
    for (std::size_t i = 0; i <= a.size(); ++i) d[i][0] = static_cast<int>(i);
    for (std::size_t j = 0; j <= b.size(); ++j) d[0][j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i)
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int other = a[i - 1] == b[j - 1] ? 0 : 1;
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + other});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    return d[a.size()][b.size()];
}

int shared_trigrams(std::string_view a, std::string_view b) {  // Dice, 0 to 100
    const std::vector<int> left = trigrammen(a);
    const std::vector<int> right = trigrammen(b);
    std::vector<int> both;
    std::ranges::set_intersection(left, right, std::back_inserter(both));
    const std::size_t all = std::max<std::size_t>(left.size() + right.size(), 1);
    return static_cast<int>(200 * both.size() / all);
}

// 100 the same; a beginning of it 75 to 95; a typo or two 80 and 65; else what they share, if much.
int word_likeness(std::string_view asked, std::string_view word) {
    if (asked == word) return 100;
    if (word.starts_with(asked))
        return 75 + static_cast<int>(20 * asked.size() / word.size());
    const std::size_t length = std::min(asked.size(), word.size());
    const int wrong = length >= 4 ? typos(asked, word) : 99;
    if (wrong == 1) return 80;
    if (wrong == 2 && length >= 6) return 65;
    const int shared = shared_trigrams(asked, word);
    return shared >= 40 ? shared * 6 / 10 : 0;
}

}  // namespace

int gelijkenis(std::string_view gevraagd, std::string_view naam) {
    const auto asked = words_of(gevraagd);
    const auto words = words_of(naam);
    if (asked.empty() || words.empty()) return 0;
    int sum = 0;
    int weight = 0;
    for (const std::string_view one : asked) {
        int best = 0;
        for (const std::string_view word : words) best = std::max(best, word_likeness(one, word));
        const int letters = static_cast<int>(std::min<std::size_t>(one.size(), 8));
        sum += best * letters;  // a long word says more than an initial
        weight += letters;
    }
    // Written as one word, or parted otherwise: "elamrani", "jan willem" for Janwillem.
    const auto joined = [](std::string_view text) {
        std::string all;
        for (const std::string_view word : words_of(text)) all += word;
        return all;
    };
    return std::max(sum / weight, word_likeness(joined(gevraagd), joined(naam)) * 9 / 10);
}

}  // namespace houvast
