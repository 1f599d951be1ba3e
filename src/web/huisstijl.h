// Huisstijl: the look of a gemeente, and the small file of css that carries it.
#pragma once

#include "pages/components/paper.h"
#include "pages/theme.h"
#include "web/verzoek.h"

namespace houvast::web {

// By the theme that the beheerder chose.
pages::Huisstijl huisstijl_of(const std::string& gemeente, const Inrichting&);
// the name and the logo of the gemeente itself, above what is printed.
pages::PaperHead paper_head_of(const Verzoek&);
std::string theme_path(const pages::Huisstijl&);  // /s/theme-…css
std::string icon_path(const pages::Huisstijl&);   // /s/wapen-…svg
bool is_theme_path(const std::vector<std::string>& path);

// Its css and its shield, on the host of that gemeente. Nothing for another path.
std::optional<HttpResponse> theme_answer(const HttpRequest&, const std::string& gemeente,
                                         const Inrichting&);

}  // namespace houvast::web
