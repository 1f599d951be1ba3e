#include "texts/catalogue.h"

#include <boost/locale/generator.hpp>
#include <boost/locale/message.hpp>

#include <stdexcept>

namespace houvast {

namespace {

using Facet = boost::locale::message_format<char>;

constexpr int our_domain = 0;  // the only one that we add

std::locale messages_of(const std::string& dir, const std::string& language) {
    boost::locale::generator make;
    make.categories(boost::locale::category_t::message);  // dates and numbers are Texts' own
    make.add_messages_path(dir);
    make.add_messages_domain("houvast");
    return make(language + ".UTF-8");
}

}  // namespace

struct Catalogue::Messages {
    std::locale locale;  // keeps the facet alive
    const Facet& facet = std::use_facet<Facet>(locale);
};

Catalogue::Catalogue(const std::string& dir, const std::string& language)
    : messages_(new Messages{.locale = messages_of(dir, language)}) {
    // Boost.Locale is silent about a file that is not there: every catalogue names its language.
    if (find("taal.naam") == nullptr)
        throw std::runtime_error("no translations for '" + language + "' in " + dir +
                                 ": build the target 'translations', or set HOUVAST_SHARE");
}

Catalogue::~Catalogue() = default;

const char* Catalogue::find(const std::string& id, std::optional<int> count) const {
    // An id with a NUL would look up its first part; the empty id is the header of the file.
    if (id.empty() || id.find('\0') != id.npos) return nullptr;
    if (count)
        if (const char* form = messages_->facet.get(our_domain, nullptr, id.c_str(), *count))
            return form;
    return messages_->facet.get(our_domain, nullptr, id.c_str());
}

}  // namespace houvast
