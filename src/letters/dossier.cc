#include "letters/dossier.h"

#include "base/check.h"
#include "html/tags.h"

#include <sodium.h>

namespace houvast::letters {

using namespace html;

namespace {

constexpr Tag style{"style"};

// Counters make the pages of the contents; what stands at the top is of the first heading.
constexpr Literal css = R"css(
@page { size: A4; margin: 24mm 20mm 22mm;
  @top-left { content: string(kop); font-size: 9pt; color: #333; }
  @bottom-right { content: string(pagina) " " counter(page) " / " counter(pages); font-size: 9pt; }
}
html { font-family: "DejaVu Sans", sans-serif; font-size: 10.5pt; line-height: 1.45; color: #111; }
.kop { string-set: kop content(); position: absolute; visibility: hidden; }
.pagina { string-set: pagina content(); position: absolute; visibility: hidden; }
h1 { font-size: 20pt; margin: 0 0 6mm; }
h2 { font-size: 14pt; margin: 8mm 0 3mm; border-bottom: 0.5pt solid #777; break-after: avoid; }
h3 { font-size: 10.5pt; margin: 4mm 0 0; break-after: avoid; }
p { margin: 0 0 1mm; white-space: pre-line; }
.door { color: #444; font-size: 9.5pt; }
.label { font-weight: bold; }
table { border-collapse: collapse; margin-bottom: 8mm; }
th { text-align: left; padding: 1mm 6mm 1mm 0; vertical-align: top; font-weight: bold; }
td { padding: 1mm 0; }
nav ol { list-style: none; padding: 0; }
nav a { color: inherit; text-decoration: none; }
nav a::after { content: leader('.') target-counter(attr(href), page); }
.plaat { break-before: page; }
.plaat img { max-width: 100%; max-height: 225mm; }
)css";

Html row(const std::string& label, const std::string& value) {
    if (value.empty()) return {};
    return tr(th(attr("scope", "row"), label), td(value));
}

Html front(const Dossierstuk& stuk, const Texts& texts) {
    return fragment(
        h1(texts("uitvoer.stuk.titel", {{"nummer", stuk.nummer}})),
        table(tbody(row(texts("uitvoer.stuk.gemeente"), stuk.gemeente),
                    row(texts("uitvoer.stuk.namen"), stuk.namen),
                    row(texts("uitvoer.doel"), stuk.doel), row(texts("uitvoer.reden"), stuk.reden),
                    row(texts("uitvoer.stuk.periode"), stuk.periode),
                    row(texts("uitvoer.stuk.gemaakt"),
                        stuk.gemaakt_op + ", " + stuk.gemaakt_door))));
}

std::string anchor(std::string_view what, std::size_t number) {
    return std::string(what) + std::to_string(number);
}

Html contents(const Dossierstuk& stuk, const Texts& texts) {
    Html items;
    const auto add = [&](const std::string& id, const std::string& titel) {
        items += li(a(href(Url::anchor(id)), titel));
    };
    for (std::size_t i = 0; i < stuk.hoofdstukken.size(); ++i)
        add(anchor("deel", i), stuk.hoofdstukken[i].titel);
    for (std::size_t i = 0; i < stuk.platen.size(); ++i)
        add(anchor("plaat", i), stuk.platen[i].titel);
    if (!stuk.bijlagen.empty()) add("bijlagen", texts("uitvoer.stuk.bijlagen"));
    return nav(h2(texts("uitvoer.stuk.inhoud")), ol(items));
}

Html line_of(const Regel& regel) {
    Html alineas;
    for (const Regel::Alinea& alinea : regel.alineas)
        alineas += p(when(!alinea.label.empty(), span(cls("label"), alinea.label + ": ")),
                     alinea.tekst);
    return section(h3(regel.dag + ": " + regel.zin),
                   when(!regel.door.empty(), p(cls("door"), regel.door)), alineas);
}

Html chapter(const Hoofdstuk& deel, std::size_t number, const Texts& texts) {
    Html lines;
    for (const Regel& regel : deel.regels) lines += line_of(regel);
    return section(h2(attr("id", anchor("deel", number)), deel.titel),
                   deel.regels.empty() ? p(texts("uitvoer.stuk.niets")) : lines);
}

std::string base64(std::string_view bytes) {
    constexpr int variant = sodium_base64_VARIANT_ORIGINAL;
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(),
                      reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), variant);
    text.pop_back();  // its NUL
    return text;
}

// Url refuses a data: address, rightly: the bytes take the place of this one at the very end.
Url place_of(std::size_t number) { return Url::path({"plaat", std::to_string(number)}); }

Html picture(const Plaat& plaat, std::size_t number) {
    return section(cls("plaat"), h2(attr("id", anchor("plaat", number)), plaat.titel),
                   img(attr("alt", plaat.titel), src(place_of(number))));
}

// From the last back, so that nothing which somebody typed before it is taken for its place.
void fill_in(std::string& page, const std::vector<Plaat>& platen) {
    std::size_t end = page.size();
    for (std::size_t i = platen.size(); i-- > 0;) {
        const std::string place = "src=\"" + place_of(i).str() + "\"";
        end = page.rfind(place, end);
        ENSURE(end != std::string::npos);
        page.replace(end, place.size(),
                     "src=\"data:image/jpeg;base64," + base64(platen[i].jpeg) + "\"");
    }
}

Html bound_in(const std::vector<std::string>& bijlagen, const Texts& texts) {
    if (bijlagen.empty()) return {};
    Html items;
    for (const std::string& titel : bijlagen) items += li(titel);
    return section(h2(attr("id", "bijlagen"), texts("uitvoer.stuk.bijlagen")),
                   p(texts("uitvoer.stuk.bijlagen-uitleg")), ol(items));
}

}  // namespace

std::string dossier_html(const Dossierstuk& stuk, const Texts& texts) {
    const std::string titel = texts("uitvoer.stuk.titel", {{"nummer", stuk.nummer}});
    Html parts;
    for (std::size_t i = 0; i < stuk.hoofdstukken.size(); ++i)
        parts += chapter(stuk.hoofdstukken[i], i, texts);
    for (std::size_t i = 0; i < stuk.platen.size(); ++i) parts += picture(stuk.platen[i], i);
    const Html whole = html::html(
        attr("lang", texts.language()),
        head(meta(attr("charset", "utf-8")), title(titel), style(raw(css))),
        body(p(cls("kop"), titel + " · " + stuk.gemeente + " · " + stuk.gemaakt_op),
             p(cls("pagina"), texts("uitvoer.stuk.pagina")), front(stuk, texts),
             contents(stuk, texts), parts, bound_in(stuk.bijlagen, texts)));
    std::string page = "<!DOCTYPE html>\n" + whole.str();
    fill_in(page, stuk.platen);
    return page;
}

}  // namespace houvast::letters
