// The columns of a dossier, in the order of columns(visit, DossierRij): every query of dossiers
// starts with this literal. A macro, since only literals join in the compiler.
// Private to projections/.
#pragma once

#define DOSSIERS \
    R"sql(SELECT traject, versie, jaar, nummer, clienten, naam, naam_sleutel, )sql" \
    R"sql(afgeschermd, taal, tolk, liefst, )sql" \
    R"sql(wanneer, fase, fase_sinds, stap, is_open, behandelaar, gemeld_op, kanaal, )sql" \
    R"sql(dreiging, termijn_soort, termijn_start, termijn_eind, termijn_uiterlijk, )sql" \
    R"sql(contact_soort, contact_start, contact_eind, contact_uiterlijk, )sql" \
    R"sql(crisis_soort, crisis_start, crisis_eind, crisis_uiterlijk, lopend, )sql" \
    R"sql(uitgesteld_tot, opgeschort_tot, laatste_contact, laatste_poging, gesloten_op, )sql" \
    R"sql(eerstvolgend )sql" \
    R"sql(FROM dossiers )sql"
