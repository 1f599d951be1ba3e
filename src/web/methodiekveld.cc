#include "web/methodiekveld.h"

#include "base/text.h"
#include "pages/methodiekding.h"
#include "pages/methodiekwoorden.h"

#include <algorithm>

namespace houvast::web {

namespace {

constexpr std::size_t code_letters_max = 50;  // room for a number behind it

std::vector<std::string_view> codes_of(std::string_view text) {
    std::vector<std::string_view> all;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0) all.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return all;
}

// Those that stay in the order in which they stood; then what was ticked anew.
std::string in_old_order(std::string_view was, std::string_view ticked) {
    const auto before = codes_of(was), chosen = codes_of(ticked);
    std::string all;
    const auto add = [&](std::string_view code) {
        all.append(all.empty() ? "" : " ").append(code);
    };
    for (const std::string_view code : before)
        if (std::ranges::find(chosen, code) != chosen.end()) add(code);
    for (const std::string_view code : chosen)
        if (std::ranges::find(before, code) == before.end()) add(code);
    return all;
}

// Every ticked box comes as a field of its own.
std::string value_posted(const NameValues& velden, const Bewerkbaar& van, std::string_view was) {
    const std::string name = std::string(pages::veld_begin) + van.veld;
    if (van.soort != Veldsoort::Codes) return std::string(trimmed(velden.get(name)));
    std::string ticked;
    for (const auto& [naam, value] : velden)
        if (naam == name) ticked.append(ticked.empty() ? "" : " ").append(value);
    return in_old_order(was, ticked);
}

bool is_in_list(const std::vector<Deelnaam>& things, std::string_view code) {
    return std::ranges::find(things, code, &Deelnaam::code) != things.end();
}

}  // namespace

Veldpost lees_veldpost(const NameValues& velden, const std::vector<Bewerkbaar>& nu,
                       std::string_view soort, const Texts& texts) {
    Veldpost post;
    for (const Bewerkbaar& van : nu) {
        const std::string* shown = velden.find(std::string(pages::was_begin) + van.veld);
        if (shown == nullptr) continue;  // not on this form
        const std::string was{trimmed(*shown)};
        const std::string typed = value_posted(velden, van, was);
        post.getypt[van.veld] = typed;
        if (typed == was) {
            post.getypt.erase(van.veld);  // as it is now, whoever wrote that
            continue;
        }
        if (typed == van.waarde) continue;
        if (was != trimmed(van.waarde))
            post.intussen[van.veld] =
                texts("bewerken.intussen",
                      {{"tekst", pages::waarde_in_woorden(soort, van, texts)}});
        else
            post.gewijzigd[van.veld] = typed;
    }
    return post;
}

std::string nieuwe_code(std::string_view tekst, const Methodiek& m, std::string_view deel,
                        std::string_view onder) {
    std::string code;
    for (const char c : tekst) {
        if (code.size() >= code_letters_max) break;
        const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        const bool letter = (small >= 'a' && small <= 'z') || (small >= '0' && small <= '9');
        if (letter) code += small;
        else if (!code.empty() && code.back() != '-') code += '-';
    }
    while (code.ends_with('-')) code.pop_back();
    if (code.empty()) code = "nieuw";
    const auto things = delen_onder(m, deel, onder);
    std::string free = code;
    for (int number = 2; is_in_list(things, free); ++number)
        free = code + '-' + std::to_string(number);
    return free;
}

}  // namespace houvast::web
