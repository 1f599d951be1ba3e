#include "web/demo_logins.h"

#include "app/demo_logins.h"
#include "base/fields.h"

namespace houvast::web {

std::vector<pages::DemoLogin> demo_logins_of(const std::string& gemeente, const Texts& texts) {
    std::vector<pages::DemoLogin> logins;
    for (const DemoMedewerker& wie : demo_medewerkers()) {
        if (wie.gemeente != gemeente) continue;
        std::vector<std::string> rollen;
        for (const Rol rol : alle_rollen)
            if (wie.rollen.has(rol))
                rollen.push_back(
                    texts("medewerker.rollen." + std::string(houvast::name_of<Rol>(rol))));
        logins.push_back({.naam = std::string(wie.naam),
                          .rol = texts.list(rollen),
                          .login = std::string(wie.email),
                          .wachtwoord = std::string(demo_wachtwoord)});
    }
    return logins;
}

}  // namespace houvast::web
