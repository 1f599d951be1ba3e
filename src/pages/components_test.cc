#include "pages/components.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::pages;

namespace {

bool contains(const Html& page, std::string_view part) {
    if (page.str().contains(part)) return true;
    MESSAGE(page.str());
    return false;
}

std::size_t count_of(const Html& page, std::string_view part) {
    std::size_t count = 0;
    for (std::size_t at = page.str().find(part); at != std::string::npos;
         at = page.str().find(part, at + 1))
        ++count;
    return count;
}

}  // namespace

TEST_CASE("a wrong field keeps what was typed and says what is wrong, for eye and ear") {
    const Html field = date_field({.name = "gemeldOp", .label = "Dag van de aanmelding",
                                   .error = "Schrijf de dag als 25-11-2026", .value = "<gisteren>",
                                   .hint = "dag-maand-jaar"});
    CHECK(contains(field, R"(<label class="utrecht-form-label veld__label" for="gemeldOp">)"));
    CHECK(contains(field, R"(aria-invalid="true")"));
    CHECK(contains(field, R"(aria-describedby="gemeldOp-uitleg gemeldOp-fout")"));
    CHECK(contains(field, R"(id="gemeldOp-fout")"));
    CHECK(contains(field, R"(value="&lt;gisteren&gt;")"));
    CHECK(contains(field, R"(inputmode="numeric")"));
    CHECK_FALSE(field.str().contains(R"(type="date")"));
}

TEST_CASE("a step line shows each change once, numbered, and says it all in words") {
    StepLineView view{.id = "lijn", .title = "Klasse", .words = "Eerst 2, toen 1.",
                      .levels = {"1", "2"}, .from = "1-1-2026", .to = "1-3-2026"};
    CHECK(step_line(view).str().empty());
    view.points = {{.along = 0, .level = 1, .number = "1"},
                   {.along = 0.01, .level = {}, .number = "2"},
                   {.along = 1, .level = 0, .number = "3"}};
    const Html line = step_line(view);
    CHECK(contains(line, R"(role="img" aria-labelledby="lijn-titel lijn-woorden")"));
    CHECK(contains(line, R"(<desc id="lijn-woorden">Eerst 2, toen 1.</desc>)"));
    CHECK(contains(line, R"(d="M34 64 H58 V64 H344 V24")"));  // pushed apart where they touch
    CHECK(count_of(line, "<circle") == 3);
    CHECK(count_of(line, "staplijn__punt--gelijk") == 1);
    CHECK(contains(line, "1-3-2026"));
}

TEST_CASE("a step line with many points stays inside the picture") {
    StepLineView view{.id = "lijn", .title = "t", .words = {}, .levels = {"1"}};
    for (int i = 0; i < 30; ++i) view.points.push_back({.along = 1, .level = 0, .number = "9"});
    const std::string drawn = step_line(view).str();
    CHECK(drawn.contains(R"(cx="344")"));
    CHECK_FALSE(drawn.contains(R"(cx="345")"));
    CHECK_FALSE(drawn.contains(R"(cx="-)"));
}

TEST_CASE("a field that may stay empty says so in words and is not required") {
    const Html field = phone_field({.name = "telefoon", .label = "Telefoonnummer",
                                    .required = false, .mark = "(mag leeg blijven)"});
    CHECK(contains(field, "(mag leeg blijven)"));
    CHECK(contains(field, R"(autocomplete="off")"));
    CHECK_FALSE(field.str().contains("aria-required"));
}

TEST_CASE("the error summary leads to the first radio button of a group") {
    const FieldView view{.name = "dreiging", .label = "Is er dreiging?", .error = "Kies iets"};
    const Html group = choice_field(view, {{"geen", "Nee"}, {"ontruiming", "Ontruiming"}});
    CHECK(contains(group, R"(id="dreiging" name="dreiging" value="geen")"));
    CHECK(contains(group, R"(id="dreiging-1" name="dreiging" value="ontruiming")"));
    CHECK(contains(error_summary("Er mist iets", {{"dreiging", "Kies iets"}}),
                   R"(<a href="#dreiging">Kies iets</a>)"));
    CHECK(error_summary("Er mist iets", {}).str().empty());
}

TEST_CASE("of check boxes several may be chosen, and only whole values count") {
    const Html group = choice_many_field({.name = "kanaal", .label = "Hoe?", .value = "bellen,sms"},
                                         {{"bel", "x"}, {"bellen", "Bellen"}, {"sms", "Sms"}});
    CHECK(count_of(group, "checked=") == 2);
    CHECK_FALSE(group.str().contains(R"(value="bel" checked)"));
}

TEST_CASE("a first empty line in a text stays") {
    CHECK(contains(textarea_field({.name = "tekst", .label = "Tekst", .value = "\nHoi"}),
                   ">\n\nHoi</textarea>"));
}

TEST_CASE("initials, also of letters that take more than one byte") {
    CHECK(initials_of("Fatima el Amrani") == "FA");
    CHECK(initials_of("Şeyma Öztürk") == "ŞÖ");
    CHECK(initials_of("  jo ") == "J");
    CHECK(initials_of("") == "?");
}

TEST_CASE("a table has a caption, scopes, and the url of each row") {
    const Html html = data_table({.caption = "Mijn inwoners",
                                  .columns = {{.heading = "Inwoner"},
                                              {.heading = "Termijn", .sort = Url("/inwoners"),
                                               .order = Order::Falling}},
                                  .rows = {{.cells = {cell("Selma"), cell("9 dagen")},
                                            .url = Url("/trajecten/t1")}}});
    CHECK(contains(html, "Mijn inwoners</caption>"));
    CHECK(contains(html, R"(<th scope="row" role="rowheader">Selma</th>)"));
    CHECK(contains(html, R"(aria-sort="descending")"));
    CHECK(contains(html, R"(data-url="/trajecten/t1")"));
    CHECK(contains(html, R"(data-heading="Termijn")"));
}

TEST_CASE("the route says in words what the colours say") {
    const std::vector<RouteStep> steps = {{"In beeld", StepState::Done, "3 sep"},
                                          {"In contact", StepState::Now, "nu"},
                                          {"Verder", StepState::Later}};
    CHECK(contains(route_strip("Route", steps), R"(aria-current="step")"));
    CHECK(contains(route_strip("Route", steps), ", klaar"));
    CHECK(contains(route_path("Uw route", steps), "U bent hier"));
    CHECK(contains(mini_route(steps), "In contact</span>"));
    CHECK(contains(mini_route({steps.front(), steps.back()}), "In beeld</span>"));  // between two
}

TEST_CASE("bars are drawn without inline style and never over their edge") {
    CHECK(contains(term_bar({.text = "te laat", .used_percent = 140}), R"(width="100")"));
    CHECK_FALSE(term_bar({.text = "x", .used_percent = 40}).str().contains("style="));
    CHECK(contains(sparkline({0, 0.5, 1}, "van min naar plus"),
                   R"(aria-label="van min naar plus")"));
}

TEST_CASE("a form is a POST with its hidden fields, guarded against a second click") {
    const Html html = post_form({.url = Url("/aanmeldingen"), .hidden = {{"opdracht", "c1"}},
                                 .draft = Url("/concepten/c1")},
                                submit_button("Opslaan"));
    CHECK(contains(html, R"(method="post" action="/aanmeldingen" novalidate="" data-once="")"));
    CHECK(contains(html, R"(name="opdracht" value="c1")"));
    CHECK(contains(html, R"(data-draft-url="/concepten/c1")"));
}

TEST_CASE("nothing in, nothing out") {
    CHECK(action_row({}).str().empty());
    CHECK(attention_cards("Aandacht", {}).str().empty());
    CHECK(tabs("Dossier", {}).str().empty());
    CHECK(sparkline({}, "").str().empty());
}
