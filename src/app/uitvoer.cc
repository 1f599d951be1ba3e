#include "app/uitvoer.h"

#include "app/beurt.h"
#include "integrations/bestand/zandbak.h"

#include <numeric>

namespace houvast {

namespace {

constexpr std::chrono::seconds time_max{60};  // a dossier of ten years takes some ten of them
constexpr std::size_t bijlagen_max = 50;

// It wants a folder for fonts that a page brings along; ours bring none, and it may write nowhere.
constexpr const char* weasyprint = R"py(import tempfile
tempfile.mkdtemp = lambda *a, **k: "/nonexistent"
from weasyprint.__main__ import main
main())py";

Result<std::string> done(bestand::Uitkomst uitkomst, int also_good = 0) {
    const bool good = uitkomst.afloop == bestand::Afloop::Klaar ||
                      (uitkomst.afloop == bestand::Afloop::Mislukt && also_good != 0 &&
                       uitkomst.code == also_good);
    if (!good || !uitkomst.uitvoer.starts_with("%PDF-")) return refuse({.code = "pdf-lukt-niet"});
    return std::move(uitkomst.uitvoer);
}

std::size_t size_of(const letters::Dossierstuk& stuk, std::span<const std::string> bijlagen) {
    std::size_t all = 0;
    for (const letters::Plaat& plaat : stuk.platen) all += plaat.jpeg.size();
    for (const letters::Hoofdstuk& hoofdstuk : stuk.hoofdstukken)
        for (const letters::Regel& regel : hoofdstuk.regels)
            for (const auto& alinea : regel.alineas) all += alinea.tekst.size();
    for (const std::string& bijlage : bijlagen) all += bijlage.size();
    return all;
}

// Behind the first, whose tags, language and title stay.
Result<std::string> bound(const std::string& stuk, std::span<const std::string> bijlagen) {
    if (bijlagen.empty()) return stuk;
    constexpr int with_warnings = 3;  // qpdf: repaired something
    bestand::Klus klus{.opdracht = {"/usr/bin/qpdf", bestand::invoer_pad(0), "--deterministic-id",
                                    "--pages", "."},
                       .invoer = {stuk},
                       .tijd = time_max,
                       .uitvoer_max = 2 * uitvoer_bytes_max};
    for (std::size_t i = 0; i < bijlagen.size(); ++i) {
        klus.opdracht.push_back(bestand::invoer_pad(i + 1));
        klus.invoer.push_back(bijlagen[i]);
    }
    klus.opdracht.insert(klus.opdracht.end(), {"--", "-"});
    return done(bestand::draai(klus), with_warnings);
}

}  // namespace

Result<std::string> maak_pdf(const letters::Dossierstuk& stuk,
                             std::span<const std::string> bijlagen, const Texts& texts) {
    if (size_of(stuk, bijlagen) > uitvoer_bytes_max || bijlagen.size() > bijlagen_max)
        return refuse({.code = "pdf-te-groot",
                       .waarden = {{"max", static_cast<int>(uitvoer_bytes_max / 1024 / 1024)}}});
    const auto beurt = Beurt::neem();
    if (!beurt) return refuse(beurt.error());
    const std::string html = letters::dossier_html(stuk, texts);
    const auto pdf = done(bestand::draai({.opdracht = {"/usr/bin/python3", "-I", "-c", weasyprint,
                                                       "--quiet", "--pdf-variant", "pdf/ua-1",
                                                       "-e", "utf-8", "-", "-"},
                                          .invoer = {html},
                                          .tijd = time_max,
                                          .uitvoer_max = 2 * uitvoer_bytes_max}));
    if (!pdf) return refuse(pdf.error());
    return bound(*pdf, bijlagen);
}

}  // namespace houvast
