#include "web/formulierbewijs.h"

#include <charconv>

namespace houvast::web {

namespace {

std::string signed_text(const Verzoek& v, std::string_view formulier, std::string_view begin) {
    std::string text(v.gemeente.naam());
    return text.append("\n").append(formulier).append("\n").append(begin);
}

}  // namespace

std::string nieuw_bewijs(const Verzoek& v, std::string_view formulier) {
    const std::int64_t now_ms = v.gemeente.clock().now().time_since_epoch().count();
    std::string begin = std::to_string(now_ms) + '.' + v.command_id();
    const std::string signature = v.omgeving.csrf.sign(signed_text(v, formulier, begin));
    return begin.append(".").append(signature);
}

Formulierbewijs bekeken(const Verzoek& v, std::string_view formulier, std::string_view bewijs) {
    using enum Formulierbewijs::Stand;
    const auto last = bewijs.rfind('.');
    if (last == std::string_view::npos) return {Verlopen, {}};
    const std::string_view begin = bewijs.substr(0, last);
    if (!v.omgeving.csrf.signed_by_us(signed_text(v, formulier, begin), bewijs.substr(last + 1)))
        return {Verlopen, {}};
    std::int64_t made_ms = 0;
    const auto [end, error] = std::from_chars(begin.begin(), begin.end(), made_ms);
    if (error != std::errc{} || end == begin.end()) return {Verlopen, {}};
    const CommandId opdracht{std::string(end + 1, begin.end())};
    const auto age = v.gemeente.clock().now() - Tijdstip{std::chrono::milliseconds{made_ms}};
    if (age > bewijs_max) return {Verlopen, {}};
    return {age < bewijs_min ? TeSnel : Goed, opdracht};
}

}  // namespace houvast::web
