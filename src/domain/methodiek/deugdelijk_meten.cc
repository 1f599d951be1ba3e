// What a gemeente measures with: scales, instruments, plates and the inschaling.
#include "base/fields.h"
#include "domain/methodiek/deugdelijk_delen.h"
#include "domain/traject/opdrachten_intake.h"

namespace houvast::deugdelijk {

namespace {

constexpr std::size_t treden_min = 2, treden_max = 10;

// an amount or a number beside the scale would be a norm to compare oneself with.
bool holds_norm(std::string_view text) {
    return text.find_first_of("0123456789%") != text.npos || text.find("€") != text.npos;
}

void check_norm(std::string_view text, const std::string& in, Gebreken& found) {
    if (holds_norm(text))
        add(found, "methodiek.norm", in, {{"tekst", std::string(text)}}, "R-044");
}

// of what the resident reads, when it asks where one is and where one wants to be.
void check_norms(const Methodiek& m, const Instrument& i, const std::string& in, Gebreken& found) {
    check_norm(i.naam, in, found);
    check_norm(i.uitleg, in, found);
    for (const Instrumentthema& een : i.themas) {
        const std::string in_theme = in + ", thema " + een.code;
        for (const std::string* text : {&een.naam, &een.uitleg, &een.bemoediging})
            check_norm(*text, in_theme, found);
        for (const Stelling& stelling : een.stellingen) check_norm(stelling.tekst, in_theme, found);
    }
    const Schaal* used = schaal(m, i.schaal);
    if (used == nullptr) return;
    const std::string in_scale = "schaal " + used->code;
    check_norm(used->naam, in_scale, found);
    for (const Trede& trede : used->treden) {
        check_norm(trede.naam, in_scale, found);
        check_norm(trede.teken, in_scale, found);
    }
}

void check_schalen(const Methodiek& m, Gebreken& found) {
    check_once(m.schalen, "schaal", found);
    for (const Schaal& een : m.schalen) {
        const std::string in = "schaal " + een.code;
        check_once(een.treden, in + ", trede", found);
        if (een.treden.size() < treden_min || een.treden.size() > treden_max)
            add(found, "methodiek.treden", in, {{"aantal", static_cast<int>(een.treden.size())}});
    }
}

void check_instrument_themas(const Methodiek& m, const Instrument& i, const std::string& in,
                             Gebreken& found) {
    check_once(i.themas, in + ", thema", found);
    std::set<std::string> statements;
    for (const Instrumentthema& een : i.themas) {
        const std::string in_theme = in + ", thema " + een.code;
        if (!een.competentie.empty())
            check_known(m.themas, "thema", een.competentie, in_theme, found);
        for (const Stelling& stelling : een.stellingen)
            if (!statements.insert(stelling.code).second)
                add(found, "methodiek.dubbel", in_theme, {{"code", stelling.code}});
    }
}

void check_instrument(const Methodiek& m, const Instrument& i, Gebreken& found) {
    const std::string in = "instrument " + i.code;
    const bool asks = i.soort == InstrumentSoort::Vragen;
    if (asks && i.schaal.empty()) add(found, "methodiek.zonder-schaal", in);
    if (!i.schaal.empty()) check_known(m.schalen, "schaal", i.schaal, in, found);
    if (asks && i.themas.empty()) add(found, "methodiek.zonder-thema", in);
    if (i.momenten.empty()) add(found, "methodiek.zonder-moment", in);
    check_doelgroepen(m, i.doelgroepen, in, found);
    check_instrument_themas(m, i, in, found);
    if (i.gewenst) check_norms(m, i, in, found);
}

bool has_moment(const Instrument& i, Meetmoment moment) {
    return std::ranges::find(i.momenten, moment) != i.momenten.end();
}

}  // namespace

void check_instrumenten(const Methodiek& m, Gebreken& found) {
    check_schalen(m, found);
    check_once(m.instrumenten, "instrument", found);
    for (const Instrument& i : m.instrumenten) check_instrument(m, i, found);
    // and for everybody, so that an intake has the same themes whoever comes.
    const bool both = std::ranges::any_of(m.instrumenten, [](const Instrument& i) {
        return i.doelgroepen.empty() && has_moment(i, Meetmoment::Begin) &&
               has_moment(i, Meetmoment::Einde);
    });
    if (!both) add(found, "methodiek.begin-en-einde", "instrument", {}, "R-128");
}

void check_platen(const Methodiek& m, Gebreken& found) {
    check_once(m.platen, "plaat", found);
    for (const Gespreksplaat& p : m.platen) {
        const std::string in = "plaat " + p.code;
        check_once(p.onderwerpen, in + ", onderwerp", found);
        const bool topics = p.soort == PlaatSoort::Onderwerpen;
        if (p.onderwerpen.empty() == topics || p.instrument.empty() != topics)
            add(found, "methodiek.plaat", in);
        if (!p.instrument.empty())
            check_known(m.instrumenten, "instrument", p.instrument, in, found);
    }
}

void check_inschaling(const Methodiek& m, Gebreken& found) {
    const auto& klassen = m.inschaling.klassen;
    check_once(klassen, "klasse", found);
    const auto& known = names_of<Inschaling>;
    for (const Inschalingsklasse& een : klassen)
        if (std::ranges::find(known, een.code) == known.end())
            add(found, "methodiek.klassen", "klasse " + een.code, {{"code", een.code}}, "R-047");
    for (const std::string_view code : known)
        if (klasse(m, code) == nullptr)
            add(found, "methodiek.klassen", "klasse", {{"code", std::string(code)}}, "R-047");
    check_once(m.inschaling.vragen, "schemavraag", found);
    for (const Schemavraag& vraag : m.inschaling.vragen) {
        const std::string in = "schemavraag " + vraag.code;
        if ((vraag.soort == SchemaSoort::Keuze) == vraag.codelijst.empty())
            add(found, "methodiek.codelijst-keuze", in);
        if (!vraag.codelijst.empty())
            check_known(m.codelijsten, "codelijst", vraag.codelijst, in, found);
    }
    if (m.inschaling.letters_neutraal)
        check_known(m.codelijsten, "codelijst", "lettercode", "inschaling, letters_neutraal",
                    found);
}

}  // namespace houvast::deugdelijk
