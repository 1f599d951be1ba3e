// handle: the only way to write.
#pragma once

#include "app/gemeente.h"

namespace houvast {

struct Submission {
    CommandId id;         // made with the form: sent twice, it is done once
    Onderwerp onderwerp;  // for something new: a fresh id
    int seen_version;     // of the subject's stream, on the page that this person was looking at
    Opdracht opdracht;
    Actor door;
    std::string_view bijlage = {};  // the bytes of the file that the command is about; else nothing
};

struct Written {
    StreamId stream;
    int version;  // after the command
    bool operator==(const Written&) const = default;
};
struct Receipt {
    std::vector<Written> written;  // at least one
    // The traject this command wrote to or made; for a command on a traject or an offer accepted.
    std::optional<TrajectId> traject() const;
    bool operator==(const Receipt&) const = default;
};

// Codes of its own, beside those of decide:
//   "verouderd"        somebody else wrote what this person should see first
//   "geen-bestand"     the bytes are not those that the command tells of
//   "andere-inhoud"    this command id was used before, with another content
// Throws DbError when the world is broken; then nothing was written.
Result<Receipt> handle(Gemeente&, const Submission&);

// Was this command carried out before? Nothing: no. Else its receipt, or "andere-inhoud".
std::optional<Result<Receipt>> done_before(Gemeente&, Db&, const CommandId&, const Opdracht&,
                                           const Onderwerp&);

// Many commands in one transaction: for a data load and the demo. Each sees what the earlier ones
// wrote; the read tables follow at the end. A refused one writes nothing and stops nobody; when
// `work` throws, nothing of all is written. Holds the gemeente's lock all the time, so not for a
// gemeente that is being served (ARCHITECTURE §5: 50 ms).
class HandleOne {
public:
    virtual ~HandleOne() = default;
    virtual Result<Receipt> operator()(const Submission&) = 0;
};
class BulkWork {
public:
    virtual ~BulkWork() = default;
    virtual void run(HandleOne&) = 0;
};
void handle_in_bulk(Gemeente&, BulkWork&);

}  // namespace houvast
