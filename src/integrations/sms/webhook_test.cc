#include "integrations/sms/webhook.h"

#include <doctest/doctest.h>

using namespace houvast;
using enum Bezorging::Uitslag;

TEST_CASE("what an answer of the SMS party means") {
    CHECK(sms::oordeel(200) == Bezorging{Bezorgd, {}, 200});
    CHECK(sms::oordeel(202).uitslag == Bezorgd);
    CHECK(sms::oordeel(400) == Bezorging{Blijvend, "bericht-geweigerd", 400});
    CHECK(sms::oordeel(401) == Bezorging{Tijdelijk, "inlog", 401});
    CHECK(sms::oordeel(429) == Bezorging{Tijdelijk, "uitgesteld", 429});
    CHECK(sms::oordeel(503) == Bezorging{Tijdelijk, "uitgesteld", 503});
    CHECK(sms::oordeel(302) == Bezorging{Tijdelijk, "uitgesteld", 302});  // never followed
    CHECK(sms::oordeel(0) == Bezorging{Tijdelijk, "geen-verbinding", 0});
}

TEST_CASE("nobody there is a trouble that may pass") {
    sms::Webhook webhook({.adres = "http://127.0.0.1:1/bericht", .wachttijd_seconden = 5});
    const Afbreken niet = false;
    CHECK(webhook.verstuur({"Stad", "+31612345678", "Tot dinsdag", "k1"}, niet) ==
          Bezorging{Tijdelijk, "geen-verbinding", 0});
}
