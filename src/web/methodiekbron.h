// Methodiekbron: which methodiek a page for the beheerder is about: one that can be chosen, or a
// draft of this gemeente. Whoever may not change one sees the one that counts.
#pragma once

#include "domain/methodiek/methodiek.h"
#include "pages/components/fields.h"
#include "pages/methodieken.h"
#include "web/verzoek.h"

namespace houvast::web {

bool is_beheerder(const Verzoek&);

// Nothing when these are no codes.
std::optional<MethodiekKeuze> keuze_uit(std::string_view code, std::string_view versie);
// "code/versie", as a list of versions has it.
std::optional<MethodiekKeuze> keuze_uit(std::string_view both);
// Of the address: {code:woord}/{versie:woord}.
MethodiekKeuze keuze_uit_pad(const Verzoek&);

// A copy: a draft is nowhere else. Nothing when it is not there.
std::optional<Methodiek> methodiek_met(const Verzoek&, const MethodiekKeuze&);

// Every version that is there, with how it stands.
std::vector<pages::VersieRij> versies_van(const Verzoek&);
std::vector<pages::Option> versiekeuzes(const Verzoek&);

}  // namespace houvast::web
