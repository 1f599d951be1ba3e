// The columns of an appointment, in the order of columns(visit, GesprekRij), each with the table's
// name in that query before it ("g.", or nothing). A macro, since only literals join in the
// compiler. Private to projections/.
#pragma once

#define GESPREK_KOLOMMEN(g) \
    g "gesprek, " g "traject, " g "gebeurtenis, " g "medewerker, " g "dag, " g "van, " \
    g "tot, " g "status, " g "waarvoor, " g "wijze, " g "inwoner, " g "plaats, " g "tolk, " \
    g "erbij, " g "volgnummer, " g "gewijzigd_op, " g "gewijzigd_at "
