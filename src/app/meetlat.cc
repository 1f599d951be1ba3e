#include "app/meetlat.h"

#include <algorithm>

namespace houvast {

namespace {

// The methodiek that knows this instrument, the best first; nullptr: none does.
const Methodiek* that_knows(const Code& code, const Maatstaf& maatstaf, const Namenbron& bron) {
    const Methodiek* was = find(bron.alle, {.code = maatstaf.methodiek,
                                            .versie = maatstaf.versie});
    const auto knows = [&](const Methodiek& m) { return instrument(m, code.waarde) != nullptr; };
    if (was != nullptr && knows(*was)) return was;
    if (knows(bron.eigen)) return &bron.eigen;
    const auto other = std::ranges::find_if(bron.alle.alle, knows);
    return other == bron.alle.alle.end() ? nullptr : &*other;
}

// What is left of one that is gone: what was answered, by its codes.
Instrument from_answers(const Code& code, const Antwoorden& antwoorden) {
    Instrument gone{.code = code.waarde, .naam = code.waarde, .uitleg = {},
                    .uitleg_professional = {}, .bron = {}, .momenten = {}, .doelgroepen = {},
                    .themas = {}};
    for (const Antwoord& a : antwoorden.waarden)
        gone.themas.push_back({.code = a.vraag, .naam = a.vraag, .uitleg = {}, .stellingen = {},
                               .bemoediging = {}});
    return gone;
}

Meetlat meetlat(const Code& code, const Maatstaf& maatstaf, const Antwoorden& antwoorden,
                const Namenbron& bron) {
    const Methodiek* m = that_knows(code, maatstaf, bron);
    Meetlat lat{.instrument = m == nullptr ? from_answers(code, antwoorden)
                                           : *instrument(*m, code.waarde)};
    const Schaal* scale = m == nullptr ? nullptr : schaal(*m, lat.instrument.schaal);
    for (const std::string& trede : maatstaf.treden.waarden) {
        Trede one{.code = trede, .teken = trede, .naam = trede};
        if (scale != nullptr)
            if (const auto found = std::ranges::find(scale->treden, trede, &Trede::code);
                found != scale->treden.end())
                one = *found;
        lat.treden.push_back(std::move(one));
    }
    return lat;
}

}  // namespace

Meetlat meetlat_van(const LegMetingVast& meting, const Namenbron& bron) {
    return meetlat(meting.instrument, meting.maatstaf, meting.antwoorden, bron);
}

Meetlat meetlat_van(const LegUitslagVast& uitslag, const Namenbron& bron) {
    return meetlat(uitslag.instrument, uitslag.maatstaf, uitslag.niveaus, bron);
}

}  // namespace houvast
