#include "cli/gegevens.h"

#include <cstdlib>
#include <filesystem>

namespace houvast::cli {

namespace {

namespace fs = std::filesystem;

bool holds_data(const fs::path& folder) {
    std::error_code error;
    return fs::is_directory(folder / "figures", error);
}

}  // namespace

std::string gegevens_map() {
    if (const char* named = std::getenv("HOUVAST_SHARE"); named != nullptr && *named != '\0') {
        if (holds_data(named)) return named;
        throw GegevensOntbreken("HOUVAST_SHARE wijst naar een map zonder figures/: " +
                                std::string(named));
    }
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    const fs::path installed = program.parent_path().parent_path() / "share" / "houvast";
    if (!error && holds_data(installed)) return installed.string();
    if (holds_data(HOUVAST_SOURCE_DIR)) return HOUVAST_SOURCE_DIR;
    throw GegevensOntbreken(
        "de gegevensbestanden (figures/) zijn er niet: zet HOUVAST_SHARE op de map waar ze staan");
}

}  // namespace houvast::cli
