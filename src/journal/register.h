// Register: what was destroyed and what was wiped, one line each, without personal data in the
// open (what is left of a wiped event is sealed with its stream's key). The lines
// stand in the gemeente's chain, so none can be added or taken away unseen. A copy of the register
// is kept outside the backups: after a restore it is replayed, so that an older backup does not
// bring back what was destroyed since.
#pragma once

#include "journal/chain.h"
#include "journal/keys.h"

namespace houvast {

struct Register {
    std::vector<DestroyedLine> destroyed;
    std::vector<WipedLine> wiped;
};
Register register_of(Db&);

bool is_destroyed(Db&, const StreamId&);

// Do it and write the line, in the caller's write transaction. What has a line already is left
// alone; a stream or event that is not there gets its line all the same (an even older backup may
// have it). DestroyedLine::positions is filled in here.
void record_destroyed(Db&, Sleutels&, DestroyedLine);
void record_wiped(Db&, Sleutels&, const WipedLine&);

void replay(Db&, Sleutels&, const Register&);

}  // namespace houvast
