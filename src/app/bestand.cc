#include "app/bestand.h"

#include "app/beurt.h"
#include "app/blik.h"
#include "base/hash.h"
#include "base/text.h"
#include "codec/codec.h"
#include "domain/rechten.h"
#include "integrations/bestand/omzetting.h"
#include "journal/blob.h"

#include <algorithm>

namespace houvast {

namespace {

// The id of the n-th thing that this form makes: the same one when the form comes in again.
std::string id_from(const CommandId& form, std::string_view what, std::size_t nummer) {
    std::string id = hex(hash(form.waarde + ' ' + std::string(what) + std::to_string(nummer)))
                         .substr(0, 32);
    for (const std::size_t dash : {8u, 13u, 18u, 23u}) id.insert(dash, "-");
    return id;
}

struct Omgezet {
    VoegBestandToe document;
    std::string bytes;
};

Result<std::vector<Omgezet>> convert(const Bestandstoevoeging& t,
                                     std::span<const Opgestuurd> bestanden) {
    const auto beurt = Beurt::neem();
    if (!beurt) return refuse(beurt.error());
    std::vector<Omgezet> all;
    for (std::size_t i = 0; i < bestanden.size(); ++i) {
        auto nieuw = bestand::zet_om(bestanden[i].bytes);
        if (!nieuw) {
            Weigering why = nieuw.error();
            why.waarden["naam"] = bestanden[i].naam;
            return refuse(std::move(why));
        }
        Omgezet een{.document = t.document, .bytes = std::move(nieuw->bytes)};
        een.document.bijlage = {.id = {id_from(t.id, "bestand", i)},
                                .type = nieuw->type,
                                .grootte = static_cast<int>(een.bytes.size()),
                                .kenmerk = hex(hash(een.bytes)),
                                .paginas = nieuw->paginas};
        all.push_back(std::move(een));
    }
    return all;
}

// May this person add one, now? Asked before anything heavy; decide judges again.
Result<void> may_begin(Gemeente& gemeente, const Bestandstoevoeging& t) {
    const auto kop = view_formulier(gemeente, t.door, OpdrachtSoort::VoegBestandToe, t.traject);
    if (!kop) return refuse(kop.error());
    return {};
}

CommandId command_of(const Bestandstoevoeging& t, std::size_t nummer) {
    return nummer == 0 ? t.id : CommandId{id_from(t.id, "opdracht", nummer)};
}
CommandId taak_of(const Bestandstoevoeging& t) { return {id_from(t.id, "taak", 0)}; }

// The document that a command wrote, as it is now.
std::optional<VoegBestandToe> written_by(const CommandId& id, const Journal& journal) {
    for (const Recorded& r : journal.written_by(id)) {
        if (r.stream.kind != StreamKind::Traject) continue;
        const auto gebeurtenis = std::get<TrajectGebeurtenis>(codec::decode(r));
        if (const auto* d = std::get_if<Vastgelegd<VoegBestandToe>>(&gebeurtenis.feit))
            return d->feit;
    }
    return {};
}

// Was this form carried out before? Asked of what was typed: the same file, converted once more,
// need not be the same bytes. Nothing: no. Else the receipt of its first file, as it was given
// then, or "andere-inhoud".
std::optional<Result<Receipt>> done_before(Gemeente& gemeente, const Bestandstoevoeging& t,
                                           std::size_t bestanden) {
    Blik blik(gemeente);
    std::optional<Result<Receipt>> first;
    for (std::size_t i = 0; i < bestanden; ++i) {
        const CommandId id = command_of(t, i);
        const auto toen = written_by(id, blik.journal);
        if (!toen && i == 0) return {};
        VoegBestandToe nu = t.document;
        if (toen) nu.bijlage = toen->bijlage;
        const auto earlier = houvast::done_before(gemeente, *blik.db, id, nu, t.traject);
        if (!earlier) return refuse({.code = "andere-inhoud"});  // a file more than then
        if (!*earlier) return earlier;
        if (!first) first = earlier;
    }
    if (written_by(command_of(t, bestanden), blik.journal))
        return refuse({.code = "andere-inhoud"});  // a file less
    if (!t.taak) return first;
    const auto taak = houvast::done_before(gemeente, *blik.db, taak_of(t), *t.taak, t.traject);
    if (!taak) return refuse({.code = "andere-inhoud"});
    return *taak ? first : taak;
}

struct Refused {};  // rolls the whole transaction back

struct AddAll : BulkWork {
    AddAll(const Bestandstoevoeging& t, const std::vector<Omgezet>& all)
        : toevoeging(t), omgezet(all) {}

    void run(HandleOne& handle_one) override {
        for (std::size_t i = 0; i < omgezet.size(); ++i) {
            const CommandId id = command_of(toevoeging, i);
            one(handle_one, id, omgezet[i].document, omgezet[i].bytes);
        }
        if (toevoeging.taak) one(handle_one, taak_of(toevoeging), *toevoeging.taak, {});
    }

    void one(HandleOne& handle_one, const CommandId& id, Opdracht opdracht,
             std::string_view bytes) {
        auto receipt = handle_one({.id = id,
                                   .onderwerp = toevoeging.traject,
                                   .seen_version = toevoeging.seen_version,
                                   .opdracht = std::move(opdracht),
                                   .door = toevoeging.door,
                                   .bijlage = bytes});
        const bool refused = !receipt;
        if (refused || !result) result = std::move(receipt);
        if (refused) throw Refused{};
    }

    const Bestandstoevoeging& toevoeging;
    const std::vector<Omgezet>& omgezet;
    Result<Receipt> result = refuse({.code = "geen-bestand"});
};

}  // namespace

Result<Receipt> voeg_bestanden_toe(Gemeente& gemeente, const Bestandstoevoeging& toevoeging,
                                   std::span<const Opgestuurd> bestanden) {
    if (const auto ok = may_begin(gemeente, toevoeging); !ok) return refuse(ok.error());
    if (bestanden.empty()) return refuse({.code = "geen-bestand"});
    if (auto earlier = done_before(gemeente, toevoeging, bestanden.size()))
        return std::move(*earlier);
    const auto omgezet = convert(toevoeging, bestanden);
    if (!omgezet) return refuse(omgezet.error());
    AddAll work(toevoeging, *omgezet);
    try {
        handle_in_bulk(gemeente, work);
    } catch (const Refused&) {
    }
    // The same form may have come in twice at once: while these were converted.
    if (!work.result && work.result.error().code == "andere-inhoud")
        if (auto earlier = done_before(gemeente, toevoeging, bestanden.size()))
            return std::move(*earlier);
    return work.result;
}

Result<BestandBeeld> view_bestand(Gemeente& gemeente, const Actor& actor, const TrajectId& id,
                                  const BestandId& bestand) {
    for (const std::string& onderwerp : {id.waarde, bestand.waarde})
        record_look(gemeente, actor, Beeld::Bestand, onderwerp);
    Blik blik(gemeente);
    const Wereld wereld = wereld_van(id, blik.journal, gemeente.staten());
    if (!may_see(actor, Beeld::Bestand, verband(id, wereld, actor))) return refuse(onbekend());
    const auto& all = wereld.traject(id).boek.bestanden;
    const auto found = std::ranges::find(all, bestand, [](const Regel<VoegBestandToe>& r) {
        return r.feit.bijlage.id;
    });
    if (found == all.end() || found->feit.bijlage.kenmerk.empty()) return refuse(onbekend());
    auto bytes = read_blob(*blik.db, gemeente.sleutels(), stream_of(id), found->gebeurtenis);
    if (!bytes) return refuse(onbekend());
    return BestandBeeld{.document = found->feit, .bytes = std::move(*bytes)};
}

}  // namespace houvast
