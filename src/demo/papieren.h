// Papieren: what residents bring along and what comes by post: a letter as a PDF, a photo of one, a
// mail, a note. Made here byte by byte, in the form that an upload ends in, so that the demo needs
// no sandbox and nobody else's bytes. Creditors and amounts are made up; no resident is named.
#pragma once

#include "domain/traject/opdrachten_bestand.h"

#include <span>
#include <string>
#include <string_view>

namespace houvast::demo {

using Bladzijde = std::span<const std::string_view>;  // its lines, in ASCII

std::string pdf_van(std::span<const Bladzijde>);
// Of one page, lying on a table: too small to read, as such photos are.
std::string foto_van(Bladzijde);

struct Papier {
    VoegBestandToe document;  // its day and the id of its file: for who adds it
    int dagen_oud = 0;
    std::string bytes;
};
int aantal_papieren();
Papier papier(int welk);  // from 0; after the last one the first again

}  // namespace houvast::demo
