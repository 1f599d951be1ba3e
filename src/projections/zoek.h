// Zoeken: people by name (with typos), birth date, postcode (and number), telephone, e-mail,
// dossier number or BSN; together they narrow: "jansen 12-05-1980".
//
// The work is bounded, whatever the size of the table: at most 24 trigrams of the question are
// looked up, the rare ones first, until `postings_max` rows are read; the `candidates_max` persons
// that share most are compared letter by letter. A common name so gives its best matches, not all.
#pragma once

#include "projections/zoek_view.h"
#include "storage/db.h"

namespace houvast {

struct Vraagsleutel {  // for the keyed hash of a BSN: as given to Projecties
    std::string_view sleutel;
};

// Best first, at most zoek_resultaten_max. Shielded persons are among them: the caller filters.
std::vector<ZoekResultaat> zoek(Db&, std::string_view gevraagd, Vraagsleutel);

// Who may be the same person as the one who is about to be registered; a hint, never a block. Same
// telephone, or same birth date with a like name, or a name that is nearly the same. At most 5.
std::vector<ZoekResultaat> mogelijk_dubbel(Db&, std::string_view naam,
                                           const std::optional<std::string>& telefoon,
                                           const std::optional<Datum>& geboren_op);

// How much two names (in zoekvorm) are alike for somebody who searches for the first: 0 to 100.
int gelijkenis(std::string_view gevraagd, std::string_view naam);

}  // namespace houvast
