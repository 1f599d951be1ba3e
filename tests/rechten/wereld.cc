#include "rechten/wereld.h"

#include <stdexcept>

namespace houvast::rechten {

namespace {

Zaak begin(Huis& huis, const std::string& gemeente, int nummer, const std::string& naam,
           int begeleider) {
    const TrajectId traject{vast_id(nummer)};
    auto aanmelding = gegeven::registreer();
    aanmelding.naam = naam;
    aanmelding.behandelaar =
        MedewerkerId{huis.actor(gemeente, Rol::Begeleider, begeleider).id};
    const Receipt receipt =
        huis.doe(gemeente, traject, aanmelding, huis.actor(gemeente, Rol::Kcc));
    huis.doe(gemeente, traject, gegeven::leg_contact_vast(),
             huis.actor(gemeente, Rol::Begeleider, begeleider));
    // The fourth event of every dossier: proef.h asks for its calendar file.
    huis.doe(gemeente, traject,
             PlanGesprek{.medewerker = *aanmelding.behandelaar,
                         .dag = gegeven::vandaag + std::chrono::days{7 + nummer % 7},
                         .tijd = tijd(10), .toch = "Voor de proef."},
             huis.actor(gemeente, Rol::Begeleider, begeleider));
    for (const Written& w : receipt.written)
        if (w.stream.kind == StreamKind::Inwoner) return {traject, InwonerId{w.stream.id}, naam};
    throw std::runtime_error("an aanmelding made no inwoner");
}

}  // namespace

Plaats vul_plaats(Huis& huis, const std::string& gemeente, int nummer) {
    const std::string van = gemeente == Huis::hier ? " Hierling" : " Elderling";
    Plaats plaats{.eigen = begin(huis, gemeente, nummer + 1, "Eva Eigen" + van, 1),
                  .andermans = begin(huis, gemeente, nummer + 2, "Anton Ander" + van, 2),
                  .afgeschermd = begin(huis, gemeente, nummer + 3, "Sara Schuil" + van, 2),
                  .signaal = {vast_id(nummer + 4)},
                  .signaal_naam = "Simon Signaal" + van};
    huis.doe(gemeente, plaats.afgeschermd.inwoner,
             SchermAf{.reden = "Bedreigd.", .veilig_contact = "Bel haar werk."},
             huis.actor(gemeente, Rol::Begeleider, 2));
    huis.doe(gemeente, plaats.signaal,
             RegistreerSignaal{.partner = Signaalpartner::Huur, .naam = plaats.signaal_naam,
                               .ontvangen_op = gegeven::gemeld_op},
             huis.actor(gemeente, Rol::Vroegsignaleerder));
    huis.doe(gemeente, DeGemeente{},  // a draft to change, which proef.h names in addresses
             KopieerMethodiek{.van_code = {zonder_keuze.code}, .van_versie = {zonder_keuze.versie},
                              .code = "eigen", .versie = "1", .naam = "Eigen werk"},
             huis.actor(gemeente, Rol::Beheerder));
    return plaats;
}

}  // namespace houvast::rechten
