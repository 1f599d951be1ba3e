#include "web/huisstijl.h"

#include "pages/layout.h"

#include <algorithm>

namespace houvast::web {

namespace {

constexpr std::string_view css_prefix = "theme-", icon_prefix = "wapen-";

}  // namespace

pages::Huisstijl huisstijl_of(const std::string& gemeente, const Inrichting& inrichting) {
    static const std::vector<pages::Huisstijl> shipped = pages::demo_huisstijlen();
    const auto& gezicht = inrichting.gezicht;
    const auto chosen = std::ranges::find_if(shipped, [&](const pages::Huisstijl& stijl) {
        return gezicht && stijl.gemeente == gezicht->thema;
    });
    pages::Huisstijl stijl = chosen == shipped.end() ? shipped.front() : *chosen;
    stijl.gemeente = gemeente;
    stijl.naam = gezicht ? gezicht->naam : gemeente;
    return stijl;
}

bool is_theme_path(const std::vector<std::string>& path) {
    return path.size() == 2 && path[0] == "s" &&
           (path[1].starts_with(css_prefix) || path[1].starts_with(icon_prefix));
}

std::string icon_path(const pages::Huisstijl& stijl) { return "/s/" + icon_file(stijl); }

pages::PaperHead paper_head_of(const Verzoek& v) {
    const pages::Huisstijl stijl = huisstijl_of(v.gemeente.naam(), *v.inrichting);
    return {.name = stijl.naam, .logo = pages::shield(stijl.wapen)};
}

std::string theme_path(const pages::Huisstijl& stijl) { return "/s/" + theme_file(stijl); }

std::optional<HttpResponse> theme_answer(const HttpRequest& http, const std::string& gemeente,
                                         const Inrichting& inrichting) {
    if (!is_theme_path(http.path)) return {};
    const pages::Huisstijl stijl = huisstijl_of(gemeente, inrichting);
    const bool css = http.path[1].starts_with(css_prefix);
    // An older name gets today's file too, not to be kept: yesterday's open page looks right.
    const bool current = http.path[1] == (css ? theme_file(stijl) : icon_file(stijl));
    HttpResponse response;
    response.content_type = css ? "text/css; charset=utf-8" : "image/svg+xml";
    response.body = css ? theme_css(stijl) : icon_svg(stijl);
    response.set("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-store");
    return response;
}

}  // namespace houvast::web
