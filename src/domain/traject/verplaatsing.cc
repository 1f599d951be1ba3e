#include "domain/traject/verplaatsing.h"

#include "domain/traject/contact.h"
#include "domain/traject/fasen.h"

#include <algorithm>

namespace houvast::verplaatsing {

namespace {

TrajectGebeurtenis arrived(const Contact& c, const TrajectId& van, const Traject& naar) {
    if (!c.bereikt)
        return ContactGeprobeerd{
            .op = c.op, .kanaal = c.kanaal, .notitie = c.notitie, .verplaatst_van = van};
    return ContactGehad{.op = c.op,
                        .kanaal = c.kanaal,
                        .richting = c.richting,
                        .hoe_gaat_het = c.hoe_gaat_het,
                        .notitie = c.notitie,
                        .motivatie = c.motivatie,
                        .weerstand = c.weerstand,
                        .volgende = contact::termijn_met(naar, c.op),
                        .verplaatst_van = van,
                        .ook = contact::ook_met(naar, c.op)};
}

}  // namespace

Result<void> may_move(const Traject& traject) {
    if (const auto ok = fasen::begonnen(traject); !ok) return ok;
    if (std::ranges::none_of(traject.contacten, &Contact::los))
        return refuse({.code = "geen-contact-om-te-verplaatsen"});
    return {};
}

// The other dossier must be one that this person may write in: else its id is nobody's business.
Result<Besluit> decide(const VerplaatsContact& o, const TrajectId& id, const Wereld& wereld,
                       const Context& context) {
    const Traject& hier = wereld.traject(id);
    const Contact* gevonden = contact::find(hier, o.contact);
    if (gevonden == nullptr) return refuse({.code = "contact-onbekend"});
    if (!gevonden->los) return refuse({.code = "contact-bij-gesprek"});
    if (o.naar == id) return refuse({.code = "al-in-dit-dossier"});
    const Traject& daar = wereld.traject(o.naar);
    const bool mag = may(context.door, OpdrachtSoort::VerplaatsContact,
                         verband(o.naar, wereld, context.door));
    if (daar.soort() == FaseSoort::NogNiets || !mag) return refuse({.code = "dossier-onbekend"});
    if (gevonden->op < daar.gemeld_op)
        return refuse({.code = "voor-aanmelding",
                       .waarden = {{"op", gevonden->op}, {"gemeld_op", daar.gemeld_op}}});
    Besluit besluit;
    besluit.trajecten[id].push_back(
        ContactVerplaatst{.contact = o.contact,
                          .naar = o.naar,
                          .reden = o.reden,
                          .volgende = contact::termijn_zonder(hier, *gevonden),
                          .ook = contact::ook_zonder(hier, *gevonden)});
    besluit.trajecten[o.naar].push_back(arrived(*gevonden, id, daar));
    return besluit;
}

}  // namespace houvast::verplaatsing
