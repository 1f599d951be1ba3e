#include "pages/woorden.h"

#include "base/fields.h"

namespace houvast::pages {

using html::Url;

namespace {

constexpr std::size_t nummer_cijfers = 5;

bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

}  // namespace

std::string nummer_van(const DossierRij& rij) {
    std::string nummer = std::to_string(rij.nummer);
    if (nummer.size() < nummer_cijfers) nummer.insert(0, nummer_cijfers - nummer.size(), '0');
    return std::to_string(rij.jaar) + '-' + nummer;
}

std::string naam_van(const DossierRij& rij, const Texts& texts) {
    return rij.naam.empty() ? texts("dossier.afgeschermd") : rij.naam;
}

Texts texts_van(const std::string& nazorg_naam, const Texts& texts) {
    if (nazorg_naam.empty()) return texts;
    return texts.with_words(
        {{"nazorg", in_zin(nazorg_naam)}, {"nazorg_kop", met_hoofdletter(nazorg_naam)}});
}

Url url_van(const TrajectId& id) { return Url::path({"trajecten", id.waarde}); }
Url url_van(const TrajectId& id, OpdrachtSoort soort) {
    return Url::path({"trajecten", id.waarde, houvast::name_of(soort)});
}
Url url_van(const InwonerId& id) { return Url::path({"inwoners", id.waarde}); }
Url url_van(const InwonerId& id, OpdrachtSoort soort) {
    return Url::path({"inwoners", id.waarde, houvast::name_of(soort)});
}
Url url_van(const SignaalId& id) { return Url::path({"signalen", id.waarde}); }
Url url_van(const SignaalId& id, OpdrachtSoort soort) {
    return Url::path({"signalen", id.waarde, houvast::name_of(soort)});
}

std::string grond_in_woorden(const std::string& grond, const Texts& texts) {
    if (grond.empty()) return {};
    if (const std::string id = "grond." + grond; texts.knows(id)) return texts(id);
    const bool law = grond.starts_with("Wgs") || grond.starts_with("Awb") ||
                     grond.starts_with("Wid");
    return texts(law ? "opdracht.grond-wet" : "opdracht.grond", {{"grond", grond}});
}

std::string bericht_van(OpdrachtSoort soort, std::string_view deel) {
    return "opdracht." + std::string(houvast::name_of(soort)) + '.' + std::string(deel);
}

std::string titel_van(OpdrachtSoort soort, const Texts& texts) {
    return texts(bericht_van(soort, "titel"));
}

std::string in_zin(std::string text) {
    const bool word = text.size() < 2 || !is_capital(text[1]);  // and not "BSN"
    if (!text.empty() && is_capital(text[0]) && word)
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

std::string met_hoofdletter(std::string text) {
    if (!text.empty() && is_small(text[0])) text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string groet(const std::string& naam, int minuten, const Texts& texts) {
    const char* id = "vandaag.goedenavond";
    if (minuten < 6 * 60) id = "vandaag.goedenacht";
    else if (minuten < 12 * 60) id = "vandaag.goedemorgen";
    else if (minuten < 18 * 60) id = "vandaag.goedemiddag";
    return texts(id, {{"naam", naam.substr(0, naam.find(' '))}});
}

std::string dag_van(Datum dag, Datum vandaag, const Texts& texts) {
    using std::chrono::year_month_day;
    const bool this_year = year_month_day(dag).year() == year_month_day(vandaag).year();
    return this_year ? texts.brief(dag) : texts(dag);
}

std::string taal_en_tolk(const std::optional<std::string>& taal, bool tolk, const Texts& texts) {
    if (taal && tolk) return texts("dossier.taal-tolk", {{"taal", met_hoofdletter(*taal)}});
    if (taal) return met_hoofdletter(*taal);
    return tolk ? texts("dossier.tolk") : std::string();
}

std::string contactwens(const std::optional<Kanaal>& liefst,
                        const std::optional<std::string>& wanneer, const Texts& texts) {
    std::string wens;
    if (liefst)
        wens = texts("dossier.liefst", {{"kanaal", in_zin(texts("contact.kanaal." +
                                                                std::string(name_of(*liefst))))}});
    if (!wanneer) return wens;
    return wens.empty() ? *wanneer : wens + ", " + in_zin(*wanneer);
}

}  // namespace houvast::pages
