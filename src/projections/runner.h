// Projecties: fills the read tables from the journal. Inline, inside the writer's transaction, up
// to the head; or all at once (rebuild); or to see whether both are the same (compare).
//
// All projections stand at the same position. One whose version is not this program's is refused
// (ReadTablesOutdated) until a rebuild: its rows mean something else.
#pragma once

#include "journal/export_file.h"
#include "journal/journal.h"
#include "storage/migrations.h"

namespace houvast {

struct ReadTablesOutdated : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct Verschil {           // between the live rows and what the journal says
    std::string tabel;
    std::string sleutel;    // key of the row: an id, never a name
    enum class Soort { Ontbreekt, Teveel, Anders } soort;
};

Migrations projections_migrations();

class Projecties {
public:
    // `zoeksleutel`: 32 bytes, for the keyed hash of a BSN; derived from the gemeente's key.
    explicit Projecties(std::string zoeksleutel) : zoeksleutel_(std::move(zoeksleutel)) {}

    // In a write transaction. `fresh`: what was just appended, if the caller has it: then nothing
    // is read back. Once per batch is enough, as long as it is before the commit.
    void catch_up(Db&, const Journal&, std::span<const Recorded> fresh = {}) const;

    // Are the tables this program's, and filled? False: rebuild first.
    bool is_current(Db&) const;

    // Everything again, in a write transaction of its own: readers see the old rows until it
    // commits, writers wait. The numbers of dossiers are kept (Dossiernummers). Holds every row in
    // memory: some 2 KB a dossier.
    void rebuild(Db&, const Journal&) const;

    // Reads the journal and the live tables in one read transaction; nobody waits. At most
    // `count_max` differences.
    std::vector<Verschil> compare(Db&, const Journal&, std::size_t count_max = 100) const;

    // For a backup: the numbers that were given out, for no event tells them once a dossier is
    // destroyed. Read back before the rebuild that follows a restore.
    static void write_numbers(Db&, ExportWriter&);
    static bool read_numbers(Db&, const ExportRow&);

    // For Journal::destroy, in its transaction, after catch_up: the rows, what others show of them
    // and the search index go. The number of a dossier stays given out.
    void forget(Db&, const Journal&, const StreamId&) const;

private:
    std::string zoeksleutel_;
};

}  // namespace houvast
