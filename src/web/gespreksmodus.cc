// Gespreksmodus: a plate on the tablet, its sheets, and what is posted from them: the commands of
// measuring as they are, after which one is at the plate again.
#include "pages/gespreksmodus.h"

#include "app/drafts.h"
#include "pages/acties.h"
#include "pages/layout.h"
#include "pages/woorden.h"
#include "web/foutpagina.h"
#include "web/gezocht.h"
#include "web/handlers.h"
#include "web/opdracht.h"

#include <algorithm>
#include <expected>

namespace houvast::web {

using pages::Gespreksplek;

namespace {

// Posted, or else in the address: what a sheet sends says where on the plate it lay.
std::string_view said(const Verzoek& v, std::string_view name) {
    const std::string_view posted = v.velden.get(name);
    return posted.empty() ? v.http.query.get(name) : posted;
}

template <Choice E>
std::optional<E> choice_said(const Verzoek& v, std::string_view name) {
    const auto found = std::ranges::find(names_of<E>, said(v, name));
    if (found == names_of<E>.end()) return {};
    return static_cast<E>(found - names_of<E>.begin());
}

// Where on the plate somebody says to be.
Gespreksplek plek_said(const Verzoek& v, const Gespreksplaat& plaat) {
    Gespreksplek plek{.traject = v.traject(), .plaat = plaat.code};
    if (said(v, "zonder") == "vragen") plek.vorm = pages::Plaatvorm::ZonderVragen;
    if (plaat.soort == PlaatSoort::Meting)
        plek.meting = {.meting = number_in(said(v, "meting")),
                       .wijze = choice_said<Meetwijze>(v, "wijze"),
                       .moment = choice_said<Meetmoment>(v, "moment")};
    return plek;
}

// A measurement goes on only while it is open, and of this plate.
Gespreksplek plek_of(const Verzoek& v, const Gespreksplaat& plaat, const DossierBeeld& beeld) {
    Gespreksplek plek = plek_said(v, plaat);
    const int meting = plek.meting.meting;
    if (pages::meting_van(beeld.boek->boek, plaat.instrument, meting) == nullptr)
        plek.meting.meting = 0;
    return plek;
}

std::string tile_asked(const Verzoek& v) {
    const std::string_view code = v.http.query.get("onderwerp");
    if (is_code(code)) return std::string(code);
    const std::string_view eigen = v.http.query.get("eigen");
    if (eigen.empty()) return {};
    const int gebeurtenis = number_in(eigen);
    return pages::eigen_tegel + (gebeurtenis == 0 ? "" : std::to_string(gebeurtenis));
}

// The dossier with its content; or what is shown where no talk can be held in it.
std::expected<DossierBeeld, HttpResponse> dossier_of_talk(Verzoek& v) {
    using std::unexpected;
    auto beeld = view_dossier(v.gemeente, v.actor, v.traject(), 0);
    if (!beeld || !beeld->boek) return unexpected(fout(v, 404));
    if (pages::kan_nu(beeld->traject, OpdrachtSoort::BespreekOnderwerp))
        return std::move(*beeld);
    for (const Verhindering& een : beeld->traject.nog_niet)
        if (een.soort == OpdrachtSoort::BespreekOnderwerp)
            return unexpected(
                kan_niet(v, een.waarom, pagina_van(v, OpdrachtSoort::BespreekOnderwerp, {})));
    return unexpected(fout(v, 404));
}

HttpResponse on_table(const Verzoek& v, const pages::Tafelblad& blad, int status = 200) {
    return page(status, pages::talk_page({.head = head_of(v, blad.titel),
                                          .title = blad.titel,
                                          .lead = blad.zin,
                                          .tools = blad.knoppen,
                                          .hidden = {{"csrf", v.csrf()}},
                                          .session = session_end_of(v)},
                                         blad.inhoud).str());
}

pages::Gespreksbord board_of(const Verzoek& v, const Methodiek& m, const Gespreksplaat& plaat,
                             const DossierBeeld& beeld) {
    return {.methodiek = m,
            .plaat = plaat,
            .beeld = beeld,
            .plek = plek_of(v, plaat, beeld),
            .vandaag = v.gemeente.vandaag(),
            .csrf = v.csrf(),
            .command_id = v.command_id(),
            .andere_id = v.command_id(),
            .wie = v.actor.id};
}

// Half typed on a sheet, and kept: it lies there again when that sheet opens.
void add_draft(Verzoek& v, pages::Gespreksbord& bord) {
    const auto draft = kept_draft(v);
    if (!draft) return;
    const auto tegel = draft->find(pages::tegel_veld);
    if (tegel != draft->end()) bord.getypt[tegel->second] = {.typed = *draft};
}

using Maak = pages::Tafelblad (*)(const pages::Gespreksbord&, const Texts&);

HttpResponse plate_page(Verzoek& v, Maak maak) {
    const auto beeld = dossier_of_talk(v);
    if (!beeld) return beeld.error();
    const Methodiek& m = view_methodiek(v.gemeente, v.traject());
    const Gespreksplaat* plaat = houvast::plaat(m, v.pad.get("plaat"));
    if (plaat == nullptr) return fout(v, 404);
    pages::Gespreksbord bord = board_of(v, m, *plaat, *beeld);
    bord.open = tile_asked(v);
    bord.gedaan = v.http.query.get("gedaan");
    add_draft(v, bord);
    return on_table(v, maak(bord, v.texts));
}

// At the plate again, by the tile that was just written about.
HttpResponse back_to_plate(Verzoek& v, Gespreksplek plek, OpdrachtSoort soort) {
    const std::string tegel{v.velden.get(pages::tegel_veld)};
    drop_draft(v.gemeente, v.actor, pages::pad_van(plek));
    drop_draft(v.gemeente, v.actor, pages::url_van(plek.traject, soort).str());  // an ended session
    return redirect_303(pages::url_van(plek)
                            .with_query({{"gedaan", name_of(soort)}})
                            .with_anchor(pages::anker_van(tegel)).str());
}

// The sheet again, with everything that was typed, what is wrong, and what a colleague wrote.
HttpResponse sheet_again(Verzoek& v, const Methodiek& m, const Gespreksplaat& plaat, Form form,
                         std::vector<TijdlijnRegel> sinds) {
    const auto beeld = dossier_of_talk(v);
    if (!beeld) return beeld.error();
    const bool verouderd = form.refused && form.refused->code == "verouderd";
    pages::Gespreksbord bord = board_of(v, m, plaat, *beeld);
    bord.open = v.velden.get(pages::tegel_veld);
    bord.getypt[bord.open] = std::move(form);
    if (verouderd) bord.sinds = std::move(sinds);
    return on_table(v, pages::gespreksbord(bord, v.texts), verouderd ? 409 : 422);
}

// The measurement that was begun just now goes on: it is named by its event.
template <class O>
void continue_with(Gespreksplek& plek, const Receipt& receipt) {
    if constexpr (std::is_same_v<O, houvast::LegMetingVast>)
        for (const Written& w : receipt.written)
            if (w.stream.kind == StreamKind::Traject) plek.meting.meting = w.version;
}

template <class O>
HttpResponse post_of_sheet(Verzoek& v) {
    if (v.json || v.velden.get(pages::gesprek_veld).empty()) return post_opdracht<O>(v);
    const Methodiek& m = view_methodiek(v.gemeente, v.traject());
    const Gespreksplaat* plaat = houvast::plaat(m, v.velden.get("plaat"));
    if (plaat == nullptr) return post_opdracht<O>(v);
    OpdrachtPagina p = pagina_van(v, O::soort, shapes_of<O>());
    p.command_id = v.submitted_id().waarde;
    if (p.command_id.empty()) p.command_id = v.command_id();
    const auto opdracht = read_form<O>(v.typed());
    Form form = opdracht ? Form{.typed = v.typed()} : opdracht.error();
    if (opdracht) {
        const auto receipt = handle(v.gemeente, {.id = {p.command_id},
                                                 .onderwerp = p.onderwerp,
                                                 .seen_version = v.seen_version(),
                                                 .opdracht = *opdracht,
                                                 .door = v.actor});
        if (receipt) {
            Gespreksplek plek = plek_said(v, *plaat);
            continue_with<O>(plek, *receipt);
            return back_to_plate(v, std::move(plek), O::soort);
        }
        form.refused = receipt.error();
    }
    auto kop = view_formulier(v.gemeente, v.actor, O::soort, p.onderwerp, v.seen_version());
    if (!kop) return kan_niet(v, kop.error(), p);
    return sheet_again(v, m, *plaat, std::move(form), std::move(kop->sinds));
}

}  // namespace

HttpResponse get_gespreksmodus(Verzoek& v) {
    const auto beeld = dossier_of_talk(v);
    if (!beeld) return beeld.error();
    return on_table(v, pages::plaat_kiezen(view_methodiek(v.gemeente, v.traject()), *beeld,
                                           v.texts));
}

HttpResponse get_gespreksbord(Verzoek& v) { return plate_page(v, pages::gespreksbord); }
HttpResponse get_gesprek_afronden(Verzoek& v) { return plate_page(v, pages::gesprek_afronden); }

HttpResponse post_gespreksonderwerp(Verzoek& v) {
    return post_of_sheet<houvast::BespreekOnderwerp>(v);
}
HttpResponse post_meting(Verzoek& v) { return post_of_sheet<houvast::LegMetingVast>(v); }
HttpResponse post_meting_aanvulling(Verzoek& v) { return post_of_sheet<houvast::VulMetingAan>(v); }

}  // namespace houvast::web
