// Opdracht: the page of any command: its form, and what happens when it is posted. One way for all
// of them: fields → command → handle → back to the dossier; or the form again with everything that
// was typed, what is wrong, and what a colleague changed meanwhile. Posted as JSON it goes the same
// way; only what is answered differs (web/opdracht_json.h).
#pragma once

#include "app/handle.h"
#include "app/view.h"
#include "web/formulieren.h"
#include "web/schil.h"

namespace houvast::web {

// What the page of one command is made of, without its type.
struct OpdrachtPagina {
    OpdrachtSoort soort;
    std::vector<FieldShape> shapes;
    Onderwerp onderwerp;
    html::Url url;           // where it is posted: its own address
    html::Url terug;         // to the dossier
    Form form = {};
    pages::FormDetails details = {};
    std::string command_id = {};
    FormulierKop kop = {};
    bool verouderd = false;  // a colleague wrote what this person should see first
};

HttpResponse toon(Verzoek&, const OpdrachtPagina&, int status);
// The command cannot be done now: 404 where it is not theirs to know, else why not.
HttpResponse kan_niet(Verzoek&, const Weigering&, const OpdrachtPagina&);
// What was kept of this form when a session ended or a laptop was closed.
std::optional<Typed> kept_draft(Verzoek&);
// The form asks to look something up first: it is shown again, with what was found.
bool zoekt_eerst(const Verzoek&);
HttpResponse met_gezocht(Verzoek&, OpdrachtPagina&);
// Nothing was done: who is known and may be meant is shown first, as page or as JSON.
HttpResponse met_bekenden(Verzoek&, OpdrachtPagina&, const std::vector<ZoekResultaat>&);
// Not done: the form again with everything that was typed (a browser gives no file back), and why.
HttpResponse opnieuw(Verzoek&, OpdrachtPagina&, Form);
// Done: the draft goes, and the browser to the dossier.
HttpResponse gedaan(Verzoek&, const OpdrachtPagina&, const Receipt&);

// What a new form begins with: no choice and no day that nobody chose. In a form that begins with
// the last version somebody did choose.
enum class Begin { Leeg, VorigeVersie };
Typed chosen(Typed typed, const Typed& untouched, const std::vector<FieldShape>&,
             Begin begin = Begin::Leeg);
// A link may choose: "?kanaal=mail". Choices only; no text of anybody stands in an address.
void choose_by_link(const Verzoek&, const std::vector<FieldShape>&, Typed&);

Onderwerp onderwerp_of(const Verzoek&, OpdrachtSoort);
OpdrachtPagina pagina_van(const Verzoek&, OpdrachtSoort, std::vector<FieldShape>);

template <class O>
void begin_with_last(O& opdracht, const FormulierKop& kop) {
    if constexpr (is_een_van<O, TrajectOpdrachten>)
        if (kop.vorige)
            if (const O* vorige = std::get_if<O>(&kop.vorige->o)) opdracht = *vorige;
}

template <class O>
HttpResponse get_opdracht(Verzoek& v) {
    OpdrachtPagina p = pagina_van(v, O::soort, shapes_of<O>());
    auto kop = view_formulier(v.gemeente, v.actor, O::soort, p.onderwerp);
    if (!kop) return kan_niet(v, kop.error(), p);
    O opdracht{};
    begin_with_last(opdracht, *kop);
    prefill(opdracht, v);
    p.form.typed = kept_draft(v).value_or(chosen(
        typed_of(opdracht), typed_of(O{}), p.shapes,
        kop->vorige ? Begin::VorigeVersie : Begin::Leeg));
    choose_by_link(v, p.shapes, p.form.typed);
    p.details = details_for<O>(v);
    p.command_id = v.command_id();
    p.kop = std::move(*kop);
    return toon(v, p, 200);
}

template <class O>
HttpResponse post_opdracht(Verzoek& v) {
    OpdrachtPagina p = pagina_van(v, O::soort, shapes_of<O>());
    p.command_id = v.submitted_id().waarde;
    if (p.command_id.empty()) p.command_id = v.command_id();  // a form of before, or not of ours
    const int gezien = v.seen_version();
    if (zoekt_eerst(v)) return met_gezocht(v, p);

    const auto opdracht = read_form<O>(v.typed());
    if (opdracht)
        if (const auto bekenden = eerst_zien(v, *opdracht); !bekenden.empty())
            return met_bekenden(v, p, bekenden);
    std::optional<Weigering> refused;
    if (opdracht) {
        const auto receipt = handle(v.gemeente, {.id = {p.command_id},
                                                 .onderwerp = p.onderwerp,
                                                 .seen_version = gezien,
                                                 .opdracht = *opdracht,
                                                 .door = v.actor});
        if (receipt) return gedaan(v, p, *receipt);
        refused = receipt.error();
    }
    auto kop = view_formulier(v.gemeente, v.actor, O::soort, p.onderwerp, gezien);
    if (!kop) return kan_niet(v, kop.error(), p);
    p.form = opdracht ? Form{.typed = v.typed(), .refused = refused} : opdracht.error();
    p.details = details_for<O>(v);
    if (refused)
        if (auto elders = aanwijzing_bij(v, O::soort, *refused))
            p.details.aanwijzing = std::move(elders);
    p.kop = std::move(*kop);
    p.verouderd = refused && refused->code == "verouderd";
    return toon(v, p, p.verouderd ? 409 : 422);
}

}  // namespace houvast::web
