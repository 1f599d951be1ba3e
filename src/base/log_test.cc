#include "base/log.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace std::chrono_literals;

namespace {

const Tijdstip when = std::chrono::sys_days{2026y / 11 / 22} + 9h + 5min + 7s + 42ms;

std::string line(LogField field) { return log_line(when, Level::Info, "request", {field}); }

}  // namespace

TEST_CASE("a line is JSON with time, level, event and typed fields") {
    CHECK(log_line(when, Level::Error, "incident",
                   {{"status", 500}, {"late", true}, {"route", "/trajecten/{id}"}}) ==
          R"({"time":"2026-11-22T09:05:07.042Z","level":"error","event":"incident",)"
          R"("status":500,"late":true,"route":"/trajecten/{id}"})");
}

TEST_CASE("what a person may have typed does not reach the log") {
    for (const char* typed : {"Selma Yilmaz", "a\"b", "x\ny", "999993653", "/zoeken/999993653",
                              "bsn:99999365", "ü"})
        CHECK(line({"value", typed}).find("\"value\":\"?\"") != std::string::npos);
    CHECK(line({"value", std::string_view(std::string(129, 'a'))}).ends_with("\"?\"}"));
}

TEST_CASE("an id is a name of the program's own, also with many digits") {
    const char* id = "01936b2f-7c1a-7000-8000-012345678912";
    CHECK(line({"value", id}).find(id) != std::string::npos);
}

TEST_CASE("our own words may be a sentence, and cannot break the line") {
    CHECK(line({"what", OwnWords{"a.cc: x > \"0\"\n"}}).ends_with(R"("a.cc: x > \"0\"?"})"));
}
