// Tabel: the rows of one read table that are being worked on. A row is loaded when first asked for,
// changed in memory, and written once by flush(): the same code serves one event and a rebuild.
// Without a database under it (Lezing::empty) everything is in memory and nothing is loaded.
//
// A row type says in `Opslag<Rij>` how it is kept:
//   naam        the table, for people
//   find        by key; columns as in columns(visit, rij)
//   page        rows after key $1, by key, at most $2: for comparing
//   save        insert or update, columns as parameters;  remove  by key;  clear
//   of_traject  optional, for parts of a traject: the keys of those of $1
//   save_beside optional: an update of the columns `beside`, when those with an index stay
//               (`same_index`): SQLite writes every index of a column that is named, changed or not
//   key(rij)    what the table is keyed by
#pragma once

#include "projections/kolommen.h"

#include <map>

namespace houvast {

template <class Rij>
struct Opslag;

template <class Rij>
class Tabel {
public:
    struct Entry {
        std::optional<Rij> was = {};  // as it stands in the database
        std::optional<Rij> now = {};
        bool changed = false;
    };

    explicit Tabel(Db* db) : db_(db) {}

    const Rij* find(const std::string& key) {
        const Entry& entry = entry_of(key);
        return entry.now ? &*entry.now : nullptr;
    }
    Rij* change(const std::string& key) {  // nothing when there is no such row
        Entry& entry = entry_of(key);
        if (!entry.now) return nullptr;
        entry.changed = true;
        return &*entry.now;
    }
    Rij& put(Rij rij) {  // new, or instead of what was there
        Entry& entry = entry_of(Opslag<Rij>::key(rij));
        entry.changed = true;
        return entry.now.emplace(std::move(rij));
    }
    void remove(const std::string& key) {
        Entry& entry = entry_of(key);
        entry.changed = true;
        entry.now.reset();
    }

    void remove_of(const TrajectId& traject) {  // those in the database
        if (!db_) return;
        for (const Row& row : db_->query(Opslag<Rij>::of_traject, {traject.waarde}))
            remove(row.text(0));
    }

    // Everything worked on, in the order of the keys.
    const std::map<std::string, Entry>& entries() const { return entries_; }

    void flush(Db& db) {
        for (const auto& [key, entry] : entries_) {
            if (!entry.changed || entry.was == entry.now) continue;
            if (entry.now) save(db, entry);
            else if (entry.was) db.exec(Opslag<Rij>::remove, {key});
        }
    }

private:
    static void save(Db& db, const Entry& entry) {
        if constexpr (requires { Opslag<Rij>::save_beside; })
            if (entry.was && Opslag<Rij>::same_index(*entry.was, *entry.now)) {
                const Params all = params_of(*entry.now);
                Params some;
                for (const std::size_t column : Opslag<Rij>::beside) some.push_back(all[column]);
                db.exec(Opslag<Rij>::save_beside, some);
                return;
            }
        db.exec(Opslag<Rij>::save, params_of(*entry.now));
    }
    Entry& entry_of(const std::string& key) {
        const auto [it, added] = entries_.try_emplace(key);
        if (added && db_) {
            const Rows rows = db_->query(Opslag<Rij>::find, {key});
            if (!rows.empty()) it->second.now = it->second.was = rij_from<Rij>(rows[0]);
        }
        return it->second;
    }

    Db* db_;
    std::map<std::string, Entry> entries_;
};

}  // namespace houvast
