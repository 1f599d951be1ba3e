// The measurements of a dossier: for who may see its content and nobody else; one that is not there
// is not there, and after another one was added the kept pages are made anew.
#include "rechten/proef.h"

using namespace houvast;
using namespace houvast::rechten;

namespace {

std::string path_of_measurements() {
    return "/trajecten/" + wereld().hier.eigen.traject.waarde + "/metingen";
}

int measure(Meetmoment moment) {
    Huis& huis = wereld().huis;
    huis.doe(Huis::hier, wereld().hier.eigen.traject, gegeven::leg_meting_vast(moment),
             huis.actor(Huis::hier, Rol::Begeleider));
    return huis.versie(Huis::hier, wereld().hier.eigen.traject);
}

HttpResponse seen_by(Rol rol, const std::string& path) {
    return wereld().huis.get(wereld().huis.als(Huis::hier, rol), path);
}

}  // namespace

TEST_CASE("R-026 R-131 who may see the content sees the measurements, nobody else does") {
    const int eerste = measure(Meetmoment::Begin);
    const std::string one = path_of_measurements() + "/" + std::to_string(eerste);
    const std::string beside = path_of_measurements() + "/vergelijking";
    for (const Rol rol : alle_rollen) {
        CAPTURE(std::string(name_of(rol)));
        const Verband verband = rol == Rol::Begeleider ? Verband::Eigen : Verband::Team;
        const bool may = may_see(medewerker({"x"}, {rol}), Beeld::Metingen, verband);
        for (const std::string& path : {path_of_measurements(), one, beside}) {
            CAPTURE(path);
            CHECK(seen_by(rol, path).status == (may ? 200 : 404));
        }
    }
    CHECK(seen_by(Rol::Begeleider, one).body.contains("Leefgebieden"));
    CHECK(seen_by(Rol::Begeleider, beside).body.contains("Er is nog één meting"));
    const int tweede = measure(Meetmoment::Tussen);
    CHECK(seen_by(Rol::Begeleider, beside).body.contains("class=\"verandering\""));
    CHECK(seen_by(Rol::Begeleider, path_of_measurements())
              .body.contains("/metingen/" + std::to_string(tweede)));
}

TEST_CASE("a number that is no measurement of this dossier is not there") {
    const int nummer = measure(Meetmoment::Begin);
    for (const char* none : {"0", "1", "9999", "abc", "99999999999999999999"})
        CHECK(seen_by(Rol::Begeleider, path_of_measurements() + "/" + none).status == 404);
    const std::string ander = "/trajecten/" + wereld().hier.andermans.traject.waarde +
                              "/metingen/" + std::to_string(nummer);
    CHECK(seen_by(Rol::Begeleider, ander).status == 404);
    const std::string odd = path_of_measurements() + "/vergelijking?eerder=-3&later=zes";
    CHECK(seen_by(Rol::Begeleider, odd).status == 200);
}
