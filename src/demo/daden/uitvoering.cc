#include "demo/daden.h"
#include "demo/daden/meten.h"
#include "demo/zinnen_uitvoering.h"

#include <algorithm>

namespace houvast::demo::daad {

namespace {

using std::chrono::days;
using std::string;

// What the plan van aanpak has of this kind; nothing when it has none.
std::optional<Code> van_soort(const Verhaal& v, ProductSoort soort) {
    for (const Product& p : v.verteller.methodiek().producten)
        if (p.soort == soort && std::ranges::count(v.producten.waarden, p.code) > 0)
            return Code{p.code};
    return {};
}

void start(Verhaal& v, ProductSoort soort) {
    const auto product = van_soort(v, soort);
    if (!product) return;
    constexpr std::string_view wie[] = {"Ons eigen team", "Ons team, samen met het wijkteam"};
    v.leg_vast(StartProduct{.op = v.vandaag(),
                            .product = *product,
                            .uitvoerder = string(v.kans.uit(wie))}, v.begeleider);
}

void finish(Verhaal& v, ProductSoort soort) {
    const auto product = van_soort(v, soort);
    if (!product) return;
    v.leg_vast(RondProductAf{.op = v.vandaag(),
                             .product = *product,
                             .resultaat = string(v.kans.uit(resultaten()))}, v.begeleider);
}

void contact(Verhaal& v, const Contacttekst& t) {
    constexpr Kanaal kanalen[] = {Kanaal::Telefoon, Kanaal::Telefoon, Kanaal::Balie,
                                  Kanaal::Huisbezoek, Kanaal::App};
    LegContactVast o{.op = v.vandaag(),
                     .kanaal = v.kanaal(v.kans.uit(kanalen)),
                     .richting = v.kans.een_op(6) ? Richting::Inkomend : Richting::Uitgaand,
                     .bereikt = JaNee::Ja};
    if (v.zoals_afgesproken()) o.richting = Richting::Uitgaand;
    o.hoe_gaat_het = string(t.hoe_gaat_het);
    o.notitie = string(t.notitie);
    o.motivatie = t.motivatie;
    o.weerstand = string(t.weerstand);
    v.doe(v.traject, o, v.begeleider);
}

}  // namespace

void start_producten(Verhaal& v) {
    start(v, ProductSoort::Begeleiding);
    start(v, ProductSoort::Schulden);
}

void start_beheer(Verhaal& v) { start(v, ProductSoort::Beheer); }
void start_nazorgproduct(Verhaal& v) { start(v, ProductSoort::Nazorg); }
void rond_begeleiding_af(Verhaal& v) { finish(v, ProductSoort::Begeleiding); }
void rond_beheer_af(Verhaal& v) { finish(v, ProductSoort::Beheer); }

void stel_begeleidingsplan_vast(Verhaal& v) {
    using enum ManierVanWerken;
    constexpr ManierVanWerken manieren[] = {Fysiek, Afwisselend, Afwisselend, Digitaal};
    const Plantekst& t = v.kans.uit(planteksten());
    const bool eerste = v.planversie++ == 0;
    StelBegeleidingsplanVast o{
        .op = v.vandaag(),
        .beginsituatie = string(t.beginsituatie),
        .uitstroom = string(t.uitstroom),
        .einddoel = string(t.einddoel),
        .andere_hulp = string(t.andere_hulp),
        .taakverdeling = string(t.taakverdeling),
        .aan_de_slag = string(t.aan_de_slag),
        .geschatte_duur = string(t.duur),
        .doelen = string(t.doelen),
        .doelen_periode = string(t.doelen_periode),
        .evaluatie_op = v.vandaag() + days{eerste ? 91 : 182},
        .werkwijze = v.kans.uit(manieren),
        .contactfase = Contactfase::Stabiliseren,
        .afspraken = string(t.afspraken)};
    if (!v.kans.een_op(3)) {
        o.motivatie = string(t.motivatie);
        o.motivatie_herinneren = v.kans.een_op(4) ? JaNee::Nee : JaNee::Ja;
    }
    if (v.kans.een_op(2)) o.ondertekend_op = v.vandaag();
    if (!eerste) o.reden = string(v.kans.uit(planredenen()));
    v.leg_vast(o, v.begeleider);
    stel_doelen(v);
    if (eerste) schaal_in_na_meting(v);
}

void spreek(Verhaal& v) {
    contact(v, v.kans.uit(contactteksten()));
    bespreek_wat_openstond(v);
    werk_doel_bij(v);
    volg_training(v);
}
void spreek_moeizaam(Verhaal& v) { contact(v, v.kans.uit(moeizame_contacten())); }

void wijzig_contactfase(Verhaal& v, Contactfase fase) {
    const char* reden = fase == Contactfase::Monitoren
                            ? "Het is stabiel. We houden op afstand een oogje in het zeil."
                        : fase == Contactfase::Afbouwen
                            ? "De laatste stap: oefenen met alles zelf doen, met korte lijnen."
                            : "Het is weer onrustig. Liever vaker contact.";
    v.leg_vast(WijzigContactfase{.op = v.vandaag(), .contactfase = fase, .reden = reden},
               v.begeleider);
}

}  // namespace houvast::demo::daad
