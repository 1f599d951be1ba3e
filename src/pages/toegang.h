// Toegang: the pages on the way in: name and password, the six figures, a new authenticator, and an
// invitation with which somebody chooses a password.
#pragma once

#include "pages/components.h"
#include "texts/texts.h"

namespace houvast::pages {

struct DemoLogin {
    std::string naam, rol, login, wachtwoord;
};

struct InlogForm {
    std::string csrf;
    std::string login = {};         // as typed
    std::string naar = {};          // where to after it; a path of our own
    std::string fout = {};          // a ready sentence
    std::string melding = {};       // "Uw sessie is verlopen …"
};
Html inloggen(const InlogForm&, const Texts&);
// One press each: the demo only. Nothing without.
Html demo_logins(const std::string& csrf, const std::vector<DemoLogin>&, const Texts&);

struct CodeForm {
    std::string csrf;
    std::string naar = {};
    std::string fout = {};
    // For a new authenticator: what to scan, and the same to type, in groups of four.
    std::optional<Html> qr = {};
    std::string geheim = {};
};
Html inlogcode(const CodeForm&, const Texts&);

struct UitnodigingForm {
    std::string csrf;
    std::string code;   // of the invitation
    std::string login;  // whose it is
    std::string fout = {};
};
Html uitnodiging(const UitnodigingForm&, const Texts&);

}  // namespace houvast::pages
