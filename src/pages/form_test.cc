// A form in groups: every field once, each under its own title, and what went wrong in sight.
#include "pages/form.h"

#include "domain/traject/opdrachten_meten.h"
#include "domain/traject/opdrachten_uitvoering.h"
#include "texts/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::pages;

namespace {

FormDetails in_groups() {
    return {.groepen = {{.titel = "Eerst dit", .velden = {"op", "beginsituatie"}},
                        {.titel = "Dan dit", .velden = {"doelen", "doelenPeriode"}}},
            .folded = {"motivatie", "reden"},
            .folded_title = "En meer"};
}

std::string shown(const Form& form) {
    return form_fields(shapes_of<StelBegeleidingsplanVast>(), form, texts_nl(), in_groups()).str();
}

std::size_t at(const std::string& html, std::string_view field) {
    return html.find("name=\"" + std::string(field) + "\"");
}

}  // namespace

TEST_CASE("fields stand under the title of their group; others before, folded ones behind") {
    const std::string html = shown({});
    const std::size_t first = html.find("Eerst dit"), second = html.find("Dan dit");
    REQUIRE(first != std::string::npos);
    REQUIRE(second != std::string::npos);
    CHECK(at(html, "einddoel") < first);
    CHECK(at(html, "beginsituatie") > first);
    CHECK(at(html, "beginsituatie") < second);
    CHECK(at(html, "doelen") > second);
    CHECK(at(html, "motivatie") > html.find("En meer"));
    CHECK_FALSE(html.contains("<details class=\"meer\" open"));
}

TEST_CASE("no field of a form in groups is lost, and none is there twice") {
    const std::string html = shown({});
    for (const FieldShape& shape : shapes_of<StelBegeleidingsplanVast>()) {
        const std::string id = "id=\"" + std::string(shape.field.name) + "\"";
        const bool radios = !html.contains(id);
        const std::size_t here = at(html, shape.field.name);
        CAPTURE(id);
        CHECK(here != std::string::npos);
        if (!radios) CHECK(html.find(id, html.find(id) + 1) == std::string::npos);
    }
}

TEST_CASE("what is folded opens when something in it is wrong, or was typed") {
    CHECK(shown({.wrong = {{"reden", "veld.te-lang"}}}).contains("class=\"meer\" open"));
    CHECK(shown({.typed = {{"motivatie", "Rust."}}}).contains("class=\"meer\" open"));
}

TEST_CASE("R-029 R-045 answers are rows under their theme, with what was typed and no choice yet") {
    FormDetails details;
    const std::vector<Option> treden = {{"leeg", "Slecht"}, {"vol", "Goed"}};
    details.vragen["antwoorden"] = {
        {.groep = "Geldzaken", .uitleg = "Over geld.", .vraag = "overzicht",
         .label = "Ik heb overzicht.", .keuzes = treden, .gewenst = "Hoe wilt u het?"},
        {.groep = "Geldzaken", .vraag = "sparen", .label = "Ik spaar.", .keuzes = treden},
        {.groep = "Post", .vraag = "waarom", .label = "Waarom?", .soort = Vraagsoort::Tekst},
        {.vraag = "stappen", .label = "Welke stappen?", .soort = Vraagsoort::Meer,
         .keuzes = {{"stap-1", "Een"}, {"stap-2", "Twee"}}}};
    const Form form{.typed = {{"antwoorden.overzicht", "leeg"},
                              {"antwoorden.overzicht.gewenst", "vol"},
                              {"antwoorden.waarom.tekst", "Rust & tijd"},
                              {"antwoorden.stappen", "stap-2"}},
                    .wrong = {{"antwoorden", "veld.wens-zonder-nu"}}};
    const auto shapes = shapes_of<LegMetingVast>();
    const std::string html = form_fields(shapes, form, texts_nl(), details).str();
    CHECK(html.contains("id=\"antwoorden\""));  // where the summary of faults leads
    CHECK(html.contains(texts_nl()("veld.wens-zonder-nu")));
    CHECK(html.find("Over geld.") < html.find("Ik heb overzicht."));
    CHECK(html.find("Over geld.", html.find("Over geld.") + 1) == std::string::npos);
    CHECK(at(html, "antwoorden.overzicht.gewenst") < at(html, "antwoorden.sparen"));
    CHECK(html.contains("name=\"antwoorden.overzicht\" value=\"leeg\" checked"));
    CHECK(html.contains("name=\"antwoorden.overzicht.gewenst\" value=\"vol\" checked"));
    CHECK(html.contains("name=\"antwoorden.sparen\" value=\"\" checked"));  // nothing chosen
    CHECK(html.contains("name=\"antwoorden.stappen\" value=\"stap-2\" checked"));
    CHECK(html.contains("Rust &amp; tijd"));
    CHECK(at(form_fields(shapes, form, texts_nl(), {}).str(), "antwoorden.overzicht") ==
          std::string::npos);  // without questions there is no such field
}
