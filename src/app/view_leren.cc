// The views of what a resident learns: the inschalingen over time, goals and trainings.
#include "app/leren.h"

#include "app/blik.h"
#include "app/methodiek.h"
#include "base/fields.h"
#include "domain/methodiek/naam.h"
#include "domain/rechten.h"
#include "domain/traject/doel.h"
#include "projections/dossiers.h"
#include "projections/tijdlijn.h"

#include <algorithm>

namespace houvast {

namespace {

// One dossier as it is being looked at, once that is allowed and recorded.
struct Dossierblik {
    const Gemeente& gemeente;
    const Blik& blik;
    const Wereld& wereld;
    const Actor& actor;
    const TrajectId& id;

    const Traject& traject() const { return wereld.traject(id); }
    const Methodiek& eigen() const { return methodiek_van(gemeente, id, wereld); }
    Namenbron bron() const { return {eigen(), gemeente.methodieken(wereld.inrichting)}; }
    std::vector<OpdrachtSoort> can_now(std::initializer_list<OpdrachtSoort> all) const {
        std::vector<OpdrachtSoort> nu;
        for (const OpdrachtSoort soort : all)
            if (may(actor, soort, verband(id, wereld, actor)) &&
                may_now(soort, id, wereld, actor, gemeente.vandaag()))
                nu.push_back(soort);
        return nu;
    }
};

// With which questions it was made; its own methodiek where that one is not there any more.
const Methodiek& measured_with(const SchaalIn& feit, const Namenbron& bron) {
    const Methodiek* found =
        find(bron.alle, {.code = feit.maatstaf.methodiek, .versie = feit.maatstaf.versie});
    return found == nullptr ? bron.eigen : *found;
}

std::string in_words(const Antwoord& a, const Schemavraag* vraag, const Methodiek& m,
                     const Namenbron& bron) {
    if (a.waarde.empty()) return a.tekst;
    if (vraag != nullptr && vraag->soort == SchemaSoort::Keuze)
        return codenaam(bron.alle, m, vraag->codelijst, a.waarde);
    if (vraag != nullptr && vraag->soort == SchemaSoort::Doelen)
        return codenaam(bron.alle, m, "subdoelen", a.waarde);
    return a.waarde;
}

std::vector<Schemaantwoord> answers_of(const SchaalIn& feit, const Namenbron& bron) {
    const Methodiek& m = measured_with(feit, bron);
    std::vector<Schemaantwoord> all;
    for (const Antwoord& a : feit.antwoorden.waarden) {
        const auto& vragen = m.inschaling.vragen;
        const auto found = std::ranges::find(vragen, a.vraag, &Schemavraag::code);
        const Schemavraag* vraag = found == vragen.end() ? nullptr : &*found;
        if (all.empty() || all.back().vraag != a.vraag)  // of goals there are several
            all.push_back({.vraag = a.vraag,
                           .naam = vraag == nullptr ? a.vraag : vraag->naam,
                           .soort = vraag == nullptr ? SchemaSoort::Tekst : vraag->soort});
        all.back().waarden.push_back(in_words(a, vraag, m, bron));
    }
    return all;
}

Inschalingspunt point_of_schema(const Regel<SchaalIn>& regel, const Namenbron& bron) {
    const SchaalIn& feit = regel.feit;
    return {.gebeurtenis = regel.gebeurtenis,
            .op = feit.op,
            .aanleiding = feit.aanleiding,
            .klasse = feit.klasse,
            .antwoorden = answers_of(feit, bron),
            .motivatie = feit.motivatie};
}

// The judgement of the intake has a class and why, and nothing of the schema.
Inschalingspunt point_of_judgement(const TijdlijnRegel& regel) {
    Inschalingspunt punt{.gebeurtenis = regel.versie, .op = regel.op, .door = regel.door_naam};
    if (const auto found = regel.waarden.find("inschaling"); found != regel.waarden.end()) {
        const auto& namen = names_of<Inschaling>;
        const auto naam = std::ranges::find(namen, std::get<std::string>(found->second));
        if (naam != namen.end()) punt.klasse = static_cast<Inschaling>(naam - namen.begin());
    }
    for (const Alinea& alinea : regel.tekst)
        if (alinea.label == "oordeel.motivatie") punt.motivatie = alinea.tekst;
    return punt;
}

std::vector<Inschalingspunt> points_of(const Dossierblik& d) {
    const Namenbron bron = d.bron();
    std::vector<Inschalingspunt> all;
    for (const Regel<SchaalIn>& regel : d.traject().boek.inschalingen)
        all.push_back(point_of_schema(regel, bron));
    // Who wrote each of them, the journal knows.
    for (const TijdlijnRegel& regel :
         tijdlijn(d.blik.journal.read(stream_of(d.id)), d.wereld.inrichting, bron.eigen,
                  bron.alle)) {
        if (regel.bericht == "gebeurtenis.oordeel-gevormd")
            all.push_back(point_of_judgement(regel));
        for (Inschalingspunt& punt : all)
            if (punt.gebeurtenis == regel.versie) punt.door = regel.door_naam;
    }
    std::ranges::sort(all, {}, [](const Inschalingspunt& punt) {
        return std::pair(punt.op, punt.gebeurtenis);
    });
    return all;
}

std::string name_of_class(const Methodiek& m, std::string_view code) {
    const Inschalingsklasse* found = klasse(m, code);
    return found == nullptr ? std::string(code) : found->naam;
}

Hulpmiddelbeeld aid_of(const std::string& code, const Namenbron& bron) {
    const Hulpmiddel* found = hulpmiddel(bron.eigen, code);
    for (const Methodiek& ander : bron.alle.alle)
        if (found == nullptr) found = hulpmiddel(ander, code);
    if (found == nullptr) return {.code = code, .naam = code};
    return {.code = code, .naam = found->naam, .soort = found->soort};
}

Doelbeeld goal_of(const Regel<StelDoelVast>& regel, const Boek& boek, const Namenbron& bron) {
    const StelDoelVast& feit = regel.feit;
    Doelbeeld doel{.gebeurtenis = regel.gebeurtenis,
                   .feit = feit,
                   .stand = doel::stand_van(boek, regel.gebeurtenis)};
    if (feit.thema) doel.thema = codenaam(bron.alle, bron.eigen, "themas", feit.thema->waarde);
    if (feit.subdoel)
        doel.stap = codenaam(bron.alle, bron.eigen, "subdoelen", feit.subdoel->waarde);
    for (const std::string& code : feit.hulpmiddelen.waarden)
        doel.hulpmiddelen.push_back(aid_of(code, bron));
    for (const auto& [_, bij] : boek.doelstanden)
        if (bij.doel == regel.gebeurtenis) doel.verloop.push_back(bij);
    return doel;
}

// May this actor see the content? Recorded first, whatever the answer.
template <class T, class Read>
Result<T> looked(Gemeente& gemeente, const Actor& actor, const TrajectId& id, const Read& read) {
    const Blik blik(gemeente);
    const Wereld wereld = wereld_van(id, blik.journal, gemeente.staten());
    record_look(gemeente, actor, Beeld::Dossier, id.waarde);
    if (!may_see(actor, Beeld::Dossier, verband(id, wereld, actor))) return refuse(onbekend());
    auto kop = dossier(*blik.db, id);
    if (!kop) return refuse(onbekend());
    T beeld{.kop = std::move(*kop)};
    read(beeld, Dossierblik{gemeente, blik, wereld, actor, id});
    return beeld;
}

}  // namespace

std::vector<Trainingbeeld> trainingen_van(const Boek& boek, const Namenbron& bron) {
    std::vector<Trainingbeeld> all;
    for (const auto& [_, feit] : boek.trainingen) {
        const std::string& code = feit.training.waarde;
        auto found = std::ranges::find(all, code, &Trainingbeeld::code);
        if (found == all.end()) {
            all.push_back({.code = code,
                           .naam = codenaam(bron.alle, bron.eigen, "trainingen", code)});
            found = all.end() - 1;
            for (const Training& een : bron.eigen.trainingen)
                if (een.code == code) found->bijeenkomsten = een.bijeenkomsten;
        }
        found->keren.push_back(feit);
    }
    for (Trainingbeeld& een : all)
        std::ranges::stable_sort(een.keren, {}, &LegTrainingVast::op);
    return all;
}

std::optional<Inschalingstand> inschalingstand_van(const Traject& traject, const Namenbron& bron,
                                                   Datum vandaag) {
    const auto& all = traject.boek.inschalingen;
    if (all.empty() && !traject.inschaling) return {};
    Inschalingstand stand{.aantal = static_cast<int>(all.size()),
                          .voorstel = inschaling::voorstel_van(traject, bron.eigen, vandaag)};
    if (traject.inschaling) stand.klasse = name_of_class(bron.eigen, name_of(*traject.inschaling));
    if (const std::string letter = inschaling::lettercode_van(traject, bron.eigen);
        !letter.empty())
        stand.letter = codenaam(bron.alle, bron.eigen, inschaling::lettercode_lijst, letter);
    return stand;
}

Result<InschalingenBeeld> view_inschalingen(Gemeente& gemeente, const Actor& actor,
                                            const TrajectId& id) {
    return looked<InschalingenBeeld>(
        gemeente, actor, id, [](InschalingenBeeld& beeld, const Dossierblik& d) {
            const Methodiek& eigen = d.eigen();
            beeld.punten = points_of(d);
            for (std::size_t i = 0; i < beeld.klassen.size(); ++i)
                beeld.klassen.at(i) = name_of_class(eigen, names_of<Inschaling>.at(i));
            beeld.voorstel =
                inschaling::voorstel_van(d.traject(), eigen, d.gemeente.vandaag());
            beeld.letters_neutraal = eigen.inschaling.letters_neutraal;
            beeld.nu = d.can_now({OpdrachtSoort::SchaalIn, OpdrachtSoort::MeldInschalingstwijfel,
                                  OpdrachtSoort::PlanGesprek});
        });
}

Result<DoelenBeeld> view_doelen(Gemeente& gemeente, const Actor& actor, const TrajectId& id) {
    return looked<DoelenBeeld>(
        gemeente, actor, id, [](DoelenBeeld& beeld, const Dossierblik& d) {
            const Boek& boek = d.traject().boek;
            const Namenbron bron = d.bron();
            for (const Regel<StelDoelVast>& regel : boek.doelen)
                beeld.doelen.push_back(goal_of(regel, boek, bron));
            beeld.trainingen = trainingen_van(boek, bron);
            beeld.groepen = doel::doelgroepen_van(boek);
            beeld.nu = d.can_now({OpdrachtSoort::StelDoelVast, OpdrachtSoort::WerkDoelBij,
                                  OpdrachtSoort::LegTrainingVast});
        });
}

}  // namespace houvast
