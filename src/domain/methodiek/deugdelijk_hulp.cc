// What helps with the steps: aids and group training.
#include "domain/methodiek/deugdelijk_delen.h"

#include <array>

namespace houvast::deugdelijk {

namespace {

// Public sites that a resident is sent to: of the state, or of who works for everybody.
constexpr auto sites = std::to_array<std::string_view>(
    {"rijksoverheid.nl", "nibud.nl", "digid.nl", "belastingdienst.nl", "wijzeringeldzaken.nl",
     "oefenen.nl", "steffie.nl", "toeslagen.nl"});

// "https://www.nibud.nl/page" is of nibud.nl; "https://nibud.nl.example" is not, and neither is
// anything with a port or a name before the host.
bool is_public(std::string_view adres) {
    constexpr std::string_view https = "https://";
    if (!adres.starts_with(https)) return false;
    adres.remove_prefix(https.size());
    const std::string_view host = adres.substr(0, adres.find_first_of("/?#\\"));
    if (host.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-") != host.npos) return false;
    return std::ranges::any_of(sites, [&](std::string_view site) {
        return host == site || (host.ends_with(site) && host.size() > site.size() &&
                                host[host.size() - site.size() - 1] == '.');
    });
}

void check_hulpmiddel(const Methodiek& m, const Hulpmiddel& een, Gebreken& found) {
    const std::string in = "hulpmiddel " + een.code;
    if (een.themas.empty()) add(found, "methodiek.zonder-thema", in);
    check_all_known(m.themas, "thema", een.themas, in, found);
    check_doelgroepen(m, een.doelgroepen, in, found);
    const bool elsewhere =
        een.soort == HulpmiddelSoort::Film || een.soort == HulpmiddelSoort::ELearning;
    if (een.adres.empty() == elsewhere) add(found, "methodiek.adres", in);
    if (!een.adres.empty() && !is_public(een.adres))
        add(found, "methodiek.adres-site", in, {{"adres", een.adres}});
    if (een.tekst.empty() && !elsewhere) add(found, "methodiek.zonder-tekst", in);
    if (een.werkblad.empty() == (een.soort == HulpmiddelSoort::Werkblad))
        add(found, "methodiek.werkblad", in);
}

}  // namespace

void check_hulpmiddelen(const Methodiek& m, Gebreken& found) {
    check_once(m.hulpmiddelen, "hulpmiddel", found);
    for (const Doelthema& een : m.themas) {
        const auto aids = std::ranges::count_if(m.hulpmiddelen, [&](const Hulpmiddel& h) {
            return std::ranges::find(h.themas, een.code) != h.themas.end();
        });
        if (aids < hulpmiddelen_per_thema_min)
            add(found, "methodiek.weinig-hulpmiddelen", "thema " + een.code,
                {{"aantal", static_cast<int>(aids)}, {"minstens", hulpmiddelen_per_thema_min}});
    }
    for (const Hulpmiddel& een : m.hulpmiddelen) check_hulpmiddel(m, een, found);
}

void check_trainingen(const Methodiek& m, Gebreken& found) {
    check_once(m.trainingen, "training", found);
    for (const Training& een : m.trainingen) {
        const std::string in = "training " + een.code;
        check_all_known(m.themas, "thema", een.themas, in, found);
        check_known(m.producten, "product", een.product, in, found);
        const auto product = std::ranges::find(m.producten, een.product, &Product::code);
        if (product != m.producten.end() && product->soort != ProductSoort::Begeleiding)
            add(found, "methodiek.product-soort", in, {{"product", een.product}}, "R-287");
    }
}

}  // namespace houvast::deugdelijk
