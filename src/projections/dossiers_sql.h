// The columns of a dossier, in the order of columns(visit, DossierRij): every query of dossiers
// starts with this literal. A macro, since only literals join in the compiler.
// Private to projections/.
#pragma once

#define DOSSIERS \
    "SELECT traject, versie, jaar, nummer, clienten, naam, naam_sleutel, afgeschermd, taal, tolk, liefst, " \
    "wanneer, fase, fase_sinds, is_open, behandelaar, gemeld_op, kanaal, dreiging, " \
    "termijn_soort, termijn_start, termijn_eind, termijn_uiterlijk, " \
    "contact_soort, contact_start, contact_eind, contact_uiterlijk, " \
    "crisis_soort, crisis_start, crisis_eind, crisis_uiterlijk, " \
    "uitgesteld_tot, laatste_contact, laatste_poging, gesloten_op, eerstvolgend " \
    "FROM dossiers "
