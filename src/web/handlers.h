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
// gesprek.cc: appointments, their calendar file, one's own agenda
HttpResponse get_agenda(Verzoek&);
HttpResponse post_gesprek(Verzoek&);              // with a moment of the list, or one's own
HttpResponse post_gesprek_verplaatsing(Verzoek&);
HttpResponse post_gespreksuitkomst(Verzoek&);     // held: on to the talk's own form
HttpResponse get_kalenderbestand(Verzoek&);
// team.cc, overdracht.cc
HttpResponse get_team(Verzoek&);
HttpResponse get_overdracht(Verzoek&);
HttpResponse post_overdracht(Verzoek&);      // a WijsToe for each dossier that was chosen
// aanmelding.cc
HttpResponse get_nieuwe_aanmelding(Verzoek&);
HttpResponse post_nieuwe_aanmelding(Verzoek&);
// dossier.cc, inwoner.cc, signaal.cc, beheer.cc, concept.cc
HttpResponse get_dossier(Verzoek&);
HttpResponse get_bestand_toevoegen(Verzoek&);  // bestand.cc
HttpResponse post_bestand_toevoegen(Verzoek&);
HttpResponse get_bestand(Verzoek&);
HttpResponse post_uitvoer(Verzoek&);           // uitvoer.cc
HttpResponse get_inschalingen(Verzoek&);     // inschalingen.cc
HttpResponse get_dossier_doelen(Verzoek&);   // dossier_doelen.cc
HttpResponse get_doelbibliotheek(Verzoek&);
HttpResponse get_kijklog(Verzoek&);          // kijklog.cc
HttpResponse post_kijklog(Verzoek&);
HttpResponse get_metingen(Verzoek&);         // metingen.cc
HttpResponse get_meting(Verzoek&);
HttpResponse get_metingvergelijking(Verzoek&);
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
// post.cc: what was not delivered
HttpResponse get_berichten(Verzoek&);
HttpResponse post_bericht_opnieuw(Verzoek&);
// methodiek.cc: how this gemeente works, to read and to print
HttpResponse get_methodiek(Verzoek&);
HttpResponse get_doelen(Verzoek&);
HttpResponse get_hulpmiddel(Verzoek&);
HttpResponse get_plaat(Verzoek&);
HttpResponse get_instrument(Verzoek&);
// gespreksmodus.cc: a plate on the tablet in a talk, and what is posted from its sheets
HttpResponse get_gespreksmodus(Verzoek&);       // which plate
HttpResponse get_gespreksbord(Verzoek&);
HttpResponse get_gesprek_afronden(Verzoek&);
HttpResponse post_gespreksonderwerp(Verzoek&);  // from a sheet: back to the plate
HttpResponse post_meting(Verzoek&);
HttpResponse post_meting_aanvulling(Verzoek&);
// methodieken.cc, methodiekconcept.cc, instrumentinbreng.cc: versions of it, and a draft to change
HttpResponse get_methodieken(Verzoek&);
HttpResponse get_methodiekvergelijking(Verzoek&);
HttpResponse post_methodiekkopie(Verzoek&);       // on to the draft
HttpResponse get_voorbeeld_instrument(Verzoek&);  // a file to begin with
HttpResponse get_methodiekconcept(Verzoek&);
HttpResponse get_methodiekding(Verzoek&);
HttpResponse post_methodiekding(Verzoek&);        // a WijzigMethodiek for each changed field
HttpResponse get_methodiektoevoeging(Verzoek&);
HttpResponse post_methodiektoevoeging(Verzoek&);
HttpResponse post_methodiekschrapping(Verzoek&);
HttpResponse get_methodiekcontrole(Verzoek&);
HttpResponse get_instrumentinbreng(Verzoek&);
HttpResponse post_instrumentinbreng(Verzoek&);
// schema.cc: what each command is made of, for who sends JSON
HttpResponse get_opdrachten(Verzoek&);
HttpResponse get_opdracht_schema(Verzoek&);
// mijn.cc
HttpResponse get_mijn_start(Verzoek&);
// hulp.cc: somebody asks for help, without logging in
HttpResponse get_hulp(Verzoek&);
HttpResponse post_hulp(Verzoek&);
// inkomend.cc: somebody calls, mails or writes: to a contact or an aanmelding
HttpResponse get_inkomend(Verzoek&);
HttpResponse post_inkomend(Verzoek&);
HttpResponse get_inkomend_gezocht(Verzoek&);

}  // namespace houvast::web
