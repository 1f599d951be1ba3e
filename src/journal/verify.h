// Verify: walks both chains and the registers, and says what is not as it was written. Reads one
// moment (a read transaction of its own), everything once, in the order of positions.
//
// A damaged file can also give a DbError (Broken). Empty means sound.
#pragma once

#include "journal/head.h"

namespace houvast {

struct Finding {
    enum class Kind {
        EventChanged,     // an envelope, its hash, or its place in its stream
        PayloadChanged,   // sealed bytes, or the key: it does not open
        PayloadGone,      // without a line in the register of wiped payloads
        EventGone,        // without a line in the register of destruction
        EventUnchained,   // an event outside the chain
        ChainBroken,      // a link changed, or missing
        HeadWrong,        // the chain's end is not what the key holder wrote: cut, or forged
        OlderState,       // whole in itself, but not what the head outside says
        RegisterWrong,    // a line changed or added; or a destroyed stream is (partly) there
        BlobWrong,        // a document's bytes are gone, changed, or without their event
        KeyWrong,         // of another gemeente; or a stream's key without its stream
    };
    Kind kind;
    std::int64_t position;  // 0: not at one position
    bool operator==(const Finding&) const = default;
};

// For people, in English, without data.
std::string_view sentence(Finding::Kind);

// `known`: the head as it was written down outside the database earlier. At most 1000 findings.
std::vector<Finding> verify(Db&, Sleutels&, const std::optional<Head>& known = {});

// The same inside the caller's transaction.
std::vector<Finding> verify_within(Db&, Sleutels&, const std::optional<Head>& known = {});

}  // namespace houvast
