// Translations: all languages that stand in a folder, each as Texts, loaded once at start.
#pragma once

#include "texts/texts.h"

#include <map>
#include <vector>

namespace houvast {

class Translations {
public:
    // Loads every <dir>/<language>/LC_MESSAGES/houvast.mo. Dutch is the source: it must be there,
    // and it says what another language lacks. Throws std::runtime_error for a broken folder.
    explicit Translations(const std::string& dir);

    // "en", or Dutch for a language that we do not have. Lives as long as the Translations.
    const Texts& texts_for(std::string_view language) const;
    std::vector<std::string> languages() const;  // "nl" first

private:
    std::map<std::string, Texts, std::less<>> texts_;
};

// Where the catalogues are: $HOUVAST_SHARE/translations, or else those of this build.
std::string translations_dir();

}  // namespace houvast
