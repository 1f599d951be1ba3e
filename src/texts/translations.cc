#include "texts/translations.h"

#include <cstdlib>
#include <filesystem>

namespace houvast {

namespace {

constexpr std::string_view source_language = "nl";

void add(std::map<std::string, Texts, std::less<>>& texts, const std::string& dir,
         const std::string& language, const Texts* fallback) {
    texts.emplace(std::piecewise_construct, std::forward_as_tuple(language),
                  std::forward_as_tuple(dir, language, fallback));
}

}  // namespace

Translations::Translations(const std::string& dir) {
    add(texts_, dir, std::string(source_language), nullptr);
    const Texts* dutch = &texts_.begin()->second;
    for (const auto& entry : std::filesystem::directory_iterator(dir)) {
        const std::string language = entry.path().filename().string();
        const bool compiled = exists(entry.path() / "LC_MESSAGES" / "houvast.mo");
        if (compiled && language != source_language) add(texts_, dir, language, dutch);
    }
}

const Texts& Translations::texts_for(std::string_view language) const {
    const auto found = texts_.find(language);
    return found == texts_.end() ? texts_.find(source_language)->second : found->second;
}

std::vector<std::string> Translations::languages() const {
    std::vector<std::string> all{std::string(source_language)};
    for (const auto& [language, texts] : texts_)
        if (language != source_language) all.push_back(language);
    return all;
}

std::string translations_dir() {
    const char* share = std::getenv("HOUVAST_SHARE");
    return std::string(share != nullptr && *share != '\0' ? share : HOUVAST_SHARE) +
           "/translations";
}

}  // namespace houvast
