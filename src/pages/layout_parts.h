// What the layouts share. Not for pages.
#pragma once

#include "pages/layout.h"

namespace houvast::pages::parts {

// <!doctype html> and everything around `inside`; `side` is a class on the body.
Html document(const Head&, html::Literal side, const Html& inside);
Html brand(const Head&, const Url& start);
Html session_end(const SessionEnd&, const std::vector<Hidden>&);
Html hidden_inputs(const std::vector<Hidden>&);
Html log_out_button(const Url&, const std::vector<Hidden>&, const std::string& text);
Html main_of(const Html& content);

}  // namespace houvast::pages::parts
