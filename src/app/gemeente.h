// Gemeente: everything that belongs to one municipality. Resolved once, at the edge, and passed
// on; below that no code knows that there are others.
#pragma once

#include "app/ids.h"
#include "app/kijklog.h"
#include "app/methodiekbank.h"
#include "app/register_bestand.h"
#include "app/staten.h"
#include "app/writer.h"
#include "domain/kalender.h"
#include "domain/methodiek/methodieken.h"
#include "journal/keys.h"
#include "projections/runner.h"

namespace houvast {

class Gemeente {
public:
    struct Delen {                        // what it is made of
        std::string naam;                 // short, as in its host name: "voorbeeldstad"
        std::unique_ptr<Databank> databank;
        std::string sleutel;              // 32 bytes, from the configuration
        const Kalender& kalender;
        const Methodieken& methodieken;
        const Clock& clock;
        std::size_t readers_max = 8;
        IdBron& ids = random_ids();
        std::string register_file = {};   // what was wiped, for a restore; empty: not kept
    };
    // Opens the database and brings it to this program's schema; throws DbError.
    explicit Gemeente(Delen);

    const std::string& naam() const { return delen_.naam; }
    const Kalender& kalender() const { return delen_.kalender; }
    // All that this gemeente can choose from: those on disk and its own fixed ones. They stay where
    // they are. With which one something is done stands in app/methodiek.h.
    const Methodieken& methodieken(const Inrichting& nu) const { return methodieken_.met(nu); }
    const Methodieken& methodieken_op_schijf() const { return delen_.methodieken; }
    const Clock& clock() const { return delen_.clock; }
    std::string new_id() const { return delen_.ids.next(delen_.clock); }
    Datum vandaag() const;  // the business day, in Amsterdam
    Databank& databank() { return *delen_.databank; }
    Sleutels& sleutels() { return *sleutels_; }
    Writer& writer() { return *writer_; }
    ReadPool& lezers() { return *lezers_; }
    Staten& staten() { return staten_; }
    Kijklog& kijklog() { return kijklog_; }
    RegisterBestand& register_bestand() { return register_bestand_; }
    const Projecties& projecties() const { return *projecties_; }

private:
    Delen delen_;
    Methodiekbank methodieken_;
    std::unique_ptr<Sleutels> sleutels_;
    std::unique_ptr<Writer> writer_;
    std::unique_ptr<ReadPool> lezers_;
    Staten staten_;
    Kijklog kijklog_;
    RegisterBestand register_bestand_;
    std::unique_ptr<Projecties> projecties_;
};

}  // namespace houvast
