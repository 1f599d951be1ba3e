#include "cli/hoofden.h"

#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace houvast::cli {

Hoofden::Hoofden(std::string path) : path_(std::move(path)) {
    std::ifstream file(path_);
    for (std::string line; std::getline(file, line);) {
        const auto space = line.find(' ');
        const auto head = space == std::string::npos
                              ? std::nullopt : head_from_line(line.substr(space + 1) + "\n");
        if (!head) throw std::runtime_error("dit is geen bestand met ketenhoofden: " + path_);
        heads_[line.substr(0, space)] = *head;
    }
}

std::optional<Head> Hoofden::find(const std::string& gemeente) const {
    const auto found = heads_.find(gemeente);
    return found == heads_.end() ? std::nullopt : std::optional(found->second);
}

void Hoofden::set(const std::string& gemeente, const Head& head) { heads_[gemeente] = head; }

void Hoofden::save() const {
    if (path_.empty()) return;
    const std::string beside = path_ + ".nieuw";
    std::ofstream file(beside);
    for (const auto& [naam, head] : heads_) file << naam << ' ' << head_line(head);
    file.close();
    if (!file) throw std::runtime_error("schrijven lukt niet: " + beside);
    std::filesystem::rename(beside, path_);
}

}  // namespace houvast::cli
