#include "cli/demo_logins.h"

#include "app/demo_logins.h"
#include "base/fields.h"

#include <fmt/format.h>

namespace houvast::cli {

std::string demo_logins_text() {
    std::string text = fmt::format("Inloggen in de demo, overal met wachtwoord {}:\n",
                                   demo_wachtwoord);
    for (const DemoMedewerker& wie : demo_medewerkers()) {
        std::string rollen;
        for (const Rol rol : alle_rollen)
            if (wie.rollen.has(rol)) {
                rollen += rollen.empty() ? "" : ", ";
                rollen += name_of(rol);
            }
        text += fmt::format("  {:<32} {} ({})\n", wie.email, wie.naam, rollen);
    }
    return text;
}

}  // namespace houvast::cli
