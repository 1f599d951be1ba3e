#include "web/probleem.h"

#include <boost/json.hpp>

namespace houvast::web {

namespace js = boost::json;

HttpResponse probleem(const Probleem& p, const Texts& texts) {
    js::object body = {{"status", p.status}, {"title", p.titel}};
    const auto put = [&](const char* name, const std::string& text) {
        if (!text.empty()) body[name] = text;
    };
    put("detail", p.detail);
    put("code", p.soort);
    put("grond", p.grond);
    put("nummer", p.nummer);
    if (!p.velden.empty()) {
        js::array velden;
        for (const auto& [naam, bericht] : p.velden)
            velden.push_back(js::object{{"naam", naam},
                                        {"code", bericht.substr(bericht.find('.') + 1)},
                                        {"text", texts(bericht)}});
        body["fields"] = std::move(velden);
    }
    if (!p.bekenden.empty()) body["bekenden"] = js::parse(p.bekenden);
    return json(p.status, js::serialize(body), "application/problem+json");
}

}  // namespace houvast::web
