// Documents of a dossier from outside: added, opened, wiped, and put in the PDF of a dossier
// only by who may, each look recorded, nothing twice.
#include "rechten/proef.h"

#include "app/kijklog.h"
#include "integrations/bestand/gegeven_test.h"
#include "journal/verify.h"

using namespace houvast;
using namespace houvast::rechten;

namespace {

struct Bestand {
    std::string naam, bytes;
};

const std::string part_head = "--grens\r\nContent-Disposition: form-data; ";

std::string body_of(const NameValues& velden, const std::vector<Bestand>& bestanden) {
    std::string body;
    for (const auto& [naam, waarde] : velden)
        body += part_head + ("name=\"" + naam) + "\"\r\n\r\n" + waarde + "\r\n";
    for (const Bestand& b : bestanden)
        body += part_head + ("name=\"bestand\"; filename=\"" + b.naam) +
                "\"\r\nContent-Type: image/jpeg\r\n\r\n" + b.bytes + "\r\n";
    return body + "--grens--\r\n";
}

int number = 700'000;

NameValues filled(const Bezoeker& wie) {
    return {{"csrf", wereld().huis.csrf(wie)}, {"opdracht", vast_id(++number)}, {"gezien", "2"},
            {"documentsoort", "huur"},          {"op", "02-11-2026"},            {"bron", "post"},
            {"omschrijving", "Huurachterstand van mei"}};
}

std::string path_of_dossier() { return "/trajecten/" + wereld().hier.eigen.traject.waarde; }

HttpResponse send(const Bezoeker& wie, const NameValues& velden,
                  const std::vector<Bestand>& bestanden) {
    return wereld().huis.vraag(wie, Method::Post, path_of_dossier() + "/document",
                               body_of(velden, bestanden),
                               {{"content-type", "multipart/form-data; boundary=grens"}});
}

Bezoeker begeleider() { return wereld().huis.als(Huis::hier, Rol::Begeleider); }

std::vector<Regel<VoegBestandToe>> documents() {
    auto& gemeente = wereld().huis.gemeente(Huis::hier);
    const auto db = gemeente.lezers().lease();
    const Journal journal(*db, gemeente.sleutels());
    return wereld_van(wereld().hier.eigen.traject, journal, gemeente.staten())
        .traject(wereld().hier.eigen.traject).boek.bestanden;
}

std::string path_of(const Regel<VoegBestandToe>& regel) {
    return path_of_dossier() + "/documenten/" + regel.feit.bijlage.id.waarde;
}

std::string header(const HttpResponse& response, std::string_view naam) {
    for (const auto& [name, value] : response.headers)
        if (name == naam) return value;
    return {};
}

std::string words_of(const std::string& pdf) {
    return bestand::draai({.opdracht = {"/usr/bin/pdftotext", "-", "-"}, .invoer = {pdf}}).uitvoer;
}

}  // namespace

TEST_CASE("a photo comes into the dossier, once, and is opened from it") {
    const Bezoeker wie = begeleider();
    const NameValues velden = filled(wie);
    const std::vector<Bestand> foto = {{"IMG_1.jpg", bestand::gegeven::foto_met_plaats(60, 40)}};
    const std::size_t before = documents().size();
    CHECK(send(wie, velden, foto).status == 303);
    CHECK(send(wie, velden, foto).status == 303);  // a second click
    REQUIRE(documents().size() == before + 1);

    const HttpResponse open = wereld().huis.get(wie, path_of(documents().back()));
    CHECK(open.status == 200);
    CHECK(open.content_type == "image/jpeg");
    CHECK(open.body.starts_with("\xff\xd8\xff"));
    CHECK(open.body.find("GPS") == std::string::npos);
    CHECK(header(open, "Content-Disposition") == "inline; filename=\"huur-2026-11-02.jpg\"");
    CHECK(header(open, "Content-Security-Policy").find("sandbox") != std::string::npos);

    const std::string page = wereld().huis.get(wie, path_of_dossier()).body;
    CHECK(page.find("Huurachterstand van mei") != std::string::npos);
    CHECK(page.find(documents().back().feit.bijlage.id.waarde) != std::string::npos);
}

TEST_CASE("several at once, with a task; a PDF is saved and not opened") {
    const Bezoeker wie = begeleider();
    NameValues velden = filled(wie);
    velden.add("taak", "Bel de verhuurder");
    velden.add("taakVoor", "30-11-2026");
    const std::size_t before = documents().size();
    CHECK(send(wie, velden, {{"a.pdf", bestand::gegeven::pdf()},
                             {"b.txt", "Zoals besproken."}}).status == 303);
    REQUIRE(documents().size() == before + 2);
    const HttpResponse pdf = wereld().huis.get(wie, path_of(documents()[before]));
    CHECK(header(pdf, "Content-Disposition").starts_with("attachment"));
    CHECK(wereld().huis.get(wie, path_of(documents()[before + 1])).body == "Zoals besproken.");
    CHECK(wereld().huis.get(wie, path_of_dossier()).body.find("Bel de verhuurder") !=
          std::string::npos);
}

TEST_CASE("what is broken is refused whole, says which and why, and keeps what was typed") {
    const Bezoeker wie = begeleider();
    const std::size_t before = documents().size();
    const HttpResponse again =
        send(wie, filled(wie), {{"goed.txt", "Dag."}, {"brief.docx", "PK\3\4 word/document.xml"}});
    CHECK(again.status == 422);
    CHECK(again.body.find("brief.docx") != std::string::npos);
    CHECK(again.body.find("Word-bestand") != std::string::npos);
    CHECK(again.body.find("Huurachterstand van mei") != std::string::npos);
    CHECK(send(wie, filled(wie), {}).status == 422);
    NameValues other = filled(wie);
    other.add("csrf", "");
    CHECK(wereld().huis.vraag(wie, Method::Post, path_of_dossier() + "/document", "--x",
                              {{"content-type", "multipart/form-data; boundary=grens"}})
              .status == 400);
    CHECK(documents().size() == before);
}

TEST_CASE("only who may see the dossier sees its documents, and each look is recorded") {
    const Bezoeker wie = begeleider();
    REQUIRE(send(wie, filled(wie), {{"a.txt", "Alleen voor het team."}}).status == 303);
    const auto regel = documents().back();
    std::size_t looks = 0;
    for (const Rol rol : alle_rollen) {
        CAPTURE(std::string(name_of(rol)));
        const Bezoeker een = wereld().huis.als(Huis::hier, rol);
        const bool may = may_see(medewerker({"x"}, {rol}), Beeld::Bestand, Verband::Team);
        CHECK((wereld().huis.get(een, path_of(regel)).status == 200) == may);
        looks += may ? 1 : 0;
    }
    CHECK(wereld().huis.get(wereld().huis.als(Huis::elders, Rol::Begeleider), path_of(regel))
              .status == 404);
    const std::string other = "/trajecten/" + wereld().hier.andermans.traject.waarde +
                              "/documenten/" + regel.feit.bijlage.id.waarde;
    CHECK(wereld().huis.get(wie, other).status == 404);  // of another dossier
    auto& gemeente = wereld().huis.gemeente(Huis::hier);
    const auto db = gemeente.lezers().lease();
    CHECK(Kijklog::read(*db, regel.feit.bijlage.id.waarde, 100).size() == looks);
    CHECK(!Kijklog::read(*db, wereld().hier.eigen.traject.waarde, 100).empty());
}

TEST_CASE("a document that never should have been there is wiped: it is gone, the fact stays") {
    const Bezoeker wie = begeleider();
    REQUIRE(send(wie, filled(wie), {{"a.txt", "Van iemand anders."}}).status == 303);
    const auto regel = documents().back();
    const Bezoeker lena = wereld().huis.als(Huis::hier, Rol::Leidinggevende);
    const HttpResponse wiped = wereld().huis.post(
        lena, path_of_dossier() + "/wissing",
        {{"opdracht", vast_id(++number)}, {"gezien", "2"},
         {"gegeven", std::to_string(regel.gebeurtenis)}, {"reden", "Hoort bij een ander."}});
    CHECK(wiped.status == 303);
    CHECK(wereld().huis.get(wie, path_of(regel)).status == 404);
    CHECK(documents().back().feit.bijlage.kenmerk.empty());
    CHECK(documents().back().feit.documentsoort == Documentsoort::Huur);
    auto& gemeente = wereld().huis.gemeente(Huis::hier);
    const auto db = gemeente.lezers().lease();
    CHECK(verify_within(*db, gemeente.sleutels()).empty());
}

TEST_CASE("a dossier as PDF: the chosen parts and documents, and no more than that") {
    const Bezoeker wie = begeleider();
    REQUIRE(send(wie, filled(wie), {{"a.pdf", bestand::gegeven::pdf("", "Ontruiming")}}).status ==
            303);
    const auto ask = [&](NameValues velden) {
        velden.add("opdracht", vast_id(++number));
        velden.add("gezien", "2");
        velden.add("op", dutch(wereld().huis.gemeente(Huis::hier).vandaag()));
        velden.add("doel", "bezwaar");
        velden.add("reden", "Voor de bezwaarcommissie");
        return wereld().huis.post(wie, path_of_dossier() + "/uitvoer", velden);
    };
    const HttpResponse pdf = ask({{"delen", "contacten"}, {"delen", "documenten"}});
    REQUIRE(pdf.status == 200);
    CHECK(pdf.content_type == "application/pdf");
    const std::string words = words_of(pdf.body);
    for (const char* part : {"Voor de bezwaarcommissie", "Ontruiming", "Contacten"})
        CHECK_MESSAGE(words.find(part) != std::string::npos, part);
    CHECK(words.find("Inkomen en schulden") == std::string::npos);
    CHECK(words.find("99999") == std::string::npos);  // no BSN
    CHECK(wereld().huis.get(wie, path_of_dossier()).body.find("Voor de bezwaarcommissie") !=
          std::string::npos);
    CHECK(ask({}).status == 422);  // no part chosen
}
