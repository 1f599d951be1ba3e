#include "app/register_bestand.h"

#include "journal/backup.h"

#include <filesystem>

namespace houvast {

void RegisterBestand::save(ReadPool& lezers) noexcept {
    if (path_.empty() || !behind_.exchange(false)) return;
    try {
        std::filesystem::create_directories(std::filesystem::path(path_).parent_path());
        const auto db = lezers.lease();
        write_register(*db, path_);
    } catch (const std::exception&) {
        behind_ = true;
    }
}

}  // namespace houvast
