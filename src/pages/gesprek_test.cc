// The agenda of a week: one's own, and that of a colleague, whose ways stay with that colleague.
#include "pages/gesprek.h"

#include "texts/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::pages;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const Datum maandag{2026y / 11 / 23};

std::string page_of(const AgendaBeeld& beeld, Datum vandaag = maandag) {
    return agenda_pagina(beeld, {.vandaag = vandaag}, texts_nl()).str();
}

AgendaBeeld of_bram() { return {.wie = {"m-2"}, .collega = "Bram de Vries", .maandag = maandag}; }

}  // namespace

TEST_CASE("one's own agenda: other weeks, hours and absence, and nothing of a colleague") {
    const std::string page = page_of({.wie = {"m-1"}, .maandag = maandag});
    CHECK(page.contains(R"(href="/agenda?week=2026-11-16")"));
    CHECK(page.contains(R"(href="/agenda?week=2026-11-30")"));
    CHECK(page.contains("Uw werktijden zijn nog niet bekend."));
    CHECK_FALSE(page.contains("van=m-1"));
    CHECK_FALSE(page.contains("Deze week"));
}

TEST_CASE("R-288 the agenda of a colleague says whose it is and leads to other weeks of theirs") {
    const std::string page = page_of(of_bram());
    CHECK(page.contains("Agenda van Bram de Vries"));
    CHECK(page.contains(R"(href="/agenda?van=m-2&amp;week=2026-11-30")"));
    CHECK(page.contains(R"(href="/team/overdracht?van=m-2")"));
    CHECK(page.contains("/agenda/afwezigheid?wie=m-2"));
    CHECK_FALSE(page.contains("Uw werktijden"));
    CHECK_FALSE(page.contains("U heeft niets gemeld"));
}

TEST_CASE("from another week one comes back to this one, in a weekend too") {
    AgendaBeeld next = of_bram();
    next.maandag = maandag + days{7};
    const std::string page = page_of(next, maandag + days{6});  // Sunday
    CHECK(page.contains("Deze week"));
    CHECK(page.contains(R"(href="/agenda?van=m-2&amp;week=2026-11-23")"));
}
