// Outbox: the messages that are to leave, and what became of them: reminders of appointments, and
// that one is off or moved. A row says which of these, to whom, about which appointment and along
// which way; never an address, a name or a word of the message. Those are looked up at the moment
// of sending, so that what leaves is true then and nothing has to be wiped.
//
// The key of a row is made of its kind, the appointment, how often it was moved, and the person:
// the same message twice is the same row, and after a move there is another one. Who sends it
// leases the row first, so that several processes send it once. A crash between sending and writing
// that down sends it again when the lease is over: with the same Message-ID, by which it is known
// there.
//
// All functions run inside a transaction of their caller; those that change, in the writer's.
#pragma once

#include "app/gemeente.h"
#include "projections/post_view.h"

namespace houvast {

namespace outbox {

inline constexpr int pogingen_max = 8;
inline constexpr std::chrono::minutes huur_minuten{5};  // far more than one attempt takes
// The wait after attempt 1, 2 …: about five hours in all, within one day.
std::chrono::minutes wacht_na(int poging);

// Ready to leave. False when it is known already: on its way, delivered or failed.
bool zet_klaar(Db&, const PostRij&, Tijdstip now);
bool is_bekend(Db&, const PostRij&);  // the same question, without writing

bool is_iets_te_doen(Db&, Tijdstip now);  // whether neem() would find one
// The next one that may leave, leased to `huurder` (a name of this process alone).
std::optional<PostRij> neem(Db&, std::string_view huurder, Tijdstip now);
void bezorgd(Db&, const PostRij&, Tijdstip now);
// An attempt that failed: again later, or for good. Only while the lease is still of `huurder`.
void mislukt(Db&, const PostRij&, std::string_view huurder, std::string_view reden, bool blijvend,
             Tijdstip now);
void vervalt(Db&, const PostRij&, std::string_view reden, Tijdstip now);
// A colleague asks for another round of attempts. False: it did not fail, or is not there.
bool opnieuw(Db&, std::string_view sleutel, Tijdstip now);

// What residents go by: the last moment of each appointment that was delivered to each of them,
// where it is on that day or after it.
std::vector<PostRij> gezegd(Db&, Datum vanaf);
// The last moment that this person was told before this message; nothing: none.
std::optional<PostRij> eerder_gezegd(Db&, const PostRij&);

std::vector<PostRij> van_traject(Db&, const TrajectId&);
std::vector<PostRij> mislukte(Db&, int count_max);  // the newest first
// Failed, of an appointment after that day: somebody can still do something about it.
int nog_te_redden(Db&, Datum vandaag);
PostTelling tel(Db&, Tijdstip sinds);  // what was delivered: since then

// Rows of before `tot` that are done go: what was sent is known as long as it matters.
void ruim_op(Db&, Tijdstip tot);
void vergeet(Db&, const StreamId&);  // that traject or person is destroyed

std::string_view schema();
std::string_view schema_soort();  // the step after it
void write_all(Db&, ExportWriter&);  // for a backup: what was sent is not sent again after it
bool read_back(Db&, const ExportRow&);

}  // namespace outbox
}  // namespace houvast
