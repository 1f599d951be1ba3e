// Gezocht: what a form looks up before it is saved: a known person, the right dossier, the event
// that is corrected. All of it through app/view: what this person may see, and no more.
#pragma once

#include "pages/form.h"
#include "projections/zoek_view.h"
#include "web/verzoek.h"

namespace houvast::web {

std::string gevraagd(const Verzoek&);  // what was asked with the form; empty: nothing

std::vector<pages::Option> dossiers_gezocht(const Verzoek&, const std::string& vraag);
std::vector<pages::Option> inwoners_gezocht(const Verzoek&, const std::string& vraag);
// Without who is helped in this dossier already.
std::vector<pages::Option> partners_gezocht(const Verzoek&, const std::string& vraag);
pages::Option keuze_van(const Verzoek&, const ZoekResultaat&);

// Where the question of /inkomend is kept, so that the form of a new aanmelding can begin with it.
std::string gezocht_adres(const std::string& id);
// A name, a number or an address for mail: whichever was asked.
void begin_met_vraag(const Verzoek&, RegistreerAanmelding&);

int number_in(std::string_view text);  // a whole number; 0: none, or nonsense

// The line that a correction is about. `veld` names its number, in the address or in the form.
std::optional<pages::Aanwijzing> over_regel(const Verzoek&, const Onderwerp&,
                                            std::string_view veld);

}  // namespace houvast::web
