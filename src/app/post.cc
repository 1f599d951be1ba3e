#include "app/post.h"

#include "app/blik.h"
#include "app/outbox.h"
#include "domain/rechten.h"
#include "projections/dossiers.h"

namespace houvast {

Result<PostBeeld> view_post(Gemeente& gemeente, const Actor& actor) {
    if (!may_look(gemeente, actor, Beeld::Post)) return refuse(onbekend());
    Blik blik(gemeente);
    const Tijdstip since = gemeente.clock().now() - std::chrono::days{post_telling_dagen};
    PostBeeld beeld{.telling = outbox::tel(*blik.db, since), .mislukt = {}};
    for (PostRij& rij : outbox::mislukte(*blik.db, post_regels_max)) {
        const auto dossier = dossier_rij(*blik.db, rij.traject);
        if (!dossier) continue;
        beeld.mislukt.push_back({.rij = std::move(rij), .jaar = dossier->jaar,
                                 .nummer = dossier->nummer});
    }
    return beeld;
}

Result<bool> probeer_opnieuw(Gemeente& gemeente, const Actor& actor, const std::string& sleutel) {
    if (!may_see(actor, Beeld::Post, Verband::Geen)) return refuse(onbekend());
    bool done = false;
    write(gemeente.writer(), [&](Db& db) {
        done = outbox::opnieuw(db, sleutel, gemeente.clock().now());
    });
    return done;
}

}  // namespace houvast
