// Installatie: one running Houvast, for one gemeente or for many. It knows which gemeenten there
// are, on which hosts, and opens their databases when they are asked for; the least recently used
// ones are closed again (ARCHITECTURE §5: 342 open files with default caches take 2.7 GB).
//
// On SQLite a folder holds access.db, sleutels (the keys) and gemeenten/<naam>.db. On PostgreSQL
// there is a schema per gemeente and one for access; the folder still holds the keys.
#pragma once

#include "app/access/access.h"
#include "app/gemeente.h"

namespace houvast {

// A name that may stand in a host, a file and a schema: a-z, 0-9 and hyphens, 1 to 40 characters,
// beginning with a letter. Not a name of the installation's own.
bool is_gemeente_naam(std::string_view);

class Installatie {
public:
    struct Opties {
        std::string map;                              // the data folder
        std::optional<std::string> database_url = {};  // postgresql://…: else SQLite in the folder
        const Clock& clock;
        const Kalender& kalender;
        const Methodieken& methodieken;  // to choose from
        access::Options access = {};
        std::size_t open_max = 32;
        IdBron& ids = random_ids();
    };
    explicit Installatie(Opties);  // makes the folder when it is not there
    ~Installatie();

    std::vector<std::string> gemeenten();       // names, sorted
    bool kent(std::string_view naam);
    void voeg_toe(const std::string& naam);     // idempotent; throws DbError

    // Shared: a request keeps the gemeente open that it works for. Nothing for an unknown name.
    std::shared_ptr<Gemeente> open(const std::string& naam);
    access::Access& access();

    // For tools that work on a database by themselves (verify, backup, restore).
    std::unique_ptr<Databank> databank(const std::string& naam) const;
    std::string sleutel(const std::string& naam);
    std::string geheim(const std::string& doel);  // 32 bytes of the installation: "csrf"
    const std::string& map() const;
    const Methodieken& methodieken() const;

private:
    struct Data;
    std::unique_ptr<Data> data_;
};

}  // namespace houvast
