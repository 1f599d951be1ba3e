// The hand-over: a WijsToe for each dossier, once, and what is refused stops none of the others.
// And the team's page, which is kept: it must be what would be made anew.
#include "rechten/proef.h"

#include "app/view.h"

using namespace houvast;
using namespace houvast::rechten;

namespace {

struct Proef {
    Huis huis;
    Plaats hier = vul_plaats(huis, Huis::hier, 1);
    Bezoeker leila = huis.als(Huis::hier, Rol::Leidinggevende);
    MedewerkerId anna{huis.actor(Huis::hier, Rol::Begeleider, 1).id};
    MedewerkerId bram{huis.actor(Huis::hier, Rol::Begeleider, 2).id};
    int commands = 0;

    std::string page_of_bram() {
        return huis.get(leila, "/team/overdracht?van=" + bram.waarde).body;
    }
    // One row of the form, as it stands on the page.
    NameValues row(const TrajectId& traject, const std::string& naar) {
        return {{"naar-" + traject.waarde, naar},
                {"opdracht-" + traject.waarde, vast_id(300000 + ++commands)},
                {"gezien-" + traject.waarde, std::to_string(huis.versie(Huis::hier, traject))}};
    }
    NameValues form(std::initializer_list<NameValues> rows, const std::string& allen = "") {
        NameValues all = {{"van", bram.waarde}, {"allen", allen}};
        for (const NameValues& one : rows)
            for (const auto& [name, value] : one) all.add(name, value);
        return all;
    }
    HttpResponse post(const NameValues& velden) {
        return huis.post(leila, "/team/overdracht", velden);
    }
    std::optional<MedewerkerId> who_has(const TrajectId& traject) {
        const auto lijst = view_inwoners(huis.gemeente(Huis::hier),
                                         huis.actor(Huis::hier, Rol::Leidinggevende), {},
                                         DossierSortering::Naam, {.aantal_max = 50});
        for (const DossierRij& rij : lijst->rijen)
            if (rij.traject == traject) return rij.behandelaar;
        return {};
    }
};

std::string location(const HttpResponse& response) {
    for (const auto& [name, value] : response.headers)
        if (name == "Location") return value;
    return {};
}

}  // namespace

TEST_CASE("R-288 all dossiers of who leaves go to one colleague, shielded ones too") {
    Proef p;
    const std::string page = p.page_of_bram();
    CHECK(page.contains(p.hier.andermans.naam));
    CHECK(page.contains(p.hier.afgeschermd.naam));  // the head, as elsewhere
    CHECK_FALSE(page.contains(p.hier.eigen.naam));
    const HttpResponse done = p.post(p.form({p.row(p.hier.andermans.traject, ""),
                                             p.row(p.hier.afgeschermd.traject, "")},
                                            p.anna.waarde));
    CHECK(done.status == 303);
    CHECK(location(done) == "/team/overdracht?van=" + p.bram.waarde + "&gedaan=2");
    CHECK(p.who_has(p.hier.andermans.traject) == p.anna);
    CHECK(p.who_has(p.hier.afgeschermd.traject) == p.anna);
    const std::string after = p.huis.get(p.leila, location(done)).body;
    CHECK(after.contains("2 dossiers zijn overgedragen."));
    CHECK(after.contains("heeft geen open dossiers"));
}

TEST_CASE("R-181 what was written and promised stays with the dossier that goes to another") {
    Proef p;
    const std::string path = "/trajecten/" + p.hier.andermans.traject.waarde;
    const auto lines = [](const std::string& body) {
        constexpr std::string_view line = "<li class=\"gebeurtenis\"";
        int count = 0;
        for (auto at = body.find(line); at != body.npos;
             at = body.find(line, at + 1))
            ++count;
        return count;
    };
    const int before = lines(p.huis.get(p.leila, path).body);
    REQUIRE(p.post(p.form({p.row(p.hier.andermans.traject, p.anna.waarde)})).status == 303);
    const Bezoeker anna = p.huis.als(Huis::hier, Rol::Begeleider, 1);
    CHECK(lines(p.huis.get(anna, path).body) == before + 1);  // and who handed it over
    CHECK(before > 0);
}

TEST_CASE("sent twice a hand-over is done once, and both answers are the same") {
    Proef p;
    const NameValues form = p.form({p.row(p.hier.andermans.traject, p.anna.waarde)});
    const HttpResponse first = p.post(form);
    const std::int64_t head = p.huis.head(Huis::hier);
    const HttpResponse second = p.post(form);
    CHECK(first.status == 303);
    CHECK(second.status == 303);
    CHECK(location(first) == location(second));
    CHECK(p.huis.head(Huis::hier) == head);
}

TEST_CASE("one choice wins from the one for all; what stays, stays") {
    Proef p;
    const MedewerkerId leila{p.huis.actor(Huis::hier, Rol::Leidinggevende).id};
    REQUIRE(p.post(p.form({p.row(p.hier.andermans.traject, leila.waarde),
                           p.row(p.hier.afgeschermd.traject, "blijft")},
                          p.anna.waarde)).status == 303);
    CHECK(p.who_has(p.hier.andermans.traject) == leila);
    CHECK(p.who_has(p.hier.afgeschermd.traject) == p.bram);
}

TEST_CASE("what is refused is told of that dossier, and the others go") {
    Proef p;
    const MedewerkerId kim{p.huis.actor(Huis::hier, Rol::Kcc).id};  // guides nobody
    const HttpResponse partly = p.post(p.form({p.row(p.hier.andermans.traject, kim.waarde),
                                               p.row(p.hier.afgeschermd.traject,
                                                     p.anna.waarde)}));
    CHECK(partly.status == 422);
    CHECK(partly.body.contains("1 dossier is overgedragen."));
    CHECK(partly.body.contains("1 dossier is niet overgedragen."));
    CHECK(partly.body.contains("begeleidt geen inwoners"));
    CHECK(p.who_has(p.hier.andermans.traject) == p.bram);
    CHECK(p.who_has(p.hier.afgeschermd.traject) == p.anna);
}

TEST_CASE("a dossier that a colleague gave away meanwhile is not given away again") {
    Proef p;
    const NameValues form = p.form({p.row(p.hier.andermans.traject, p.anna.waarde)});
    const MedewerkerId leila{p.huis.actor(Huis::hier, Rol::Leidinggevende, 2).id};
    p.huis.doe(Huis::hier, p.hier.andermans.traject, WijsToe{.behandelaar = leila},
               p.huis.actor(Huis::hier, Rol::Leidinggevende, 2));
    const HttpResponse late = p.post(form);
    CHECK(late.status == 422);
    CHECK(late.body.contains("Een collega heeft intussen iets veranderd."));
    CHECK(late.body.contains(p.hier.andermans.naam));
    CHECK(p.who_has(p.hier.andermans.traject) == leila);
}

TEST_CASE("nothing chosen, nonsense and ids of elsewhere write nothing") {
    Proef p;
    const Plaats daar = vul_plaats(p.huis, Huis::elders, 100);
    const std::int64_t head = p.huis.head(Huis::hier);
    CHECK(p.post(p.form({p.row(p.hier.andermans.traject, "")})).status == 422);
    CHECK(p.post({{"van", "geen-id"}}).status == 200);
    CHECK(p.post({{"van", vast_id(999)}}).status == 404);
    NameValues other = p.form({});
    other.add("naar-" + daar.eigen.traject.waarde, p.anna.waarde);
    other.add("opdracht-" + daar.eigen.traject.waarde, vast_id(310000));
    other.add("gezien-" + daar.eigen.traject.waarde, "2");
    const HttpResponse elsewhere = p.post(other);
    CHECK(elsewhere.status == 422);
    check_says_nothing_of_elsewhere(elsewhere);
    CHECK(p.huis.head(Huis::hier) == head);
    CHECK(p.huis.get(p.leila, "/team/overdracht?van=" + vast_id(999)).status == 404);
}

TEST_CASE("R-288 the team's page follows what is written: a name, a threat, a colleague") {
    Proef p;
    const auto page = [&] { return p.huis.get(p.leila, "/team").body; };
    const TrajectId laat{vast_id(50)};  // the first talk is nearly too late
    auto aanmelding = gegeven::registreer();
    aanmelding.naam = "Lies Laat";
    aanmelding.gemeld_op = p.huis.gemeente(Huis::hier).vandaag() - std::chrono::days{25};
    const Receipt nieuw =
        p.huis.doe(Huis::hier, laat, aanmelding, p.huis.actor(Huis::hier, Rol::Kcc));
    CHECK(page().contains("Lies Laat"));
    CHECK(page() == page());
    CHECK(page().contains(p.huis.csrf(p.leila)));
    for (const Written& w : nieuw.written)
        if (w.stream.kind == StreamKind::Inwoner)
            p.huis.doe(Huis::hier, InwonerId{w.stream.id},
                       WijzigPersoonsgegevens{.naam = "Elisabeth Laat"},
                       p.huis.actor(Huis::hier, Rol::Begeleider, 1));
    CHECK(page().contains("Elisabeth Laat"));
    CHECK_FALSE(page().contains("id=\"bedreigend\""));
    p.huis.doe(Huis::hier, p.hier.eigen.traject, gegeven::meld_ontruiming(),
               p.huis.actor(Huis::hier, Rol::Begeleider, 1));
    CHECK(page().contains("id=\"bedreigend\""));
    CHECK_FALSE(page().contains("id=\"afwezig\""));
    p.huis.doe(Huis::hier, DeGemeente{},
               ZetMedewerkerUitDienst{.medewerker = p.bram,
                                      .per = p.huis.gemeente(Huis::hier).vandaag()},
               p.huis.actor(Huis::hier, Rol::Beheerder));
    CHECK(page().contains("id=\"afwezig\""));
    CHECK(page().contains("/team/overdracht?van=" + p.bram.waarde));
}

TEST_CASE("R-288 a look at the team and at whose dossiers go is recorded") {
    Proef p;
    p.huis.get(p.leila, "/team");
    p.page_of_bram();
    Gemeente& gemeente = p.huis.gemeente(Huis::hier);
    gemeente.kijklog().flush(gemeente.writer());
    const auto db = gemeente.lezers().lease();
    int looks = 0;
    for (const KijkRegel& regel : Kijklog::read(*db, "lijst", 100))
        if (regel.beeld == "team") looks += regel.keer;
    CHECK(looks == 2);
}

TEST_CASE("R-288 during an absence the page says until when, also of who may get them") {
    Proef p;
    CHECK_FALSE(p.page_of_bram().contains("fwezig tot en met"));
    const auto away = [&p](const MedewerkerId& wie) {
        p.huis.doe(Huis::hier, DeGemeente{},
                   MeldAfwezig{.medewerker = wie, .vanaf = gegeven::vandaag,
                               .tot = gegeven::vandaag + std::chrono::days{4},
                               .waarom = Afwezigsoort::Ziek},
                   p.huis.actor(Huis::hier, Rol::Leidinggevende));
    };
    away(p.bram);
    CHECK(p.page_of_bram().contains("Afwezig tot en met 27 november"));
    CHECK_FALSE(p.page_of_bram().contains("open, afwezig tot en met"));
    CHECK(p.huis.get(p.leila, "/team/overdracht").body.contains("Afwezig tot en met 27 november"));
    away(p.anna);
    CHECK(p.page_of_bram().contains("open, afwezig tot en met 27 november"));
}
