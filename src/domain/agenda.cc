#include "domain/agenda.h"

#include <algorithm>

namespace houvast::agenda {

namespace {

constexpr Tijd middag = tijd(12, 30);
constexpr Tijdvak gewone_dag = {tijd(9), tijd(17)};  // to propose in, where hours are not known
constexpr int stap = 30;                             // minutes between moments that are proposed

// The last day of February for a leap day.
Datum last_day(Datum vandaag) { return maanden_na(vandaag, 12 * gesprek_vooruit_jaren); }

std::size_t weekday_of(Datum dag) {
    return std::chrono::weekday{dag}.iso_encoding() - 1;
}

const Medewerker* find(const Inrichting& inrichting, const MedewerkerId& wie) {
    const auto found = inrichting.medewerkers.find(wie);
    return found == inrichting.medewerkers.end() ? nullptr : &found->second;
}

Result<void> office_open(const Gespreksmoment& m, const Inrichting& inrichting,
                         const Kalender& kalender) {
    std::string naam;
    if (const auto closed = inrichting.sluitingsdagen.find(m.dag);
        closed != inrichting.sluitingsdagen.end())
        naam = closed->second;
    else if (const auto vrij = kalender.vrije_dag(m.dag); vrij && !vrij->naam.empty())
        naam = vrij->naam;
    if (naam.empty()) return {};
    return refuse({.code = "kantoor-dicht", .waarden = {{"dag", m.dag}, {"naam", naam}}});
}

Result<void> within_hours(const Gespreksmoment& m, const Medewerker& wie) {
    if (!wie.werktijden) return {};
    const auto& vak = wie.werktijden->at(weekday_of(m.dag));
    if (!vak)
        return refuse({.code = "collega-werkt-niet",
                       .waarden = {{"naam", wie.naam}, {"dag", m.dag}}});
    if (m.van >= vak->van && m.tot() <= vak->tot) return {};
    return refuse({.code = "buiten-werktijd",
                   .waarden = {{"naam", wie.naam}, {"dag", m.dag},
                               {"tijden", klok(vak->van) + "-" + klok(vak->tot)}}});
}

bool overlaps(const Gespreksmoment& m, const Bezet& b) {
    return b.dag == m.dag && b.van < m.tot() && m.van < b.tot;
}

}  // namespace

Result<void> possible(const Gespreksmoment& m, Datum vandaag, std::optional<Tijd> nu) {
    const Waarden when = {{"dag", m.dag}, {"tijd", klok(m.van)}};
    if (!bestaat(m.dag, m.van)) return refuse({.code = "tijd-bestaat-niet", .waarden = when});
    if (m.dag < vandaag || (nu && m.dag == vandaag && m.van < *nu))
        return refuse({.code = "gesprek-in-verleden", .waarden = when});
    if (m.dag > last_day(vandaag))
        return refuse({.code = "gesprek-te-ver",
                       .waarden = {{"dag", m.dag}, {"uiterlijk", last_day(vandaag)}}});
    if (m.duur < gesprek_duur_min || m.duur > gesprek_duur_max)
        return refuse({.code = "gesprek-duur",
                       .waarden = {{"duur", m.duur}, {"min", gesprek_duur_min},
                                   {"max", gesprek_duur_max}}});
    if (m.van < gesprek_vanaf || m.tot() > gesprek_uiterlijk)
        return refuse({.code = "gesprek-buiten-uren",
                       .waarden = {{"tijd", klok(m.van)}, {"vanaf", klok(gesprek_vanaf)},
                                   {"uiterlijk", klok(gesprek_uiterlijk)}}});
    return {};
}

Result<void> free_for(const Gespreksmoment& m, const MedewerkerId& wie,
                      const Inrichting& inrichting, const Kalender& kalender,
                      const std::vector<Bezet>& bezet,
                      const std::optional<std::pair<TrajectId, int>>& zonder) {
    if (const auto ok = office_open(m, inrichting, kalender); !ok) return ok;
    const Medewerker* medewerker = find(inrichting, wie);
    if (medewerker == nullptr) return {};
    if (const Afwezigheid* weg = afwezig_op(*medewerker, m.dag))
        return refuse({.code = "collega-afwezig",
                       .waarden = {{"naam", medewerker->naam}, {"vanaf", weg->vanaf},
                                   {"tot", weg->tot}}});
    if (const auto ok = within_hours(m, *medewerker); !ok) return ok;
    for (const Bezet& b : bezet)
        if (overlaps(m, b) && (!zonder || std::pair(b.traject, b.gebeurtenis) != *zonder))
            return refuse({.code = "collega-bezet",
                           .waarden = {{"naam", medewerker->naam}, {"van", klok(b.van)},
                                       {"tot", klok(b.tot)}}});
    return {};
}

std::vector<Gespreksmoment> vrije_momenten(const MedewerkerId& wie, const Inrichting& inrichting,
                                           const Kalender& kalender,
                                           const std::vector<Bezet>& bezet, Datum vandaag,
                                           int duur, std::size_t count) {
    std::vector<Gespreksmoment> found;
    const Medewerker* medewerker = find(inrichting, wie);
    if (medewerker == nullptr) return found;
    for (int d = 1; d <= voorstel_dagen && found.size() < count; ++d) {
        const Datum dag = vandaag + std::chrono::days{d};
        const bool weekend = weekday_of(dag) >= 5;
        const auto vak = medewerker->werktijden
                             ? medewerker->werktijden->at(weekday_of(dag))
                             : weekend ? std::nullopt : std::optional(gewone_dag);
        if (!vak) continue;
        for (const Tijdvak deel : {Tijdvak{vak->van, std::min(middag, vak->tot)},
                                   Tijdvak{std::max(tijd(13), vak->van), vak->tot}})
            for (Tijd t = deel.van; t + duur <= deel.tot; t = t + stap) {
                const Gespreksmoment m{dag, t, duur};
                if (!possible(m, vandaag, {}) ||
                    !free_for(m, wie, inrichting, kalender, bezet))
                    continue;
                if (found.size() < count) found.push_back(m);
                break;
            }
    }
    return found;
}

}  // namespace houvast::agenda
