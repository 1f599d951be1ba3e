// Uitvoer: a dossier, or a part of it, as one PDF. It is made first and recorded then, before it is
// sent: what fails is no fact, and nothing leaves without one.
#include "app/uitvoer.h"

#include "app/bestand.h"
#include "app/drafts.h"
#include "app/view.h"
#include "pages/tijdlijn.h"
#include "pages/woorden.h"
#include "web/foutpagina.h"
#include "web/handlers.h"
#include "web/opdracht.h"

#include <algorithm>

namespace houvast::web {

namespace {

constexpr std::size_t tekst_bytes_max = 200 * 1024;  // of one mail: a hundred pages
constexpr int uitvoer_regels_max = 5000;  // more than a dossier ever has

bool belongs(const TijdlijnRegel& regel, Dossierdeel deel) {
    using enum TijdlijnIcoon;
    const auto is = [&](auto... some) { return ((regel.icoon == some) || ...); };
    switch (deel) {
    case Dossierdeel::Plan:       return is(Route, Afspraak, Notitie);
    case Dossierdeel::Contacten:  return is(Aanmelding, Dreiging, Contact, Poging, Gesprek);
    case Dossierdeel::Besluiten:  return is(Besluit, Termijn);
    case Dossierdeel::Geld:       return is(Geld);
    case Dossierdeel::Tijdlijn:   return true;
    case Dossierdeel::Documenten: return is(Bestand);
    }
    return false;
}

bool within(Datum dag, const MaakDossierPdf& o) {
    return (!o.van || dag >= *o.van) && (!o.tot || dag <= *o.tot);
}

// Where a shielded person went is not told to anybody outside.
bool tells_where(const TijdlijnRegel& regel) {
    return regel.bericht == "gebeurtenis.verhuizing-vastgelegd";
}

// Nor where they meet somebody.
TijdlijnRegel without_place(TijdlijnRegel regel) {
    const auto is_place = [](const auto& een) { return een.label == "gesprek.plaats"; };
    std::erase_if(regel.kenmerken, is_place);
    std::erase_if(regel.tekst, is_place);
    return regel;
}

letters::Regel line_of(const TijdlijnRegel& regel, const Texts& texts) {
    letters::Regel line{.dag = texts(regel.op), .zin = pages::zin_van(regel, texts),
                        .door = pages::door_wie(regel, texts)};
    if (regel.gewist) line.alineas.push_back({"", pages::gewist_zin(*regel.gewist, texts)});
    for (const auto& [label, tekst] : pages::alineas_van(regel, texts))
        line.alineas.push_back({label, tekst});
    return line;
}

letters::Hoofdstuk chapter(const DossierBeeld& beeld, const MaakDossierPdf& o, Dossierdeel deel,
                           const Texts& texts) {
    letters::Hoofdstuk chapter{
        .titel = texts("uitvoer.delen." + std::string(name_of(deel))), .regels = {}};
    for (const TijdlijnRegel& regel : beeld.tijdlijn)
        if (belongs(regel, deel) && within(regel.op, o) && !regel.verplaatst &&
            !(beeld.kop.rij.afgeschermd && tells_where(regel)))
            chapter.regels.push_back(
                line_of(beeld.kop.rij.afgeschermd ? without_place(regel) : regel, texts));
    std::ranges::reverse(chapter.regels);  // on paper one reads from the beginning
    return chapter;
}

std::string period_of(const MaakDossierPdf& o, const DossierRij& rij, const Texts& texts) {
    if (!o.van && !o.tot) return texts("uitvoer.stuk.alles");
    return texts("uitvoer.stuk.van-tot", {{"van", o.van.value_or(rij.gemeld_op)},
                                          {"tot", o.tot.value_or(o.op)}});
}

letters::Dossierstuk stuk_of(const Verzoek& v, const DossierBeeld& beeld, const MaakDossierPdf& o) {
    const DossierRij& rij = beeld.kop.rij;
    const auto gezicht = view_gezicht(v.gemeente);
    letters::Dossierstuk stuk{
        .gemeente = gezicht ? gezicht->naam : v.gemeente.naam(),
        .nummer = dossiernummer(rij.jaar, rij.nummer),
        .namen = rij.naam,
        .doel = v.texts("uitvoer.doel." + std::string(name_of(o.doel))),
        .reden = o.reden,
        .periode = period_of(o, rij, v.texts),
        .gemaakt_op = v.texts(v.gemeente.vandaag()),
        .gemaakt_door = v.naam,
        .hoofdstukken = {}};
    const Texts texts = pages::texts_van(beeld.nazorg_naam, v.texts);
    for (std::size_t i = 0; i < names_of<Dossierdeel>.size(); ++i)
        if (const auto deel = static_cast<Dossierdeel>(i); o.delen.has(deel))
            stuk.hoofdstukken.push_back(chapter(beeld, o, deel, texts));
    return stuk;
}

// The documents of these days: each is looked at, and recorded so. Returns those to bind in.
std::vector<std::string> add_documents(Verzoek& v, const DossierBeeld& beeld,
                                       const MaakDossierPdf& o, letters::Dossierstuk& stuk) {
    std::vector<std::string> bijlagen;
    if (!o.delen.has(Dossierdeel::Documenten) || !beeld.boek) return bijlagen;
    std::size_t size = 0;
    for (const auto& regel : beeld.boek->boek.bestanden) {
        const VoegBestandToe& d = regel.feit;
        if (!within(d.op, o) || d.bijlage.kenmerk.empty() || size > uitvoer_bytes_max) continue;
        auto bestand = view_bestand(v.gemeente, v.actor, v.traject(), d.bijlage.id);
        if (!bestand) continue;
        size += bestand->bytes.size();
        const std::string titel =
            v.texts("document.documentsoort." + std::string(name_of(d.documentsoort))) + ", " +
            v.texts(d.op);
        switch (d.bijlage.type) {
        case Bestandstype::Afbeelding:
            stuk.platen.push_back({titel, std::move(bestand->bytes)});
            break;
        case Bestandstype::Pdf:
            stuk.bijlagen.push_back(titel);
            bijlagen.push_back(std::move(bestand->bytes));
            break;
        case Bestandstype::Mail:
        case Bestandstype::Tekst:
            if (bestand->bytes.size() > tekst_bytes_max)
                bestand->bytes = v.texts("uitvoer.stuk.te-lang");
            stuk.hoofdstukken.push_back(
                {titel, {{v.texts(d.op), titel, "", {{titel, std::move(bestand->bytes)}}}}});
            break;
        }
    }
    return bijlagen;
}

}  // namespace

HttpResponse post_uitvoer(Verzoek& v) {
    OpdrachtPagina p = pagina_van(v, OpdrachtSoort::MaakDossierPdf, shapes_of<MaakDossierPdf>());
    p.details = details_for<MaakDossierPdf>(v);
    p.command_id = v.submitted_id().waarde;
    if (p.command_id.empty()) p.command_id = v.command_id();
    const auto opdracht = read_form<MaakDossierPdf>(v.typed());
    if (!opdracht) return opnieuw(v, p, opdracht.error());
    const auto mag = view_formulier(v.gemeente, v.actor, p.soort, p.onderwerp);
    if (!mag) return kan_niet(v, mag.error(), p);
    const auto gekeken = kijk_dossier(v.gemeente, v.actor, v.traject(), uitvoer_regels_max);
    if (!gekeken) return fout(v, 404);
    const DossierBeeld beeld = gekeken->lees();
    if (beeld.zicht != Zicht::Inhoud) return fout(v, 404);

    letters::Dossierstuk stuk = stuk_of(v, beeld, *opdracht);
    const auto bijlagen = add_documents(v, beeld, *opdracht, stuk);
    auto pdf = maak_pdf(stuk, bijlagen, v.texts);
    if (!pdf) return opnieuw(v, p, {.typed = v.typed(), .refused = pdf.error()});
    Submission submission{.id = {p.command_id},
                          .onderwerp = p.onderwerp,
                          .seen_version = v.seen_version(),
                          .opdracht = *opdracht,
                          .door = v.actor};
    auto receipt = handle(v.gemeente, submission);
    if (!receipt && receipt.error().code == "andere-inhoud") {
        submission.id = {v.command_id()};  // the page stayed, and asks for other parts: one more
        receipt = handle(v.gemeente, submission);
    }
    if (!receipt) return opnieuw(v, p, {.typed = v.typed(), .refused = receipt.error()});
    drop_draft(v.gemeente, v.actor, p.url.str());
    return file(std::move(*pdf), "application/pdf", "dossier-" + stuk.nummer + ".pdf");
}

}  // namespace houvast::web
