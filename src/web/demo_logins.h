// Demo logins: who can log in to the demo. Shown on the login page and printed at the start; only a
// demo has them.
#pragma once

#include "pages/toegang.h"

namespace houvast::web {

std::vector<pages::DemoLogin> demo_logins_of(const std::string& gemeente, const Texts&);

}  // namespace houvast::web
