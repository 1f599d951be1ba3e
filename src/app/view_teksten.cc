// The views from which something is corrected: what there is, and of who may not see the content as
// little as can be told.
#include "app/blik.h"
#include "app/methodiek.h"
#include "base/overloaded.h"
#include "domain/rechten.h"
#include "projections/dossiers.h"
#include "projections/tijdlijn.h"

#include <algorithm>

namespace houvast {

namespace {

Beeld content_of(const Onderwerp& van) {
    return std::visit(overloaded{
        [](const TrajectId&) { return Beeld::DossierRegel; },
        [](const InwonerId&) { return Beeld::Inwoner; },
        [](const SignaalId&) { return Beeld::Signaal; },
        [](DeGemeente) { return Beeld::Beheer; },
    }, van);
}

std::string title_of(const Onderwerp& van, const Wereld& wereld, Db& db) {
    return std::visit(overloaded{
        [&](const TrajectId& id) {
            const auto rij = dossier_rij(db, id);
            return rij ? dossiernummer(rij->jaar, rij->nummer) : std::string();
        },
        [&](const InwonerId& id) { return wereld.inwoner(id).naam; },
        [&](const SignaalId& id) { return wereld.signaal(id).naam; },
        [](DeGemeente) { return std::string(); },
    }, van);
}

// Which threat it was, what was decided and what was written is the dossier's content.
void strip(TijdlijnRegel& regel) {
    for (const std::string_view naam : inhoud_in_waarden) regel.waarden.erase(std::string(naam));
    regel.kenmerken.clear();
    for (Alinea& alinea : regel.tekst) alinea.tekst.clear();
}

// Nothing where this actor may not wipe.
std::optional<TekstenDeel> part_of(const Onderwerp& van, const Blik& blik, Gemeente& gemeente,
                                   const Actor& actor) {
    const Wereld wereld = wereld_van(van, blik.journal, gemeente.staten());
    const Verband relation = verband(van, wereld, actor);
    if (!may_see(actor, Beeld::Teksten, relation)) return {};
    const bool whole = may_see(actor, content_of(van), relation);
    TekstenDeel deel{.van = van,
                     .regels = tijdlijn(blik.journal.read(stream_of(van)), wereld.inrichting,
                                        methodiek_van(gemeente, van, wereld),
                                        gemeente.methodieken(wereld.inrichting))};
    if (whole || std::holds_alternative<TrajectId>(van))
        deel.naam = title_of(van, wereld, *blik.db);
    std::erase_if(deel.regels, [](const TijdlijnRegel& r) { return !r.wisbaar && !r.gewist; });
    if (!whole) std::ranges::for_each(deel.regels, strip);
    return deel;
}

// Who and what belong to it: its cliënten, with their doubles, and the signal it came from.
std::vector<Onderwerp> beside(const Onderwerp& van, const Blik& blik, Gemeente& gemeente) {
    std::vector<Onderwerp> more;
    for (const auto& [id, inwoner] : wereld_van(van, blik.journal, gemeente.staten()).inwoners)
        if (van != Onderwerp(id)) more.emplace_back(id);
    if (!std::holds_alternative<TrajectId>(van)) return more;
    const auto first = blik.journal.read(stream_of(van)).front();
    const auto feit = std::get<TrajectGebeurtenis>(codec::decode(first));
    if (const auto* g = std::get_if<AanmeldingGeregistreerd>(&feit.feit); g && g->uit_signaal)
        more.emplace_back(*g->uit_signaal);
    return more;
}

}  // namespace

Result<TijdlijnRegel> view_regel(Gemeente& gemeente, const Actor& actor, const Onderwerp& van,
                                 int versie) {
    record_look(gemeente, actor, Beeld::DossierRegel, stream_of(van).id);
    const Blik blik(gemeente);
    const Wereld wereld = wereld_van(van, blik.journal, gemeente.staten());
    const Verband relation = verband(van, wereld, actor);
    const bool whole = may_see(actor, content_of(van), relation);
    const bool there = versie > 0 && versie <= blik.journal.version_of(stream_of(van));
    if (!there || (!whole && !may_see(actor, Beeld::Teksten, relation))) return refuse(onbekend());
    // With what came after it: a later event says that it was wiped, or is of another dossier.
    TijdlijnRegel regel =
        tijdlijn(blik.journal.read(stream_of(van), versie - 1), wereld.inrichting,
                 methodiek_van(gemeente, van, wereld),
                 gemeente.methodieken(wereld.inrichting)).back();
    if (!whole) strip(regel);
    return regel;
}

Result<TekstenBeeld> view_teksten(Gemeente& gemeente, const Actor& actor, const Onderwerp& van) {
    record_look(gemeente, actor, Beeld::Teksten, stream_of(van).id);
    const Blik blik(gemeente);
    if (blik.journal.version_of(stream_of(van)) == 0) return refuse(onbekend());
    auto asked = part_of(van, blik, gemeente, actor);
    if (!asked) return refuse(onbekend());
    TekstenBeeld beeld{.delen = {std::move(*asked)}};
    for (const Onderwerp& ander : beside(van, blik, gemeente))
        if (blik.journal.version_of(stream_of(ander)) > 0)
            if (auto deel = part_of(ander, blik, gemeente, actor))
                beeld.delen.push_back(std::move(*deel));
    return beeld;
}

}  // namespace houvast
