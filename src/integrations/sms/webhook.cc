#include "integrations/sms/webhook.h"

#include "integrations/curl.h"

#include <boost/json.hpp>

namespace houvast::sms {

Bezorging oordeel(int antwoord) {
    using enum Bezorging::Uitslag;
    if (antwoord >= 200 && antwoord < 300) return {Bezorgd, {}, antwoord};
    if (antwoord == 401 || antwoord == 403) return {Tijdelijk, "inlog", antwoord};
    if (antwoord == 408 || antwoord == 429) return {Tijdelijk, "uitgesteld", antwoord};
    if (antwoord >= 400 && antwoord < 500) return {Blijvend, "bericht-geweigerd", antwoord};
    return {Tijdelijk, antwoord == 0 ? "geen-verbinding" : "uitgesteld", antwoord};
}

Bezorging Webhook::verstuur(const Bericht& bericht, const Afbreken& afbreken) {
    const std::string body = boost::json::serialize(
        boost::json::object{{"van", bericht.van}, {"aan", bericht.aan},
                            {"tekst", bericht.tekst}, {"kenmerk", bericht.kenmerk}});
    Curl curl(afbreken, instellingen_.wachttijd_seconden);
    curl.text(CURLOPT_URL, instellingen_.adres);
    curl.text(CURLOPT_PROTOCOLS_STR, "https,http");
    if (!instellingen_.ca_bestand.empty()) curl.text(CURLOPT_CAINFO, instellingen_.ca_bestand);
    std::vector<std::string> headers = {"Content-Type: application/json", "Expect:"};
    if (!instellingen_.geheim.empty())
        headers.push_back("Authorization: Bearer " + instellingen_.geheim);
    curl.list(CURLOPT_HTTPHEADER, headers);
    curl.number(CURLOPT_POST, 1);
    curl.number(CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
    curl.text(CURLOPT_COPYPOSTFIELDS, body);
    const CURLcode code = curl.perform();
    if (code == CURLE_OK) return oordeel(curl.answer());
    if (code == CURLE_OPERATION_TIMEDOUT || code == CURLE_ABORTED_BY_CALLBACK)
        return {Bezorging::Uitslag::Tijdelijk, "te-lang"};
    const bool tls = code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CONNECT_ERROR;
    return {Bezorging::Uitslag::Tijdelijk, tls ? "tls" : "geen-verbinding"};
}

}  // namespace houvast::sms
