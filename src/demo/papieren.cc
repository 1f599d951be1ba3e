#include "demo/papieren.h"

#include "base/hash.h"
#include "base/text.h"

#include <fmt/format.h>

#include <bit>
#include <cstdint>
#include <cstdlib>
#include <vector>

namespace houvast::demo {

namespace {

using namespace std::string_view_literals;

// Between brackets a PDF reads these three as its own.
std::string text_in_pdf(std::string_view line) {
    std::string text;
    for (const char c : line) {
        if (c == '(' || c == ')' || c == '\\') text += '\\';
        text += c;
    }
    return text;
}

std::string words_in_pdf(Bladzijde bladzijde) {
    std::string words = "BT /F1 11 Tf 15 TL 72 770 Td\n";
    for (const std::string_view line : bladzijde) words += "(" + text_in_pdf(line) + ") '\n";
    return words + "ET\n";
}

// Bits, the highest first, as the scan of a JPEG has them.
class Bits {
public:
    void put(unsigned bits, int count) {
        for (int bit = count - 1; bit >= 0; --bit) {
            byte_ = (byte_ << 1) | ((bits >> bit) & 1u);
            if (++filled_ < 8) continue;
            bytes_ += static_cast<char>(byte_);
            if (byte_ == 0xff) bytes_ += '\0';  // else it would begin a marker
            byte_ = 0;
            filled_ = 0;
        }
    }
    std::string finished() {
        while (filled_ > 0) put(1, 1);
        return std::move(bytes_);
    }

private:
    std::string bytes_;
    unsigned byte_ = 0;
    int filled_ = 0;
};

constexpr int breed = 60, hoog = 80;  // squares of eight by eight points, each of one grey
constexpr int grijzen = 9;            // sizes of a step from one grey to the next, 0 to 8 bits

// The head of a baseline JPEG of one colour: a flat scale of 8, and the two shortest code tables
// that do: four bits for the size of a step, one bit for "nothing more in this square".
std::string jpeg_head() {
    const auto two = [](int n) {
        return std::string{static_cast<char>(n >> 8), static_cast<char>(n & 0xff)};
    };
    std::string head("\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0", 20);
    head += "\xff\xdb\0\x43\0"sv;
    head.append(64, '\x08');
    head += "\xff\xc0\0\x0b\x08"sv;
    head += two(8 * hoog) + two(8 * breed);
    head += "\1\1\x11\0"sv;
    head += "\xff\xc4"sv;
    head += two(2 + 17 + grijzen);
    head += "\0\0\0\0\x09\0\0\0\0\0\0\0\0\0\0\0\0"sv;
    for (int size = 0; size < grijzen; ++size) head += static_cast<char>(size);
    head += "\xff\xc4"sv;
    head += two(2 + 17 + 1);
    head += "\x10\1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"sv;
    head += "\xff\xda\0\x08\1\1\0\0\x3f\0"sv;
    return head;
}

int grey_at(Bladzijde bladzijde, int x, int y) {
    constexpr int tafel = 96, papier = 236, rand = 4, marge = 9;
    if (x < rand || y < rand || x >= breed - rand || y >= hoog - rand) return tafel;
    const int onder = y - marge - 1, kolom = x - marge;
    if (onder < 0 || onder % 3 != 0 || kolom < 0) return papier;
    const auto regel = static_cast<std::size_t>(onder / 3);
    if (regel >= bladzijde.size()) return papier;
    const std::string_view tekst = bladzijde[regel];
    if (static_cast<std::size_t>(kolom) >= tekst.size()) return papier;
    const char letter = tekst[static_cast<std::size_t>(kolom)];
    return letter == ' ' ? papier : 70 + letter * 37 % 60;
}

}  // namespace

std::string pdf_van(std::span<const Bladzijde> bladzijden) {
    std::string kids;
    for (std::size_t i = 0; i < bladzijden.size(); ++i) kids += fmt::format("{} 0 R ", 4 + 2 * i);
    std::vector<std::string> objects = {
        "<</Type/Catalog/Pages 2 0 R>>",
        fmt::format("<</Type/Pages/Kids[{}]/Count {}>>", kids, bladzijden.size()),
        "<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>"};
    for (std::size_t i = 0; i < bladzijden.size(); ++i) {
        const std::string words = words_in_pdf(bladzijden[i]);
        objects.push_back(fmt::format("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]"
                                      "/Contents {} 0 R/Resources<</Font<</F1 3 0 R>>>>>>",
                                      5 + 2 * i));
        objects.push_back(fmt::format("<</Length {}>>\nstream\n{}endstream", words.size(), words));
    }
    std::string pdf = "%PDF-1.4\n";
    std::string table = fmt::format("xref\n0 {}\n0000000000 65535 f \n", objects.size() + 1);
    for (std::size_t i = 0; i < objects.size(); ++i) {
        table += fmt::format("{:010} 00000 n \n", pdf.size());
        pdf += fmt::format("{} 0 obj\n{}\nendobj\n", i + 1, objects[i]);
    }
    const std::size_t begin = pdf.size();
    return pdf + table + fmt::format("trailer\n<</Size {}/Root 1 0 R>>\nstartxref\n{}\n%%EOF\n",
                                     objects.size() + 1, begin);
}

std::string foto_van(Bladzijde bladzijde) {
    Bits scan;
    int before = 128;
    for (int y = 0; y < hoog; ++y)
        for (int x = 0; x < breed; ++x) {
            const int grey = grey_at(bladzijde, x, y);
            const int step = grey - before;
            before = grey;
            const int size = std::bit_width(static_cast<unsigned>(std::abs(step)));
            scan.put(static_cast<unsigned>(size), 4);
            scan.put(static_cast<unsigned>(step > 0 ? step : step + (1 << size) - 1), size);
            scan.put(0, 1);
        }
    return jpeg_head() + scan.finished() + "\xff\xd9";
}

namespace {

using enum Documentsoort;

struct Tekst {
    Documentsoort soort;
    Documentbron bron;
    Bestandstype type;
    int dagen_oud;
    std::string_view omschrijving;
    std::span<const Bladzijde> bladzijden;
};

constexpr std::string_view loonstrook[] = {
    "Bakkerij De Halm", "", "Loonstrook", "", "Gewerkte uren          112",
    "Bruto loon        1.736,00", "Loonheffing        -148,00", "Pensioen            -61,00", "",
    "Uitbetaald        1.527,00"};
constexpr std::string_view afschrift_een[] = {
    "Bank aan de Gracht", "Rekeningafschrift, blad 1 van 2", "",
    "01  Loon Bakkerij De Halm         + 1.527,00", "02  Huur De Lindehof                - 612,40",
    "03  Zorgtoeslag                     + 131,00", "05  Energie van de Dijk             - 158,00",
    "08  Boodschappen                     - 64,15"};
constexpr std::string_view afschrift_twee[] = {
    "Bank aan de Gracht", "Rekeningafschrift, blad 2 van 2", "",
    "12  Halte Zes, telefoon              - 31,50", "15  Zorgverzekeraar Goede Morgen    - 149,00",
    "20  Boodschappen                     - 71,80", "25  Niet gelukt: De Bron             - 18,90"};
constexpr std::string_view huurbrief[] = {
    "Woonstichting De Lindehof", "", "Betreft: huur", "", "Geachte heer, mevrouw,", "",
    "Wij misten de huur van twee", "maanden. Samen is dat 1.224,80.", "Belt u ons?", "",
    "Met vriendelijke groet,", "De Lindehof"};
constexpr std::string_view herinnering[] = {
    "Energie van de Dijk", "", "Betalingsherinnering", "", "Beste klant,", "",
    "De rekening van 158,00 staat nog open.",
    "Lukt het niet ineens? Bel ons voor een regeling.", "", "Klantnummer 000000"};
constexpr std::string_view deurwaarder[] = {
    "Gerechtsdeurwaarder Ter Beek", "", "Aanzegging", "", "Voor: Kredietbank Het Anker",
    "Hoofdsom   2.140,00", "Rente         86,10", "Kosten        62,50"};
constexpr std::string_view mail[] = {
    "From: Klantenservice <klant@halte-zes.example>", "To: inwoner@inwoner.example",
    "Subject: Uw betalingsregeling", "", "Goedendag,", "",
    "Wij gaan akkoord met 25 euro per maand. De eerste keer is op de 28e.", "",
    "Met vriendelijke groet,", "Halte Zes"};
constexpr std::string_view toestemming[] = {
    "Toestemming", "", "Ik vind het goed dat mijn", "begeleider belt met:", "", "- De Lindehof",
    "- Energie van de Dijk", "", "Handtekening: gezet"};
constexpr std::string_view lijstje[] = {
    "Vaste lasten, zelf opgeschreven", "", "huur          612,40", "energie       158,00",
    "zorg          149,00", "telefoon       31,50", "water          18,90", "", "Klopt het zo?"};

constexpr Bladzijde van_loonstrook[] = {loonstrook};
constexpr Bladzijde van_afschrift[] = {afschrift_een, afschrift_twee};
constexpr Bladzijde van_huurbrief[] = {huurbrief};
constexpr Bladzijde van_herinnering[] = {herinnering};
constexpr Bladzijde van_deurwaarder[] = {deurwaarder};
constexpr Bladzijde van_mail[] = {mail};
constexpr Bladzijde van_toestemming[] = {toestemming};
constexpr Bladzijde van_lijstje[] = {lijstje};

constexpr Tekst teksten[] = {
    {Inkomen, Documentbron::Inwoner, Bestandstype::Pdf, 12, "Loonstrook van vorige maand",
     van_loonstrook},
    {Huur, Documentbron::Post, Bestandstype::Afbeelding, 20, "Brief over de achterstand",
     van_huurbrief},
    {Documentsoort::Mail, Documentbron::Mail, Bestandstype::Mail, 3, "De regeling is akkoord",
     van_mail},
    {Bankafschrift, Documentbron::Inwoner, Bestandstype::Pdf, 8, "Alle bladen van een maand",
     van_afschrift},
    {Toestemming, Documentbron::Scan, Bestandstype::Afbeelding, 1, "", van_toestemming},
    {BriefSchuldeiser, Documentbron::Scan, Bestandstype::Pdf, 15, "Herinnering van de energie",
     van_herinnering},
    {Anders, Documentbron::Inwoner, Bestandstype::Tekst, 2, "Lijstje met vaste lasten",
     van_lijstje},
    {BriefSchuldeiser, Documentbron::Collega, Bestandstype::Afbeelding, 30,
     "Gevonden in de tas met post", van_deurwaarder},
};

std::string bytes_of(const Tekst& t) {
    if (t.type == Bestandstype::Pdf) return pdf_van(t.bladzijden);
    if (t.type == Bestandstype::Afbeelding) return foto_van(t.bladzijden.front());
    std::string words;
    for (const std::string_view line : t.bladzijden.front()) words.append(line).append("\n");
    return words;
}

}  // namespace

int aantal_papieren() { return static_cast<int>(std::size(teksten)); }

Papier papier(int welk) {
    const Tekst& t = teksten[static_cast<std::size_t>(welk) % std::size(teksten)];
    Papier een{.document = {.documentsoort = t.soort, .bron = t.bron},
               .dagen_oud = t.dagen_oud,
               .bytes = bytes_of(t)};
    if (!t.omschrijving.empty()) een.document.omschrijving = std::string(t.omschrijving);
    een.document.bijlage = {.type = t.type,
                            .grootte = static_cast<int>(een.bytes.size()),
                            .kenmerk = hex(hash(een.bytes))};
    if (t.type == Bestandstype::Pdf)
        een.document.bijlage.paginas = static_cast<int>(t.bladzijden.size());
    return een;
}

}  // namespace houvast::demo
