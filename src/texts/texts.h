// Texts: message id + named values → a sentence in the reader's language. The only room with
// wording. One Texts per language, made once at start (translations.h) and shared by all threads.
#pragma once

#include "base/result.h"
#include "texts/catalogue.h"

#include <atomic>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace houvast {

class Texts {
public:
    // What this language lacks, the fallback says (nullptr: none).
    Texts(const std::string& dir, std::string language, const Texts* fallback);

    // The same sentences with words of somebody's own in them: a methodiek calls nazorg otherwise.
    // Costs little: the catalogue is shared, and so are the gaps.
    Texts with_words(Waarden eigen) const;

    // Fills {name} from the values; a date becomes words, and {aantal} also chooses the plural.
    // A name without value is a word of its own: of with_words(), else the message "woord.<name>".
    // An unknown id shows itself, a placeholder without value stays as it is: a page with one odd
    // word beats no page. Both are counted in gaps(), which tests hold at 0.
    std::string operator()(std::string_view id, const Waarden& waarden = {}) const;
    std::string operator()(const Weigering& why) const;  // message id "weigering.<code>"
    bool knows(std::string_view id) const;
    bool says_itself(std::string_view id) const;  // not through the fallback

    std::string operator()(Datum) const;                    // 25 november 2026
    std::string with_weekday(Datum) const;                  // woensdag 25 november 2026
    std::string brief(Datum) const;                         // wo 25 nov
    std::string numeric(Datum) const;                       // 25-11-2026, as in a form or table
    std::string relative(Datum, Datum vandaag) const;       // vandaag, over 3 dagen, gisteren …
    std::string time_of_day(std::chrono::minutes) const;    // 9.30 uur; since midnight, 0..1439
    std::string amount(std::int64_t cents) const;           // € 1.234,56; whole euros: € 1.234
    std::string list(std::span<const std::string>) const;   // a, b en c

    const std::string& language() const { return language_; }  // "nl": for <html lang>
    int gaps() const { return *gaps_; }

private:
    struct Part {
        std::string_view name;
        std::string text;
    };
    // As operator(), for the parts that this room makes itself: no map, since a page is full of
    // dates.
    std::string with(std::string_view id, std::initializer_list<Part>) const;

    const char* find(std::string_view id, std::optional<int> count) const;
    const char* find_or_count(std::string_view id, std::optional<int> count) const;
    std::string words(const Waarde&) const;
    bool add_word(std::string_view name, std::string& sentence) const;

    std::string language_;
    std::shared_ptr<const Catalogue> catalogue_;
    const Texts* fallback_;
    Waarden eigen_ = {};
    std::shared_ptr<std::atomic<int>> gaps_ = std::make_shared<std::atomic<int>>(0);
};

}  // namespace houvast
