#include "web/verzoek.h"

#include "app/ids.h"

#include <charconv>

namespace houvast::web {

std::string Verzoek::csrf() const { return omgeving.csrf.token(token); }

std::string Verzoek::bewaar_sleutel(std::string_view page, std::string_view stand) const {
    std::string key(page);
    key.append("|").append(gemeente.naam()).append("|").append(texts.language()).append("|");
    key.append(actor_text(actor)).append("|");
    for (const Rol rol : alle_rollen) key += actor.rollen.has(rol) ? '1' : '0';
    return key.append("|").append(stand);
}

std::string Verzoek::command_id() const { return new_id(gemeente.clock()); }

std::map<MedewerkerId, std::string> Verzoek::medewerkers() const {
    std::map<MedewerkerId, std::string> namen;
    for (const auto& [id, wie] : inrichting->medewerkers) namen.emplace(id, wie.naam);
    return namen;
}

Typed Verzoek::typed() const {
    Typed typed;
    for (const auto& [name, value] : velden) {
        std::string& into = typed[name];
        if (!into.empty()) into += ',';  // several ticked boxes
        into += value;
    }
    return typed;
}

int Verzoek::seen_version() const {
    const std::string_view text = velden.get("gezien");
    int version = -1;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), version);
    return error == std::errc{} && end == text.end() && version >= 0 ? version : -1;
}

CommandId Verzoek::submitted_id() const {
    const std::string_view id = velden.get("opdracht");
    return is_uuid(id) ? CommandId{std::string(id)} : CommandId{};
}

}  // namespace houvast::web
