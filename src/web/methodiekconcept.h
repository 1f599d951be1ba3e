// The draft of an own methodiek that an address names, and what its pages share.
#pragma once

#include "app/handle.h"
#include "domain/gemeente/inrichting.h"
#include "domain/methodiek/methodiek.h"
#include "html/html.h"
#include "web/verzoek.h"

namespace houvast::web {

struct Concept {
    MethodiekKeuze keuze;
    Methodiek m;
    EigenMethodiek eigen;
};
// Nothing when it is not there, fixed, or thrown away.
std::optional<Concept> concept_uit_pad(const Verzoek&);

HttpResponse conceptpagina(Verzoek&, const std::string& title, const html::Html& content,
                           int status = 200);
// The version of the gemeente as it is now: what a form made today has seen.
int versie_gezien_nu(Verzoek&);
// With the id of a form where it has one, so that it is done once; else with a fresh one.
Result<Receipt> voer_uit(Verzoek&, Opdracht);

}  // namespace houvast::web
