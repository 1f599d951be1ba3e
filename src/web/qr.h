// QR: a text as a square that a phone can read, drawn as svg (libqrencode).
#pragma once

#include "html/html.h"

namespace houvast::web {

html::Html qr_svg(const std::string& text, const std::string& label);

}  // namespace houvast::web
