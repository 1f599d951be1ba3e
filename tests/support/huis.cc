#include "support/huis.h"

#include "app/ids.h"

#include <fmt/format.h>

#include <stdexcept>

namespace houvast {

namespace {

std::string login_of(const std::string& gemeente, Rol rol, int nummer) {
    return fmt::format("{}{}@{}.example", name_of(rol), nummer, gemeente);
}

void add_encoded(std::string& body, std::string_view text) {
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
        if (plain) body += c;
        else body += fmt::format("%{:02X}", byte);
    }
}

void split_target(const std::string& target, web::HttpRequest& request) {
    const auto question = target.find('?');
    std::string path = target.substr(1, question == std::string::npos ? question : question - 1);
    for (std::size_t at = 0; at < path.size();) {
        const auto end = std::min(path.find('/', at), path.size());
        request.path.push_back(path.substr(at, end - at));
        at = end + 1;
    }
    if (question == std::string::npos) return;
    for (std::size_t at = question + 1; at < target.size();) {
        const auto end = std::min(target.find('&', at), target.size());
        const std::string pair = target.substr(at, end - at);
        const auto is = std::min(pair.find('='), pair.size());
        request.query.add(pair.substr(0, is), is < pair.size() ? pair.substr(is + 1) : "");
        at = end + 1;
    }
}

}  // namespace

std::string vast_id(int number) {
    return fmt::format("01900000-0000-7000-8000-{:012}", number);
}

std::string form_body(const web::NameValues& velden) {
    std::string body;
    for (const auto& [name, value] : velden) {
        if (!body.empty()) body += '&';
        add_encoded(body, name);
        body += '=';
        add_encoded(body, value);
    }
    return body;
}

Huis::Huis()
    : installatie_({.map = folder.path,
                    .clock = clock,
                    .kalender = gegeven::kalender,
                    .methodieken = gegeven::proef_methodieken,
                    .access = {.second_factor = access::SecondFactor::Optional}}),
      vertalingen_(translations_dir()), log_(clock, -1) {
    bestanden_ = web::StaticFiles::load(HOUVAST_ASSETS);
    omgeving_.emplace(web::Omgeving{.installatie = installatie_,
                                    .vertalingen = vertalingen_,
                                    .cookies = web::Cookies(false),
                                    .hoofdhost = "localhost",
                                    .csrf = web::Csrf(installatie_.geheim("csrf")),
                                    .bestanden = bestanden_,
                                    .log = log_});
    webapp_.emplace(*omgeving_);
    vul(hier);
    vul(elders);
}

void Huis::vul(const std::string& naam) {
    installatie_.voeg_toe(naam);
    open_[naam] = installatie_.open(naam);
    doe(naam, DeGemeente{}, RichtGemeenteIn{.naam = "Gemeente " + naam, .telefoon = "088 123 45 67",
                                            .beschikking_weken = 8, .thema = "rust"},
        systeem("proef"));
    for (const Rol rol : alle_rollen)
        for (const int nummer : {1, 2})
            doe(naam, DeGemeente{},
                NeemMedewerkerAan{
                    .naam = fmt::format("Collega {} {} {}", name_of(rol), nummer, naam),
                    .email = login_of(naam, rol, nummer),
                    .rollen = {rol}},
                systeem("proef"));
    const auto db = gemeente(naam).lezers().lease();
    const Journal journal(*db, gemeente(naam).sleutels());
    const auto staat =
        gemeente(naam).staten().load(journal, stream_of(DeGemeente{}), Staten::Keep::Yes);
    for (const auto& [id, wie] : std::get<Inrichting>(staat->van).medewerkers)
        for (const Rol rol : alle_rollen)
            if (wie.rollen.has(rol))
                bezoekers_[wie.email] = {.gemeente = naam, .wie = id, .rol = rol};
}

Bezoeker Huis::als(const std::string& naam, Rol rol, int nummer) {
    const std::string login = login_of(naam, rol, nummer);
    Bezoeker& bezoeker = bezoekers_.at(login);
    if (!bezoeker.token.empty()) return bezoeker;
    installatie_.access().add_demo_account(naam, bezoeker.wie, login, wachtwoord);
    const auto token = installatie_.access().login(naam, login, wachtwoord);
    if (!token) throw std::runtime_error("no session for " + login);
    bezoeker.token = *token;
    return bezoeker;
}

Actor Huis::actor(const std::string& naam, Rol rol, int nummer) {
    return medewerker(bezoekers_.at(login_of(naam, rol, nummer)).wie, {rol});
}

int Huis::versie(const std::string& naam, const Onderwerp& onderwerp) {
    const auto db = gemeente(naam).lezers().lease();
    return Journal(*db, gemeente(naam).sleutels()).version_of(stream_of(onderwerp));
}

std::int64_t Huis::head(const std::string& naam) {
    const auto db = gemeente(naam).lezers().lease();
    return Journal(*db, gemeente(naam).sleutels()).head();
}

Receipt Huis::doe(const std::string& naam, const Onderwerp& onderwerp, const Opdracht& opdracht,
                  const Actor& door) {
    const auto receipt = handle(gemeente(naam), {.id = {vast_id(900000 + ++commands_)},
                                                 .onderwerp = onderwerp,
                                                 .seen_version = versie(naam, onderwerp),
                                                 .opdracht = opdracht,
                                                 .door = door});
    if (!receipt)
        throw std::runtime_error(std::string(name_of(soort_of(opdracht))) + " was refused: " +
                                 receipt.error().code);
    return *receipt;
}

web::HttpResponse Huis::vraag(const Bezoeker& wie, web::Method method, const std::string& path,
                              const std::string& body, web::NameValues headers) {
    web::HttpRequest request{.id = "proef", .method = method, .headers = std::move(headers)};
    request.host = wie.gemeente + ".localhost";
    request.authority = request.host + ":8080";
    request.remote = "127.0.0.1";
    request.body = body;
    split_target(path, request);
    if (!wie.token.empty()) request.cookies.add("sessie", wie.token);
    if (method == web::Method::Post && !request.headers.find("content-type"))
        request.headers.add("content-type", "application/x-www-form-urlencoded");
    return webapp_->handle(request);
}

web::HttpResponse Huis::post_json(const Bezoeker& wie, const std::string& path,
                                  const std::string& body, web::NameValues more) {
    more.add("content-type", "application/json; charset=utf-8");
    more.add("x-csrf-token", csrf(wie));
    return vraag(wie, web::Method::Post, path, body, std::move(more));
}

web::HttpResponse Huis::get(const Bezoeker& wie, const std::string& path) {
    return vraag(wie, web::Method::Get, path);
}

web::HttpResponse Huis::post(const Bezoeker& wie, const std::string& path,
                             web::NameValues velden) {
    velden.add("csrf", csrf(wie));
    return vraag(wie, web::Method::Post, path, form_body(velden));
}

}  // namespace houvast
