#include "integrations/bestand/omzetting.h"

#include "base/text.h"
#include "integrations/bestand/bestandstype.h"
#include "integrations/bestand/zandbak.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace houvast::bestand {

namespace {

using namespace std::string_view_literals;

std::unexpected<Weigering> nee(std::string_view code, Waarden waarden = {}) {
    return refuse({.code = std::string(code), .waarden = std::move(waarden)});
}

// Why there is no result: not able here, too much work, or not what it looks like.
std::unexpected<Weigering> niet_gelukt(const Uitkomst& uitkomst) {
    switch (uitkomst.afloop) {
    case Afloop::GeenKooi: return nee("bestand-kan-hier-niet");
    case Afloop::TeZwaar:  return nee("bestand-te-zwaar");
    case Afloop::Klaar:
    case Afloop::Mislukt:  break;
    }
    return nee("bestand-beschadigd");
}

std::optional<int> number_at(std::string_view& text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || number <= 0) return {};
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

// "…: 4000x3000 uchar, 3 bands, srgb, jpegload" → 12,000,000. Only the header was read.
std::optional<std::int64_t> beeldpunten(std::string_view header) {
    const auto colon = header.find(": ");
    if (colon == std::string_view::npos) return {};
    header.remove_prefix(colon + 2);
    const auto width = number_at(header);
    if (!width || !header.starts_with('x')) return {};
    header.remove_prefix(1);
    const auto height = number_at(header);
    if (!height) return {};
    return std::int64_t{*width} * *height;
}

Result<Omgezet> afbeelding(std::string_view bytes) {
    const Uitkomst header = draai({.opdracht = {"/usr/bin/vipsheader", invoer_pad(0)},
                                   .invoer = {bytes},
                                   .tijd = std::chrono::seconds(10)});
    if (header.afloop != Afloop::Klaar) return niet_gelukt(header);
    const auto punten = beeldpunten(header.uitvoer);
    if (!punten) return nee("bestand-beschadigd");
    if (*punten > beeldpunten_max)
        return nee("bestand-te-veel-punten", {{"max", beeldpunten_max / 1'000'000}});
    const std::string zijde = std::to_string(zijde_max);
    Uitkomst gemaakt = draai(
        {.opdracht = {"/usr/bin/vipsthumbnail", "stdin[fail_on=truncated]", "--size",
                      zijde + "x" + zijde + ">", "-o", ".jpg[Q=85,strip,background=255]"},
         .invoer = {bytes}});
    if (gemaakt.afloop != Afloop::Klaar) return niet_gelukt(gemaakt);
    if (inhoud_van(gemaakt.uitvoer) != Inhoud::Jpeg) return nee("bestand-beschadigd");
    return Omgezet{.type = Bestandstype::Afbeelding, .bytes = std::move(gemaakt.uitvoer)};
}

bool is_end_of_name(char c) { return " \t\r\n/<>[]()%"sv.find(c) != std::string_view::npos; }

// Something that a reader of PDF would do by itself, or a file within the file. qpdf writes names
// plainly, so none hides behind "#4a". A chance hit in a picture costs no more than drawing it.
bool doet_iets(std::string_view pdf) {
    constexpr std::array namen = {"/JavaScript"sv, "/JS"sv, "/Launch"sv, "/EmbeddedFile"sv,
                                  "/EmbeddedFiles"sv, "/RichMedia"sv, "/XFA"sv, "/SubmitForm"sv,
                                  "/ImportData"sv, "/GoToE"sv, "/GoToR"sv, "/Movie"sv, "/Sound"sv,
                                  "/Rendition"sv, "/AcroForm"sv, "/AA"sv, "/OpenAction"sv,
                                  "/Filespec"sv};
    return std::ranges::any_of(namen, [&](std::string_view naam) {
        for (auto at = pdf.find(naam); at != pdf.npos; at = pdf.find(naam, at + 1)) {
            const auto after = at + naam.size();
            if (after >= pdf.size() || is_end_of_name(pdf[after])) return true;
        }
        return false;
    });
}

// qpdf says 3 when it had to repair something: then there is a result as well.
constexpr int hersteld = 3;
bool geschreven(const Uitkomst& u) {
    return u.afloop == Afloop::Klaar || (u.afloop == Afloop::Mislukt && u.code == hersteld);
}

Uitkomst herschreven(std::string_view bytes) {
    return draai({.opdracht = {"/usr/bin/qpdf", "--decrypt", "--object-streams=disable",
                               "--deterministic-id", "--warning-exit-0", invoer_pad(0), "-"},
                  .invoer = {bytes}});
}

Result<void> te_openen(std::string_view bytes) {
    const Uitkomst slot = draai({.opdracht = {"/usr/bin/qpdf", "--requires-password",
                                              invoer_pad(0)},
                                 .invoer = {bytes},
                                 .tijd = std::chrono::seconds(10)});
    if (slot.afloop == Afloop::GeenKooi || slot.afloop == Afloop::TeZwaar) return niet_gelukt(slot);
    if (slot.afloop == Afloop::Klaar) return nee("bestand-wachtwoord");
    return {};
}

Result<int> paginas(std::string_view pdf) {
    const Uitkomst telling = draai({.opdracht = {"/usr/bin/qpdf", "--show-npages", invoer_pad(0)},
                                    .invoer = {pdf},
                                    .tijd = std::chrono::seconds(10)});
    if (!geschreven(telling)) return niet_gelukt(telling);
    std::string_view text = telling.uitvoer;
    const auto aantal = number_at(text);
    if (!aantal) return nee("bestand-beschadigd");
    return *aantal;
}

// pdftocairo notes the second at which it drew: gone, for the same bytes in give the same bytes
// out. As many digits come back, so that what stands behind them stays where the file says it is.
void wis_moment(std::string& getekend) {
    constexpr std::string_view sleutel = "/CreationDate (D:";
    constexpr std::string_view altijd = "20000101000000";
    const auto at = getekend.find(sleutel);
    if (at != getekend.npos && at + sleutel.size() + altijd.size() <= getekend.size())
        getekend.replace(at + sleutel.size(), altijd.size(), altijd);
}

Result<Omgezet> pdf(std::string_view bytes) {
    if (const auto ok = te_openen(bytes); !ok) return refuse(ok.error());
    Uitkomst nieuw = herschreven(bytes);
    if (!geschreven(nieuw)) return niet_gelukt(nieuw);
    const auto aantal = paginas(nieuw.uitvoer);
    if (!aantal) return refuse(aantal.error());
    if (*aantal > paginas_max) return nee("bestand-te-veel-paginas", {{"max", paginas_max}});
    if (doet_iets(nieuw.uitvoer)) {
        Uitkomst getekend = draai({.opdracht = {"/usr/bin/pdftocairo", "-pdf", "-", "-"},
                                   .invoer = {nieuw.uitvoer},
                                   .tijd = std::chrono::seconds(60)});
        if (getekend.afloop != Afloop::Klaar) return niet_gelukt(getekend);
        wis_moment(getekend.uitvoer);
        nieuw = herschreven(getekend.uitvoer);
        if (!geschreven(nieuw)) return niet_gelukt(nieuw);
        if (doet_iets(nieuw.uitvoer)) return nee("bestand-onveilig");
    }
    return Omgezet{.type = Bestandstype::Pdf, .bytes = std::move(nieuw.uitvoer)};
}

// UTF-8, or else read as Latin-1, the alphabet of older mail: then every byte is a letter.
std::string leesbaar(std::string_view bytes) {
    std::string text;
    if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3);
    const bool ours = is_utf8(bytes);
    for (const char c : bytes) {
        const auto u = static_cast<unsigned char>(c);
        if (c == '\r' || c == '\f') continue;
        if (ours || u < 0x80) text += c;
        else text.append(1, static_cast<char>(0xc0 | (u >> 6)))
                 .append(1, static_cast<char>(0x80 | (u & 0x3f)));
    }
    return text;
}

}  // namespace

Result<Omgezet> zet_om(std::string_view bytes) {
    const Inhoud inhoud = inhoud_van(bytes);
    if (const std::string_view code = weigering_bij(inhoud); !code.empty()) return nee(code);
    if (is_afbeelding(inhoud)) return afbeelding(bytes);
    if (inhoud == Inhoud::Pdf) return pdf(bytes);
    return Omgezet{.type = inhoud == Inhoud::Mail ? Bestandstype::Mail : Bestandstype::Tekst,
                   .bytes = leesbaar(bytes)};
}

}  // namespace houvast::bestand
