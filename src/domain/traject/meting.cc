#include "domain/traject/meting.h"

#include "domain/traject/fasen.h"
#include "domain/traject/maatstaf.h"

#include <algorithm>

namespace houvast::meting {

namespace {

bool has(const std::vector<std::string>& codes, std::string_view code) {
    return std::ranges::find(codes, code) != codes.end();
}

Result<const Instrument*> found(const Methodiek& methodiek, const Code& code) {
    const Instrument* which = instrument(methodiek, code.waarde);
    if (which == nullptr)
        return refuse({.code = "instrument-onbekend", .grond = "R-024",
                       .waarden = {{"instrument", code.waarde}}});
    return which;
}

Result<const Instrument*> of_soort(const Methodiek& methodiek, const Code& code,
                                   InstrumentSoort soort) {
    const auto which = found(methodiek, code);
    if (which && (*which)->soort != soort)
        return refuse({.code = "instrument-van-andere-soort", .grond = "R-024",
                       .waarden = {{"instrument", (*which)->naam}}});
    return which;
}

// in a group of one's own there is an extra instrument; of those any is free.
bool is_extra(const Instrument& which) { return !which.doelgroepen.empty(); }

bool is_for(const Instrument& which, Meetmoment moment) {
    return std::ranges::find(which.momenten, moment) != which.momenten.end();
}

// One that the gemeente has no more, or not for this moment, cannot be asked for again.
Result<void> same_as_begin(const Traject& traject, const LegMetingVast& o, const Instrument& now,
                           const Methodiek& methodiek) {
    if (o.moment == Meetmoment::Begin || is_extra(now)) return {};
    const Instrument* begin = nullptr;
    for (const auto& [_, m] : traject.boek.metingen) {
        if (m.moment != Meetmoment::Begin) continue;
        if (m.instrument == o.instrument) return {};
        const Instrument* was = instrument(methodiek, m.instrument.waarde);
        if (was != nullptr && !is_extra(*was) && is_for(*was, o.moment)) begin = was;
    }
    if (begin == nullptr) return {};
    return refuse({.code = "meting-ander-instrument", .grond = "R-128",
                   .waarden = {{"instrument", begin->naam}}});
}

Result<void> on_scale(const std::string& trede, const std::vector<std::string>& treden) {
    if (has(treden, trede)) return {};
    return refuse({.code = "trede-onbekend", .waarden = {{"trede", trede}}});
}

// Each question is of this instrument, each answer of its scale; a wish only where it asks one.
Result<void> answered(const Antwoorden& antwoorden, const Instrument& which,
                      const std::vector<std::string>& vragen,
                      const std::vector<std::string>& treden) {
    std::vector<std::string> gehad;
    for (const Antwoord& a : antwoorden.waarden) {
        if (!has(vragen, a.vraag))
            return refuse({.code = "antwoord-onbekend", .waarden = {{"vraag", a.vraag}}});
        if (has(gehad, a.vraag))
            return refuse({.code = "antwoord-dubbel", .waarden = {{"vraag", a.vraag}}});
        gehad.push_back(a.vraag);
        if (const auto ok = on_scale(a.waarde, treden); !ok) return ok;
        if (a.gewenst.empty()) continue;
        if (!which.gewenst)
            return refuse({.code = "gewenst-niet-gevraagd", .grond = "R-045",
                           .waarden = {{"instrument", which.naam}}});
        if (const auto ok = on_scale(a.gewenst, treden); !ok) return ok;
    }
    return {};
}

Result<void> known_skips(const Codes& overgeslagen, const Instrument& which,
                         const std::vector<std::string>& vragen) {
    for (const std::string& code : overgeslagen.waarden) {
        const bool thema = std::ranges::find(which.themas, code, &Instrumentthema::code) !=
                           which.themas.end();
        if (!thema && !has(vragen, code))
            return refuse({.code = "antwoord-onbekend", .waarden = {{"vraag", code}}});
    }
    return {};
}

// In the order of the instrument; what was answered was not skipped.
template <class O>
void tidy(O& o, const std::vector<std::string>& vragen) {
    std::ranges::stable_sort(o.antwoorden.waarden, {}, [&](const Antwoord& a) {
        return std::ranges::find(vragen, a.vraag) - vragen.begin();
    });
    std::erase_if(o.overgeslagen.waarden, [&](const std::string& code) {
        return std::ranges::count(o.antwoorden.waarden, code, &Antwoord::vraag) > 0;
    });
}

Result<void> not_empty(const Antwoorden& antwoorden, const Codes& overgeslagen, bool more) {
    if (!antwoorden.waarden.empty() || !overgeslagen.waarden.empty() || more) return {};
    return refuse({.code = "meting-leeg"});
}

const Regel<LegMetingVast>* measurement(const Traject& traject, int gebeurtenis) {
    const auto& all = traject.boek.metingen;
    const auto at = std::ranges::find(all, gebeurtenis, &Regel<LegMetingVast>::gebeurtenis);
    return at == all.end() ? nullptr : &*at;
}

}  // namespace

std::vector<std::string> vragen_van(const Instrument& which) {
    std::vector<std::string> vragen;
    for (const Instrumentthema& thema : which.themas) {
        if (thema.stellingen.empty()) vragen.push_back(thema.code);
        for (const Stelling& one : thema.stellingen) vragen.push_back(one.code);
    }
    return vragen;
}

Result<void> may_continue(const Traject& traject) {
    if (const auto ok = fasen::open(traject); !ok) return ok;
    const bool one = std::ranges::any_of(traject.boek.metingen, [](const auto& r) {
        return r.feit.klaar == JaNee::Nee;
    });
    if (!one) return refuse({.code = "geen-open-meting"});
    return {};
}

Result<Feiten> decide(const Traject& traject, const LegMetingVast& o, const Context& context) {
    if (const auto ok = fasen::since_aanmelding(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    const auto which = of_soort(context.methodiek, o.instrument, InstrumentSoort::Vragen);
    if (!which) return refuse(which.error());
    if (!is_for(**which, o.moment))
        return refuse({.code = "instrument-niet-nu",
                       .waarden = {{"instrument", (*which)->naam}}});
    LegMetingVast feit = o;
    feit.maatstaf = maatstaf_van(context.methodiek, **which);
    const std::vector<std::string> vragen = vragen_van(**which);
    if (const auto ok = answered(o.antwoorden, **which, vragen, feit.maatstaf.treden.waarden); !ok)
        return refuse(ok.error());
    if (const auto ok = known_skips(o.overgeslagen, **which, vragen); !ok)
        return refuse(ok.error());
    if (const auto ok = not_empty(o.antwoorden, o.overgeslagen, o.eigen_onderwerpen.has_value());
        !ok)
        return refuse(ok.error());
    if (const auto ok = same_as_begin(traject, o, **which, context.methodiek); !ok)
        return refuse(ok.error());
    tidy(feit, vragen);
    return vastgelegd(std::move(feit));
}

Result<Feiten> decide(const Traject& traject, const VulMetingAan& o, const Context& context) {
    const Regel<LegMetingVast>* meting = measurement(traject, o.meting);
    if (meting == nullptr) return refuse({.code = "meting-onbekend"});
    const LegMetingVast& was = meting->feit;
    if (was.klaar == JaNee::Ja)
        return refuse({.code = "meting-is-klaar", .waarden = {{"op", was.op}}});
    if (const auto ok = not_in_future(o.op, context); !ok) return refuse(ok.error());
    if (o.op < was.op)
        return refuse({.code = "einde-voor-start",
                       .waarden = {{"op", o.op}, {"gestart_op", was.op}}});
    const auto which = found(context.methodiek, was.instrument);
    if (!which) return refuse(which.error());
    const std::vector<std::string> vragen = vragen_van(**which);
    const auto& treden = was.maatstaf.treden.waarden;  // as they were when it began
    if (const auto ok = answered(o.antwoorden, **which, vragen, treden); !ok)
        return refuse(ok.error());
    if (const auto ok = known_skips(o.overgeslagen, **which, vragen); !ok)
        return refuse(ok.error());
    if (const auto ok = not_empty(o.antwoorden, o.overgeslagen, o.klaar == JaNee::Ja); !ok)
        return refuse(ok.error());
    VulMetingAan feit = o;
    tidy(feit, vragen);
    return vastgelegd(std::move(feit));
}

// per theme a text; what it was measured with is not ours.
Result<Feiten> decide(const Traject& traject, const LegUitslagVast& o, const Context& context) {
    if (const auto ok = fasen::since_aanmelding(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    const auto which = of_soort(context.methodiek, o.instrument, InstrumentSoort::Uitslag);
    if (!which) return refuse(which.error());
    std::vector<std::string> gehad;
    for (const Antwoord& a : o.niveaus.waarden) {
        const bool thema = std::ranges::find((*which)->themas, a.vraag, &Instrumentthema::code) !=
                           (*which)->themas.end();
        if (!thema || !a.waarde.empty())
            return refuse({.code = "antwoord-onbekend", .waarden = {{"vraag", a.vraag}}});
        if (has(gehad, a.vraag))
            return refuse({.code = "antwoord-dubbel", .waarden = {{"vraag", a.vraag}}});
        gehad.push_back(a.vraag);
    }
    LegUitslagVast feit = o;
    feit.maatstaf = maatstaf_van(context.methodiek, **which);
    return vastgelegd(std::move(feit));
}

bool conflicts(const VulMetingAan& o, const Feiten& sinds) {
    const auto same = [&](const Antwoord& a) {
        return std::ranges::count(o.antwoorden.waarden, a.vraag, &Antwoord::vraag) > 0 ||
               has(o.overgeslagen.waarden, a.vraag);
    };
    return std::ranges::any_of(sinds, [&](const TrajectGebeurtenis& g) {
        const auto* f = std::get_if<Vastgelegd<VulMetingAan>>(&g.feit);
        return f != nullptr && f->feit.meting == o.meting &&
               std::ranges::any_of(f->feit.antwoorden.waarden, same);
    });
}

LegMetingVast aangevuld(LegMetingVast meting, const VulMetingAan& more) {
    auto& antwoorden = meting.antwoorden.waarden;
    auto& overgeslagen = meting.overgeslagen.waarden;
    for (const Antwoord& a : more.antwoorden.waarden) {
        const auto was = std::ranges::find(antwoorden, a.vraag, &Antwoord::vraag);
        if (was != antwoorden.end()) *was = a;
        else antwoorden.push_back(a);
        std::erase(overgeslagen, a.vraag);
    }
    for (const std::string& code : more.overgeslagen.waarden) {
        std::erase_if(antwoorden, [&](const Antwoord& a) { return a.vraag == code; });
        if (!has(overgeslagen, code)) overgeslagen.push_back(code);
    }
    meting.klaar = more.klaar;
    return meting;
}

}  // namespace houvast::meting
