// Webapp: from a request to a handler, in a fixed order: host → gemeente and side → session →
// route → right → CSRF → handler. The one place where these are decided.
#pragma once

#include "web/storing.h"

namespace houvast::web {

class Webapp : public HttpHandler {
public:
    explicit Webapp(Omgeving&);
    ~Webapp() override;
    HttpResponse handle(const HttpRequest&) override;
    HttpResponse failed(int status, const HttpRequest&, std::string_view incident) override;

private:
    HttpResponse answer(const HttpRequest&);
    HttpResponse broken(const HttpRequest&, std::string_view what, Storing);

    struct Data;
    std::unique_ptr<Data> data_;
};

// "leiden.localhost" → leiden, for medewerkers; "mijn.leiden.localhost" → leiden, for inwoners;
// the main host itself has no gemeente. Nothing for any other host.
struct Adres {
    std::string gemeente;  // empty: the main host
    Zijde zijde = Zijde::Medewerkers;
    bool operator==(const Adres&) const = default;
};
std::optional<Adres> adres_of(std::string_view host, std::string_view hoofdhost);

}  // namespace houvast::web
