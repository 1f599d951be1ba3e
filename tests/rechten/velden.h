// For every kind of command: fields that are right for it, so that nothing but a right can stop it.
#pragma once

#include "support/huis.h"

namespace houvast::rechten {

// The ids that a command may name in its fields.
struct Genoemd {
    InwonerId inwoner;
    TrajectId traject;
    MedewerkerId medewerker;
};

// As a browser would post them; without command id and CSRF token.
web::NameValues goede_velden(OpdrachtSoort, const Genoemd&);
// The same fields as the JSON body of that command.
std::string json_body(OpdrachtSoort, const web::NameValues&);

}  // namespace houvast::rechten
