#include "domain/inwoner/huishouden.h"

#include <algorithm>
#include <charconv>

namespace houvast::huishouden {

Result<std::vector<int>> geboortejaren(std::string_view text, std::chrono::year dit_jaar) {
    std::vector<int> jaren;
    const int nu{dit_jaar};
    while (true) {
        text.remove_prefix(std::min(text.find_first_not_of(" ,;\t\r\n"), text.size()));
        if (text.empty()) break;
        const auto word = text.substr(0, text.find_first_of(" ,;\t\r\n"));
        text.remove_prefix(word.size());
        if (word == "en") continue;
        int jaar = 0;
        const auto [end, error] = std::from_chars(word.begin(), word.end(), jaar);
        const bool four_digits = error == std::errc{} && end == word.end() && word.size() == 4;
        if (!four_digits || jaar < nu - kind_jaren_max || jaar > nu)
            return refuse({.code = "geboortejaar-onjuist",
                           .waarden = {{"jaar", std::string(word)},
                                       {"van", nu - kind_jaren_max}, {"tot", nu}}});
        jaren.push_back(jaar);
    }
    if (jaren.size() > kinderen_max)
        return refuse({.code = "te-veel-kinderen",
                       .waarden = {{"max", static_cast<int>(kinderen_max)}}});
    return jaren;
}

Result<Feiten> decide(const LegHuishoudenVast& o, const Context& context) {
    const std::chrono::year dit_jaar = std::chrono::year_month_day{context.vandaag}.year();
    const auto kinderen = geboortejaren(o.kinderen.value_or(""), dit_jaar);
    if (!kinderen) return refuse(kinderen.error());
    return Feiten{HuishoudenVastgelegd{.volwassenen = o.volwassenen, .kinderen = *kinderen}};
}

bool conflicts(const Feiten& sinds) {
    return std::ranges::any_of(sinds, [](const InwonerGebeurtenis& g) {
        return std::holds_alternative<HuishoudenVastgelegd>(g);
    });
}

}  // namespace houvast::huishouden
