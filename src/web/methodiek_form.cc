#include "web/methodiek_form.h"

#include "app/view.h"
#include "web/methodiekbron.h"
#include "web/opdracht.h"
#include "web/schema.h"

#include <algorithm>

namespace houvast::web {

namespace {

// What the gemeente offers after a decision.
std::vector<pages::Option> products(const Methodiek& methodiek) {
    std::vector<pages::Option> options;
    for (const Product& product : methodiek.producten)
        if (product.toegang == Toegang::MetBeschikking)
            options.push_back({.value = product.code, .label = product.naam});
    return options;
}

// What can be chosen of a list of the methodiek; what is no longer used is not.
std::vector<pages::Option> listed(const Methodiek& methodiek, std::string_view code) {
    std::vector<pages::Option> options;
    if (const Codelijst* lijst = codelijst(methodiek, code))
        for (const CodelijstWaarde& w : lijst->waarden)
            if (!w.vervallen) options.push_back({.value = w.code, .label = w.naam});
    return options;
}

void add_once(std::vector<pages::Option>& options, std::string value, std::string label) {
    if (std::ranges::count(options, value, &pages::Option::value) == 0)
        options.push_back({.value = std::move(value), .label = std::move(label)});
}

// All there are to choose from; after a link with one of them only that one, so that the form says
// its name. A dossier can only take over what the gemeente has.
void add_methodieken(const Verzoek& v, OpdrachtSoort soort, pages::FormDetails& details) {
    std::string code{v.http.query.get("code")}, versie{v.http.query.get("versie")};
    if (soort == OpdrachtSoort::NeemMethodiekOver) {
        const MethodiekKeuze nu = methodiek_op(*v.inrichting, v.gemeente.vandaag());
        code = nu.code;
        versie = nu.versie;
    }
    for (const Methodiek& m : v.gemeente.methodieken(*v.inrichting).alle) {
        if (!code.empty() && m.code != code) continue;
        add_once(details.options["code"], m.code, m.naam);
        if (versie.empty() || m.versie == versie)
            add_once(details.options["versie"], m.versie, m.versie);
    }
}

struct Versievelden {
    std::string_view code, versie;
};

// As the link says, or as it was posted.
std::optional<MethodiekKeuze> version_meant(const Verzoek& v, const Versievelden& velden) {
    const NameValues& where = is_safe(v.http.method) ? v.http.query : v.velden;
    return keuze_uit(where.get(velden.code), where.get(velden.versie));
}

// The one that it is about, or that is copied: one choice, so that the form says its name.
void add_version(const Verzoek& v, const Versievelden& velden, pages::FormDetails& details) {
    const auto meant = version_meant(v, velden);
    for (const pages::VersieRij& rij : versies_van(v)) {
        if (meant && *meant != rij.keuze) continue;
        add_once(details.options[std::string(velden.code)], rij.keuze.code, rij.naam);
        add_once(details.options[std::string(velden.versie)], rij.keuze.versie, rij.keuze.versie);
    }
}

// This month, and a number where that is taken.
std::string free_version(const Verzoek& v, const std::string& code) {
    const std::string month = iso(v.gemeente.vandaag()).substr(0, 7);
    const auto taken = [&](const std::string& versie) {
        const MethodiekKeuze keuze{.code = code, .versie = versie};
        return v.inrichting->eigen_methodieken.contains(keuze) ||
               find(v.gemeente.methodieken(*v.inrichting), keuze) != nullptr;
    };
    std::string versie = month;
    for (int number = 2; taken(versie); ++number)
        versie = month + '-' + std::to_string(number);
    return versie;
}

}  // namespace

void add_lijsten(const Verzoek& v, OpdrachtSoort soort, pages::FormDetails& details) {
    using enum OpdrachtSoort;
    if (soort == KiesMethodiek || soort == NeemMethodiekOver)
        return add_methodieken(v, soort, details);
    if (soort == KopieerMethodiek) return add_version(v, {"vanCode", "vanVersie"}, details);
    if (soort == StelMethodiekVast || soort == GooiMethodiekWeg)
        return add_version(v, {"code", "versie"}, details);
    for (const FieldShape& shape : body_shapes(soort)) {
        const bool regelingen = shape.field.lijst == "regelingen";
        if (shape.field.lijst.empty() || (shape.kind != Kind::Codes && !regelingen)) continue;
        const Methodiek& methodiek = view_methodiek(v.gemeente, onderwerp_of(v, soort));
        details.options[std::string(shape.field.name)] =
            regelingen ? listed(methodiek, shape.field.lijst) : products(methodiek);
    }
}

void prefill(KiesMethodiek& o, const Verzoek& v) {
    const auto chosen = [&](const char* name) {
        const std::string_view code = v.http.query.get(name);
        return is_code(code) ? Code{std::string(code)} : Code{};
    };
    o.code = chosen("code");
    o.versie = chosen("versie");
}

// A gemeente's own, of this month: who has nothing against that, changes nothing here.
void prefill(KopieerMethodiek& o, const Verzoek& v) {
    const auto van = version_meant(v, {"vanCode", "vanVersie"});
    const MethodiekKeuze copied = van ? *van : methodiek_op(*v.inrichting, v.gemeente.vandaag());
    o.van_code = {copied.code};
    o.van_versie = {copied.versie};
    o.code = v.gemeente.naam();
    o.versie = free_version(v, o.code);
    if (const auto m = methodiek_met(v, copied)) o.naam = m->naam;
}

void prefill(StelMethodiekVast& o, const Verzoek& v) {
    if (const auto meant = version_meant(v, {"code", "versie"})) {
        o.code = {meant->code};
        o.versie = {meant->versie};
    }
}

void prefill(GooiMethodiekWeg& o, const Verzoek& v) {
    if (const auto meant = version_meant(v, {"code", "versie"})) {
        o.code = {meant->code};
        o.versie = {meant->versie};
    }
}

void prefill(NeemMethodiekOver& o, const Verzoek& v) {
    prefill_today(o, v);
    const MethodiekKeuze nu = methodiek_op(*v.inrichting, v.gemeente.vandaag());
    o.code = {nu.code};
    o.versie = {nu.versie};
}

}  // namespace houvast::web
