// Verzoek: a request with everything that is known of it: which gemeente, which side, who, and what
// was posted. Made once, in web/webapp.cc; handlers take nothing from anywhere else.
#pragma once

#include "app/installatie.h"
#include "base/log.h"
#include "texts/translations.h"
#include "web/bewaard.h"
#include "web/csrf.h"
#include "web/form.h"
#include "web/multipart.h"
#include "web/recht.h"

namespace houvast {
struct Postkantoor;
}

namespace houvast::web {

using GedeeldInrichting = std::shared_ptr<const Inrichting>;  // shared: kept by the cache too

enum class Zijde { Medewerkers, Inwoners };

class StaticFiles;

// Of the running server, shared by all requests.
struct Omgeving {
    Installatie& installatie;
    const Translations& vertalingen;
    Cookies cookies;
    std::string hoofdhost;     // "localhost": gemeenten are names before it
    Csrf csrf;
    const StaticFiles& bestanden;
    const Log& log;
    bool demo = false;         // shows demo logins on the login page
    const Postkantoor* post = nullptr;  // along which ways messages leave; nullptr: none
    std::unique_ptr<Bewaard> bewaard = std::make_unique<Bewaard>();
};

struct Verzoek {
    const HttpRequest& http;
    Omgeving& omgeving;
    Gemeente& gemeente;
    Zijde zijde;
    const Texts& texts;
    std::string token = {};                         // of the session or, before it, of the visit
    std::optional<access::Session> sessie = {};     // of whatever stage
    Actor actor = {};                               // who: of a complete session only
    std::string naam = {};                          // of that medewerker
    GedeeldInrichting inrichting = {};              // of the gemeente, as it is now
    NameValues pad = {};                            // from the path: "id"
    bool json = false;                              // posted as JSON, and answered so
    NameValues velden = {};                         // posted; the CSRF token was right
    std::vector<Deel> bestanden = {};               // that came with it

    bool ingelogd() const { return sessie && sessie->stage == access::Stage::Complete; }
    std::string csrf() const;
    // All that a kept page differs by, beside what it rests on: `page`, gemeente, language, who
    // looks and in which roles.
    std::string bewaar_sleutel(std::string_view page, std::string_view stand) const;
    std::string command_id() const;                 // a fresh one, for a new form
    std::map<MedewerkerId, std::string> medewerkers() const;  // names, of who left too
    TrajectId traject() const { return {std::string(pad.get("id"))}; }
    InwonerId inwoner() const { return {std::string(pad.get("id"))}; }
    SignaalId signaal() const { return {std::string(pad.get("id"))}; }
    MedewerkerId medewerker() const { return {std::string(pad.get("id"))}; }
    Typed typed() const;                            // the posted fields, for read_form
    int seen_version() const;                       // -1: none or nonsense
    CommandId submitted_id() const;                 // empty: none
};

}  // namespace houvast::web
