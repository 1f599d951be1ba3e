// Blik: one look at the database, on a connection and a snapshot of its own. Private to app/.
#pragma once

#include "app/view.h"

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

// A Lezer that is one function.
template <class T, class Function>
std::unique_ptr<Lezer<T>> lezer(Function function) {
    struct FunctionLezer : Lezer<T> {
        explicit FunctionLezer(Function f) : f_(std::move(f)) {}
        T lees() override { return f_(); }
        Function f_;
    };
    return std::make_unique<FunctionLezer>(std::move(function));
}

// How the gemeente has arranged its work, as of this look.
std::shared_ptr<const Inrichting> inrichting_of(Gemeente&, const Blik&);

Weigering onbekend();  // not there, or not yours: the same

// Writes down who looks, at what: before anything of it is shown.
void record_look(Gemeente&, const Actor&, Beeld, const std::string& onderwerp);
// A list, which belongs to no dossier.
bool may_look(Gemeente&, const Actor&, Beeld);
// What a list leaves out of a shielded dossier, for who does not work on it.
void shield(const Actor&, DossierRij&);

}  // namespace houvast
