// The papers of the demo are whole files: what reads them finds its way.
#include "demo/papieren.h"

#include "base/hash.h"
#include "base/text.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace houvast;
using namespace houvast::demo;

namespace {

constexpr std::string_view eerste[] = {"Een brief (met haakjes)"};
constexpr std::string_view tweede[] = {"Bladzijde twee"};
constexpr Bladzijde twee_bladen[] = {eerste, tweede};

}  // namespace

TEST_CASE("a PDF has a table that points at each of its objects, and its pages are counted") {
    const std::string pdf = pdf_van(twee_bladen);
    CHECK(pdf.starts_with("%PDF-1.4\n"));
    CHECK(pdf.ends_with("%%EOF\n"));
    CHECK(pdf.contains("/Count 2"));
    CHECK(pdf.contains("(Een brief \\(met haakjes\\)) '"));
    const auto begin = pdf.rfind("startxref\n") + 10;
    const auto table = static_cast<std::size_t>(std::stoi(pdf.substr(begin)));
    REQUIRE(pdf.substr(table, 9) == "xref\n0 8\n");
    for (int object = 1; object <= 7; ++object) {
        const auto line = table + 9 + 20 * static_cast<std::size_t>(object);
        const auto at = static_cast<std::size_t>(std::stoi(pdf.substr(line, 10)));
        const std::string head = std::to_string(object) + " 0 obj\n";
        CHECK(pdf.substr(at, head.size()) == head);
    }
}

TEST_CASE("a photo is a JPEG with a scan without markers, and another one for another letter") {
    const std::string foto = foto_van(eerste);
    CHECK(foto.starts_with("\xff\xd8\xff"));
    CHECK(foto.ends_with("\xff\xd9"));
    const auto scan = foto.find("\xff\xda") + 10;
    for (auto at = foto.find('\xff', scan); at < foto.size() - 2; at = foto.find('\xff', at + 1))
        CHECK(foto[at + 1] == '\0');
    CHECK(foto_van(tweede) != foto);
    CHECK(foto_van(eerste) == foto);
}

TEST_CASE("every paper tells of its own bytes, and all kinds are among them") {
    std::set<Bestandstype> types;
    for (int welk = 0; welk < aantal_papieren(); ++welk) {
        const Papier een = papier(welk);
        const Bijlage& bijlage = een.document.bijlage;
        CHECK(bijlage.grootte == std::ssize(een.bytes));
        CHECK(bijlage.kenmerk == hex(hash(een.bytes)));
        CHECK(bijlage.paginas.has_value() == (bijlage.type == Bestandstype::Pdf));
        CHECK(een.bytes.size() < 10'000);
        types.insert(bijlage.type);
    }
    CHECK(types.size() == names(Bestandstype{}).size());
    CHECK(papier(aantal_papieren()).bytes == papier(0).bytes);
}
