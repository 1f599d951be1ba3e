// Where the files of a backup stand: per gemeente a journal, what goes with it and a register in
// one folder, its streams' keys in another; there are also the accounts and the key file of the
// installation.
#pragma once

#include "journal/backup.h"

#include <string>
#include <vector>

namespace houvast::cli {

inline constexpr const char* sleutelbestand = "sleutels";

BackupFiles backup_files(const std::string& map, const std::string& sleutels_map,
                         const std::string& gemeente);
std::string toegang_file(const std::string& map);
std::string register_file(const std::string& map, const std::string& gemeente);
std::vector<std::string> gemeenten_in(const std::string& map);  // that have a journal there, sorted

// The key file of the installation. For its owner only; throws std::runtime_error.
void copy_key_file(const std::string& from_map, const std::string& to_map);

}  // namespace houvast::cli
