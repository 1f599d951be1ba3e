// Schil: what stands around every page of a medewerker: menu, search, who is logged in, help.
#pragma once

#include "pages/layout.h"
#include "web/verzoek.h"

namespace houvast::web {

// The item of the menu.
enum class Plek { Geen, Vandaag, Agenda, Inwoners, Team, Signalen, Post, Methodiek, Beheer };

struct SchilKeuze {
    std::string title = {};  // of the page, in the tab; a kept page has its own
    Plek plek = Plek::Geen;
    std::string help = {};  // message id prefix "uitleg.<help>": its topics .1, .2 …
};
pages::SessionEnd session_end_of(const Verzoek&);
pages::Head head_of(const Verzoek&, const std::string& title);
HttpResponse in_schil(const Verzoek&, const SchilKeuze&, const html::Html& content,
                      int status = 200);
// The same for a kept page; its title is the tab's.
HttpResponse in_schil(const Verzoek&, const SchilKeuze&, const Stuk& content);

}  // namespace houvast::web
