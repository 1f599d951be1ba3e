#include "app/keyfile.h"

#include "base/random.h"
#include "base/text.h"

#include <filesystem>
#include <fstream>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace houvast {

namespace {

constexpr std::size_t key_bytes = 32;

// Writes `text` to a file that only its owner can read, and waits until it is on the disk.
void write_through(const std::string& path, const std::string& text) {
    const int file =
        open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) throw KeyfileError("cannot write the key file " + path);
    const bool whole = ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    const bool synced = fsync(file) == 0;
    close(file);
    if (!whole || !synced) throw KeyfileError("cannot write the whole key file " + path);
}

void sync_folder_of(const std::string& path) {
    const auto folder = std::filesystem::absolute(path).parent_path();
    const int handle = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return;
    fsync(handle);
    close(handle);
}

}  // namespace

Keyfile::Keyfile(std::string path) : path_(std::move(path)) {
    std::ifstream in(path_);
    if (!in) {
        if (std::filesystem::exists(path_)) throw KeyfileError("cannot read the key file " + path_);
        return;
    }
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        if (line.empty() || line.starts_with('#')) continue;
        const auto space = line.find(' ');
        const auto key = space == line.npos ? std::optional<std::string>()
                                            : from_hex(line.substr(space + 1));
        if (!key || key->size() != key_bytes)
            throw KeyfileError("line " + std::to_string(number) + " of the key file " + path_ +
                               " is not a name and 64 hexadecimal digits");
        keys_[line.substr(0, space)] = *key;
    }
}

const std::string* Keyfile::find(const std::string& name) const {
    const auto found = keys_.find(name);
    return found == keys_.end() ? nullptr : &found->second;
}

const std::string& Keyfile::find_or_make(const std::string& name) {
    if (const auto found = keys_.find(name); found != keys_.end()) return found->second;
    const auto made = keys_.emplace(name, random_bytes(key_bytes)).first;
    try {
        save();
    } catch (...) {
        keys_.erase(made);  // nothing may be sealed with a key that is not on the disk
        throw;
    }
    return made->second;
}

void Keyfile::save() const {
    std::string text = "# The keys of this installation. Keep a copy apart from the data.\n";
    for (const auto& [name, key] : keys_) text += name + ' ' + hex(key) + '\n';
    write_through(path_ + ".new", text);
    std::filesystem::rename(path_ + ".new", path_);
    sync_folder_of(path_);
}

}  // namespace houvast
