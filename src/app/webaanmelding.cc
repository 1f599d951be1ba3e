#include "app/webaanmelding.h"

#include "app/blik.h"
#include "domain/inwoner/contactgegevens.h"
#include "projections/inwoners.h"
#include "projections/zoek.h"
#include "projections/zoekvorm.h"

#include <algorithm>
#include <set>

namespace houvast {

namespace {

bool was_received(Gemeente& gemeente, const CommandId& id) {
    const auto db = gemeente.lezers().lease();
    return !Journal(*db, gemeente.sleutels()).written_by(id).empty();
}

// No look is recorded: nobody sees it.
std::optional<InwonerKaart> recognised(Gemeente& gemeente, const RegistreerAanmelding& o) {
    const auto contact = contactgegevens(o.telefoon, o.email);
    if (!contact) return {};
    const std::string naam = zoekvorm(o.naam);
    Blik blik(gemeente);
    std::set<InwonerId> known;
    for (const auto& key : {contact->telefoon, contact->email}) {
        if (!key) continue;
        for (const ZoekResultaat& r :
             zoek(*blik.db, *key, {gemeente.sleutels().derived("search")})) {
            const bool by_key = r.gevonden_op == GevondenOp::Telefoon ||
                                r.gevonden_op == GevondenOp::Email;
            if (by_key && zoekvorm(r.persoon.naam) == naam) known.insert(r.persoon.inwoner);
        }
    }
    if (known.size() != 1) return {};
    return inwoner_kaart(*blik.db, *known.begin());
}

// Who helped last, and still can.
std::optional<MedewerkerId> trusted(Gemeente& gemeente, const InwonerKaart& kaart) {
    const std::vector<MedewerkerRij> colleagues = view_behandelaars(gemeente);
    for (const DossierRij& dossier : kaart.dossiers)
        if (dossier.behandelaar && std::ranges::count(colleagues, *dossier.behandelaar,
                                                      &MedewerkerRij::medewerker) > 0)
            return dossier.behandelaar;
    return {};
}

RegistreerAanmelding addressed(Gemeente& gemeente, const Webaanmelding& web) {
    RegistreerAanmelding o = web.aanmelding;
    const auto kaart = web.weer ? recognised(gemeente, o) : std::nullopt;
    if (!kaart) return o;
    o.bekende = kaart->persoon.inwoner;
    o.behandelaar = trusted(gemeente, *kaart);
    o.telefoon.reset();
    o.email.reset();
    if (!web.opgegeven.empty())
        o.steun = o.steun ? *o.steun + '\n' + web.opgegeven : web.opgegeven;
    return o;
}

Result<Receipt> submit(Gemeente& gemeente, const CommandId& id, const RegistreerAanmelding& o) {
    return handle(gemeente, {.id = id,
                             .onderwerp = TrajectId{gemeente.new_id()},
                             .seen_version = 0,
                             .opdracht = o,
                             .door = systeem("webformulier")});
}

}  // namespace

Result<Ontvangst> ontvang(Gemeente& gemeente, const Webaanmelding& web) {
    if (was_received(gemeente, web.id)) return Ontvangst::AlOntvangen;
    const RegistreerAanmelding o = addressed(gemeente, web);
    auto receipt = submit(gemeente, web.id, o);
    // Somebody merged this person just now, or the colleague left: then as a new one.
    if (!receipt && o.bekende && receipt.error().code != "andere-inhoud")
        receipt = submit(gemeente, web.id, web.aanmelding);
    if (receipt) return Ontvangst::Nieuw;
    // The second click of two, which came in at the same moment; or changed after it was sent.
    if (receipt.error().code == "andere-inhoud") return Ontvangst::AlOntvangen;
    return refuse(receipt.error());
}

}  // namespace houvast
