#include "integrations/mail/mime.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::mail;
using namespace std::chrono_literals;

namespace {

Mail gewone() {
    return {.van = {.adres = "afspraken@stad.example", .naam = "Gemeente Stad"},
            .aan = {.adres = "sara@post.example"},
            .onderwerp = "Uw afspraak op dinsdag",
            .tekst = "Goedendag,\n\nTot dinsdag.\n",
            .taal = "nl",
            .bericht_id = "abc@stad.example",
            .op = Tijdstip{std::chrono::sys_days{2026y / 11 / 25} + 8h + 5min}};
}

bool has_line(const std::string& mime, std::string_view line) {
    return ("\r\n" + mime).find("\r\n" + std::string(line) + "\r\n") != std::string::npos;
}

std::size_t longest_line(std::string_view text) {
    std::size_t longest = 0, from = 0;
    for (std::size_t at; (at = text.find("\r\n", from)) != text.npos; from = at + 2)
        longest = std::max(longest, at - from);
    return std::max(longest, text.size() - from);
}

}  // namespace

TEST_CASE("a plain mail: headers, an empty line, the text") {
    const auto mime = mime_of(gewone());
    REQUIRE(mime);
    CHECK(has_line(*mime, "From: \"Gemeente Stad\" <afspraken@stad.example>"));
    CHECK(has_line(*mime, "To: sara@post.example"));
    CHECK(has_line(*mime, "Subject: Uw afspraak op dinsdag"));
    CHECK(has_line(*mime, "Date: Wed, 25 Nov 2026 08:05:00 +0000"));
    CHECK(has_line(*mime, "Message-ID: <abc@stad.example>"));
    CHECK(has_line(*mime, "Auto-Submitted: auto-generated"));
    CHECK(mime->ends_with("\r\n\r\nGoedendag,\r\n\r\nTot dinsdag.\r\n"));
}

TEST_CASE("a line end or another control character in a header is refused") {
    const std::string injected = "Stad\r\nBcc: ander@post.example";
    for (const std::string& wrong : {injected, std::string("a\nb"), std::string("a\rb"),
                                     std::string("a\0b", 3), std::string("a\tb"),
                                     std::string("a\x7f")}) {
        Mail mail = gewone();
        mail.van.naam = wrong;
        CHECK_FALSE(mime_of(mail));
        mail = gewone();
        mail.onderwerp = wrong;
        CHECK_FALSE(mime_of(mail));
        mail = gewone();
        mail.aan.adres = "sara@post.example" + wrong;
        CHECK_FALSE(mime_of(mail));
        mail = gewone();
        mail.bericht_id = wrong + "@stad.example";
        CHECK_FALSE(mime_of(mail));
        mail = gewone();
        mail.bijlagen = {{.naam = wrong, .soort = "text/calendar", .inhoud = "x"}};
        CHECK_FALSE(mime_of(mail));
    }
}

TEST_CASE("what is no single address is refused") {
    for (const std::string_view wrong :
         {"", "sara", "@post.example", "sara@", "a@b@c", "a@b.nl,c@d.nl", "a b@c.nl", "<a@b.nl>",
          "a@b.nl> SIZE=1", "s\xc3\xa9@post.example"})
        CHECK_FALSE(is_mailbox(wrong));
    CHECK(is_mailbox("sara+werk@post.example"));
    CHECK_FALSE(is_mailbox(std::string(250, 'a') + "@b.nl"));
}

TEST_CASE("text as quoted-printable") {
    CHECK(quoted_printable("") == "");
    CHECK(quoted_printable("1 = één\n") == "1 =3D =C3=A9=C3=A9n\r\n");
    CHECK(quoted_printable("met spatie \nen tab\t") == "met spatie=20\r\nen tab=09\r\n");
    CHECK(quoted_printable("van\r\nWindows") == "van\r\nWindows\r\n");
    CHECK(quoted_printable("los \r teken") == "los=20=0D teken\r\n");
    const std::string lang(200, 'x');
    CHECK(quoted_printable(lang) == std::string(75, 'x') + "=\r\n" + std::string(75, 'x') +
                                        "=\r\n" + std::string(50, 'x') + "\r\n");
    std::string euros;
    for (int i = 0; i < 100; ++i) euros += "€";
    CHECK(longest_line(quoted_printable(euros)) <= 76);
}

TEST_CASE("a subject or a name outside ASCII is encoded, in whole characters") {
    CHECK(header_text("Gewoon") == "Gewoon");
    CHECK(header_text("Één") == "=?utf-8?B?w4nDqW4=?=");
    CHECK(header_text("=?utf-8?B?aGk=?=") == "=?utf-8?B?PT91dGYtOD9CP2FHaz0/PQ==?=");
    std::string lang;
    for (int i = 0; i < 60; ++i) lang += "ş";
    const std::string header = header_text(lang, 9);
    CHECK(longest_line(header) <= 76);
    CHECK(header.find("\r\n =?utf-8?B?") != header.npos);

    Mail mail = gewone();
    mail.van.naam = "Gemeente Súdwest \"Stad\"";
    const auto mime = mime_of(mail);
    REQUIRE(mime);
    CHECK(has_line(*mime, "From: =?utf-8?B?R2VtZWVudGUgU8O6ZHdlc3QgIlN0YWQi?= "
                          "<afspraken@stad.example>"));
    mail.van.naam = "Stad \"aan\" Zee";
    CHECK(has_line(*mime_of(mail), "From: \"Stad \\\"aan\\\" Zee\" <afspraken@stad.example>"));
}

TEST_CASE("an attachment is base64 in a part of its own") {
    Mail mail = gewone();
    mail.bijlagen = {{.naam = "afspraak.ics",
                      .soort = "text/calendar; charset=utf-8; method=PUBLISH",
                      .inhoud = "BEGIN:VCALENDAR\r\n"}};
    const auto mime = mime_of(mail);
    REQUIRE(mime);
    CHECK(has_line(*mime, "Content-Type: text/calendar; charset=utf-8; method=PUBLISH"));
    CHECK(has_line(*mime, "Content-Disposition: attachment; filename=\"afspraak.ics\""));
    CHECK(has_line(*mime, "QkVHSU46VkNBTEVOREFSDQo="));
    CHECK(mime_of(mail) == mime);  // the same mail is the same bytes
}

TEST_CASE("base64 in lines") {
    CHECK(base64_lines("") == "");
    CHECK(base64_lines("a") == "YQ==\r\n");
    CHECK(base64_lines("ab") == "YWI=\r\n");
    CHECK(base64_lines("abc") == "YWJj\r\n");
    CHECK(longest_line(base64_lines(std::string(1000, '\xff'))) == 76);
}
