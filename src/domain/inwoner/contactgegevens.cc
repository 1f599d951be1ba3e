#include "domain/inwoner/contactgegevens.h"

#include "base/telefoon.h"

#include <algorithm>

namespace houvast {

Result<Contactgegevens> contactgegevens(const std::optional<std::string>& telefoon,
                                        const std::optional<std::string>& email) {
    Contactgegevens goed;
    if (telefoon) {
        goed.telefoon = telefoon_from(*telefoon);
        if (!goed.telefoon) return refuse({.code = "telefoon-onjuist"});
    }
    if (email && !is_email(*email)) return refuse({.code = "email-onjuist"});
    goed.email = email;
    return goed;
}

bool is_email(std::string_view text) {
    const auto at = text.find('@');
    if (at == std::string_view::npos || at == 0) return false;
    if (text.find_first_of(" \t\r\n<>,;\"") != std::string_view::npos) return false;
    const std::string_view host = text.substr(at + 1);
    const auto dot = host.rfind('.');
    return host.find('@') == std::string_view::npos && host.find("..") == std::string_view::npos &&
           !host.starts_with('.') && dot != std::string_view::npos && dot + 1 < host.size();
}

std::string email_key(std::string_view email) {
    std::string key(email);
    std::ranges::transform(key, key.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return key;
}

}  // namespace houvast
