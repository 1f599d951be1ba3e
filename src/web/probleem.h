// Probleem: what went wrong, for who sent JSON (RFC 9457, application/problem+json): status, title
// and detail to read; code, ground and fields to act on. It shows nothing of the request but the
// names of its fields.
#pragma once

#include "texts/texts.h"
#include "web/http.h"
#include "web/json_velden.h"

namespace houvast::web {

struct Probleem {
    int status;
    std::string titel;
    std::string detail = {};
    std::string soort = {};  // "code": of a refusal the same as in docs/opdrachten.md
    std::string grond = {};  // rule or article it rests on
    VeldFouten velden = {};  // field name → message id
    std::string nummer = {};  // of the incident, to mention on the phone
    std::string bekenden = {};  // JSON: who this may be
};
HttpResponse probleem(const Probleem&, const Texts&);

}  // namespace houvast::web
