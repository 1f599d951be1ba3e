// Files made for a test: whole ones, broken ones and hostile ones. None was copied from anywhere.
#pragma once

#include "integrations/bestand/zandbak.h"

#include <cstdint>
#include <string>

namespace houvast::bestand::gegeven {

inline std::string be32(std::uint32_t n) {
    std::string bytes;
    for (const int shift : {24, 16, 8, 0}) bytes += static_cast<char>((n >> shift) & 0xff);
    return bytes;
}

inline std::uint32_t crc(const std::string& bytes) {
    std::uint32_t sum = 0xffffffff;
    for (const char c : bytes) {
        sum ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1) ^ ((sum & 1) ? 0xedb88320u : 0u);
    }
    return ~sum;
}

inline std::string png_deel(const std::string& type, const std::string& data) {
    const std::string body = type + data;
    return be32(static_cast<std::uint32_t>(data.size())) + body + be32(crc(body));
}

inline std::string png_van(std::uint32_t breed, std::uint32_t hoog, const std::string& idat) {
    return std::string("\x89PNG\r\n\x1a\n", 8) +
           png_deel("IHDR", be32(breed) + be32(hoog) + std::string("\x08\x02\0\0\0", 5)) +
           png_deel("IDAT", idat) + png_deel("IEND", "");
}

// Bytes as zlib stores them without squeezing them.
inline std::string ongeperst(const std::string& bytes) {
    std::string out("\x78\x01", 2);
    std::uint32_t a = 1, b = 0;
    for (std::size_t at = 0; at < bytes.size(); at += 60'000) {
        const std::string part = bytes.substr(at, 60'000);
        const auto size = static_cast<std::uint16_t>(part.size());
        out += static_cast<char>(at + part.size() == bytes.size());
        for (const int n : {size & 0xff, size >> 8, ~size & 0xff, (~size >> 8) & 0xff})
            out += static_cast<char>(n);
        out += part;
    }
    for (const char c : bytes) {
        a = (a + static_cast<unsigned char>(c)) % 65521;
        b = (b + a) % 65521;
    }
    return out + be32((b << 16) | a);
}

// A picture of one colour, as ".png", ".jpg", ".webp" or ".tif".
inline std::string beeld(std::uint32_t breed, std::uint32_t hoog, const std::string& soort) {
    std::string rijen;
    for (std::uint32_t y = 0; y < hoog; ++y) {
        rijen += '\0';
        for (std::uint32_t x = 0; x < breed; ++x) rijen += "\xc8\x1e\x1e";
    }
    const std::string png = png_van(breed, hoog, ongeperst(rijen));
    return draai({.opdracht = {"/usr/bin/vipsthumbnail", "stdin", "--size", "9000x9000>", "-o",
                               soort},
                  .invoer = {png}}).uitvoer;
}

// With a camera's notes: lying on its side (orientation 6), and where it was taken.
inline std::string foto_met_plaats(std::uint32_t breed, std::uint32_t hoog) {
    std::string jpeg = beeld(breed, hoog, ".jpg");
    std::string exif("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", 32);
    exif += "GPS 52.1601 4.4970 Rijnsburgerweg";
    std::string app1("\xff\xe1", 2);
    app1 += be32(static_cast<std::uint32_t>(exif.size() + 2)).substr(2) + exif;
    return jpeg.insert(2, app1);
}

// Some hundred bytes that ask for gigabytes.
inline std::string png_bom(std::uint32_t zijde) {
    return png_van(zijde, zijde, std::string("\x78\x9c\x63\0\0\0\x01\0\x01", 9));
}

inline std::string pdf(const std::string& in_catalogus = "", const std::string& tekst = "Beste") {
    const std::string inhoud = "BT /F1 24 Tf 72 700 Td (" + tekst + ") Tj ET";
    return "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R " + in_catalogus + ">> endobj\n"
           "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
           "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
           "/Resources<</Font<</F1 5 0 R>>>>>> endobj\n"
           "4 0 obj <</Length " + std::to_string(inhoud.size()) + ">> stream\n" + inhoud +
           "\nendstream endobj\n"
           "5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\n"
           "trailer <</Root 1 0 R/Size 6>>\n%%EOF\n";
}

inline std::string pdf_met_wachtwoord() {
    const std::string open = pdf();
    return draai({.opdracht = {"/usr/bin/qpdf", "--encrypt", "geheim", "baas", "256", "--",
                               "--warning-exit-0", invoer_pad(0), "-"},
                  .invoer = {open}}).uitvoer;
}

}  // namespace houvast::bestand::gegeven
