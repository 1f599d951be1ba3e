// The gallery: every component and a mock of each page, with invented persons, as files. For
// looking and for axe (bin/gallery); not part of the program.
#pragma once

#include "pages/components.h"
#include "pages/layout.h"

namespace houvast::pages::gallery {

struct MockPage {
    std::string file;
    Html html;
};
struct Mock {
    Head head;  // without a title
};
Shell office(const Mock&, const std::string& title, std::size_t current);

MockPage vandaag(const Mock&);
MockPage inwoners(const Mock&);
MockPage dossier(const Mock&);
MockPage aanmelding(const Mock&);
MockPage zoeken(const Mock&);
MockPage medewerkers(const Mock&);
MockPage inloggen(const Mock&);
MockPage fout(const Mock&);
MockPage inwoner_start(const Mock&);
MockPage onderdelen(const Mock&);
std::vector<MockPage> echt(const Mock&);  // pages/, of a view
std::vector<MockPage> papier(const Mock&);  // what is printed, and the batteries on it

}  // namespace houvast::pages::gallery
