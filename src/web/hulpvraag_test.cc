// What somebody types who asks for help → an aanmelding; or what is wrong, in kind words.
#include "web/hulpvraag.h"

#include "domain/gegeven.h"
#include "texts/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::web;
using namespace std::chrono_literals;

namespace {

const Datum maandag{2026y / 11 / 23};

Typed ask(std::initializer_list<std::pair<const char*, const char*>> more = {}) {
    Typed typed = {{"naam", "Selma Yilmaz"}, {"telefoon", "06-12345678"}};
    for (const auto& [veld, waarde] : more) typed[veld] = waarde;
    return typed;
}

std::string wrong(Typed typed, const char* veld, Hulpweg weg = Hulpweg::Vraag) {
    const auto read = gelezen_hulpvraag(std::move(typed), weg);
    if (read) return "";
    const auto found = read.error().wrong.find(veld);
    return found == read.error().wrong.end() ? "" : found->second;
}

Webaanmelding made(Typed typed, Hulpweg weg = Hulpweg::Vraag) {
    const auto read = gelezen_hulpvraag(std::move(typed), weg);
    REQUIRE(read);
    return webaanmelding(*read, weg, {"c"}, maandag, texts_nl());
}

}  // namespace

TEST_CASE("R-002 R-003 a name and one way back make an aanmelding by web form") {
    const Webaanmelding web = made(ask());
    CHECK(web.aanmelding.naam == "Selma Yilmaz");
    CHECK(web.aanmelding.kanaal == Kanaal::Webformulier);
    CHECK(web.aanmelding.gemeld_op == maandag);
    CHECK_FALSE(web.aanmelding.dreiging);
    CHECK_FALSE(web.aanmelding.steun);
    CHECK_FALSE(web.weer);
    CHECK(gelezen_hulpvraag({{"naam", "Selma"}, {"email", "s@voorbeeld.nl"}}, Hulpweg::Vraag));
}

TEST_CASE("what is missing or wrong says so at its field, in words of its own") {
    CHECK(wrong({}, "naam") == "hulp.naam.leeg");
    CHECK(wrong({}, "telefoon") == "hulp.bereik.leeg");
    CHECK(wrong(ask({{"telefoon", "06 12"}}), "telefoon") == "hulp.telefoon.onjuist");
    CHECK(wrong(ask({{"email", "selma"}}), "email") == "hulp.email.onjuist");
    CHECK(wrong({{"naam", "S"}, {"email", "s@voorbeeld.nl"}}, "telefoon", Hulpweg::Terugbellen) ==
          "hulp.telefoon.leeg");
    const std::string long_text(4001, 'x');
    CHECK(wrong(ask({{"zorgen", long_text.c_str()}}), "zorgen") == "veld.te-lang");
    CHECK(wrong(ask({{"gevaar", "aardbeving"}}), "gevaar") == "veld.geen-keuze");
}

TEST_CASE("for somebody else: who asks, and only with that person's consent") {
    CHECK(wrong(ask({{"voor", "ander"}}), "helper") == "hulp.helper.leeg");
    CHECK(wrong(ask({{"voor", "ander"}}), "weetErvan") == "hulp.weet-ervan.leeg");
    CHECK(wrong(ask({{"voor", "ander"}, {"helper", "Piet"}, {"weetErvan", "nee"}}), "weetErvan") ==
          "hulp.weet-ervan.eerst-vragen");
    const Webaanmelding web =
        made(ask({{"voor", "ander"}, {"helper", "Piet Bos"}, {"weetErvan", "ja"}}));
    REQUIRE(web.aanmelding.steun);
    CHECK(web.aanmelding.naam == "Selma Yilmaz");
    CHECK(web.aanmelding.steun->contains("Gevraagd door Piet Bos"));
    CHECK(web.aanmelding.steun->contains("vindt het goed"));
    // Changed their mind: what stands in the folded questions does not count.
    CHECK_FALSE(made(ask({{"voor", "mijzelf"}, {"helper", "Piet"}})).aanmelding.steun);
    const std::string long_name(300, 'x');
    CHECK(wrong(ask({{"helper", long_name.c_str()}}), "helper").empty());
}

TEST_CASE("R-014 when to call and what to mind stand where the professional reads them") {
    const auto steun =
        made(ask({{"wanneer", "ochtend,middag"}, {"letOp", "Spreek niets in."}})).aanmelding.steun;
    REQUIRE(steun);
    CHECK(*steun == "Te bereiken: in de ochtend en in de middag.\nLet op: Spreek niets in.");
    CHECK(made(ask(), Hulpweg::Terugbellen).aanmelding.steun == "Vraagt om teruggebeld te worden.");
}

TEST_CASE("T2 Wgs 4 lid 2 what threatens brings the talk within three working days") {
    const std::pair<const char*, Dreiging> all[] = {
        {"huis", Dreiging::Ontruiming},
        {"afsluiting", Dreiging::AfsluitingEnergieOfWater},
        {"zorgverzekering", Dreiging::EindeZorgverzekering}};
    const Kalender kalender = gegeven::nederlandse_kalender();
    for (const auto& [gevaar, dreiging] : all) {
        CHECK(made(ask({{"gevaar", gevaar}})).aanmelding.dreiging == dreiging);
        const auto read = gelezen_hulpvraag(ask({{"gevaar", gevaar}}), Hulpweg::Vraag);
        CHECK(is_spoed(*read));
        CHECK(web::gesprek_uiterlijk(*read, maandag, kalender) == Datum{2026y / 11 / 26});
    }
    // Asked on a Sunday, four weeks later is one too: then we say the Friday before it.
    const auto sunday = gelezen_hulpvraag(ask(), Hulpweg::Vraag);
    CHECK(web::gesprek_uiterlijk(*sunday, maandag - std::chrono::days{1}, kalender) ==
          Datum{2026y / 12 / 18});
    const auto calm = gelezen_hulpvraag(ask({{"gevaar", "nee"}}), Hulpweg::Vraag);
    CHECK_FALSE(is_spoed(*calm));
    CHECK(web::gesprek_uiterlijk(*calm, maandag, kalender) == Datum{2026y / 12 / 21});
}

TEST_CASE("the longest answers still fit in the aanmelding") {
    const std::string zorgen(4000, 'z'), name(200, 'n'), let_op(500, 'l');
    const Webaanmelding web =
        made(ask({{"zorgen", zorgen.c_str()}, {"naam", name.c_str()}, {"voor", "ander"},
                  {"helper", name.c_str()}, {"weetErvan", "ja"},
                  {"wanneer", "ochtend,middag,altijd"}, {"letOp", let_op.c_str()}}),
             Hulpweg::Weer);
    CHECK(web.aanmelding.steun->size() + web.opgegeven.size() + 254 < 2000);
}

TEST_CASE("bad input is refused or made harmless, whatever it is") {
    for (const char* name : {"naam", "telefoon", "email", "helper"}) {
        const auto read = gelezen_hulpvraag(ask({{name, "a\nb\tc"}}), Hulpweg::Vraag);
        const Typed& typed = read ? ask() : read.error().typed;
        for (const auto& [veld, waarde] : typed) CHECK(waarde.find('\n') == std::string::npos);
    }
    CHECK(made(ask({{"naam", "Selma\nYilmaz"}})).aanmelding.naam == "Selma Yilmaz");
    for (const char* odd : {"ja", "ander,mijzelf", "0", "-1", "🙂"}) {
        CHECK(wrong(ask({{"voor", odd}}), "voor") == "veld.geen-keuze");
        CHECK(wrong(ask({{"gevaar", odd}}), "gevaar") == "veld.geen-keuze");
    }
    CHECK(wrong(ask({{"wanneer", "ochtend,nacht"}}), "wanneer") == "veld.geen-keuze");
}
