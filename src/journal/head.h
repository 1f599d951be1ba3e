// Head: the end of the gemeente's chain: its last position and hash. It stands in meta with a
// keyed hash, and may be written down outside the database: that shows a database put back to an
// older state, which is whole in itself.
#pragma once

#include "journal/journal.h"
#include "journal/keys.h"

namespace houvast {

struct Head {
    std::int64_t position = 0;  // 0: nothing has happened yet
    std::string hash;           // of the chain; empty at 0
    bool operator==(const Head&) const = default;
};

Head head_of(Db&);  // the last row of the chain

// One line, for a file outside: "17 4b1f…\n". Nothing when it is not such a line.
std::string head_line(const Head&);
std::optional<Head> head_from_line(std::string_view);

// Puts an event's or register line's hash at the end of the chain, and gives the new head. The
// caller's write transaction; then, once per append, write_head.
Head chain_on(Db&, const Head&, std::string_view event_or_line_hash);
void write_head(Db&, Sleutels&, const Head&);

// Does meta hold this head, written by somebody with the gemeente's key?
bool is_written_head(Db&, Sleutels&, const Head&);

}  // namespace houvast
