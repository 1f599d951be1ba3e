// Hulpvraag: what somebody typed in the public form → what we need to know, and the aanmelding that
// comes of it. What has no field of its own there stands in `steun`, in plain words: what helps
// this person to go on.
#pragma once

#include "app/webaanmelding.h"
#include "pages/form.h"
#include "pages/hulp_velden.h"

#include <expected>

namespace houvast::web {

// Or the form with what is wrong, in words for who is asked.
std::expected<Hulpvraag, Form> gelezen_hulpvraag(Typed, Hulpweg);

bool is_spoed(const Hulpvraag&);  // Wgs art. 4 lid 2
// The last day before which we want to have talked, and on which we work: within T1, or T2 when
// that is sooner.
Datum gesprek_uiterlijk(const Hulpvraag&, Datum vandaag, const Kalender&);

Webaanmelding webaanmelding(const Hulpvraag&, Hulpweg, const CommandId&, Datum vandaag,
                            const Texts&);

}  // namespace houvast::web
