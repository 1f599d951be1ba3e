// Hoofden: the heads of the gemeenten's chains, in a file outside the databases: a line for each,
// "voorbeeldstad 517 4b1f…". It shows a database that was put back to an older state.
#pragma once

#include "journal/head.h"

#include <map>
#include <string>

namespace houvast::cli {

class Hoofden {
public:
    // Reads the file when it is there. Empty path: nothing known, nothing kept. Throws
    // std::runtime_error for a line that is no such line.
    explicit Hoofden(std::string path);

    std::optional<Head> find(const std::string& gemeente) const;
    void set(const std::string& gemeente, const Head&);
    void save() const;  // written whole, then renamed

private:
    std::string path_;
    std::map<std::string, Head> heads_;
};

}  // namespace houvast::cli
