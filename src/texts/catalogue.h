// Catalogue: the compiled messages (.mo) of one language. Boost.Locale stays inside catalogue.cc.
// Read-only after it is made: any number of threads may look up at once.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace houvast {

class Catalogue {
public:
    // Reads <dir>/<language>/LC_MESSAGES/houvast.mo; throws std::runtime_error when that is not
    // there or no catalogue. No locale of the operating system is needed.
    Catalogue(const std::string& dir, const std::string& language);
    ~Catalogue();

    // The sentence of an id, nullptr if there is none. A count chooses between the plural forms
    // of a message that has them. The text lives as long as the catalogue. Costs one look in a
    // hash table of our own: a page asks some 200 times.
    const char* find(std::string_view id, std::optional<int> count = {}) const;

private:
    struct Messages;
    std::unique_ptr<const Messages> messages_;
};

}  // namespace houvast
