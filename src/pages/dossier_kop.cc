// The head of a dossier: who, in which language, how to reach them, and what to be careful about.
#include "pages/acties.h"
#include "pages/dossier_delen.h"
#include "pages/persoon.h"
#include "pages/routekaart.h"
#include "pages/woorden.h"

namespace houvast::pages::dossier {

using namespace html;

namespace {

std::vector<IconFact> facts_of(const DossierBeeld& beeld, const Texts& texts) {
    const DossierRij& rij = beeld.kop.rij;
    std::vector<IconFact> all;
    const auto add = [&](Icon picture, const std::string& text) {
        if (!text.empty()) all.push_back({picture, text});
    };
    add(Icon::Taal, taal_en_tolk(rij.taal, rij.tolk, texts));
    add(Icon::Telefoon, contactwens(rij.liefst, rij.wanneer, texts));
    if (!beeld.kop.personen.empty())
        add(Icon::Gezin, huishouden_zin(beeld.kop.personen.front(), texts));
    add(Icon::Persoon, beeld.kop.behandelaar_naam.empty()
                           ? texts("dossier.bij-niemand")
                           : texts("dossier.bij", {{"naam", beeld.kop.behandelaar_naam}}));
    if (beeld.boek && beeld.boek->andere_methodiek)
        add(Icon::Recht, texts("dossier.methodiek",
                               {{"naam", beeld.boek->andere_methodiek->naam},
                                {"versie", beeld.boek->andere_methodiek->versie}}));
    return all;
}

std::vector<Html> marks_of(const DossierRij& rij, const Texts& texts) {
    std::vector<Html> marks;
    if (rij.dreiging && rij.open)
        marks.push_back(badge({texts("dossier.dreiging." + std::string(
                                         houvast::name_of(*rij.dreiging))),
                               Tone::Warning, Icon::Dreiging}));
    if (!rij.open) marks.push_back(badge({naam_van(rij.fase, texts)}));
    return marks;
}

// Told before anything else: how this person can be reached safely.
std::string sentence_of(const InwonerRij& persoon, const DossierBeeld& beeld, const Texts& texts) {
    if (persoon.veilig_contact)
        return texts("dossier.veilig", {{"naam", persoon.naam},
                                        {"contact", *persoon.veilig_contact}});
    return beeld.kop.behandelaar_naam.empty()
               ? texts("dossier.veilig-onbekend")
               : texts("dossier.veilig-collega", {{"naam", beeld.kop.behandelaar_naam}});
}

}  // namespace

const Soorten& elders() {
    using enum OpdrachtSoort;
    static const Soorten all = {RegistreerAanmelding, NeemTrajectOver, VerplaatsContact,
                                 WisGegeven};
    return all;
}

Soorten niet_nu(const DossierRij& rij) {
    Soorten all = elders();
    const bool besloten = rij.fase >= FaseSoort::Toegelaten;
    for (int i = 0; i < opdracht_soorten; ++i) {
        const auto soort = static_cast<OpdrachtSoort>(i);
        const bool before = soort <= OpdrachtSoort::WijsAanvraagAf;
        const bool after = soort >= OpdrachtSoort::StartProduct &&
                           soort <= OpdrachtSoort::BeeindigTraject;
        const bool beside = soort > OpdrachtSoort::BeeindigTraject &&
                            soort <= OpdrachtSoort::LegGespreksuitkomstVast;
        const bool rarely = soort == OpdrachtSoort::NeemMethodiekOver;
        if (beside || rarely || (besloten && before) || (!besloten && after)) all.push_back(soort);
    }
    return all;
}

Html kop(const DossierBeeld& beeld, const DossierScherm& pagina, const Texts& texts) {
    const DossierRij& rij = beeld.kop.rij;
    std::vector<Action> actions;
    if (pagina.notitie)
        actions.push_back({.url = Url("#telefoonnotitie"), .text = texts("dossier.notitie"),
                           .icon = Icon::TelefoonNotitie, .key = "n", .opens = "telefoonnotitie"});
    // Who sees the head only may have no list of inwoners to go back to.
    Crumb back{Url("/inwoners"), texts("navigatie.inwoners")};
    if (beeld.zicht == Zicht::Kop) back = {Url("/"), texts("navigatie.vandaag")};
    return person_header({.crumbs = {back},
                          .here = nummer_van(rij),
                          .name = naam_van(rij, texts),
                          .facts = facts_of(beeld, texts),
                          .marks = marks_of(rij, texts),
                          .actions = actions});
}

Html afscherming(const DossierBeeld& beeld, const Texts& texts) {
    std::string sentences;
    for (const InwonerRij& persoon : beeld.kop.personen)
        if (persoon.afgeschermd)
            sentences += (sentences.empty() ? "" : " ") + sentence_of(persoon, beeld, texts);
    if (sentences.empty() && beeld.kop.rij.afgeschermd)
        sentences = texts("dossier.veilig-onbekend");
    if (sentences.empty()) return {};
    return shield_banner({.title = texts("dossier.afgeschermd"), .sentence = sentences});
}

Html mensen(const DossierBeeld& beeld, const Texts& texts) {
    Html all;
    for (const InwonerRij& persoon : beeld.kop.personen)
        all += contact_paneel(persoon, beeld.zicht == Zicht::Inhoud, texts);
    std::optional<Action> assign;
    if (kan_nu(beeld.traject, OpdrachtSoort::WijsToe))
        assign = Action{.url = url_van(beeld.kop.rij.traject, OpdrachtSoort::WijsToe),
                        .text = texts("dossier.wijs-toe")};
    const std::string& naam = beeld.kop.behandelaar_naam;
    return fragment(
        all, panel({.title = texts("dossier.wie-helpt"), .action = assign},
                   naam.empty() ? p(texts("dossier.bij-niemand"))
                                : person_list({{.name = naam,
                                                .detail = texts("dossier.vaste-persoon")}})));
}

}  // namespace houvast::pages::dossier
