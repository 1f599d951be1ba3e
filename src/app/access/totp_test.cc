#include "app/access/totp.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::access;

namespace {

const std::string rfc_secret = "12345678901234567890";

Tijdstip at(std::int64_t seconds) { return Tijdstip{std::chrono::seconds{seconds}}; }

}  // namespace

TEST_CASE("the codes of RFC 6238, appendix B, in six figures") {
    CHECK(totp_code(rfc_secret, totp_step(at(59))) == "287082");
    CHECK(totp_code(rfc_secret, totp_step(at(1111111109))) == "081804");
    CHECK(totp_code(rfc_secret, totp_step(at(1111111111))) == "050471");
    CHECK(totp_code(rfc_secret, totp_step(at(1234567890))) == "005924");
    CHECK(totp_code(rfc_secret, totp_step(at(2000000000))) == "279037");
    CHECK(totp_code(rfc_secret, totp_step(at(20000000000))) == "353130");
}

TEST_CASE("a clock may be half a minute off; a code works once") {
    const std::int64_t step = totp_step(at(1234567890));
    const std::string code = totp_code(rfc_secret, step);
    CHECK(totp_match(rfc_secret, code, at(1234567890), 0) == step);
    CHECK(totp_match(rfc_secret, code, at(1234567890 + 30), 0) == step);
    CHECK(totp_match(rfc_secret, code, at(1234567890 - 30), 0) == step);
    CHECK_FALSE(totp_match(rfc_secret, code, at(1234567890 + 60), 0));
    CHECK_FALSE(totp_match(rfc_secret, code, at(1234567890), step));
    CHECK_FALSE(totp_match(rfc_secret, "00592", at(1234567890), 0));
}

TEST_CASE("the secret as people and QR codes have it") {
    CHECK(base32("foobar") == "MZXW6YTBOI");  // RFC 4648 §10
    CHECK(base32("foob") == "MZXW6YQ");
    CHECK(totp_uri("foobar", "Houvast Voorbeeldstad", "anna@voorbeeldstad.nl") ==
          "otpauth://totp/Houvast%20Voorbeeldstad:anna%40voorbeeldstad.nl"
          "?secret=MZXW6YTBOI&issuer=Houvast%20Voorbeeldstad");
}
