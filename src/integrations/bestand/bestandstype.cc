#include "integrations/bestand/bestandstype.h"

#include "base/check.h"
#include "base/text.h"

#include <algorithm>
#include <array>

namespace houvast::bestand {

namespace {

using namespace std::string_view_literals;

struct Kenmerk {
    std::size_t plek;
    std::string_view bytes;
    Inhoud inhoud;
};

constexpr std::array kenmerken = std::to_array<Kenmerk>({
    {0, "\xff\xd8\xff"sv, Inhoud::Jpeg},
    {0, "\x89PNG\r\n\x1a\n"sv, Inhoud::Png},
    {0, "II*\0"sv, Inhoud::Tiff},
    {0, "MM\0*"sv, Inhoud::Tiff},
    {0, "MZ"sv, Inhoud::Programma},
    {0, "\x7f" "ELF"sv, Inhoud::Programma},
    {0, "\xca\xfe\xba\xbe"sv, Inhoud::Programma},
    {0, "\xcf\xfa\xed\xfe"sv, Inhoud::Programma},
    {0, "#!"sv, Inhoud::Programma},
    {0, "{\\rtf"sv, Inhoud::Word},
    {0, "Rar!"sv, Inhoud::Archief},
    {0, "7z\xbc\xaf\x27\x1c"sv, Inhoud::Archief},
    {0, "\x1f\x8b"sv, Inhoud::Archief},
    {0, "BZh"sv, Inhoud::Archief},
    {0, "\xfd" "7zXZ"sv, Inhoud::Archief},
    {0, "ID3"sv, Inhoud::Geluid},
    {0, "OggS"sv, Inhoud::Geluid},
    {0, "fLaC"sv, Inhoud::Geluid},
    {0, "#!AMR"sv, Inhoud::Geluid},
    {0, "\x1a\x45\xdf\xa3"sv, Inhoud::Filmpje},
});

bool at(std::string_view bytes, std::size_t place, std::string_view what) {
    return bytes.size() >= place + what.size() && bytes.substr(place, what.size()) == what;
}

bool within(std::string_view bytes, std::string_view what) {
    return bytes.find(what) != std::string_view::npos;
}

// An office file is a zip file with names of its own in it: at its begin, and in a list at its end.
Inhoud in_zip(std::string_view bytes) {
    if (within(bytes, "word/document") || within(bytes, "opendocument.text")) return Inhoud::Word;
    if (within(bytes, "xl/workbook") || within(bytes, "opendocument.spreadsheet"))
        return Inhoud::Rekenblad;
    if (within(bytes, "ppt/presentation") || within(bytes, "opendocument.presentation"))
        return Inhoud::Presentatie;
    return Inhoud::Archief;
}

// The files of Office before 2007, and the mails that Outlook saves: the names stand in UTF-16.
Inhoud in_ole(std::string_view bytes) {
    const auto wide = [&](std::string_view name) {
        std::string text;
        for (const char c : name) text.append(1, c).append(1, '\0');
        return within(bytes, text);
    };
    if (wide("__substg1.0_")) return Inhoud::Outlook;
    if (wide("WordDocument")) return Inhoud::Word;
    if (wide("Workbook")) return Inhoud::Rekenblad;
    if (wide("PowerPoint Document")) return Inhoud::Presentatie;
    return Inhoud::Onbekend;
}

// A photo of a telephone and a film begin alike; the brand says which.
Inhoud by_brand(std::string_view bytes) {
    constexpr std::array foto = {"heic"sv, "heix"sv, "hevc"sv, "mif1"sv, "msf1"sv, "heim"sv,
                                 "heis"sv, "avif"sv};
    const std::string_view brand = bytes.substr(8, 4);
    return std::ranges::find(foto, brand) != foto.end() ? Inhoud::Heic : Inhoud::Filmpje;
}

bool same_word(std::string_view text, std::string_view lower) {
    return text.size() >= lower.size() &&
           std::ranges::equal(text.substr(0, lower.size()), lower, [](char typed, char wanted) {
               return (typed >= 'A' && typed <= 'Z' ? typed - 'A' + 'a' : typed) == wanted;
           });
}

// A mail begins with headers, of which at least these are always there: who, and when or what.
bool is_mail(std::string_view text) {
    bool from = false, other = false;
    for (int line = 0; line < 400 && !text.empty(); ++line) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view one = text.substr(0, end);
        if (trimmed(one).empty()) break;
        const bool folded = one.front() == ' ' || one.front() == '\t';
        const bool envelope = line == 0 && one.starts_with("From ");
        const auto colon = one.find(':');
        if (!folded && !envelope &&
            (colon == 0 || colon == std::string_view::npos || colon > 100 ||
             one.substr(0, colon).find(' ') != std::string_view::npos))
            return false;
        from |= same_word(one, "from:") || same_word(one, "return-path:");
        other |= same_word(one, "date:") || same_word(one, "subject:") ||
                 same_word(one, "message-id:") || same_word(one, "mime-version:");
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return from && other;
}

bool is_plain(std::string_view bytes) {
    return std::ranges::none_of(bytes, [](char c) {
        const auto u = static_cast<unsigned char>(c);
        return u == 0x7f || (u < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f');
    });
}

bool is_web(std::string_view text) {
    const std::string_view begin = trimmed(text.substr(0, 1024));
    return same_word(begin, "<!doctype") || same_word(begin, "<html") ||
           same_word(begin, "<script") || same_word(begin, "<svg") || same_word(begin, "<?xml") ||
           same_word(begin, "<?php");
}

}  // namespace

Inhoud inhoud_van(std::string_view bytes) {
    if (bytes.empty()) return Inhoud::Leeg;
    for (const Kenmerk& k : kenmerken)
        if (at(bytes, k.plek, k.bytes)) return k.inhoud;
    if (at(bytes, 0, "RIFF"))
        return at(bytes, 8, "WEBP") ? Inhoud::Webp
               : at(bytes, 8, "WAVE") ? Inhoud::Geluid
                                      : Inhoud::Filmpje;
    if (at(bytes, 4, "ftyp")) return by_brand(bytes);
    if (at(bytes, 0, "PK\3\4") || at(bytes, 0, "PK\5\6")) return in_zip(bytes);
    if (at(bytes, 0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return in_ole(bytes);
    // Some scanners write a few bytes before it; readers look in the first kilobyte.
    if (within(bytes.substr(0, 1024), "%PDF-")) return Inhoud::Pdf;
    if (!is_plain(bytes)) return Inhoud::Onbekend;
    if (is_mail(bytes)) return Inhoud::Mail;
    return is_web(bytes) ? Inhoud::Webpagina : Inhoud::Tekst;
}

std::string_view weigering_bij(Inhoud inhoud) {
    switch (inhoud) {
    case Inhoud::Jpeg:
    case Inhoud::Png:
    case Inhoud::Webp:
    case Inhoud::Heic:
    case Inhoud::Tiff:
    case Inhoud::Pdf:
    case Inhoud::Mail:
    case Inhoud::Tekst:       return "";
    case Inhoud::Leeg:        return "bestand-leeg";
    case Inhoud::Word:        return "bestand-is-word";
    case Inhoud::Rekenblad:   return "bestand-is-rekenblad";
    case Inhoud::Presentatie: return "bestand-is-presentatie";
    case Inhoud::Archief:     return "bestand-is-archief";
    case Inhoud::Programma:   return "bestand-is-programma";
    case Inhoud::Filmpje:     return "bestand-is-filmpje";
    case Inhoud::Geluid:      return "bestand-is-geluid";
    case Inhoud::Outlook:     return "bestand-is-outlook";
    case Inhoud::Webpagina:   return "bestand-is-webpagina";
    case Inhoud::Onbekend:    return "bestand-onbekend";
    }
    ENSURE(false);
    return "";
}

}  // namespace houvast::bestand
