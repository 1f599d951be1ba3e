#include "app/outbox.h"

#include "app/vandaag.h"
#include "base/check.h"
#include "base/hash.h"
#include "base/text.h"

#include <algorithm>
#include <array>

namespace houvast::outbox {

namespace {

std::int64_t ms_of(Tijdstip at) { return at.time_since_epoch().count(); }
Tijdstip at_ms(std::int64_t ms) { return Tijdstip{std::chrono::milliseconds{ms}}; }

PostRij rij_from(const Row& row) {
    const auto dag = datum_from_iso(row.text(5));
    ENSURE(dag.has_value());
    std::optional<Tijdstip> done;
    if (const auto ms = row.optional_integer(12)) done = at_ms(*ms);
    return {.sleutel = row.text(0),
            .soort = static_cast<Postsoort>(row.integer(13)),
            .gesprek = row.text(1),
            .volgnummer = static_cast<int>(row.integer(2)),
            .traject = {row.text(3)},
            .inwoner = {row.text(4)},
            .kanaal = static_cast<Herinnering>(row.integer(7)),
            .dag = *dag,
            .tijd = std::chrono::minutes{row.integer(6)},
            .stand = static_cast<PostStand>(row.integer(8)),
            .pogingen = static_cast<int>(row.integer(9)),
            .reden = row.text(10),
            .gemaakt = at_ms(row.integer(11)),
            .klaar = done,
            .klaar_op = done ? std::optional(day_in_amsterdam(*done)) : std::nullopt};
}

std::vector<PostRij> rijen_from(const Rows& rows) {
    std::vector<PostRij> rijen;
    for (const Row& row : rows) rijen.push_back(rij_from(row));
    return rijen;
}

std::string key_of(const PostRij& rij) {
    const std::string text = std::string(name_of(rij.soort)) + "\n" + rij.gesprek + "\n" +
                             rij.inwoner.waarde + "\n" + std::to_string(rij.volgnummer);
    return hex(hash(text)).substr(0, 40);
}

}  // namespace

std::string_view schema() {
    return R"sql(
        CREATE TABLE outbox (
            sleutel    TEXT NOT NULL PRIMARY KEY,
            gesprek    TEXT NOT NULL,
            volgnummer INTEGER NOT NULL,
            traject    TEXT NOT NULL,
            inwoner    TEXT NOT NULL,
            dag        TEXT NOT NULL,
            minuut     INTEGER NOT NULL,
            kanaal     INTEGER NOT NULL,
            stand      INTEGER NOT NULL,
            pogingen   INTEGER NOT NULL,
            reden      TEXT NOT NULL,
            gemaakt_ms INTEGER NOT NULL,
            klaar_ms   INTEGER,
            na_ms      INTEGER NOT NULL,
            huurder    TEXT,
            huur_tot_ms INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX outbox_te_doen ON outbox (stand, na_ms);
        CREATE INDEX outbox_traject ON outbox (traject);
        CREATE INDEX outbox_inwoner ON outbox (inwoner);
    )sql";
}

// All there were until then were reminders.
std::string_view schema_soort() {
    return R"sql(
        ALTER TABLE outbox ADD COLUMN soort INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX outbox_dag ON outbox (dag);
    )sql";
}

std::chrono::minutes wacht_na(int poging) {
    constexpr std::array<int, 7> minuten = {1, 5, 15, 30, 60, 90, 120};
    ENSURE(poging >= 1);
    return std::chrono::minutes{minuten.at(std::min<std::size_t>(
        static_cast<std::size_t>(poging) - 1, minuten.size() - 1))};
}

bool is_bekend(Db& db, const PostRij& rij) {
    return !db.query(R"sql(SELECT 1 FROM outbox WHERE sleutel = $1 AND stand <> $2)sql",
                     {key_of(rij), static_cast<int>(PostStand::Vervallen)}).empty();
}

bool zet_klaar(Db& db, const PostRij& rij, Tijdstip now) {
    // One that was dropped may come back: the moment it was for is right again.
    return db.exec(R"sql(
        INSERT INTO outbox (sleutel, gesprek, volgnummer, traject, inwoner, dag, minuut, kanaal,
                            stand, pogingen, reden, gemaakt_ms, klaar_ms, na_ms, huurder,
                            huur_tot_ms, soort)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, '', $10, NULL, $10, NULL, 0, $12)
        ON CONFLICT (sleutel) DO UPDATE SET
            kanaal = excluded.kanaal, stand = excluded.stand, pogingen = 0, reden = '',
            klaar_ms = NULL, na_ms = excluded.na_ms, huurder = NULL, huur_tot_ms = 0
        WHERE outbox.stand = $11
    )sql", {key_of(rij), rij.gesprek, rij.volgnummer, rij.traject.waarde, rij.inwoner.waarde,
            iso(rij.dag), rij.tijd.count(), static_cast<int>(rij.kanaal),
            static_cast<int>(PostStand::Wacht), ms_of(now),
            static_cast<int>(PostStand::Vervallen), static_cast<int>(rij.soort)}) == 1;
}

bool is_iets_te_doen(Db& db, Tijdstip now) {
    return !db.query(R"sql(
        SELECT 1 FROM outbox WHERE stand = $1 AND na_ms <= $2 AND huur_tot_ms <= $2 LIMIT 1
    )sql", {static_cast<int>(PostStand::Wacht), ms_of(now)}).empty();
}

std::optional<PostRij> neem(Db& db, std::string_view huurder, Tijdstip now) {
    const Rows rows = db.query(R"sql(
        UPDATE outbox SET huurder = $1, huur_tot_ms = $2, pogingen = pogingen + 1
        WHERE sleutel = (SELECT sleutel FROM outbox
                         WHERE stand = $3 AND na_ms <= $4 AND huur_tot_ms <= $4
                         ORDER BY na_ms, sleutel LIMIT 1)
        RETURNING sleutel, gesprek, volgnummer, traject, inwoner, dag, minuut, kanaal, stand,
                  pogingen, reden, gemaakt_ms, klaar_ms, soort
    )sql", {huurder, ms_of(now + huur_minuten), static_cast<int>(PostStand::Wacht), ms_of(now)});
    if (rows.empty()) return {};
    return rij_from(rows[0]);
}

void bezorgd(Db& db, const PostRij& rij, Tijdstip now) {
    db.exec(R"sql(
        UPDATE outbox SET stand = $2, klaar_ms = $3, kanaal = $4, reden = '', huurder = NULL
        WHERE sleutel = $1
    )sql", {rij.sleutel, static_cast<int>(PostStand::Bezorgd), ms_of(now),
            static_cast<int>(rij.kanaal)});
}

void mislukt(Db& db, const PostRij& rij, std::string_view huurder, std::string_view reden,
             bool blijvend, Tijdstip now) {
    const bool last = blijvend || rij.pogingen >= pogingen_max;
    const auto stand = last ? PostStand::Mislukt : PostStand::Wacht;
    const std::optional<std::int64_t> klaar = last ? std::optional(ms_of(now)) : std::nullopt;
    db.exec(R"sql(
        UPDATE outbox SET stand = $3, reden = $4, klaar_ms = $5, na_ms = $6, huurder = NULL,
               huur_tot_ms = 0
        WHERE sleutel = $1 AND huurder = $2
    )sql", {rij.sleutel, huurder, static_cast<int>(stand), reden, klaar,
            ms_of(now + wacht_na(std::max(rij.pogingen, 1)))});
}

void vervalt(Db& db, const PostRij& rij, std::string_view reden, Tijdstip now) {
    db.exec(R"sql(
        UPDATE outbox SET stand = $2, reden = $3, klaar_ms = $4, huurder = NULL, huur_tot_ms = 0
        WHERE sleutel = $1
    )sql", {rij.sleutel, static_cast<int>(PostStand::Vervallen), reden, ms_of(now)});
}

bool opnieuw(Db& db, std::string_view sleutel, Tijdstip now) {
    return db.exec(R"sql(
        UPDATE outbox SET stand = $2, pogingen = 0, klaar_ms = NULL, na_ms = $3, huurder = NULL,
               huur_tot_ms = 0
        WHERE sleutel = $1 AND stand = $4
    )sql", {sleutel, static_cast<int>(PostStand::Wacht), ms_of(now),
            static_cast<int>(PostStand::Mislukt)}) == 1;
}

std::vector<PostRij> gezegd(Db& db, Datum vanaf) {
    return rijen_from(db.query(R"sql(
        SELECT sleutel, gesprek, volgnummer, traject, inwoner, dag, minuut, kanaal, stand,
               pogingen, reden, gemaakt_ms, klaar_ms, soort
        FROM outbox o
        WHERE dag >= $1 AND stand = $2 AND soort <> $3 AND NOT EXISTS (
            SELECT 1 FROM outbox later
            WHERE later.inwoner = o.inwoner AND later.gesprek = o.gesprek AND later.stand = $2
                  AND later.soort <> $3 AND later.volgnummer > o.volgnummer)
        ORDER BY dag, sleutel
    )sql", {iso(vanaf), static_cast<int>(PostStand::Bezorgd),
            static_cast<int>(Postsoort::Afzegging)}));
}

std::optional<PostRij> eerder_gezegd(Db& db, const PostRij& rij) {
    const Rows rows = db.query(R"sql(
        SELECT sleutel, gesprek, volgnummer, traject, inwoner, dag, minuut, kanaal, stand,
               pogingen, reden, gemaakt_ms, klaar_ms, soort
        FROM outbox
        WHERE inwoner = $1 AND gesprek = $2 AND stand = $3 AND soort <> $4 AND volgnummer <= $5
              AND sleutel <> $6
        ORDER BY volgnummer DESC, sleutel LIMIT 1
    )sql", {rij.inwoner.waarde, rij.gesprek, static_cast<int>(PostStand::Bezorgd),
            static_cast<int>(Postsoort::Afzegging), rij.volgnummer, rij.sleutel});
    if (rows.empty()) return {};
    return rij_from(rows[0]);
}

std::vector<PostRij> van_traject(Db& db, const TrajectId& traject) {
    return rijen_from(db.query(R"sql(
        SELECT sleutel, gesprek, volgnummer, traject, inwoner, dag, minuut, kanaal, stand,
               pogingen, reden, gemaakt_ms, klaar_ms, soort
        FROM outbox WHERE traject = $1 ORDER BY gemaakt_ms DESC, sleutel LIMIT 200
    )sql", {traject.waarde}));
}

std::vector<PostRij> mislukte(Db& db, int count_max) {
    return rijen_from(db.query(R"sql(
        SELECT sleutel, gesprek, volgnummer, traject, inwoner, dag, minuut, kanaal, stand,
               pogingen, reden, gemaakt_ms, klaar_ms, soort
        FROM outbox WHERE stand = $1 ORDER BY klaar_ms DESC, sleutel LIMIT $2
    )sql", {static_cast<int>(PostStand::Mislukt), count_max}));
}

int nog_te_redden(Db& db, Datum vandaag) {
    const Rows rows = db.query(R"sql(
        SELECT count(*) FROM outbox WHERE stand = $1 AND dag > $2
    )sql", {static_cast<int>(PostStand::Mislukt), iso(vandaag)});
    return static_cast<int>(rows[0].integer(0));
}

PostTelling tel(Db& db, Tijdstip sinds) {
    PostTelling telling;
    for (const Row& row : db.query(R"sql(
             SELECT stand, count(*) FROM outbox
             WHERE stand <> $1 OR klaar_ms >= $2 GROUP BY stand
         )sql", {static_cast<int>(PostStand::Bezorgd), ms_of(sinds)})) {
        const auto count = static_cast<int>(row.integer(1));
        switch (static_cast<PostStand>(row.integer(0))) {
        case PostStand::Wacht: telling.wacht = count; break;
        case PostStand::Bezorgd: telling.bezorgd = count; break;
        case PostStand::Mislukt: telling.mislukt = count; break;
        case PostStand::Vervallen: break;
        }
    }
    return telling;
}

void ruim_op(Db& db, Tijdstip tot) {
    db.exec(R"sql(DELETE FROM outbox WHERE stand <> $1 AND klaar_ms < $2)sql",
            {static_cast<int>(PostStand::Wacht), ms_of(tot)});
}

void vergeet(Db& db, const StreamId& stroom) {
    if (stroom.kind == StreamKind::Traject)
        db.exec(R"sql(DELETE FROM outbox WHERE traject = $1)sql", {stroom.id});
    if (stroom.kind == StreamKind::Inwoner)
        db.exec(R"sql(DELETE FROM outbox WHERE inwoner = $1)sql", {stroom.id});
}

void write_all(Db& db, ExportWriter& file) {
    constexpr int page_rows = 500;
    std::string after;
    for (;;) {
        const Rows rows = db.query(R"sql(
            SELECT sleutel, gesprek, volgnummer, traject, inwoner, dag, minuut, kanaal, stand,
                   pogingen, reden, gemaakt_ms, klaar_ms, na_ms, soort
            FROM outbox WHERE sleutel > $1 ORDER BY sleutel LIMIT $2
        )sql", {after, page_rows});
        if (rows.empty()) return;
        for (const Row& row : rows) file.row("outbox", row.values());
        after = rows.back().text(0);
    }
}

bool read_back(Db& db, const ExportRow& row) {
    if (row.table != "outbox") return false;
    const Row& v = row.values;
    const bool has_soort = v.values().size() > 14;  // an older backup holds reminders only
    db.exec(R"sql(
        INSERT INTO outbox (sleutel, gesprek, volgnummer, traject, inwoner, dag, minuut, kanaal,
                            stand, pogingen, reden, gemaakt_ms, klaar_ms, na_ms, huurder,
                            huur_tot_ms, soort)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, NULL, 0, $15)
    )sql", {v.text(0), v.text(1), v.integer(2), v.text(3), v.text(4), v.text(5), v.integer(6),
            v.integer(7), v.integer(8), v.integer(9), v.text(10), v.integer(11),
            v.optional_integer(12), v.integer(13), has_soort ? v.integer(14) : 0});
    return true;
}

}  // namespace houvast::outbox
