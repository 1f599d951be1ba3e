#include "web/json_body.h"

#include <boost/json/basic_parser_impl.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace houvast::web {

namespace {

using boost::json::error_code;
using boost::json::string_view;

// Collects the members while the library's parser walks through the text.
struct Verzamelaar {
    static constexpr std::size_t max_object_size = json_leden_max;
    static constexpr std::size_t max_array_size = json_leden_max;
    static constexpr std::size_t max_key_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);

    JsonVelden velden;
    std::string naam = {};    // of the member being read
    std::string tekst = {};   // the part of a text so far
    std::size_t diepte = 0;   // 1: inside the object

    bool on_document_begin(error_code&) { return true; }
    bool on_document_end(error_code&) { return true; }
    bool on_object_begin(error_code& ec) {
        if (diepte > 0 && !put({}, ec)) return false;
        return open();
    }
    bool on_object_end(std::size_t, error_code&) { return close(); }
    bool on_array_begin(error_code& ec) {
        if (!put({.soort = JsonWaarde::Soort::Lijst}, ec)) return false;
        return open();
    }
    bool on_array_end(std::size_t, error_code&) { return close(); }

    bool on_key_part(string_view part, std::size_t, error_code&) {
        tekst.append(part.data(), part.size());
        return true;
    }
    bool on_key(string_view part, std::size_t, error_code& ec) {
        on_key_part(part, 0, ec);
        if (diepte == 1) naam = tekst;
        tekst.clear();
        return true;
    }
    bool on_string_part(string_view part, std::size_t, error_code&) {
        tekst.append(part.data(), part.size());
        return true;
    }
    bool on_string(string_view part, std::size_t, error_code& ec) {
        on_string_part(part, 0, ec);
        std::string whole;
        whole.swap(tekst);
        if (in_list()) {
            velden.back().second.lijst.push_back(std::move(whole));
            return true;
        }
        return put({.soort = JsonWaarde::Soort::Tekst, .tekst = std::move(whole)}, ec);
    }
    bool on_number_part(string_view, error_code&) { return true; }
    bool on_int64(std::int64_t i, string_view, error_code& ec) { return number(i, ec); }
    bool on_uint64(std::uint64_t, string_view, error_code& ec) { return put({}, ec); }
    bool on_double(double d, string_view, error_code& ec) {  // 3.0 is a whole number, 3.5 is not
        if (std::trunc(d) != d || std::abs(d) > 1e9) return put({}, ec);
        return number(static_cast<std::int64_t>(d), ec);
    }
    bool on_bool(bool, error_code& ec) { return put({}, ec); }
    bool on_null(error_code& ec) { return put({}, ec); }
    bool on_comment_part(string_view, error_code&) { return true; }
    bool on_comment(string_view, error_code&) { return true; }

private:
    bool in_list() const {
        return diepte == 2 && velden.back().second.soort == JsonWaarde::Soort::Lijst;
    }
    bool number(std::int64_t i, error_code& ec) {
        return put({.soort = JsonWaarde::Soort::Getal, .tekst = std::to_string(i)}, ec);
    }
    bool open() {
        if (++diepte == 2) naam = velden.back().first;
        return true;
    }
    bool close() {
        if (--diepte == 1) naam.clear();
        return true;
    }
    // A value of the object itself is a member. Anything inside one makes that member Anders.
    bool put(JsonWaarde waarde, error_code& ec) {
        if (diepte == 0) {
            ec = boost::json::error::syntax;
            return false;
        }
        if (diepte > 1) {
            velden.back().second = {};
            return true;
        }
        velden.emplace_back(std::exchange(naam, {}), std::move(waarde));
        return true;
    }
};

}  // namespace

std::expected<JsonVelden, JsonFout> read_json_body(std::string_view body) {
    boost::json::parse_options strict;
    strict.max_depth = json_diepte_max;
    boost::json::basic_parser<Verzamelaar> parser(strict);
    error_code ec;
    const std::size_t read = parser.write_some(false, body.data(), body.size(), ec);
    if (ec || read < body.size())
        return std::unexpected(JsonFout{std::min(read, body.size()), parser.handler().naam});
    return std::move(parser.handler().velden);
}

}  // namespace houvast::web
