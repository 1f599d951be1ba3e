#include "domain/traject/uitval.h"

#include "domain/traject/contact.h"
#include "domain/traject/dreiging.h"
#include "domain/traject/fasen.h"
#include "domain/traject/gesprek.h"
#include "domain/traject/sluiting.h"

#include <algorithm>

namespace houvast::uitval {

Result<void> may_record(const Traject& traject) {
    if (std::holds_alternative<NaEersteGesprek>(traject.fase)) return {};
    return fasen::in_intake(traject);
}

Result<Feiten> decide(const Traject& traject, const LegUitvalVast& o, const Context& context) {
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (o.reden != Uitvalreden::Overleden)
        if (const auto ok = dreiging::none_running(traject); !ok) return refuse(ok.error());
    if (o.reden == Uitvalreden::NietBereikbaar)
        if (const auto ok = sluiting::tried_enough(traject); !ok) return refuse(ok.error());
    return Feiten{
        UitvalVastgelegd{.op = o.op, .reden = o.reden, .toelichting = o.toelichting}};
}

// Who was reached after all, or will come, has not stayed away; who is threatened is not let go.
bool conflicts(const Feiten& sinds) {
    return std::ranges::any_of(sinds, [](const TrajectGebeurtenis& g) {
        return contact::is_reached(g) || dreiging::is_threat(g) || gesprek::is_planned(g);
    });
}

Traject evolve(Traject traject, const UitvalVastgelegd& g) {
    if (g.reden == Uitvalreden::Overleden)
        return sluiting::closed(std::move(traject), Afgezien{.op = g.op});
    traject.fase = Afgezien{.op = g.op, .besluit_nodig = true};
    traject.contact_termijn.reset();
    return traject;
}

}  // namespace houvast::uitval
