// Measuring and learning (VNG 1.4, 1.8 and Bijlage 4): measurements, what was talked about at a
// plate, the inschaling, goals of the resident, and training in a group. What can be answered is
// data of the methodiek; a fact keeps the codes.
//
// What is asked is what happened: each of these is also the fact in the stream, with what it led
// to (vastgelegd.h). Field names stand in stored events: never change one, add beside it.
#pragma once

#include "domain/methodiek/doelen.h"
#include "domain/methodiek/instrument.h"
#include "domain/traject/opdrachten_intake.h"

namespace houvast {

//
enum class Onderwerpkiezer { Inwoner, Professional };
constexpr std::array<std::string_view, 2> names(Onderwerpkiezer) {
    return {"inwoner", "professional"};
}

// what was not talked about comes back in the next talk
enum class Besproken { Ja, Deels, VolgendeKeer };
constexpr std::array<std::string_view, 3> names(Besproken) {
    return {"ja", "deels", "volgende-keer"};
}

enum class Energie { GafEnergie, Gewoon, KostteEnergie };
constexpr std::array<std::string_view, 3> names(Energie) {
    return {"gaf-energie", "gewoon", "kostte-energie"};
}

//
enum class Inschaalaanleiding { Eerste, Scan, Evaluatie };
constexpr std::array<std::string_view, 3> names(Inschaalaanleiding) {
    return {"eerste", "scan", "evaluatie"};
}

enum class Doelstand { Bezig, Gehaald, Losgelaten };
constexpr std::array<std::string_view, 3> names(Doelstand) {
    return {"bezig", "gehaald", "losgelaten"};
}

enum class Aanwezigheid { Ja, Nee, Afgemeld };
constexpr std::array<std::string_view, 3> names(Aanwezigheid) { return {"ja", "nee", "afgemeld"}; }

// what a measurement was made with. Nobody types it, decide fills it in; so an old result
// can be read and compared whatever the methodiek says later.
struct Maatstaf {
    using NietGetypt = void;   // base/fields.h
    std::string methodiek = {};  // its code
    std::string versie = {};
    Codes treden = {};           // of the scale, from lowest to highest; empty: without a scale
    bool operator==(const Maatstaf&) const = default;
};

// one time that an instrument was filled in. It never
// decides anything, and may be filled in in parts.
struct LegMetingVast {
    static constexpr auto soort = OpdrachtSoort::LegMetingVast;
    Datum op{};
    Meetmoment moment{};
    Meetwijze wijze{};
    Code instrument = {};
    std::optional<std::string> eigen_onderwerpen = {};  // they go first
    Antwoorden antwoorden = {};  // to a stelling, or to a theme without: a trede, and a wished one
    Codes overgeslagen = {};     // themes and stellingen that need not be looked at
    std::optional<std::string> opmerking = {};
    JaNee klaar{};
    Maatstaf maatstaf = {};
    bool operator==(const LegMetingVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegMetingVast& o) {
    visit(o.op, {.name = "op", .label = "meting.op"});
    visit(o.moment, {.name = "moment", .label = "meting.moment"});
    visit(o.wijze, {.name = "wijze", .label = "meting.wijze"});
    visit(o.instrument, {.name = "instrument", .label = "meting.instrument",
                         .lijst = "instrumenten"});
    visit(o.eigen_onderwerpen, {.name = "eigenOnderwerpen", .label = "meting.eigen-onderwerpen",
                                .length_max = 1000});
    visit(o.antwoorden, {.name = "antwoorden", .label = "meting.antwoorden", .length_max = 600});
    visit(o.overgeslagen, {.name = "overgeslagen", .label = "meting.overgeslagen"});
    visit(o.opmerking, {.name = "opmerking", .label = "meting.opmerking", .length_max = 2000});
    visit(o.klaar, {.name = "klaar", .label = "meting.klaar"});
    visit(o.maatstaf, {.name = "maatstaf", .label = "meting.instrument"});
}

// The rest of a measurement that was not finished: a later answer to a question takes the place of
// an earlier one.
struct VulMetingAan {
    static constexpr auto soort = OpdrachtSoort::VulMetingAan;
    Datum op{};
    int meting = 0;
    Antwoorden antwoorden = {};
    Codes overgeslagen = {};
    std::optional<std::string> opmerking = {};
    JaNee klaar{};
    bool operator==(const VulMetingAan&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, VulMetingAan& o) {
    visit(o.op, {.name = "op", .label = "meting.op"});
    visit(o.meting, {.name = "meting", .label = "meting.welke"});
    visit(o.antwoorden, {.name = "antwoorden", .label = "meting.antwoorden", .length_max = 600});
    visit(o.overgeslagen, {.name = "overgeslagen", .label = "meting.overgeslagen"});
    visit(o.opmerking, {.name = "opmerking", .label = "meting.opmerking", .length_max = 2000});
    visit(o.klaar, {.name = "klaar", .label = "meting.klaar"});
}

// filled in elsewhere, with an instrument under licence; what came out of it.
struct LegUitslagVast {
    static constexpr auto soort = OpdrachtSoort::LegUitslagVast;
    Datum op{};
    Code instrument = {};
    std::string uitslag;
    Antwoorden niveaus = {};  // a text per theme
    std::optional<std::string> bron = {};
    Maatstaf maatstaf = {};
    bool operator==(const LegUitslagVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegUitslagVast& o) {
    visit(o.op, {.name = "op", .label = "uitslag.op"});
    visit(o.instrument, {.name = "instrument", .label = "meting.instrument",
                         .lijst = "instrumenten"});
    visit(o.uitslag, {.name = "uitslag", .label = "uitslag.uitslag", .length_max = 4000});
    visit(o.niveaus, {.name = "niveaus", .label = "uitslag.niveaus", .length_max = 300});
    visit(o.bron, {.name = "bron", .label = "uitslag.bron", .length_max = 300});
    visit(o.maatstaf, {.name = "maatstaf", .label = "meting.instrument"});
}

// one topic of a plate, or one of the resident's own. The order in
// which they were talked about is that of the events.
struct BespreekOnderwerp {
    static constexpr auto soort = OpdrachtSoort::BespreekOnderwerp;
    Datum op{};
    Code plaat = {};
    std::optional<std::string> eigen_onderwerp = {};
    std::optional<Code> onderwerp = {};
    Onderwerpkiezer gekozen_door{};
    std::optional<JaNee> toestemming = {};  // soft, asked where a professional chose
    Besproken besproken{};
    std::optional<std::string> notitie = {};
    std::optional<std::string> samenvatting = {};
    std::optional<std::string> gemist = {};
    std::optional<Energie> energie = {};
    bool operator==(const BespreekOnderwerp&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, BespreekOnderwerp& o) {
    visit(o.op, {.name = "op", .label = "onderwerp.op"});
    visit(o.plaat, {.name = "plaat", .label = "onderwerp.plaat", .lijst = "platen"});
    visit(o.eigen_onderwerp, {.name = "eigenOnderwerp", .label = "onderwerp.eigen-onderwerp",
                              .length_max = 200});
    visit(o.onderwerp, {.name = "onderwerp", .label = "onderwerp.onderwerp",
                        .lijst = "onderwerpen"});
    visit(o.gekozen_door, {.name = "gekozenDoor", .label = "onderwerp.gekozen-door"});
    visit(o.toestemming, {.name = "toestemming", .label = "onderwerp.toestemming"});
    visit(o.besproken, {.name = "besproken", .label = "onderwerp.besproken"});
    visit(o.notitie, {.name = "notitie", .label = "onderwerp.notitie", .length_max = 2000});
    visit(o.samenvatting, {.name = "samenvatting", .label = "onderwerp.samenvatting",
                           .length_max = 1000});
    visit(o.gemist, {.name = "gemist", .label = "onderwerp.gemist", .length_max = 1000});
    visit(o.energie, {.name = "energie", .label = "onderwerp.energie"});
}

// what the inschalingsschema of the gemeente asks. Each time a new one;
// what was stays. The judgement of the intake has its own class (R-047, LegOordeelVast).
struct SchaalIn {
    static constexpr auto soort = OpdrachtSoort::SchaalIn;
    Datum op{};
    Inschaalaanleiding aanleiding{};
    std::optional<Inschaling> klasse = {};
    Antwoorden antwoorden = {};
    std::string motivatie;
    Maatstaf maatstaf = {};
    bool operator==(const SchaalIn&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, SchaalIn& o) {
    visit(o.op, {.name = "op", .label = "inschaling.op"});
    visit(o.aanleiding, {.name = "aanleiding", .label = "inschaling.aanleiding"});
    visit(o.klasse, {.name = "klasse", .label = "inschaling.klasse"});
    visit(o.antwoorden, {.name = "antwoorden", .label = "inschaling.antwoorden",
                         .length_max = 600});
    visit(o.motivatie, {.name = "motivatie", .label = "inschaling.motivatie", .length_max = 2000});
    visit(o.maatstaf, {.name = "maatstaf", .label = "inschaling.antwoorden"});
}

// a goal, first of all in the resident's own words. What it is called
// in the library, and with what it is worked on, may come with it.
struct StelDoelVast {
    static constexpr auto soort = OpdrachtSoort::StelDoelVast;
    Datum op{};
    std::string eigen_woorden;
    std::optional<Code> subdoel = {};
    std::optional<Code> thema = {};             // of the subdoel, where that was chosen
    std::optional<Doelsoort> soort_doel = {};
    Codes hulpmiddelen = {};
    std::optional<std::string> wie_doet_wat = {};
    std::optional<Datum> tot_wanneer = {};
    bool operator==(const StelDoelVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, StelDoelVast& o) {
    visit(o.op, {.name = "op", .label = "doel.op"});
    visit(o.eigen_woorden, {.name = "eigenWoorden", .label = "doel.eigen-woorden",
                            .length_max = 600});
    visit(o.subdoel, {.name = "subdoel", .label = "doel.subdoel", .lijst = "subdoelen"});
    visit(o.thema, {.name = "thema", .label = "doel.thema", .lijst = "themas"});
    visit(o.soort_doel, {.name = "soortDoel", .label = "doel.soort-doel"});
    visit(o.hulpmiddelen, {.name = "hulpmiddelen", .label = "doel.hulpmiddelen",
                           .lijst = "hulpmiddelen"});
    visit(o.wie_doet_wat, {.name = "wieDoetWat", .label = "doel.wie-doet-wat",
                           .length_max = 1000});
    visit(o.tot_wanneer, {.name = "totWanneer", .label = "doel.tot-wanneer"});
}

struct WerkDoelBij {
    static constexpr auto soort = OpdrachtSoort::WerkDoelBij;
    Datum op{};
    int doel = 0;
    Doelstand stand{};
    std::optional<std::string> toelichting = {};
    bool operator==(const WerkDoelBij&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, WerkDoelBij& o) {
    visit(o.op, {.name = "op", .label = "doel.bijgewerkt-op"});
    visit(o.doel, {.name = "doel", .label = "doel.welk"});
    visit(o.stand, {.name = "stand", .label = "doel.stand"});
    visit(o.toelichting, {.name = "toelichting", .label = "doel.toelichting", .length_max = 1000});
}

// one time of a training in a group.
struct LegTrainingVast {
    static constexpr auto soort = OpdrachtSoort::LegTrainingVast;
    Datum op{};  // the day of that time
    Code training = {};
    std::string plaats;
    Aanwezigheid aanwezig{};
    std::optional<std::string> effect = {};
    bool operator==(const LegTrainingVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegTrainingVast& o) {
    visit(o.op, {.name = "op", .label = "training.op"});
    visit(o.training, {.name = "training", .label = "training.training", .lijst = "trainingen"});
    visit(o.plaats, {.name = "plaats", .label = "training.plaats", .length_max = 200});
    visit(o.aanwezig, {.name = "aanwezig", .label = "training.aanwezig"});
    visit(o.effect, {.name = "effect", .label = "training.effect", .length_max = 1000});
}

}  // namespace houvast
