// Gebreken of a methodiek for whoever writes its files: what is wrong in plain Dutch, and where.
#include "loading/methodiek.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace houvast {

namespace {

using Rij = std::pair<std::string_view, std::string_view>;

// In which file a thing of this kind stands.
constexpr auto bestanden = std::to_array<Rij>({{"mijlpaal", "fasen.yaml"},
                                               {"fase", "fasen.yaml"},
                                               {"codelijst", "codelijsten.yaml"},
                                               {"product", "producten.yaml"},
                                               {"contactfrequentie", "contactfrequenties.yaml"},
                                               {"gesprekstip", "gesprekstips.yaml"},
                                               {"plaat", "platen.yaml"},
                                               {"schaal", "instrumenten.yaml"},
                                               {"instrument", "instrumenten.yaml"},
                                               {"inschaling", "inschaling.yaml"},
                                               {"klasse", "inschaling.yaml"},
                                               {"schemavraag", "inschaling.yaml"},
                                               {"thema", "doelen.yaml"},
                                               {"einddoel", "doelen.yaml"},
                                               {"subdoel", "doelen.yaml"},
                                               {"hulpmiddel", "hulpmiddelen.yaml"},
                                               {"training", "trainingen.yaml"}});

constexpr auto redenen = std::to_array<Rij>({
    {"leeg", "er is geen enkele {in}; er hoort er minstens een te zijn"},
    {"dubbel", "staat er twee keer: {code}"},
    {"onbekend", "{in}: er is geen {soort} met de code {code}"},
    {"stap-zonder-fase", "geen enkele fase heeft de stap {stap}"},
    {"stap-dubbel", "{in}: de stap {stap} staat ook in een andere fase"},
    {"volgorde", "{in}: de stappen horen voor die van de fase erboven"},
    {"keuzes", "{in}: het programma kent deze keuzes; {code} ontbreekt of hoort er niet bij"},
    {"geen-codelijst", "de codelijst {codelijst} ontbreekt"},
    {"beheer-alleen", "er is een product van de soort beheer, maar geen van de soort begeleiding"},
    {"treden", "{in}: een schaal heeft 2 tot 10 treden, deze {aantal}"},
    {"zonder-schaal", "{in}: vragen horen een schaal te hebben om op te antwoorden"},
    {"zonder-thema", "{in}: er hoort minstens een thema bij"},
    {"zonder-moment", "{in}: zeg op welke momenten het gebruikt wordt"},
    {"norm",
     "{in}: geen cijfer, bedrag of procent waar naar de wens wordt gevraagd; wel in: {tekst}"},
    {"begin-en-einde", "geen enkel instrument is er voor iedereen, aan het begin en aan het einde; "
                       "dan is er niets te vergelijken"},
    {"plaat", "{in}: van de soort onderwerpen heeft een plaat onderwerpen en geen instrument, van "
              "de soort meting andersom"},
    {"klassen", "de klassen zijn die van het programma; {code} ontbreekt of hoort er niet bij"},
    {"codelijst-keuze", "{in}: van de soort keuze is er een codelijst, anders niet"},
    {"ander-thema", "{in}: het einddoel {einddoel} hoort bij een ander thema"},
    {"kring", "{in}: dit doel wacht op zichzelf, misschien langs andere doelen"},
    {"zwaarder-vooraf", "{in}: {na} komt eerst, maar is moeilijker"},
    {"weinig-subdoelen", "{in}: {aantal} subdoelen; er horen er minstens {minstens} te zijn"},
    {"moeilijkheid", "{in}: geen subdoel van moeilijkheid {moeilijkheid}"},
    {"weinig-hulpmiddelen", "{in}: {aantal} hulpmiddelen; er horen er minstens {minstens} te zijn"},
    {"adres", "{in}: een film en een e-learning hebben een adres, andere soorten niet"},
    {"adres-site", "{in}: geen https-adres van een publieke site die wij kennen: {adres}"},
    {"werkblad", "{in}: van de soort werkblad zijn er blokken bij werkblad, anders niet"},
    {"zonder-tekst", "{in}: er is geen tekst voor de inwoner"},
    {"product-soort", "{in}: het product {product} is niet van de soort begeleiding"},
});

template <std::size_t n>
std::string_view value_of(const std::array<Rij, n>& rijen, std::string_view sleutel) {
    const auto found = std::ranges::find(rijen, sleutel, &Rij::first);
    return found == rijen.end() ? std::string_view{} : found->second;
}

std::string words_of(const Waarde& waarde) {
    if (const auto* text = std::get_if<std::string>(&waarde)) return *text;
    if (const auto* number = std::get_if<int>(&waarde)) return std::to_string(*number);
    return iso(std::get<Datum>(waarde));
}

// "{in}: {aantal} subdoelen" with the values of the gebrek in place of their names.
std::string filled(std::string_view sentence, const Waarden& waarden) {
    std::string text;
    while (!sentence.empty()) {
        const auto open = sentence.find('{');
        text += sentence.substr(0, open);
        if (open == sentence.npos) break;
        const auto close = sentence.find('}', open);
        const auto found = waarden.find(std::string(sentence.substr(open + 1, close - open - 1)));
        if (found != waarden.end()) text += words_of(found->second);
        sentence.remove_prefix(close + 1);
    }
    return text;
}

std::string reden_van(const Weigering& gebrek) {
    const std::string_view sentence =
        value_of(redenen, std::string_view(gebrek.code).substr(gebrek.code.find('.') + 1));
    std::string text = sentence.empty() ? gebrek.code : filled(sentence, gebrek.waarden);
    if (!gebrek.grond.empty()) text += " (" + gebrek.grond + ')';
    return text;
}

}  // namespace

Leesfout leesfout_van(const Weigering& gebrek, const Vindplaatsen& waar,
                      const std::string& folder) {
    const auto value = gebrek.waarden.find("in");
    const std::string in = value == gebrek.waarden.end() ? "" : words_of(value->second);
    // From what it is about to what that is part of: "instrument a, thema b" to "instrument a".
    for (std::string_view name = in; !name.empty();) {
        if (const auto found = waar.find(name); found != waar.end())
            return {found->second.bestand, found->second.plaats, reden_van(gebrek)};
        const auto comma = name.rfind(", ");
        name = comma == name.npos ? std::string_view{} : name.substr(0, comma);
    }
    const std::filesystem::path file = value_of(bestanden, in.substr(0, in.find_first_of(" ,")));
    return {(std::filesystem::path(folder) / file).string(), {}, reden_van(gebrek)};
}

}  // namespace houvast
