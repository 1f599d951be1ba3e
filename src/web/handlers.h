// The handlers of the routes that are not a command's form. One file per noun.
#pragma once

#include "web/verzoek.h"

namespace houvast::web {

// inloggen.cc
HttpResponse get_inloggen(Verzoek&);
HttpResponse post_inloggen(Verzoek&);
HttpResponse get_code(Verzoek&);
HttpResponse post_code(Verzoek&);
HttpResponse post_uitloggen(Verzoek&);
HttpResponse post_sessie(Verzoek&);    // stay logged in
// uitnodiging.cc
HttpResponse get_uitnodiging(Verzoek&);
HttpResponse post_uitnodiging(Verzoek&);
// vandaag.cc, inwoners.cc, zoeken.cc
HttpResponse get_vandaag(Verzoek&);
HttpResponse get_inwoners(Verzoek&);
HttpResponse get_zoeken(Verzoek&);
HttpResponse post_zoeken(Verzoek&);
HttpResponse get_zoekresultaat(Verzoek&);
// aanmelding.cc
HttpResponse get_nieuwe_aanmelding(Verzoek&);
HttpResponse post_nieuwe_aanmelding(Verzoek&);
// dossier.cc, inwoner.cc, signaal.cc, beheer.cc, concept.cc
HttpResponse get_dossier(Verzoek&);
HttpResponse get_kijklog(Verzoek&);          // kijklog.cc
HttpResponse post_kijklog(Verzoek&);
HttpResponse get_teksten(Verzoek&);          // teksten.cc
HttpResponse post_teksten(Verzoek&);
HttpResponse get_inwoner(Verzoek&);
HttpResponse get_signalen(Verzoek&);
HttpResponse get_signaal(Verzoek&);
HttpResponse get_beheer(Verzoek&);
HttpResponse post_medewerker(Verzoek&);      // takes somebody on, and shows the invitation
HttpResponse post_herstel(Verzoek&);         // a new invitation, and a new authenticator
HttpResponse post_uit_dienst(Verzoek&);
HttpResponse post_concept(Verzoek&);         // keeps what is being typed
// schema.cc: what each command is made of, for who sends JSON
HttpResponse get_opdrachten(Verzoek&);
HttpResponse get_opdracht_schema(Verzoek&);
// mijn.cc
HttpResponse get_mijn_start(Verzoek&);

}  // namespace houvast::web
