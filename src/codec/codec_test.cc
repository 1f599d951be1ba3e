// Reading is strict: what is not exactly what was written, is refused by name.
#include "codec/codec.h"

#include "base/check.h"

#include <doctest/doctest.h>

#include <set>

using namespace houvast;
using namespace std::chrono_literals;

namespace {

Recorded recorded(StreamKind kind, StoredEvent event) {
    return {.stream = {kind, "een"}, .version = 1, .position = 1, .event = std::move(event),
            .meta = {}};
}

}  // namespace

TEST_CASE("an unknown name stops the program, it is never skipped") {
    CHECK_THROWS_AS(codec::decode_traject({"aanmelding-geregistreerd/9", "{}"}),
                    codec::UnknownEvent);
    CHECK_THROWS_AS(codec::decode_inwoner({"toegewezen/1", R"({"behandelaar":"x"})"}),
                    codec::UnknownEvent);  // of another stream
    CHECK_THROWS_AS(codec::level_of("toegewezen/9"), codec::UnknownEvent);
}

TEST_CASE("a payload that is not what was written is refused") {
    const auto broken = [](const char* payload) {
        CHECK_THROWS_AS(codec::decode_traject({"advies-volstaat/1", payload}), codec::BrokenEvent);
    };
    CHECK_NOTHROW(
        codec::decode_traject({"advies-volstaat/1", R"({"op":"2026-11-27","advies":"a"})"}));
    broken("{");
    broken("[]");
    broken("null");
    broken(R"({"op":"2026-11-27"})");                            // a field is missing
    broken(R"({"op":"2026-11-27","advies":7})");                 // of another type
    broken(R"({"op":"2026-02-30","advies":"a"})");               // no such day
    broken(R"({"op":"2026-11-27","advies":"a","nieuw":"b"})");   // somebody knew more
    broken(R"({"op":"2026-11-27","advies":"a"} {})");
    CHECK_THROWS_AS(codec::decode_signaal({"aanbod-gedaan/1",
                                           R"({"op":"2026-11-27","kanaal":"postduif"})"}),
                    codec::BrokenEvent);
    CHECK_THROWS_AS(codec::decode_traject({"gegeven-gewist/1",
                                           R"({"gegeven":99999999999,"reden":"a"})"}),
                    codec::BrokenEvent);
}

TEST_CASE("an error says which field, never what stood in it") {
    try {
        codec::decode_inwoner({"bsn-vastgelegd/1", R"({"bsn":999990019})"});
        FAIL("was read");
    } catch (const codec::BrokenEvent& error) {
        CHECK(std::string(error.what()).contains("bsn"));
        CHECK_FALSE(std::string(error.what()).contains("999990019"));
    }
}

TEST_CASE("a wiped event reads as what was left of it; without anything left it is broken") {
    Recorded wiped = recorded(StreamKind::Traject,
                              {"advies-volstaat/1", R"({"op":"2026-11-27","advies":""})"});
    wiped.wiped = true;
    CHECK(std::get<TrajectGebeurtenis>(codec::decode(wiped)) ==
          TrajectGebeurtenis(AdviesVolstaat{.op = Datum{2026y / 11 / 27}, .advies = ""}));
    CHECK_THROWS_AS(codec::decode_traject({"contact-gehad/1", ""}), codec::BrokenEvent);
}

TEST_CASE("decode follows the kind of the stream") {
    const auto back = [](StreamKind kind, StoredEvent event) {
        return codec::decode(recorded(kind, std::move(event)));
    };
    CHECK(std::get<TrajectGebeurtenis>(
              back(StreamKind::Traject, codec::encode(TrajectGebeurtenis(Toegewezen{{"a"}})))) ==
          TrajectGebeurtenis(Toegewezen{{"a"}}));
    CHECK(std::get<InwonerGebeurtenis>(
              back(StreamKind::Inwoner, codec::encode(InwonerGebeurtenis(OpgegaanIn{{"b"}})))) ==
          InwonerGebeurtenis(OpgegaanIn{{"b"}}));
    CHECK(std::holds_alternative<SignaalGebeurtenis>(
        back(StreamKind::Signaal,
             codec::encode(SignaalGebeurtenis(AanbodGedaan{Datum{2026y / 1 / 2}, Kanaal::Mail})))));
    CHECK(std::holds_alternative<GemeenteGebeurtenis>(
        back(StreamKind::Gemeente,
             codec::encode(GemeenteGebeurtenis(RollenGewijzigd{{"m"}, {Rol::Kcc}})))));
}

TEST_CASE("a name is of one kind of stream, but for a wipe; it carries a version and a level") {
    std::set<std::string_view> names;
    for (const codec::Level& level : codec::levels()) {
        CAPTURE(level.name);
        CHECK((names.insert(level.name).second || level.name == "gegeven-gewist/1"));
        CHECK(level.name.ends_with("/1"));
        CHECK(codec::level_of(level.name) == level.level);
        CHECK(level.level <= codec::newest_level());
    }
    CHECK(names.size() + 2 == std::variant_size_v<TrajectGebeurtenis::Feit> +
                              std::variant_size_v<InwonerGebeurtenis> +
                              std::variant_size_v<SignaalGebeurtenis> +
                              std::variant_size_v<GemeenteGebeurtenis>);
    CHECK(codec::without_version("contact-gehad/1") == "contact-gehad");
}
