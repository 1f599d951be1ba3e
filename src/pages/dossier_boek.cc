// What stands in a dossier beside its route: what deserves attention, the plan, agreements, money.
#include "domain/traject/inkomen.h"
#include "domain/traject/schuld.h"
#include "pages/acties.h"
#include "pages/dossier_delen.h"
#include "pages/woorden.h"

#include <algorithm>

namespace houvast::pages::dossier {

using namespace html;

namespace {

struct Blad {  // one dossier, on paper
    const DossierBeeld& beeld;
    const Boekbeeld& stand;
    Datum vandaag;
    const Texts& texts;

    const Boek& boek() const { return stand.boek; }
    std::string day(Datum dag) const { return dag_van(dag, vandaag, texts); }
    std::string money(Euro bedrag) const { return texts.amount(bedrag.cents()); }
    std::string choice(const std::string& label, std::string_view keuze) const {
        return texts(label + '.' + std::string(keuze));
    }
    std::string name(const std::string& code) const {
        const auto found = stand.namen.find(code);
        return found == stand.namen.end() ? code : found->second;
    }
    // The form of a command about one entry; nothing where it is not this person's now.
    std::optional<Url> form(OpdrachtSoort soort, std::string_view veld, int gebeurtenis) const {
        if (!kan_nu(beeld.traject, soort)) return {};
        return url_van(beeld.kop.rij.traject, soort)
            .with_query({{std::string(veld), std::to_string(gebeurtenis)}});
    }
};

Icon icon_of(AanwijzingSoort soort) {
    switch (soort) {
    case AanwijzingSoort::Tekort:
    case AanwijzingSoort::InkomenNietNagegaan:
    case AanwijzingSoort::InkomenOpnieuw:
    case AanwijzingSoort::GeenBegroting:
    case AanwijzingSoort::WisselendInkomen: return Icon::Geld;
    case AanwijzingSoort::AfspraakVerlopen:
    case AanwijzingSoort::AfspraakZonderDoel: return Icon::Taak;
    case AanwijzingSoort::MoeilijkMoment: return Icon::Agenda;
    case AanwijzingSoort::WeinigMotivatie:
    case AanwijzingSoort::EigenMotivatie:
    case AanwijzingSoort::NaSchuldregeling:
    case AanwijzingSoort::KleineStappen: return Icon::Hulp;
    case AanwijzingSoort::ToestemmingVragen: return Icon::Gesprek;
    case AanwijzingSoort::HerstelContact: return Icon::Telefoon;
    case AanwijzingSoort::ProductNietGestart:
    case AanwijzingSoort::LaatsteFase:
    case AanwijzingSoort::BeheerNogNodig:
    case AanwijzingSoort::LichterOfZwaarder:
    case AanwijzingSoort::GeenPreventieplan:
    case AanwijzingSoort::LangdurigBeheer:
    case AanwijzingSoort::NietBeeindigen: return Icon::Info;
    case AanwijzingSoort::MeetOpnieuw: return Icon::Meting;
    }
    return Icon::Info;
}

// what somebody may have a right to is worked out elsewhere; nothing of this dossier goes
// there.
std::optional<Url> tool_for(AanwijzingSoort soort) {
    if (soort == AanwijzingSoort::InkomenNietNagegaan || soort == AanwijzingSoort::InkomenOpnieuw)
        return Url("https://www.berekenuwrecht.nl/");
    return {};
}

Html attention(const Blad& blad) {
    std::vector<ListItem> items;
    for (const houvast::Aanwijzing& een : blad.stand.aanwijzingen) {
        Waarden waarden = {{"tekst", een.tekst}};
        if (een.dag) waarden["dag"] = blad.day(*een.dag);
        if (een.bedrag) waarden["bedrag"] = blad.money(*een.bedrag);
        const std::string id = "aanwijzing." + std::string(houvast::name_of(een.soort));
        items.push_back({.icon = icon_of(een.soort), .title = blad.texts(id, waarden),
                         .sentence = blad.texts(id + ".uitleg", waarden),
                         .url = tool_for(een.soort)});
    }
    if (items.empty()) return {};
    return panel({.title = blad.texts("boek.let-op"), .id = "let-op", .flush = true},
                 item_list(items));
}

Html plan(const Blad& blad) {
    std::vector<ListItem> items;
    const Boek& boek = blad.boek();
    if (boek.plan) {
        const StelBegeleidingsplanVast& p = boek.plan->feit;
        items.push_back({.icon = Icon::Vlag, .title = blad.texts("begeleidingsplan.einddoel"),
                         .sentence = p.einddoel});
        items.push_back({.icon = Icon::Plan, .title = blad.texts("begeleidingsplan.doelen-periode"),
                         .sentence = p.doelen_periode});
    }
    if (boek.contactfase)
        items.push_back({.icon = Icon::Route, .title = blad.texts("contactfase.contactfase"),
                         .sentence = blad.choice("contactfase.contactfase",
                                                 houvast::name_of(*boek.contactfase))});
    for (const PlanProduct& p : boek.producten) {
        const std::string stand =
            p.afgerond_op  ? blad.texts("boek.product-klaar", {{"dag", blad.day(*p.afgerond_op)}})
            : p.gestart_op ? blad.texts("boek.product-loopt", {{"dag", blad.day(*p.gestart_op)}})
                           : blad.texts("boek.product-wacht");
        items.push_back({.icon = Icon::Hulp, .title = blad.name(p.code), .sentence = stand});
    }
    if (items.empty()) return {};
    return panel({.title = blad.texts("boek.plan", {{"versie", boek.planversie}}),
                  .id = "plan", .flush = true}, item_list(items));
}

Html agreements(const Blad& blad) {
    std::vector<ListItem> items;
    for (const auto& [gebeurtenis, a] : blad.boek().afspraken) {
        std::string zin = blad.choice("afspraak.van", houvast::name_of(a.van));
        if (a.voor) zin += ", " + blad.texts("boek.voor", {{"dag", blad.day(*a.voor)}});
        items.push_back({.icon = Icon::Taak, .title = a.wat, .sentence = zin,
                         .url = blad.form(OpdrachtSoort::RondAfspraakAf, "afspraak", gebeurtenis)});
    }
    for (const auto& [gebeurtenis, v] : blad.boek().verwijzingen)
        items.push_back({.icon = Icon::Verder, .title = v.naar, .sentence = v.waarvoor,
                         .url = blad.form(OpdrachtSoort::LegVerwijzingscontactVast, "verwijzing",
                                          gebeurtenis)});
    for (const auto& [_, m] : blad.boek().moeilijke_momenten)
        items.push_back({.icon = Icon::Agenda, .title = m.wat, .sentence = blad.day(m.dag)});
    if (items.empty()) return {};
    return panel({.title = blad.texts("boek.afspraken"), .id = "afspraken", .flush = true},
                 item_list(items));
}

void add_budget(const Blad& blad, std::vector<ListItem>& items) {
    if (!blad.boek().begroting) return;
    const auto o = inkomen::overzicht(blad.boek().begroting->feit);
    const bool tekort = o.over() < Euro();
    items.push_back(
        {.icon = tekort ? Icon::Aandacht : Icon::Kolommen,
         .title = blad.texts(tekort ? "boek.tekort" : "boek.over",
                             {{"bedrag", blad.money(tekort ? -o.over() : o.over())}}),
         .sentence = blad.texts("boek.in-en-uit", {{"in", blad.money(o.inkomen)},
                                                   {"uit", blad.money(o.uitgaven)}})});
}

void add_debts(const Blad& blad, std::vector<ListItem>& items) {
    const Boek& boek = blad.boek();
    for (const JaNee informeel : {JaNee::Nee, JaNee::Ja}) {
        int aantal = 0;
        for (const auto& [_, s] : boek.schulden) aantal += s.informeel == informeel;
        if (aantal == 0) continue;
        const char* id = informeel == JaNee::Nee ? "boek.schulden" : "boek.schulden-informeel";
        const std::string samen = blad.money(schuld::som(boek, informeel));
        items.push_back({.icon = Icon::Schuld,
                         .title = blad.texts(id, {{"aantal", aantal}}),
                         .sentence = blad.texts("boek.samen", {{"bedrag", samen}})});
    }
    for (const auto& [gebeurtenis, s] : boek.schulden)
        items.push_back({.icon = Icon::Verder, .title = s.schuldeiser,
                         .sentence = s.bedrag ? blad.money(*s.bedrag)
                                              : blad.texts("boek.bedrag-onbekend"),
                         .url = blad.form(OpdrachtSoort::RondSchuldAf, "schuld", gebeurtenis)});
}

Html money(const Blad& blad) {
    std::vector<ListItem> items;
    add_budget(blad, items);
    for (const auto& [_, r] : blad.boek().regelingen) {
        std::string zin = blad.choice("inkomenscheck.uitkomst", houvast::name_of(r.uitkomst));
        if (r.bedrag)
            zin += ", " + blad.texts("boek.per-maand", {{"bedrag", blad.money(*r.bedrag)}});
        items.push_back({.icon = Icon::Geld, .title = blad.name(r.regeling.waarde),
                         .sentence = zin});
    }
    if (const Euro extra = inkomen::extra_per_maand(blad.boek()); extra > Euro())
        items.push_back({.icon = Icon::Sparen,
                         .title = blad.texts("boek.extra", {{"bedrag", blad.money(extra)}})});
    add_debts(blad, items);
    for (const auto& [_, r] : blad.boek().getroffen)
        items.push_back({.icon = Icon::Hulp, .title = r.met, .sentence = r.wat});
    if (items.empty()) return {};
    return panel({.title = blad.texts("boek.geld"), .id = "geld", .flush = true},
                 item_list(items));
}

// "PDF, 3 pagina's, 1,2 MB"
std::string size_in_words(const Bijlage& bijlage, const Texts& texts) {
    std::string zin = texts("document.type." + std::string(houvast::name_of(bijlage.type)));
    if (bijlage.paginas) zin += ", " + texts("document.paginas", {{"aantal", *bijlage.paginas}});
    constexpr int mb = 1'000'000;
    if (bijlage.grootte < mb - 500)  // from there it rounds to a whole one
        return zin + ", " +
               texts("document.kb", {{"aantal", std::max(1, (bijlage.grootte + 500) / 1000)}});
    const int tiende = (bijlage.grootte + mb / 20) / (mb / 10);
    return zin + ", " + texts("document.mb", {{"heel", tiende / 10}, {"tiende", tiende % 10}});
}

// The newest day first. What was wiped stays in the list, and says so.
Html documents(const Blad& blad) {
    auto all = blad.boek().bestanden;
    std::ranges::stable_sort(all, std::ranges::greater{},
                             [](const Regel<VoegBestandToe>& r) { return r.feit.op; });
    std::vector<ListItem> items;
    const TrajectId& id = blad.beeld.kop.rij.traject;
    for (const auto& [_, d] : all) {
        const bool weg = d.bijlage.kenmerk.empty();
        std::string zin = blad.choice("document.bron", houvast::name_of(d.bron)) + ", " +
                          blad.texts("document.van-dag", {{"dag", blad.texts(d.op)}});
        if (d.omschrijving) zin = *d.omschrijving + ". " + zin;
        std::optional<Url> open;
        if (!weg) open = Url::path({"trajecten", id.waarde, "documenten", d.bijlage.id.waarde});
        items.push_back({.icon = d.bijlage.type == Bestandstype::Mail ? Icon::Brief : Icon::Bestand,
                         .title = blad.choice("document.documentsoort",
                                              houvast::name_of(d.documentsoort)),
                         .sentence = weg ? blad.texts("document.gewist") : zin,
                         .ground = weg ? "" : size_in_words(d.bijlage, blad.texts),
                         .url = open});
    }
    std::optional<Action> add;
    if (kan_nu(blad.beeld.traject, OpdrachtSoort::VoegBestandToe))
        add = Action{.url = url_van(id, OpdrachtSoort::VoegBestandToe),
                     .text = blad.texts("opdracht.document.titel"), .icon = Icon::Plus};
    if (items.empty() && !add) return {};
    return panel({.title = blad.texts("document.lijst"), .id = "documenten", .action = add,
                  .flush = true},
                 items.empty() ? p(blad.texts("document.geen")) : item_list(items));
}

}  // namespace

Html let_op(const DossierBeeld& beeld, Datum vandaag, const Texts& texts) {
    if (!beeld.boek) return {};
    return attention({beeld, *beeld.boek, vandaag, texts});
}

Html boek(const DossierBeeld& beeld, Datum vandaag, const Texts& texts) {
    if (!beeld.boek) return {};
    const Blad blad{beeld, *beeld.boek, vandaag, texts};
    return fragment(plan(blad), agreements(blad), money(blad), documents(blad));
}

}  // namespace houvast::pages::dossier
