#include "demo/daden.h"

namespace houvast::demo::daad {

namespace {

// The contact is the last event of its traject: its version is how a later command names it.
void note(Verhaal& v, const std::string& notitie) {
    const Receipt receipt = v.doe(v.traject, LegContactVast{.op = v.vandaag(),
                                                            .kanaal = Kanaal::Telefoon,
                                                            .richting = Richting::Inkomend,
                                                            .bereikt = JaNee::Ja,
                                                            .notitie = notitie},
                                  v.begeleider);
    v.laatste_contact = receipt.written.front().version;
}

}  // namespace

void noteer_in_verkeerd_dossier(Verhaal& v) {
    note(v, "Belt over de brief van het waterbedrijf. Stuurt vandaag een foto.");
}

void verplaats_contact(Verhaal& v) {
    v.doe(v.traject, VerplaatsContact{
        .contact = v.laatste_contact,
        .naar = v.tweede_traject,
        .reden = "Twee inwoners met dezelfde achternaam; dit gesprek was met de ander."},
        v.begeleider);
}

void noteer_te_veel(Verhaal& v) {
    note(v, "Vertelde ook over de ziekte van de buurman. Dat hoort niet in dit dossier.");
}

void wis_notitie(Verhaal& v) {
    v.doe(v.traject, WisGegeven{
        .gegeven = v.laatste_contact,
        .reden = "Gegevens over de gezondheid van iemand anders. Gewist op verzoek van de "
                 "begeleider."},
        v.iemand({Rol::Archivaris, Rol::Leidinggevende}));
}

}  // namespace houvast::demo::daad
