// Webhook: SMS by one HTTPS POST per message to an address from the configuration, with
// {"van", "aan", "tekst", "kenmerk"} as JSON and the secret as a bearer token. Most providers have
// a connector for such a call. 2xx is taken over, 4xx (but 401, 403, 408, 429) is refused.
#pragma once

#include "integrations/sms/sms.h"

namespace houvast::sms {

struct WebhookInstellingen {
    std::string adres;           // https://…; http:// to the same machine only
    std::string geheim = {};     // empty: no Authorization header
    std::string ca_bestand = {};
    int wachttijd_seconden = 30;
};

class Webhook : public Sms {
public:
    explicit Webhook(WebhookInstellingen instellingen) : instellingen_(std::move(instellingen)) {}
    Bezorging verstuur(const Bericht&, const Afbreken&) override;

private:
    WebhookInstellingen instellingen_;
};

Bezorging oordeel(int antwoord);  // of an HTTP status; 0: there was none

}  // namespace houvast::sms
