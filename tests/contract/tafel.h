// A journal with its read tables, written to event by event: the tables follow at once.
#pragma once

#include "verhalen.h"

#include <doctest/doctest.h>

#include <map>

namespace houvast {

struct Tafel {
    explicit Tafel(TestJournal& journal) : t(journal) {
        const Migrations rooms[] = {journal_migrations(), projections_migrations()};
        houvast::migrate(t.db, rooms);
    }
    void write(const TrajectId& id, const TrajectGebeurtenis& g) {
        Tx tx(t.db, Tx::Kind::Write);
        const StreamId stream{StreamKind::Traject, id.waarde};
        const Append append{.stream = stream, .expected_version = versions[id],
                            .events = {codec::encode(g)}};
        const auto written = t.journal.append(std::vector{append},
                                              meta("c" + std::to_string(++count)));
        REQUIRE(written);
        ++versions[id];
        projecties.catch_up(t.db, t.journal, *written);
        tx.commit();
    }
    void begin(const TrajectId& id, const MedewerkerId& wie = {"anna"}) {
        const Termijn term{TermijnSoort::EersteGesprek, today, today, today};
        write(id, AanmeldingGeregistreerd{.inwoner = {"i-" + id.waarde}, .gemeld_op = today,
                                          .eerste_gesprek = term, .contact = term});
        write(id, Toegewezen{wie});
    }

    TestJournal& t;
    Projecties projecties{zoeksleutel};
    std::map<TrajectId, int> versions = {};
    int count = 0;
};

}  // namespace houvast
