// The samples about a methodiek of the gemeente's own, for golden_test.cc only.
#pragma once

#include "codec/codec.h"

#include <map>
#include <string>

namespace houvast::voorbeelden {

inline constexpr const char *lijst = "vertrouwen", *post = "post", *elders = "matrix";
inline const Inbreng vertrouwen = {
    .schalen = {{"eens", "Past dit bij u?", {{"nee", "-", "Nee"}, {"ja", "+", "Ja"}}}},
    .instrumenten = {{.code = lijst,
                      .naam = "Vertrouwen",
                      .uitleg = "Zo staat u ervoor.",
                      .uitleg_professional = "Na het eerste gesprek.",
                      .bron = "Voorbeeldstad",
                      .schaal = "eens",
                      .soort = InstrumentSoort::Vragen,
                      .gewenst = true,
                      .momenten = {Meetmoment::Begin, Meetmoment::Einde},
                      .doelgroepen = {"jongere"},
                      .themas = {{.code = post,
                                  .naam = "Post",
                                  .pictogram = Pictogram::Map,
                                  .uitleg = "Uw post.",
                                  .stellingen = {{"post-1", "Ik open mijn post."}},
                                  .bemoediging = "Goed bezig.",
                                  .competentie = "geldzaken"}}}}};
inline const Instrument matrix = {.code = elders,
                           .naam = "Matrix",
                           .uitleg = "Van elders.",
                           .uitleg_professional = "Alleen de uitslag.",
                           .bron = "Elders",
                           .soort = InstrumentSoort::Uitslag,
                           .momenten = {Meetmoment::Tussen},
                           .doelgroepen = {},
                           .themas = {}};

inline const std::map<std::string, GemeenteGebeurtenis> methodiek = {
    {"methodiek-gekopieerd-1",
     MethodiekGekopieerd{"vng-basisdienstverlening", "2024-11", "voorbeeldstad", "2027-1",
                         "Zo werkt Voorbeeldstad"}},
    {"methodiek-gewijzigd-1",
     MethodiekGewijzigd{"voorbeeldstad", "2027-1",
                        {"instrumenten", "leefgebieden/werk/werk-1", "tekst",
                         "Ik weet welk werk bij mij past."}}},
    {"methodiek-gewijzigd-1-leeg",
     MethodiekGewijzigd{"voorbeeldstad", "2027-1", {"methodiek", "", "nazorg_naam", ""}}},
    {"methodiekdeel-toegevoegd-1",
     MethodiekdeelToegevoegd{"voorbeeldstad", "2027-1",
                             {"codelijsten", "doelgroep", "mantelzorger", "Mantelzorger"}}},
    {"methodiekdeel-geschrapt-1",
     MethodiekdeelGeschrapt{"voorbeeldstad", "2027-1", {"subdoelen", "brief-openen"}}},
    {"instrument-ingebracht-1", InstrumentIngebracht{"voorbeeldstad", "2027-1", vertrouwen}},
    {"instrument-ingebracht-1-uitslag",
     InstrumentIngebracht{"voorbeeldstad", "2027-1", {.schalen = {}, .instrumenten = {matrix}}}},
    {"methodiek-vastgesteld-1", MethodiekVastgesteld{"voorbeeldstad", "2027-1"}},
    {"methodiek-weggegooid-1", MethodiekWeggegooid{"voorbeeldstad", "2027-1"}},
};

}  // namespace houvast::voorbeelden
