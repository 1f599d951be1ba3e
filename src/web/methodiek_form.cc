#include "web/methodiek_form.h"

#include "app/view.h"
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

}  // namespace

void add_lijsten(const Verzoek& v, OpdrachtSoort soort, pages::FormDetails& details) {
    using enum OpdrachtSoort;
    if (soort == KiesMethodiek || soort == NeemMethodiekOver)
        return add_methodieken(v, soort, details);
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

void prefill(NeemMethodiekOver& o, const Verzoek& v) {
    prefill_today(o, v);
    const MethodiekKeuze nu = methodiek_op(*v.inrichting, v.gemeente.vandaag());
    o.code = {nu.code};
    o.versie = {nu.versie};
}

}  // namespace houvast::web
