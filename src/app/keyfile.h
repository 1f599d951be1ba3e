// Keyfile: the keys of an installation, in a file of their own beside the databases: a line per
// name, "voorbeeldstad 5f3a…". A backup of the data without this file opens nothing. Readable for
// its owner only; written whole, then renamed, so that a crash leaves the old or the new one.
#pragma once

#include <map>
#include <stdexcept>
#include <string>

namespace houvast {

struct KeyfileError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

class Keyfile {
public:
    explicit Keyfile(std::string path);   // reads it when it is there; throws KeyfileError

    const std::string* find(const std::string& name) const;  // 32 bytes; nullptr: not there
    const std::string& find_or_make(const std::string& name);  // a new one is on disk by then

private:
    void save() const;
    std::string path_;
    std::map<std::string, std::string> keys_;
};

}  // namespace houvast
