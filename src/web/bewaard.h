// Bewaard: pages and parts of them as they were made, to send again while nothing that they rest on
// has changed. All of that stands in the key: who looks, in which role, the day, the versions. What
// differs every time (a token, the id of a command) is a gap, filled when it is sent. Thread-safe;
// what was not asked for longest goes first. In memory only.
#pragma once

#include "html/html.h"

#include <array>
#include <memory>

namespace houvast::web {

enum class Gat { Titel, Inhoud, Csrf, Opdracht };
using Vulling = std::array<std::string_view, 4>;  // by Gat; as HTML: escaped

// A page with its gaps.
class Stuk {
public:
    const std::string& titel() const { return titel_; }  // for the tab, as text
    void append_to(std::string& out, const Vulling&) const;
    std::size_t bytes() const;

private:
    friend class Bewaard;
    struct Deel {
        std::string text;
        std::optional<Gat> gat;  // that follows
    };
    std::string titel_;
    std::vector<Deel> delen_;
};

class Bewaard {
public:
    explicit Bewaard(std::size_t bytes_max = std::size_t{32} << 20);
    ~Bewaard();

    // What stands in a page where a gap is: random, so that nobody can type it.
    std::string gat(Gat) const;

    std::shared_ptr<const Stuk> find(const std::string& key);
    // Finds its gaps, and keeps it; with an empty key it is only made.
    std::shared_ptr<const Stuk> keep(const std::string& key, const html::Html&,
                                     std::string titel = {});

    template <class Make>  // → std::pair<html::Html, std::string>: a page and its title
    std::shared_ptr<const Stuk> of(const std::string& key, const Make& make) {
        if (auto known = find(key)) return known;
        auto [made, titel] = make();
        return keep(key, made, std::move(titel));
    }

private:
    struct Data;
    std::unique_ptr<Data> data_;
};

}  // namespace houvast::web
