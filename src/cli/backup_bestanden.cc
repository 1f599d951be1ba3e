#include "cli/backup_bestanden.h"

#include <algorithm>
#include <filesystem>
#include <stdexcept>

namespace houvast::cli {

namespace {

namespace fs = std::filesystem;
constexpr const char* of_journal = ".journaal";

}  // namespace

BackupFiles backup_files(const std::string& map, const std::string& sleutels_map,
                         const std::string& gemeente) {
    return {.journal = (fs::path(map) / (gemeente + of_journal)).string(),
            .keys = (fs::path(sleutels_map) / (gemeente + ".sleutels")).string(),
            .beside = (fs::path(map) / (gemeente + ".bijlage")).string()};
}

std::string toegang_file(const std::string& map) { return (fs::path(map) / "toegang").string(); }

std::string register_file(const std::string& map, const std::string& gemeente) {
    return (fs::path(map) / (gemeente + ".register")).string();
}

std::vector<std::string> gemeenten_in(const std::string& map) {
    std::vector<std::string> namen;
    if (!fs::is_directory(map)) return namen;
    for (const auto& file : fs::directory_iterator(map))
        if (file.path().extension() == of_journal) namen.push_back(file.path().stem().string());
    std::ranges::sort(namen);
    return namen;
}

void copy_key_file(const std::string& from_map, const std::string& to_map) {
    const fs::path to = fs::path(to_map) / sleutelbestand;
    std::error_code error;
    fs::copy_file(fs::path(from_map) / sleutelbestand, to, fs::copy_options::overwrite_existing,
                  error);
    if (!error)
        fs::permissions(to, fs::perms::owner_read | fs::perms::owner_write,
                        fs::perm_options::replace, error);
    if (error) throw std::runtime_error("het sleutelbestand kan niet naar " + to.string());
}

}  // namespace houvast::cli
