// Foutpagina: the page when something is not there, not allowed or broken: in plain words, with
// what one can do now. It shows nothing of the request.
#pragma once

#include "pages/components/buttons.h"
#include "web/verzoek.h"

namespace houvast::web {

HttpResponse fout(const Verzoek&, int status);

struct Incident {
    std::string_view incident = {};  // the number to mention on the phone
    std::string_view words = {};     // message id of its own words; empty: those of the status
    std::optional<pages::FormView> again = {};  // what was posted, to send once more
};
// Without a gemeente: an unknown host, a refusal by the server itself, or a broken world.
HttpResponse kale_fout(const Omgeving&, int status, Incident = {});

// For who sent JSON.
HttpResponse json_fout(const Texts&, int status, std::string_view incident,
                       std::string_view own_words = {});

}  // namespace houvast::web
