// Concepten: what is being typed, kept every few seconds by our script, and by the login page when
// a session has ended. Answers with the time, which the page shows.
#include "app/drafts.h"
#include "app/vandaag.h"
#include "web/form_body.h"
#include "web/handlers.h"

namespace houvast::web {

namespace {

// Only a path of our own, as the form's action has it.
bool is_own_path(std::string_view path) {
    return path.starts_with('/') && !path.starts_with("//") && path.size() <= 300;
}

}  // namespace

HttpResponse post_concept(Verzoek& v) {
    const std::string form{v.velden.get("formulier")};
    if (!is_own_path(form) || !keep_draft(v.gemeente, v.actor, form, v.http.body))
        return text(422, v.texts("concept.te-lang"));
    const Kloktijd now = time_in_amsterdam(v.gemeente.clock().now());
    return text(200, v.texts("concept.bewaard",
                             {{"tijd", v.texts.time_of_day(std::chrono::hours{now.uur} +
                                                           std::chrono::minutes{now.minuut})}}));
}

}  // namespace houvast::web
