#include "loading/bestand.h"

#include "loading/yaml.h"

#include <filesystem>
#include <fstream>

namespace houvast {

Gelezen<std::string> read_text_file(const std::string& path) {
    const auto unreadable = [&](std::string reden) {
        return std::unexpected(std::vector<Leesfout>{{path, {}, std::move(reden)}});
    };
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        return unreadable("het bestand is er niet");
    std::ifstream stream(path, std::ios::binary);
    std::string text(yaml::bytes_max + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (stream.bad() || (stream.fail() && !stream.eof()))
        return unreadable("het bestand is niet te lezen");
    text.resize(static_cast<std::size_t>(stream.gcount()));
    return text;
}

}  // namespace houvast
