#include "app/handle.h"

#include "app/digest.h"
#include "app/wissing.h"
#include "base/bsn.h"
#include "base/check.h"
#include "codec/codec.h"
#include "projections/zoek.h"

#include <algorithm>

namespace houvast {

namespace {

template <class Event>
void add(std::vector<Append>& appends, const StreamId& stream, const std::vector<Event>& events,
         const Journal& journal) {
    if (events.empty()) return;
    Append append{.stream = stream, .expected_version = journal.version_of(stream), .events = {}};
    for (const Event& event : events) append.events.push_back(codec::encode(event));
    appends.push_back(std::move(append));
}

std::vector<Append> appends_of(const Besluit& besluit, const Journal& journal) {
    std::vector<Append> appends;
    for (const auto& [id, events] : besluit.inwoners) add(appends, stream_of(id), events, journal);
    for (const auto& [id, events] : besluit.signalen) add(appends, stream_of(id), events, journal);
    for (const auto& [id, events] : besluit.trajecten) add(appends, stream_of(id), events, journal);
    add(appends, stream_of(DeGemeente{}), besluit.gemeente, journal);
    return appends;
}

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

// Did others do something that this person should see first? A version that never was: yes.
bool is_stale(const Submission& s, const Journal& journal) {
    const StreamId stream = stream_of(s.onderwerp);
    const int now = journal.version_of(stream);
    if (s.seen_version < 0 || s.seen_version > now) return true;
    if (s.seen_version == now) return false;
    switch (stream.kind) {
    case StreamKind::Traject:
        return conflicts(s.opdracht,
                         events_since<TrajectGebeurtenis>(journal, stream, s.seen_version));
    case StreamKind::Inwoner:
        return conflicts(s.opdracht,
                         events_since<InwonerGebeurtenis>(journal, stream, s.seen_version));
    case StreamKind::Signaal:  return true;   // few steps, each rests on the one before
    case StreamKind::Gemeente: return false;  // each command names what it changes
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

struct Fresh {  // by the commands of one transaction
    std::vector<Recorded> events = {};
    bool wiped = false;
};

// One command, inside the writer's transaction: nobody else writes between these steps. What it
// wrote joins `fresh`, to be projected before the commit.
Result<Receipt> carry_out(Gemeente& gemeente, Db& db, const Submission& submission,
                          Fresh& fresh) {
    Journal journal(db, gemeente.sleutels());

    // 1. Done before? Then the answer is the earlier one.
    const std::string digest = digest_of(submission.opdracht, submission.onderwerp,
                                         gemeente.sleutels().derived("indieningen"));
    if (const auto earlier = db.query(
            R"sql(SELECT digest FROM submissions WHERE command = $1)sql",
            {submission.id.waarde}); !earlier.empty()) {
        if (earlier.front().bytes(0) != digest) return refuse({.code = "andere-inhoud"});
        return receipt_of(journal.written_by(submission.id));
    }

    // 2. Did others do something that this person should see first?
    if (is_stale(submission, journal)) return refuse({.code = "verouderd"});

    // 3. Read what the command names, and decide.
    const Wereld wereld = wereld_voor(submission.opdracht, submission.onderwerp, journal,
                                      gemeente.staten(), Staten::Keep::No,
                                      with_this_bsn(submission.opdracht, db, gemeente));
    const Tijdstip now = gemeente.clock().now();
    const Datum vandaag = gemeente.vandaag();
    const Context context{.vandaag = vandaag,
                          .door = submission.door,
                          .kalender = gemeente.kalender(),
                          .nieuwe_inwoner = {gemeente.new_id()},
                          .nieuw_traject = {gemeente.new_id()},
                          .nieuwe_medewerker = {gemeente.new_id()}};
    const auto besluit = decide(submission.opdracht, submission.onderwerp, wereld, context);
    if (!besluit) return refuse(besluit.error());

    // 4. Append: every stream with the version the decision rests on, all or nothing.
    const auto appended = journal.append(appends_of(*besluit, journal),
                                         {.command = submission.id,
                                          .actor = actor_text(submission.door),
                                          .at = now,
                                          .datum = vandaag});
    ENSURE(appended.has_value());
    ENSURE(!appended->empty());
    if (besluit->te_wissen) {
        wipe_texts(journal, besluit->te_wissen->first, besluit->te_wissen->second);
        fresh.wiped = true;
    }
    db.exec(R"sql(INSERT INTO submissions (command, digest, at_ms) VALUES ($1, $2, $3))sql",
            {submission.id.waarde, Bytes{digest}, now.time_since_epoch().count()});
    fresh.events.insert(fresh.events.end(), appended->begin(), appended->end());
    return receipt_of(*appended);
}

class CarryOut : public HandleOne {
public:
    CarryOut(Gemeente& gemeente, Db& db, Fresh& fresh)
        : gemeente_(gemeente), db_(db), fresh_(fresh) {}
    Result<Receipt> operator()(const Submission& one) override {
        return carry_out(gemeente_, db_, one, fresh_);
    }

private:
    Gemeente& gemeente_;
    Db& db_;
    Fresh& fresh_;
};

// Carries out what `work` asks for, and projects it in the same transaction: the next page shows
// it. The answers count when the batch is committed.
class HandleJob : public Job {
public:
    HandleJob(Gemeente& gemeente, BulkWork& work) : gemeente_(gemeente), work_(work) {}

    void run(Db& db) override {
        Fresh fresh;
        CarryOut one(gemeente_, db, fresh);
        work_.run(one);
        if (fresh.events.empty()) return;
        gemeente_.projecties().catch_up(db, Journal(db, gemeente_.sleutels()), fresh.events);
        wiped_ = fresh.wiped;
    }

    void committed() noexcept override {
        gemeente_.sleutels().committed();
        if (wiped_) gemeente_.register_bestand().changed();
    }
    void rolled_back() noexcept override { gemeente_.sleutels().forget_uncommitted(); }

private:
    Gemeente& gemeente_;
    BulkWork& work_;
    bool wiped_ = false;
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
