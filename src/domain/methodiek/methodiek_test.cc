#include "domain/methodiek/methodiek.h"

#include "base/fields.h"
#include "domain/methodiek/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;

namespace {

template <class T>
std::vector<std::string> codes_of(const std::vector<const T*>& things) {
    std::vector<std::string> codes;
    for (const T* thing : things) codes.push_back(thing->code);
    return codes;
}

using Codelist = std::vector<std::string>;

}  // namespace

TEST_CASE("the phase of a step, and things by their code") {
    const Methodiek m = gegeven::methodiek();
    CHECK(fase_van(m, Stap::Intake)->code == "begin");
    CHECK(fase_van(m, Stap::Nazorg)->code == "vervolg");
    CHECK(fase_van(Methodiek{}, Stap::Nazorg) == nullptr);
    CHECK(codelijst(m, "kanaal")->waarden.size() == 7);
    CHECK(schaal(m, "batterij")->treden.size() == 2);
    CHECK(instrument(m, "leefgebieden")->schaal == "batterij");
    CHECK(plaat(m, "mijn-intake")->soort == PlaatSoort::Onderwerpen);
    CHECK(thema(m, "geldzaken")->naam == "Geldzaken");
    CHECK(subdoel(m, "stap-6")->moeilijkheid == 3);
    CHECK(hulpmiddel(m, "hulp-4")->soort == HulpmiddelSoort::Tip);
    CHECK(klasse(m, "korte-termijn")->gesprek_weken == 2);
    CHECK(codelijst(m, "geen") == nullptr);
    CHECK(instrument(m, "geen") == nullptr);
    CHECK(plaat(m, "geen") == nullptr);
    CHECK(hulpmiddel(m, "geen") == nullptr);
    CHECK(klasse(m, "geen") == nullptr);
}

TEST_CASE("R-112: knowledge, insight, skill and behaviour are for begeleiding, the rest coaching") {
    Codelist coaching;
    for (std::size_t at = 0; at < names_of<Doelsoort>.size(); ++at)
        if (voor_wie(static_cast<Doelsoort>(at)) == Doelaanpak::Coaching)
            coaching.emplace_back(names_of<Doelsoort>[at]);
    CHECK(coaching == Codelist{"gezin", "overtuiging"});
}

TEST_CASE("R-035: another group has other instruments, beside those for everybody") {
    Methodiek m = gegeven::methodiek();
    Instrument extra = m.instrumenten.front();
    extra.code = "voor-jongeren";
    extra.doelgroepen = {"jongere"};
    extra.momenten = {Meetmoment::Begin};
    m.instrumenten.push_back(extra);
    CHECK(codes_of(instrumenten_voor(m, Meetmoment::Begin, {})) == Codelist{"leefgebieden"});
    CHECK(codes_of(instrumenten_voor(m, Meetmoment::Begin, {"ondernemer"})) ==
          Codelist{"leefgebieden"});
    CHECK(codes_of(instrumenten_voor(m, Meetmoment::Begin, {"ondernemer", "jongere"})) ==
          Codelist{"leefgebieden", "voor-jongeren"});
    CHECK(codes_of(instrumenten_voor(m, Meetmoment::Einde, {"jongere"})) ==
          Codelist{"leefgebieden"});
    CHECK(instrumenten_voor(m, Meetmoment::Tussen, {"jongere"}).empty());
}

TEST_CASE("R-122: the aids for a step: its own first, then of its theme, for these groups") {
    Methodiek m = gegeven::methodiek();
    m.subdoelen[0].hulpmiddelen = {"hulp-3", "hulp-2"};
    m.hulpmiddelen[1].doelgroepen = {"jongere"};
    m.hulpmiddelen[3].doelgroepen = {"jongere", "ondernemer"};
    m.hulpmiddelen.push_back(m.hulpmiddelen[0]);
    m.hulpmiddelen.back().code = "over-iets-anders";
    m.hulpmiddelen.back().themas = {"wonen"};
    const Subdoel& step = m.subdoelen[0];
    CHECK(codes_of(hulpmiddelen_van(m, step, {})) == Codelist{"hulp-3", "hulp-1"});
    CHECK(codes_of(hulpmiddelen_van(m, step, {"jongere"})) ==
          Codelist{"hulp-3", "hulp-2", "hulp-1", "hulp-4"});
    CHECK(codes_of(hulpmiddelen_van(m, step, {"ondernemer"})) ==
          Codelist{"hulp-3", "hulp-1", "hulp-4"});
}

TEST_CASE("the steps of a theme go from easy to hard, and for the rest as the file has them") {
    Methodiek m = gegeven::methodiek();
    m.subdoelen[0].moeilijkheid = 3;
    m.subdoelen[5].thema = "wonen";
    CHECK(codes_of(subdoelen_van(m, "geldzaken")) ==
          Codelist{"stap-2", "stap-3", "stap-4", "stap-1", "stap-5"});
    CHECK(subdoelen_van(m, "er-is-geen").empty());
}
