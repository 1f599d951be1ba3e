#include "app/herinneringsbericht.h"

#include "base/check.h"
#include "base/text.h"

#include <algorithm>
#include <array>

namespace houvast {

namespace {

struct Taalnaam {
    std::string_view naam, code;
};
// How people write a language on a card, in small letters.
constexpr auto taalnamen = std::to_array<Taalnaam>({
    {"engels", "en"}, {"english", "en"}, {"turks", "tr"}, {"arabisch", "ar"}, {"pools", "pl"},
    {"oekraïens", "uk"}, {"duits", "de"}, {"frans", "fr"}, {"spaans", "es"}, {"roemeens", "ro"},
    {"bulgaars", "bg"}, {"somalisch", "so"}, {"tigrinya", "ti"}, {"papiaments", "pap"},
    {"papiamentu", "pap"}, {"fries", "fy"}, {"nederlands", "nl"},
});

std::string small(std::string_view text) {
    std::string result(trimmed(text));
    std::ranges::transform(result, result.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return result;
}

std::string where(const KomendGesprek& gesprek, const BerichtVan& van, const Texts& texts) {
    switch (gesprek.plaats) {
    case KomendGesprek::Plaats::Plek:
        return gesprek.plek.empty() ? van.naam : gesprek.plek;
    case KomendGesprek::Plaats::Thuis: return texts("herinnering.thuis");
    case KomendGesprek::Plaats::Telefoon: return texts("herinnering.telefoon");
    case KomendGesprek::Plaats::Beeldbellen: return texts("herinnering.beeldbellen");
    }
    ENSURE(false);
    return {};
}

Berichttekst signed_by(Berichttekst bericht, const BerichtVan& van, const Texts& texts) {
    bericht.tekst.append(texts("herinnering.groet")).append("\n").append(van.naam).append("\n\n");
    bericht.tekst.append(texts("herinnering.automatisch")).append("\n");
    return bericht;
}

}  // namespace

const Texts& texts_in_taal(const Translations& vertalingen,
                           const std::optional<std::string>& taal) {
    if (!taal) return vertalingen.texts_for("nl");
    const std::string written = small(*taal);
    const auto found = std::ranges::find(taalnamen, written, &Taalnaam::naam);
    const Texts& texts = vertalingen.texts_for(found == taalnamen.end() ? written
                                                                       : std::string(found->code));
    return texts.says_itself("herinnering.sms") ? texts : vertalingen.texts_for("nl");
}

Berichttekst herinneringsbericht(const KomendGesprek& gesprek, const BerichtVan& van,
                                 const Texts& texts, const std::optional<Afspraakmoment>& eerst) {
    Waarden waarden = {{"dag", texts.with_weekday(gesprek.dag)},
                       {"tijd", texts.time_of_day(gesprek.tijd)},
                       {"waar", where(gesprek, van, texts)},
                       {"met", van.met.empty() ? van.naam : van.met},
                       {"telefoon", van.telefoon},
                       {"gemeente", van.naam}};
    if (eerst) {
        waarden["oude_dag"] = texts.with_weekday(eerst->dag);
        waarden["oude_tijd"] = texts.time_of_day(eerst->tijd);
    }
    const auto say = [&](const char* id) { return texts(id, waarden); };
    Berichttekst bericht{
        .onderwerp = say(eerst ? "verzet.onderwerp" : "herinnering.onderwerp"), .tekst = {},
        .sms = say(eerst ? "verzet.sms" : "herinnering.sms")};
    std::string& tekst = bericht.tekst;
    tekst.append(say("herinnering.aanhef")).append("\n\n");
    tekst.append(say(eerst ? "verzet.begin" : "herinnering.begin")).append("\n\n");
    tekst.append(say("herinnering.wanneer")).append("\n");
    tekst.append(say("herinnering.waar")).append("\n");
    tekst.append(say("herinnering.met")).append("\n\n");
    tekst.append(say("herinnering.verzetten")).append("\n\n");
    return signed_by(std::move(bericht), van, texts);
}

Berichttekst afzeggingsbericht(const Afspraakmoment& moment, const BerichtVan& van,
                               const Texts& texts) {
    const Waarden waarden = {{"dag", texts.with_weekday(moment.dag)},
                             {"tijd", texts.time_of_day(moment.tijd)},
                             {"telefoon", van.telefoon},
                             {"gemeente", van.naam}};
    const auto say = [&](const char* id) { return texts(id, waarden); };
    Berichttekst bericht{.onderwerp = say("afzegging.onderwerp"), .tekst = {},
                         .sms = say("afzegging.sms")};
    bericht.tekst.append(say("herinnering.aanhef")).append("\n\n");
    bericht.tekst.append(say("afzegging.begin")).append("\n\n");
    bericht.tekst.append(say("afzegging.bellen")).append("\n\n");
    return signed_by(std::move(bericht), van, texts);
}

}  // namespace houvast
