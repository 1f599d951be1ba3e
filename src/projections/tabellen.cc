// The read tables. When one changes, a next step drops and makes it, and its projection's version
// in runner.cc goes up: then it is filled again from the journal.
#include "projections/runner.h"

#include <array>

namespace houvast {

namespace {

constexpr std::array steps = {
    Migration{.level = 1, .name = "read tables", .statements = R"sql(
    CREATE TABLE projections (
        naam TEXT NOT NULL PRIMARY KEY,
        versie INTEGER NOT NULL,
        positie INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE inwoners (
        inwoner TEXT NOT NULL PRIMARY KEY,
        nummer INTEGER NOT NULL,
        versie INTEGER NOT NULL,
        naam TEXT NOT NULL,
        zoekvorm TEXT NOT NULL,
        geboren_op TEXT,
        telefoon TEXT,
        email TEXT,
        adres TEXT,
        postcode TEXT,
        woonplaats TEXT,
        bsn_sleutel TEXT,
        liefst INTEGER,
        wanneer TEXT,
        taal TEXT,
        tolk INTEGER NOT NULL,
        wens_toelichting TEXT,
        volwassenen TEXT,
        kinderen TEXT NOT NULL,
        afgeschermd INTEGER NOT NULL,
        afscherming_reden TEXT,
        veilig_contact TEXT,
        dubbelen TEXT NOT NULL,
        opgegaan_in TEXT,
        trajecten TEXT NOT NULL
    ) STRICT;
    CREATE INDEX inwoners_nummer ON inwoners (nummer);
    CREATE TABLE dossiers (
        traject TEXT NOT NULL PRIMARY KEY,
        versie INTEGER NOT NULL,
        jaar INTEGER NOT NULL,
        nummer INTEGER NOT NULL,
        clienten TEXT NOT NULL,
        naam TEXT NOT NULL,
        naam_sleutel TEXT NOT NULL,
        afgeschermd INTEGER NOT NULL,
        taal TEXT,
        tolk INTEGER NOT NULL,
        liefst INTEGER,
        wanneer TEXT,
        fase INTEGER NOT NULL,
        fase_sinds TEXT NOT NULL,
        stap INTEGER,
        is_open INTEGER NOT NULL,
        behandelaar TEXT NOT NULL,
        gemeld_op TEXT NOT NULL,
        kanaal INTEGER NOT NULL,
        dreiging INTEGER,
        termijn_soort INTEGER,
        termijn_start TEXT,
        termijn_eind TEXT,
        termijn_uiterlijk TEXT,
        contact_soort INTEGER,
        contact_start TEXT,
        contact_eind TEXT,
        contact_uiterlijk TEXT,
        crisis_soort INTEGER,
        crisis_start TEXT,
        crisis_eind TEXT,
        crisis_uiterlijk TEXT,
        lopend TEXT NOT NULL,
        uitgesteld_tot TEXT,
        opgeschort_tot TEXT,
        laatste_contact TEXT NOT NULL,
        laatste_poging TEXT,
        gesloten_op TEXT,
        eerstvolgend TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX dossiers_nummer ON dossiers (jaar, nummer);
    CREATE INDEX dossiers_eigen ON dossiers (behandelaar, is_open, eerstvolgend, traject);
    CREATE INDEX dossiers_open_termijn ON dossiers (is_open, eerstvolgend, traject);
    CREATE INDEX dossiers_open_naam ON dossiers (is_open, naam_sleutel, traject);
    CREATE INDEX dossiers_open_contact ON dossiers (is_open, laatste_contact, traject);
    CREATE INDEX dossiers_open_nieuwste ON dossiers (is_open, gemeld_op, traject);
    CREATE INDEX dossiers_fase_termijn ON dossiers (fase, eerstvolgend, traject);
    CREATE INDEX dossiers_fase_naam ON dossiers (fase, naam_sleutel, traject);
    CREATE INDEX dossiers_fase_contact ON dossiers (fase, laatste_contact, traject);
    CREATE INDEX dossiers_fase_nieuwste ON dossiers (fase, gemeld_op, traject);
    CREATE TABLE dossier_tellingen (
        behandelaar TEXT NOT NULL,
        fase INTEGER NOT NULL,
        is_open INTEGER NOT NULL,
        aantal INTEGER NOT NULL,
        PRIMARY KEY (behandelaar, fase, is_open)
    ) STRICT;
    CREATE TABLE werkvoorraden (
        behandelaar TEXT NOT NULL PRIMARY KEY,
        positie INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE dossiernummers (
        positie INTEGER NOT NULL PRIMARY KEY,
        jaar INTEGER NOT NULL,
        nummer INTEGER NOT NULL,
        UNIQUE (jaar, nummer)
    ) STRICT;
    CREATE TABLE medewerkers (
        medewerker TEXT NOT NULL PRIMARY KEY,
        naam TEXT NOT NULL,
        email TEXT NOT NULL,
        rollen INTEGER NOT NULL,
        uit_dienst_per TEXT,
        mandaten TEXT NOT NULL
    ) STRICT;
    CREATE TABLE sluitingsdagen (
        dag TEXT NOT NULL PRIMARY KEY,
        naam TEXT NOT NULL
    ) STRICT;
    CREATE TABLE gezicht (
        enige TEXT NOT NULL PRIMARY KEY,
        naam TEXT NOT NULL,
        telefoon TEXT NOT NULL,
        email TEXT,
        beschikking_weken INTEGER NOT NULL,
        thema TEXT NOT NULL
    ) STRICT;
    CREATE TABLE signalen (
        signaal TEXT NOT NULL PRIMARY KEY,
        versie INTEGER NOT NULL,
        stand INTEGER NOT NULL,
        partner INTEGER NOT NULL,
        naam TEXT NOT NULL,
        ontvangen_op TEXT NOT NULL,
        telefoon TEXT,
        adres TEXT,
        aanbiedingen INTEGER NOT NULL,
        laatste_aanbod TEXT,
        traject TEXT,
        afgerond_op TEXT,
        afloop INTEGER
    ) STRICT;
    CREATE INDEX signalen_stand ON signalen (stand, ontvangen_op, signaal);
    CREATE TABLE zoek_trigrammen (
        trigram INTEGER NOT NULL,
        persoon INTEGER NOT NULL,
        PRIMARY KEY (trigram, persoon)
    ) WITHOUT ROWID;
    CREATE TABLE zoek_sleutels (
        soort INTEGER NOT NULL,
        sleutel TEXT NOT NULL,
        persoon INTEGER NOT NULL,
        PRIMARY KEY (soort, sleutel, persoon)
    ) WITHOUT ROWID;
)sql"},
    // What the whole team's terms and threats are read by. A closed dossier has no terms, and few
    // have a threat: these are smaller than the table.
    Migration{.level = 2, .name = "team", .statements = R"sql(
    CREATE INDEX dossiers_team_termijn ON dossiers (termijn_uiterlijk, traject)
        WHERE termijn_uiterlijk IS NOT NULL;
    CREATE INDEX dossiers_team_contact ON dossiers (contact_uiterlijk, traject)
        WHERE contact_uiterlijk IS NOT NULL;
    CREATE INDEX dossiers_team_dreiging ON dossiers (fase, eerstvolgend, traject)
        WHERE dreiging IS NOT NULL;
    CREATE INDEX dossiers_team_crisis ON dossiers (crisis_uiterlijk, traject)
        WHERE crisis_uiterlijk IS NOT NULL;
)sql"},
    // Appointments. `status` 0 is one that stands: of a day, for reminders and for what overlaps.
    Migration{.level = 3, .name = "gesprekken", .statements = R"sql(
    CREATE TABLE gesprekken (
        gesprek TEXT NOT NULL PRIMARY KEY,
        traject TEXT NOT NULL,
        gebeurtenis INTEGER NOT NULL,
        medewerker TEXT NOT NULL,
        dag TEXT NOT NULL,
        van INTEGER NOT NULL,
        tot INTEGER NOT NULL,
        status INTEGER NOT NULL,
        waarvoor INTEGER NOT NULL,
        wijze INTEGER NOT NULL,
        inwoner TEXT,
        plaats TEXT,
        tolk TEXT,
        erbij TEXT,
        volgnummer INTEGER NOT NULL,
        gewijzigd_op TEXT NOT NULL,
        gewijzigd_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX gesprekken_agenda ON gesprekken (medewerker, dag, van);
    CREATE INDEX gesprekken_dag ON gesprekken (status, dag, gesprek);
    CREATE INDEX gesprekken_traject ON gesprekken (traject, dag);
)sql"},
    // No event before this one had it: nothing to fill again.
    Migration{.level = 4, .name = "reminder wish", .statements = R"sql(
    ALTER TABLE inwoners ADD COLUMN herinnering INTEGER;
)sql"},
    // What a colleague is to do, by dossier: asked for of some eighty at once.
    Migration{.level = 5, .name = "tasks", .statements = R"sql(
    CREATE TABLE taken (
        taak TEXT NOT NULL PRIMARY KEY,
        traject TEXT NOT NULL,
        gebeurtenis INTEGER NOT NULL,
        voor TEXT NOT NULL,
        wat TEXT NOT NULL
    ) STRICT;
    CREATE INDEX taken_traject ON taken (traject, voor);
)sql"},
    // As level 4: where the office is was never asked before.
    Migration{.level = 6, .name = "office", .statements = R"sql(
    ALTER TABLE gezicht ADD COLUMN kantoor TEXT;
)sql"},
    // For Vandaag: who of one's own waits for a first word. Small: a contact takes a dossier out.
    Migration{.level = 7, .name = "first word", .statements = R"sql(
    CREATE INDEX dossiers_eerste_woord ON dossiers (behandelaar, gemeld_op, traject)
        WHERE is_open = 1 AND laatste_contact = '' AND laatste_poging IS NULL;
)sql"},
};

}  // namespace

Migrations projections_migrations() { return {.room = "projections", .steps = steps}; }

}  // namespace houvast
