// Bestandstype: what is kept of an upload, after it was made anew (integrations/bestand).
#pragma once

#include <array>
#include <string_view>

namespace houvast {

enum class Bestandstype { Afbeelding, Pdf, Mail, Tekst };
constexpr std::array<std::string_view, 4> names(Bestandstype) {
    return {"afbeelding", "pdf", "mail", "tekst"};
}

}  // namespace houvast
