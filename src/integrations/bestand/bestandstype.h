// Bestandstype: what a file is, by its content. Neither its name nor what the browser says of it
// counts: both can be anything.
#pragma once

#include <cstdint>
#include <string_view>

namespace houvast::bestand {

enum class Inhoud : std::uint8_t {
    // that we keep, in a form of our own
    Jpeg, Png, Webp, Heic, Tiff, Pdf, Mail, Tekst,
    // that we know, and say so
    Leeg, Word, Rekenblad, Presentatie, Archief, Programma, Filmpje, Geluid, Outlook, Webpagina,
    Onbekend,
};

Inhoud inhoud_van(std::string_view bytes);

constexpr bool is_afbeelding(Inhoud inhoud) { return inhoud <= Inhoud::Tiff; }

// The code of the refusal ("bestand-is-word"); empty for what we keep.
std::string_view weigering_bij(Inhoud);

}  // namespace houvast::bestand
