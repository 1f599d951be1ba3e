// Goal: who reads Berichten sees why none leave: nothing is configured, or the gemeente has no
// telephone number that a resident could call.
#include "pages/post.h"

#include "texts/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::pages;
using namespace std::chrono_literals;

namespace {

PostPagina berichten(bool mailt, bool kan_bellen) {
    return {.vandaag = Datum{2026y / 11 / 23}, .csrf = "t", .mailt = mailt,
            .kan_bellen = kan_bellen};
}

std::string shown(const PostPagina& pagina, const PostBeeld& beeld = {}) {
    return post_pagina(beeld, pagina, texts_nl()).str();
}

}  // namespace

TEST_CASE("without a telephone number no message leaves, and the page says so") {
    const std::string page = shown(berichten(true, false));
    CHECK(page.contains(texts_nl()("post.geen-telefoon")));
    CHECK_FALSE(page.contains(texts_nl()("post.aan")));
    CHECK_FALSE(page.contains(texts_nl()("post.niet-ingesteld")));
}

TEST_CASE("an SMS names the number too") {
    PostPagina pagina = berichten(false, false);
    pagina.smst = true;
    CHECK(shown(pagina).contains(texts_nl()("post.geen-telefoon")));
}

TEST_CASE("with a number the page says what is on") {
    PostBeeld beeld;
    beeld.telling.bezorgd = 17;
    const std::string page = shown(berichten(true, true), beeld);
    CHECK_FALSE(page.contains(texts_nl()("post.geen-telefoon")));
    CHECK(page.contains(texts_nl()("post.aan")));
    CHECK(page.contains(texts_nl()("post.uit")));  // SMS
    CHECK(page.contains(">17<"));
}

TEST_CASE("where nothing is configured the number is not what it waits for") {
    const std::string page = shown(berichten(false, false));
    CHECK(page.contains(texts_nl()("post.niet-ingesteld")));
    CHECK_FALSE(page.contains(texts_nl()("post.geen-telefoon")));
}
