#include "pages/persoon.h"

#include "base/telefoon.h"
#include "pages/woorden.h"

namespace houvast::pages {

using namespace html;

namespace {

// A link where a browser can do something with it; else the text as it is.
Fact linked(const std::string& name, std::string_view scheme, const std::string& value,
            const std::string& shown) {
    if (const auto url = Url::parse(std::string(scheme) + value))
        return {name, a(href(*url), shown)};
    return fact(name, shown);
}

std::string address_of(const InwonerRij& persoon) {
    std::string line = persoon.adres.value_or("");
    const auto add = [&](const std::optional<std::string>& part, const char* joint) {
        if (part) line += (line.empty() ? "" : joint) + *part;
    };
    add(persoon.postcode, ", ");
    add(persoon.woonplaats, persoon.postcode ? " " : ", ");
    return line;
}

}  // namespace

std::string huishouden_zin(const InwonerRij& persoon, const Texts& texts) {
    std::string children;
    if (!persoon.kinderen.empty()) {
        std::vector<std::string> years;
        for (const int year : persoon.kinderen) years.push_back(std::to_string(year));
        children = texts("huishouden.kinderen-zin",
                         {{"aantal", static_cast<int>(years.size())},
                          {"jaren", texts.list(years)}});
    }
    if (!persoon.volwassenen) return children;
    return children.empty() ? *persoon.volwassenen : *persoon.volwassenen + ", " + children;
}

std::vector<Fact> contact_feiten(const InwonerRij& persoon, const Texts& texts) {
    std::vector<Fact> all;
    if (persoon.telefoon)
        all.push_back(linked(texts("inwoner.telefoon"), "tel:", *persoon.telefoon,
                             telefoon_dutch(*persoon.telefoon)));
    if (persoon.email)
        all.push_back(linked(texts("inwoner.email"), "mailto:", *persoon.email, *persoon.email));
    if (const std::string address = address_of(persoon); !address.empty())
        all.push_back(fact(texts("persoon.adres"), address));
    return all;
}

std::vector<Fact> wens_feiten(const InwonerRij& persoon, const Texts& texts) {
    std::vector<Fact> all;
    if (const auto wish = contactwens(persoon.liefst, persoon.wanneer, texts); !wish.empty())
        all.push_back(fact(texts("persoon.contactwens"), wish));
    if (const auto taal = taal_en_tolk(persoon.taal, persoon.tolk, texts); !taal.empty())
        all.push_back(fact(texts("persoon.taal"), taal));
    if (persoon.herinnering)
        all.push_back(fact(texts("persoon.herinnering"),
                           texts("contactwens.herinnering." +
                                 std::string(name_of(*persoon.herinnering)))));
    if (persoon.wens_toelichting)
        all.push_back(fact(texts("persoon.let-op"), *persoon.wens_toelichting));
    return all;
}

Html contact_paneel(const InwonerRij& persoon, bool inhoud, const Texts& texts) {
    std::vector<Fact> all = contact_feiten(persoon, texts);
    std::optional<Action> link;
    if (inhoud) {
        link = Action{.url = url_van(persoon.inwoner), .text = texts("persoon.alles")};
        if (persoon.geboren_op)
            all.insert(all.begin(), fact(texts("inwoner.geboren-op"), texts(*persoon.geboren_op)));
    } else {
        all = wens_feiten(persoon, texts);
    }
    return panel({.title = persoon.naam, .action = link},
                 all.empty() ? p(texts(inhoud ? "persoon.nog-niets" : "persoon.vraag-collega"))
                             : facts(all));
}

}  // namespace houvast::pages
