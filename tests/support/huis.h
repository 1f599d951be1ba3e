// Huis: a whole Houvast without sockets, for tests: an installation in a folder of its own with two
// gemeenten, somebody for every role in both, and requests that go straight into web/Webapp.
#pragma once

#include "app/handle.h"
#include "app/installatie.h"
#include "app/test_gemeente.h"
#include "web/static.h"
#include "web/webapp.h"

#include <map>

namespace houvast {

// Who asks: a session on the host of a gemeente. Empty token: nobody.
struct Bezoeker {
    std::string gemeente;
    std::string token = {};
    MedewerkerId wie = {};
    Rol rol = Rol::Begeleider;
};

// A fresh UUIDv7-like id, the same in every run: 01900000-0000-7000-8000-<number>.
std::string vast_id(int number);

class Huis {
public:
    static constexpr const char* hier = "voorbeeldstad";
    static constexpr const char* elders = "waterdam";
    static constexpr const char* wachtwoord = "wachtwoord-van-de-proef";

    Huis();

    Gemeente& gemeente(const std::string& naam) { return *open_.at(naam); }
    // A colleague of this gemeente with one role; `nummer` 2 is a second one with that role.
    Bezoeker als(const std::string& gemeente, Rol rol, int nummer = 1);
    Bezoeker niemand(const std::string& gemeente) const { return {.gemeente = gemeente}; }
    Actor actor(const std::string& gemeente, Rol rol, int nummer = 1);

    // A command that must succeed; the version of the subject is looked up.
    Receipt doe(const std::string& gemeente, const Onderwerp&, const Opdracht&, const Actor&);
    int versie(const std::string& gemeente, const Onderwerp&);
    std::int64_t head(const std::string& gemeente);

    web::HttpResponse get(const Bezoeker&, const std::string& path);
    web::HttpResponse post(const Bezoeker&, const std::string& path, web::NameValues velden);
    // A command as JSON, with the CSRF token in its header; `more` are further headers.
    web::HttpResponse post_json(const Bezoeker&, const std::string& path, const std::string& body,
                                web::NameValues more = {});
    // As it stands: no CSRF token is added. Without a content type of its own a POST is a form.
    web::HttpResponse vraag(const Bezoeker&, web::Method, const std::string& path,
                            const std::string& body = {}, web::NameValues headers = {});
    std::string csrf(const Bezoeker& b) const { return omgeving_->csrf.token(b.token); }

    TestFolder folder = {};
    TestClock clock = {};

private:
    void vul(const std::string& naam);

    Installatie installatie_;
    Translations vertalingen_;
    web::StaticFiles bestanden_;
    Log log_;
    std::optional<web::Omgeving> omgeving_;
    std::optional<web::Webapp> webapp_;
    std::map<std::string, std::shared_ptr<Gemeente>> open_;
    std::map<std::string, Bezoeker> bezoekers_;  // by login
    int commands_ = 0;
};

std::string form_body(const web::NameValues& velden);  // application/x-www-form-urlencoded

}  // namespace houvast
