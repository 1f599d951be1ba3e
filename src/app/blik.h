// Blik: one look at the database, on a connection and a snapshot of its own. Private to app/.
#pragma once

#include "app/gemeente.h"

namespace houvast {

struct Blik {
    explicit Blik(Gemeente& gemeente)
        : db(gemeente.lezers().lease()),
          tx(*db, Tx::Kind::Read),
          journal(*db, gemeente.sleutels()) {}
    ReadPool::Lease db;
    Tx tx;
    Journal journal;
};

Weigering onbekend();  // not there, or not yours: the same

// A list, which belongs to no dossier.
bool may_look(Gemeente&, const Actor&, Beeld);

}  // namespace houvast
