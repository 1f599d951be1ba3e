#include "app/handle.h"

#include "app/digest.h"
#include "app/methodiek.h"
#include "app/vandaag.h"
#include "app/wissing.h"
#include "base/bsn.h"
#include "base/check.h"
#include "base/hash.h"
#include "base/text.h"
#include "codec/codec.h"
#include "journal/blob.h"
#include "projections/gesprekken.h"
#include "projections/zoek.h"

#include <algorithm>
#include <type_traits>

namespace houvast {

namespace {

Receipt receipt_of(const std::vector<Recorded>& recorded) {
    Receipt receipt;
    for (const Recorded& r : recorded) {
        const auto known = std::ranges::find(receipt.written, r.stream, &Written::stream);
        if (known == receipt.written.end()) receipt.written.push_back({r.stream, r.version});
        else known->version = std::max(known->version, r.version);
    }
    return receipt;
}

template <class Event>
std::vector<Event> events_since(const Journal& journal, const StreamId& stream, int version) {
    std::vector<Event> events;
    for (const Recorded& r : journal.read(stream, version))
        events.push_back(std::get<Event>(codec::decode(r)));
    return events;
}

std::string digest_for(Gemeente& gemeente, const Opdracht& opdracht, const Onderwerp& onderwerp) {
    return digest_of(opdracht, onderwerp, gemeente.sleutels().derived("indieningen"));
}

// A command about a file has that file with it; no other has one.
bool has_its_bytes(const Submission& s) {
    const auto* groep = std::get_if<TrajectOpdracht>(&s.opdracht.van);
    const auto* o = groep != nullptr ? std::get_if<VoegBestandToe>(&groep->o) : nullptr;
    if (o == nullptr || o->bijlage.kenmerk.empty()) return s.bijlage.empty();
    return o->bijlage.kenmerk == hex(hash(s.bijlage)) &&
           o->bijlage.grootte == std::ssize(s.bijlage);
}

void keep_bytes(Db& db, Gemeente& gemeente, const Recorded& feit, const Submission& s) {
    ENSURE(feit.event.name == event_with_blob);
    write_blob(db, gemeente.sleutels(), feit.stream, feit.version, s.bijlage);
}

// What commands leave behind: events to project before the commit, states to keep after it.
struct Nasleep {
    std::vector<Recorded> fresh = {};
    std::vector<std::pair<StreamId, GedeeldeStaat>> states = {};
    std::vector<StreamId> wiped = {};  // their states hold what is gone now
};

// The states that follow, so that the next command need not replay them. `known`: what the decision
// rested on; a stream that it did not read is left alone.
template <class Id, class State, class Event>
void add_states(Nasleep& gevolg, const std::map<Id, std::vector<Event>>& events,
                const std::map<Id, State>& known, const Receipt& receipt) {
    for (const auto& [id, written] : events) {
        const StreamId stream = stream_of(id);
        const auto receipt_line = std::ranges::find(receipt.written, stream, &Written::stream);
        if (receipt_line == receipt.written.end()) continue;
        const int version = receipt_line->version;
        const auto found = known.find(id);
        if (found == known.end() && version != std::ssize(written)) continue;
        State state = found == known.end() ? State{} : found->second;
        for (const Event& event : written) state = evolve(std::move(state), event);
        gevolg.states.emplace_back(
            stream, std::make_shared<const Staat>(Staat{.versie = version,
                                                        .van = std::move(state)}));
    }
}

// Did others do something that this person should see first? A version that never was: yes.
bool is_stale(const Submission& s, const Journal& journal) {
    const StreamId stream = stream_of(s.onderwerp);
    const int now = journal.version_of(stream);
    if (s.seen_version < 0 || s.seen_version > now) return true;
    if (s.seen_version == now) return false;
    const auto conflicts_with = [&]<class Event>(std::type_identity<Event>) {
        return conflicts(s.opdracht, events_since<Event>(journal, stream, s.seen_version));
    };
    switch (stream.kind) {
    case StreamKind::Traject:  return conflicts_with(std::type_identity<TrajectGebeurtenis>{});
    case StreamKind::Inwoner:  return conflicts_with(std::type_identity<InwonerGebeurtenis>{});
    case StreamKind::Signaal:  return conflicts_with(std::type_identity<SignaalGebeurtenis>{});
    case StreamKind::Gemeente: return conflicts_with(std::type_identity<GemeenteGebeurtenis>{});
    }
    ENSURE(false);
    return true;
}

// Who has the BSN that is being recorded: a question to the read tables, which are up to date in
// this transaction.
std::vector<InwonerId> with_this_bsn(const Opdracht& opdracht, Db& db, Gemeente& gemeente) {
    const auto* van = std::get_if<InwonerOpdracht>(&opdracht.van);
    const auto* leg_vast = van != nullptr ? std::get_if<LegBsnVast>(van) : nullptr;
    const auto bsn = leg_vast != nullptr ? bsn_from(leg_vast->bsn) : std::nullopt;
    std::vector<InwonerId> found;
    if (!bsn) return found;
    for (const ZoekResultaat& r : zoek(db, *bsn, {gemeente.sleutels().derived("search")}))
        if (r.gevonden_op == GevondenOp::Bsn) found.push_back(r.persoon.inwoner);
    return found;
}

// What stands in the agenda of the colleague whom an appointment names, on its day: a question to
// the read tables, answered from one index however many appointments there are.
std::vector<Bezet> in_that_agenda(const Submission& s, Db& db) {
    const auto* groep = std::get_if<TrajectOpdracht>(&s.opdracht.van);
    if (groep == nullptr) return {};
    if (const auto* o = std::get_if<PlanGesprek>(&groep->o))
        return bezet(db, o->medewerker, o->dag, o->dag);
    const auto* o = std::get_if<VerzetGesprek>(&groep->o);
    const auto* id = std::get_if<TrajectId>(&s.onderwerp);
    const auto rij = o != nullptr && id != nullptr ? gesprek(db, *id, o->gesprek) : std::nullopt;
    if (!rij) return {};
    return bezet(db, rij->medewerker, o->dag, o->dag);
}

// One command, inside the writer's transaction: nobody else writes between these steps.
Result<Receipt> carry_out(Gemeente& gemeente, Db& db, const Submission& submission,
                          Nasleep& gevolg) {
    Journal journal(db, gemeente.sleutels());

    // 1. Done before? Then the answer is the earlier one.
    if (auto earlier = done_before(gemeente, db, submission.id, submission.opdracht,
                                   submission.onderwerp))
        return std::move(*earlier);

    if (!has_its_bytes(submission)) return refuse({.code = "geen-bestand"});

    // 2. Did others do something that this person should see first?
    if (is_stale(submission, journal)) return refuse({.code = "verouderd"});

    // 3. Read what the command names, and decide.
    Wereld wereld = wereld_voor(submission.opdracht, submission.onderwerp, journal,
                                gemeente.staten(), Staten::Keep::No,
                                with_this_bsn(submission.opdracht, db, gemeente));
    wereld.bezet = in_that_agenda(submission, db);
    const Tijdstip now = gemeente.clock().now();
    const Datum vandaag = gemeente.vandaag();
    const Kloktijd clock = time_in_amsterdam(now);
    const Context context{.vandaag = vandaag,
                          .door = submission.door,
                          .kalender = gemeente.kalender(),
                          .methodiek = methodiek_van(gemeente, submission.onderwerp, wereld),
                          .methodieken = gemeente.methodieken(wereld.inrichting),
                          .nieuwe_inwoner = {gemeente.new_id()},
                          .nieuw_traject = {gemeente.new_id()},
                          .nieuwe_medewerker = {gemeente.new_id()},
                          .nu = tijd(clock.uur, clock.minuut)};
    const auto besluit = decide(submission.opdracht, submission.onderwerp, wereld, context);
    if (!besluit) return refuse(besluit.error());

    // 4. Append to every stream, all or nothing; the decision rests on this transaction.
    const auto appended = journal.append(appends_of(*besluit),
                                         {.command = submission.id,
                                          .actor = actor_text(submission.door),
                                          .at = now,
                                          .datum = vandaag});
    ENSURE(appended.has_value());
    ENSURE(!appended->empty());
    if (!submission.bijlage.empty()) keep_bytes(db, gemeente, appended->front(), submission);
    if (besluit->te_wissen) {
        wipe_texts(journal, besluit->te_wissen->first, besluit->te_wissen->second);
        gevolg.wiped.push_back(stream_of(besluit->te_wissen->first));
    }
    db.exec(R"sql(INSERT INTO submissions (command, digest, at_ms) VALUES ($1, $2, $3))sql",
            {submission.id.waarde,
             Bytes{digest_for(gemeente, submission.opdracht, submission.onderwerp)},
             now.time_since_epoch().count()});
    Receipt receipt = receipt_of(*appended);
    add_states(gevolg, besluit->trajecten, wereld.trajecten, receipt);
    add_states(gevolg, besluit->inwoners, wereld.inwoners, receipt);
    add_states(gevolg, besluit->signalen, wereld.signalen, receipt);
    std::ranges::move(*appended, std::back_inserter(gevolg.fresh));
    return receipt;
}

class CarryOut : public HandleOne {
public:
    CarryOut(Gemeente& gemeente, Db& db, Nasleep& gevolg)
        : gemeente_(gemeente), db_(db), gevolg_(gevolg) {}
    Result<Receipt> operator()(const Submission& one) override {
        return carry_out(gemeente_, db_, one, gevolg_);
    }

private:
    Gemeente& gemeente_;
    Db& db_;
    Nasleep& gevolg_;
};

// Carries out what `work` asks for, and projects it in the same transaction: the next page shows
// it. The answers count when the batch is committed.
class HandleJob : public Job {
public:
    HandleJob(Gemeente& gemeente, BulkWork& work) : gemeente_(gemeente), work_(work) {}

    void run(Db& db) override {
        CarryOut one(gemeente_, db, gevolg_);
        work_.run(one);
        if (gevolg_.fresh.empty()) return;
        gemeente_.projecties().catch_up(db, Journal(db, gemeente_.sleutels()), gevolg_.fresh);
    }

    void committed() noexcept override {
        gemeente_.sleutels().committed();
        if (!gevolg_.wiped.empty()) gemeente_.register_bestand().changed();
        try {
            for (auto& [stream, state] : gevolg_.states)
                gemeente_.staten().keep(stream, std::move(state));
            for (const StreamId& stream : gevolg_.wiped) gemeente_.staten().forget(stream);
        } catch (const std::bad_alloc&) {  // what is not kept is replayed
        }
    }
    void rolled_back() noexcept override { gemeente_.sleutels().forget_uncommitted(); }

private:
    Gemeente& gemeente_;
    BulkWork& work_;
    Nasleep gevolg_;
};

struct OneCommand : BulkWork {
    explicit OneCommand(const Submission& s) : submission(s) {}
    void run(HandleOne& handle_one) override { result = handle_one(submission); }

    const Submission& submission;
    Result<Receipt> result = refuse({.code = "verouderd"});
};

}  // namespace

std::optional<TrajectId> Receipt::traject() const {
    for (const Written& w : written)
        if (w.stream.kind == StreamKind::Traject) return TrajectId{w.stream.id};
    return {};
}

std::optional<Result<Receipt>> done_before(Gemeente& gemeente, Db& db, const CommandId& id,
                                           const Opdracht& opdracht, const Onderwerp& onderwerp) {
    const auto earlier = db.query(
        R"sql(SELECT digest FROM submissions WHERE command = $1)sql", {id.waarde});
    if (earlier.empty()) return {};
    if (earlier.front().bytes(0) != digest_for(gemeente, opdracht, onderwerp))
        return refuse({.code = "andere-inhoud"});
    return receipt_of(Journal(db, gemeente.sleutels()).written_by(id));
}

Result<Receipt> handle(Gemeente& gemeente, const Submission& submission) {
    OneCommand work(submission);
    handle_in_bulk(gemeente, work);
    return work.result;
}

void handle_in_bulk(Gemeente& gemeente, BulkWork& work) {
    HandleJob job(gemeente, work);
    gemeente.writer().submit(job);
    gemeente.register_bestand().save(gemeente.lezers());
}

}  // namespace houvast
