// A journal on a fresh database of every engine, for the contract suites.
#pragma once

#include "engines.h"

#include "base/check.h"
#include "base/random.h"
#include "base/text.h"
#include "journal/keys.h"
#include "journal/schema.h"
#include "journal/seal.h"
#include "journal/verify.h"

namespace houvast {

inline const StreamId a{StreamKind::Traject, "00000000-0000-7000-8000-00000000000a"};
inline const StreamId b{StreamKind::Inwoner, "00000000-0000-7000-8000-00000000000b"};
inline const StreamId c{StreamKind::Gemeente, "gemeente"};
inline const Datum today{std::chrono::days(20'000)};
inline const Tijdstip noon{std::chrono::milliseconds(1'728'000'043'210)};

inline std::string hex_of_random() { return hex(random_bytes(8)); }

inline Meta meta(std::string command) {
    return {.command = {std::move(command)}, .actor = "medewerker:1", .at = noon, .datum = today};
}

inline Db& migrated(Db& db) {
    const Migrations rooms[] = {journal_migrations()};
    migrate(db, rooms);
    return db;
}

struct TestJournal {
    Db& db;
    std::string gemeente_key = random_bytes(key_bytes);
    Sleutels keys{db, gemeente_key};
    Journal journal{db, keys};

    explicit TestJournal(Db& empty) : db(migrated(empty)) {}

    template <class Action>
    void in_transaction(Action action) {
        Tx tx(db, Tx::Kind::Write);
        action();
        tx.commit();
    }

    std::expected<std::vector<Recorded>, StaleVersion> write(const std::vector<Append>& appends,
                                                             std::string command) {
        Tx tx(db, Tx::Kind::Write);
        auto written = journal.append(appends, meta(std::move(command)));
        if (written) tx.commit();
        return written;
    }

    std::vector<Finding> findings(const std::optional<Head>& known = {}) {
        Sleutels fresh(db, gemeente_key);  // nothing from memory
        return verify(db, fresh, known);
    }
    bool sound() { return findings().empty(); }
};

template <std::invocable<TestJournal&> Test>
void on_every_engine(Test test) {
    on_every_engine([&](Db& db) {
        TestJournal journal(db);
        test(journal);
    });
}

}  // namespace houvast
