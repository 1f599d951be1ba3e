#include "domain/traject/metingvergelijking.h"

#include "base/check.h"

#include <algorithm>
#include <unordered_map>

namespace houvast::metingvergelijking {

namespace {

using Plaatsen = std::unordered_map<std::string_view, int>;  // of the treden, lowest first
using Gegeven = std::unordered_map<std::string_view, const Antwoord*>;

Plaatsen places_of(const Codes& treden) {
    Plaatsen places;
    for (const std::string& trede : treden.waarden)
        places.emplace(trede, static_cast<int>(places.size()));
    return places;
}

Gegeven given_in(const LegMetingVast& meting) {
    Gegeven given;
    for (const Antwoord& a : meting.antwoorden.waarden) given.emplace(a.vraag, &a);
    return given;
}

struct Som {
    int plaatsen = 0;
    int aantal = 0;

    void add(const Plaatsen& places, const std::string& trede) {
        const auto found = places.find(trede);
        if (found == places.end()) return;
        plaatsen += found->second;
        ++aantal;
    }
    std::optional<int> place() const {
        if (aantal == 0) return {};
        return (plaatsen + aantal / 2) / aantal;
    }
    std::optional<std::string> middle(const Codes& treden) const {
        const auto at = place();
        if (!at) return {};
        return treden.waarden.at(static_cast<std::size_t>(*at));
    }
};

const Antwoord* answer_to(const Gegeven& given, std::string_view vraag) {
    const auto found = given.find(vraag);
    return found == given.end() ? nullptr : found->second;
}

Beweging change(const Som& voor, const Som& na) {
    if (voor.aantal == 0) return Beweging::NietTeVergelijken;
    if (na.plaatsen > voor.plaatsen) return Beweging::Vooruit;
    return na.plaatsen < voor.plaatsen ? Beweging::Achteruit : Beweging::Gelijk;
}

// What is answered in a theme: its stellingen, or the theme itself.
template <class Visit>
void each_question(const Instrumentthema& thema, const Visit& visit) {
    if (thema.stellingen.empty()) visit(thema.code);
    for (const Stelling& one : thema.stellingen) visit(one.code);
}

struct Vergelijker {
    const LegMetingVast& eerder;
    const LegMetingVast& later;
    Gegeven in_eerder = given_in(eerder), in_later = given_in(later);
    Plaatsen op_eerder = places_of(eerder.maatstaf.treden);
    Plaatsen op_later = places_of(later.maatstaf.treden);
    bool samen = te_vergelijken(eerder, later);

    Themavergelijking of(const Instrumentthema& thema) const {
        Som voor, na, gewenst, voor_beide, na_beide;
        each_question(thema, [&](const std::string& vraag) {
            const Antwoord* was = answer_to(in_eerder, vraag);
            const Antwoord* is = answer_to(in_later, vraag);
            if (was) voor.add(op_eerder, was->waarde);
            if (is) na.add(op_later, is->waarde);
            if (is && !is->gewenst.empty()) gewenst.add(op_later, is->gewenst);
            else if (was && samen && !was->gewenst.empty()) gewenst.add(op_later, was->gewenst);
            if (!was || !is) return;
            voor_beide.add(op_eerder, was->waarde);
            na_beide.add(op_later, is->waarde);
        });
        return {.thema = thema.code,
                .voor = voor.middle(eerder.maatstaf.treden),
                .na = na.middle(later.maatstaf.treden),
                .gewenst = gewenst.middle(later.maatstaf.treden),
                .beweging = samen ? change(voor_beide, na_beide)
                                     : Beweging::NietTeVergelijken};
    }
};

}  // namespace

bool te_vergelijken(const LegMetingVast& eerder, const LegMetingVast& later) {
    const Maatstaf& a = eerder.maatstaf;
    const Maatstaf& b = later.maatstaf;
    if (eerder.instrument != later.instrument || a.methodiek != b.methodiek) return false;
    return a.versie == b.versie || (!a.treden.waarden.empty() && a.treden == b.treden);
}

std::vector<Themavergelijking> vergelijk(const LegMetingVast& eerder, const LegMetingVast& later,
                                         const Instrument& instrument) {
    const Vergelijker vergelijker{.eerder = eerder, .later = later};
    std::vector<Themavergelijking> all;
    for (const Instrumentthema& thema : instrument.themas)
        if (Themavergelijking one = vergelijker.of(thema); one.voor || one.na)
            all.push_back(std::move(one));
    return all;
}

std::vector<Themastand> stand_van(const LegMetingVast& meting, const Instrument& instrument) {
    const Gegeven given = given_in(meting);
    const Plaatsen places = places_of(meting.maatstaf.treden);
    std::vector<Themastand> all;
    for (const Instrumentthema& thema : instrument.themas) {
        Som nu, gewenst;
        each_question(thema, [&](const std::string& vraag) {
            const Antwoord* a = answer_to(given, vraag);
            if (a == nullptr) return;
            nu.add(places, a->waarde);
            gewenst.add(places, a->gewenst);
        });
        all.push_back({.thema = thema.code, .nu = nu.place(), .gewenst = gewenst.place()});
    }
    return all;
}

Zinsoort zin_bij(const Themavergelijking& t) {
    if (t.na && t.na == t.gewenst) return Zinsoort::WensBereikt;
    switch (t.beweging) {
    case Beweging::Vooruit:           return Zinsoort::Gegroeid;
    case Beweging::Gelijk:            return Zinsoort::Vastgehouden;
    case Beweging::Achteruit:         return Zinsoort::SamenVerder;
    case Beweging::NietTeVergelijken: return Zinsoort::NuBekend;
    }
    ENSURE(false);
    return {};
}

}  // namespace houvast::metingvergelijking
