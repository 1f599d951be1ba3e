#include "pages/layout.h"

#include "pages/components/panel.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::pages;

namespace {

Head a_head() {
    return {.title = "Vandaag", .gemeente = "Voorbeeldstad", .css = Url("/s/app.css"),
            .theme = Url("/s/theme.css"), .script = Url("/s/app.js")};
}

Shell a_shell() {
    return {.head = a_head(),
            .nav = {{Url("/vandaag"), "Vandaag", Icon::Vandaag, "", true},
                    {Url("/inwoners"), "Inwoners", Icon::Inwoners, "38"}},
            .user = "Anna Bakker",
            .role = "Consulent",
            .hidden = {{"csrf", "t0k3n"}},
            .help = HelpView{.title = "Uitleg", .topics = {}}};
}

std::size_t count_of(const std::string& page, std::string_view part) {
    std::size_t count = 0;
    for (std::size_t at = page.find(part); at != std::string::npos; at = page.find(part, at + 1))
        ++count;
    return count;
}

}  // namespace

TEST_CASE("a page has a language, a title, one main, one h1 and a way past the menu") {
    const std::string page = shell_page(a_shell(), page_header({.title = "Goedemorgen"})).str();
    CHECK(page.starts_with(R"(<!doctype html><html lang="nl" dir="ltr")"));
    CHECK(page.contains("<title>Vandaag · Schuldhulp Voorbeeldstad</title>"));
    CHECK(count_of(page, "<main") == 1);
    CHECK(count_of(page, "<h1") == 1);
    CHECK(page.contains(R"(href="#inhoud">Ga naar de inhoud</a>)"));
    CHECK(page.contains(R"(<main id="inhoud" tabindex="-1">)"));
    CHECK(page.contains(R"(href="/vandaag" aria-current="page")"));
}

TEST_CASE("searching and logging out are a POST with the token") {
    const std::string page = shell_page(a_shell(), {}).str();
    CHECK(page.contains(R"(method="post" action="/zoeken" role="search")"));
    CHECK(page.contains(R"(method="post" action="/uitloggen")"));
    CHECK(count_of(page, R"(name="csrf" value="t0k3n")") == 3);
}

TEST_CASE("no page holds an inline script, a handler or a style") {
    const Html all[] = {shell_page(a_shell(), {}), resident_page({.head = a_head()}, {}),
                        small_page({.head = a_head(), .title = "Inloggen"}, {}),
                        error_page({.head = a_head(), .title = "Weg", .sentence = "Ga terug."})};
    for (const Html& page : all) {
        CHECK_FALSE(page.str().contains(" style="));
        CHECK_FALSE(page.str().contains("<style"));
        CHECK(count_of(page.str(), "<script") == 1);
        CHECK(page.str().contains(R"(<script type="module" src="/s/app.js"></script>)"));
    }
}

TEST_CASE("a session that will end brings its warning along") {
    Shell shell = a_shell();
    CHECK_FALSE(shell_page(shell, {}).str().contains(R"(id="sessie")"));
    shell.session.seconds = 600;
    CHECK(shell_page(shell, {}).str().contains(R"(data-seconds="600")"));
}
