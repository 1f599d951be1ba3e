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
        uitgesteld_tot TEXT,
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
        aantal INTEGER NOT NULL,
        PRIMARY KEY (behandelaar, fase)
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
};

}  // namespace

Migrations projections_migrations() { return {.room = "projections", .steps = steps}; }

}  // namespace houvast
