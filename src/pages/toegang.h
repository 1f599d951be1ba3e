// Toegang: the pages on the way in: name and password, the six figures, a new authenticator, and an
// invitation with which somebody chooses a password.
#pragma once

#include "pages/components.h"
#include "texts/texts.h"

namespace houvast::pages {

struct DemoLogin {
    std::string login, wachtwoord, rol;
};

struct InlogForm {
    std::string csrf;
    std::string login = {};         // as typed
    std::string naar = {};          // where to after it; a path of our own
    std::string fout = {};          // a ready sentence
    std::string melding = {};       // "Uw sessie is verlopen …"
    std::vector<DemoLogin> demo = {};
};
Html inloggen(const InlogForm&, const Texts&);
Html demo_logins(const std::vector<DemoLogin>&, const Texts&);  // nothing without

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
