// Dossier on paper: the whole of a dossier, or a part of it, as one document of HTML and CSS that
// weasyprint makes a PDF of. What stands in it comes in words already; here it gets its place:
// a first page, a table of contents, chapters, and the pictures that belong to it. No BSN and no
// address of a resident as a field: who makes the chapters leaves them out. In what somebody typed,
// and in the documents that are added, they may stand.
#pragma once

#include "html/html.h"
#include "texts/texts.h"

#include <vector>

namespace houvast::letters {

struct Regel {
    std::string dag;                     // "25 november 2026"
    std::string zin;
    std::string door = {};
    struct Alinea {
        std::string label, tekst;
    };
    std::vector<Alinea> alineas = {};
};

struct Hoofdstuk {
    std::string titel;
    std::vector<Regel> regels;           // none: it says that there is nothing
};

struct Plaat {                           // a picture, on a page of its own
    std::string titel;
    std::string jpeg;                    // its bytes
};

struct Dossierstuk {
    std::string gemeente;
    std::string nummer;                  // "2026-00417"
    std::string namen;                   // of the cliënten
    std::string doel, reden, periode;    // what it was made for, and of which days it tells
    std::string gemaakt_op, gemaakt_door;
    std::vector<Hoofdstuk> hoofdstukken;
    std::vector<Plaat> platen = {};
    std::vector<std::string> bijlagen = {};  // titles of what is bound in behind it
};

// A whole page, from <!DOCTYPE html> on. It asks nothing of any other place.
std::string dossier_html(const Dossierstuk&, const Texts&);

}  // namespace houvast::letters
