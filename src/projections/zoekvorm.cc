// The only file with ICU.
#include "projections/zoekvorm.h"

#include "base/check.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>

namespace houvast {

namespace {

constexpr std::size_t bytes_max = 800;

// Dutch first, then those that come with names from elsewhere.
constexpr std::array<std::string_view, 32> voorvoegsels = {
    "aan", "al", "bij", "da", "de", "del", "den", "der", "di", "do", "dos", "du", "el", "het",
    "in", "la", "le", "les", "mc", "op", "s", "t", "te", "ten", "ter", "tot", "uit", "van",
    "vd", "vom", "von", "zu"};

// Any script to plain Latin letters. Made once: that takes milliseconds.
std::string latin(std::string_view utf8) {
    static std::mutex one_at_a_time;  // ICU's compound transliterators keep state
    static const std::unique_ptr<icu::Transliterator> to_latin = [] {
        UErrorCode error = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            "Any-Latin; NFKD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower", UTRANS_FORWARD,
            error));
        ENSURE(U_SUCCESS(error) && made);
        return made;
    }();
    icu::UnicodeString text = icu::UnicodeString::fromUTF8(
        icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
    const std::lock_guard lock(one_at_a_time);
    to_latin->transliterate(text);
    std::string result;
    text.toUTF8String(result);
    return result;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

std::string folded(std::string_view naam) {
    naam = naam.substr(0, bytes_max);
    const bool plain = std::ranges::all_of(naam, [](char c) { return (c & 0x80) == 0; });
    std::string text = plain ? std::string(naam) : latin(naam);
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

std::vector<std::string> words_in(std::string_view text) {
    std::vector<std::string> words(1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with("ij")) {
            words.back() += 'y';
            ++i;
        } else if (is_letter(text[i])) {
            words.back() += text[i];
        } else if (text[i] != '\'' && text[i] != '`' && !words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

// 1 to 37; 0 is the mark around a word.
int letter_number(char c) { return c >= 'a' ? c - 'a' + 1 : c - '0' + 27; }

}  // namespace

std::string zoekvorm(std::string_view naam) {
    const std::vector<std::string> words = words_in(folded(naam));
    const auto counts = [](const std::string& word) {
        return std::ranges::find(voorvoegsels, word) == voorvoegsels.end();
    };
    const bool any = std::ranges::any_of(words, counts);
    std::string form;
    for (const std::string& word : words)
        if (!any || counts(word)) form += (form.empty() ? "" : " ") + word;
    return form;
}

std::vector<int> trigrammen(std::string_view zoekvorm) {
    std::vector<int> found;
    int last = 0;
    int before_last = 0;
    const auto end_word = [&] {
        if (last != 0) found.push_back((before_last * 40 + last) * 40);
        last = before_last = 0;
    };
    for (const char c : zoekvorm) {
        if (c == ' ') {
            end_word();
            continue;
        }
        const int letter = letter_number(c);
        found.push_back((before_last * 40 + last) * 40 + letter);
        before_last = last;
        last = letter;
    }
    end_word();
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

}  // namespace houvast
