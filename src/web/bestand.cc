// Bestand: documents are added to a dossier, several at once, and opened from it. The form is that
// of any command; what comes along is read by web/multipart.
#include "app/bestand.h"

#include "web/foutpagina.h"
#include "web/handlers.h"
#include "web/opdracht.h"

namespace houvast::web {

namespace {

// The form of a document, and what has to be done with it.
struct BestandFormulier {
    VoegBestandToe document = {};
    std::optional<std::string> taak = {};
    std::optional<Datum> taak_voor = {};
};
template <class Visitor>
void fields(Visitor& visit, BestandFormulier& o) {
    fields(visit, o.document);
    visit(o.taak, {.name = "taak", .label = "document.taak", .length_max = 300});
    visit(o.taak_voor, {.name = "taakVoor", .label = "document.taak-voor"});
}

std::vector<FieldShape> form_shapes() {
    std::vector<FieldShape> shapes = {
        {{.name = "bestand", .label = "document.bestand"}, Kind::Text, true}};
    for (FieldShape& shape : shapes_of<BestandFormulier>()) shapes.push_back(shape);
    return shapes;
}

OpdrachtPagina pagina(const Verzoek& v) {
    OpdrachtPagina p = pagina_van(v, OpdrachtSoort::VoegBestandToe, form_shapes());
    p.details.bestandsveld = "bestand";
    p.details.folded = {"taak", "taakVoor"};
    p.details.folded_title = v.texts("document.taak-titel");
    return p;
}

std::optional<LegAfspraakVast> task_of(const Verzoek& v, const BestandFormulier& formulier) {
    if (!formulier.taak) return {};
    return LegAfspraakVast{.op = v.gemeente.vandaag(), .van = Partij::Professional,
                           .wat = *formulier.taak, .voor = formulier.taak_voor};
}

// A browser forgets what was chosen; the script of the page (files.js) keeps it, and says so.
Form choose_again(const Verzoek& v, Form form, bool chosen) {
    if (chosen && v.http.headers.get("x-files-kept").empty())
        form.wrong["bestand"] = "document.kies-opnieuw";
    return form;
}

std::string_view content_type_of(Bestandstype type) {
    switch (type) {
    case Bestandstype::Afbeelding: return "image/jpeg";
    case Bestandstype::Pdf:        return "application/pdf";
    case Bestandstype::Mail:
    case Bestandstype::Tekst:      return "text/plain; charset=utf-8";
    }
    return "application/octet-stream";
}

std::string_view extension_of(Bestandstype type) {
    switch (type) {
    case Bestandstype::Afbeelding: return ".jpg";
    case Bestandstype::Pdf:        return ".pdf";
    case Bestandstype::Mail:
    case Bestandstype::Tekst:      return ".txt";
    }
    return "";
}

}  // namespace

HttpResponse get_bestand_toevoegen(Verzoek& v) {
    OpdrachtPagina p = pagina(v);
    auto kop = view_formulier(v.gemeente, v.actor, p.soort, p.onderwerp);
    if (!kop) return kan_niet(v, kop.error(), p);
    if (auto draft = kept_draft(v)) p.form.typed = std::move(*draft);
    choose_by_link(v, p.shapes, p.form.typed);
    p.command_id = v.command_id();
    p.kop = std::move(*kop);
    return toon(v, p, 200);
}

HttpResponse post_bestand_toevoegen(Verzoek& v) {
    OpdrachtPagina p = pagina(v);
    p.command_id = v.submitted_id().waarde;
    if (p.command_id.empty()) p.command_id = v.command_id();
    const auto formulier = read_form<BestandFormulier>(v.typed());
    std::vector<Opgestuurd> bestanden;
    for (const Deel& deel : v.bestanden)
        if (deel.veld == "bestand") bestanden.push_back({deel.naam, deel.bytes});
    if (!formulier) return opnieuw(v, p, choose_again(v, formulier.error(), !bestanden.empty()));

    const auto receipt = voeg_bestanden_toe(v.gemeente,
                                            {.id = {p.command_id},
                                             .traject = v.traject(),
                                             .seen_version = v.seen_version(),
                                             .document = formulier->document,
                                             .taak = task_of(v, *formulier),
                                             .door = v.actor},
                                            bestanden);
    if (receipt) return gedaan(v, p, *receipt);
    HttpResponse response = opnieuw(v, p, {.typed = v.typed(), .refused = receipt.error()});
    if (receipt.error().code == "druk-met-bestanden" && response.status == 422) {
        response.status = 503;
        response.set("Retry-After", "10");  // the script of the page sends it once more
    }
    return response;
}

// A picture and a text open in the browser; a PDF is saved: no browser shows one in a sandbox.
HttpResponse get_bestand(Verzoek& v) {
    const BestandId id{std::string(v.pad.get("bestand"))};
    auto beeld = view_bestand(v.gemeente, v.actor, v.traject(), id);
    if (!beeld) return fout(v, 404);
    const Bestandstype type = beeld->document.bijlage.type;
    const std::string naam = std::string(name_of(beeld->document.documentsoort)) + '-' +
                             iso(beeld->document.op) + std::string(extension_of(type));
    HttpResponse response{.content_type = std::string(content_type_of(type)),
                          .body = std::move(beeld->bytes)};
    response.set("Content-Disposition", (type == Bestandstype::Pdf ? "attachment" : "inline") +
                                            std::string("; filename=\"") + naam + "\"");
    response.set("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
    return response;
}

}  // namespace houvast::web
