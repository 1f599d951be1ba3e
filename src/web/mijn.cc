// The resident's own side. Logging in comes later; now it says who to call, and that one may.
#include "pages/mijn.h"

#include "web/handlers.h"
#include "web/schil.h"

namespace houvast::web {

HttpResponse get_mijn_start(Verzoek& v) {
    const auto& gezicht = v.inrichting->gezicht;
    pages::ResidentShell shell{.head = head_of(v, v.texts("mijn.titel"))};
    return page(200, pages::resident_page(
                         shell, pages::mijn_start({.gemeente = gezicht ? gezicht->naam
                                                                       : v.gemeente.naam(),
                                                   .telefoon = gezicht ? gezicht->telefoon : "",
                                                   .email = gezicht ? gezicht->email.value_or("")
                                                                    : ""},
                                                  v.texts))
                         .str());
}

}  // namespace houvast::web
