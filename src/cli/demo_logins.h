// The demo's logins, as the program prints them at its start.
#pragma once

#include <string>

namespace houvast::cli {

std::string demo_logins_text();

}  // namespace houvast::cli
