// Kans: chance from a seed, the same on every machine (the distributions of the standard library
// are not). SplitMix64 by Steele, Lea and Flood (2014): good enough for stories, never for secrets.
#pragma once

#include "base/check.h"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace houvast::demo {

class Kans {
public:
    explicit Kans(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next();
    int tussen(int min, int max);          // both included
    bool een_op(int keren);                // true once in so many times
    std::string bytes(std::size_t count);
    Kans tak(std::uint64_t name) const;    // chance of its own for one story: others may change

    template <class Range>  // an array, a span or a vector; not empty
    const auto& uit(const Range& keuze) {
        ENSURE(std::size(keuze) > 0);
        return std::data(keuze)[tussen(0, static_cast<int>(std::size(keuze)) - 1)];
    }
    template <class T>
    void schud(std::vector<T>& lijst) {  // any order, each as likely
        for (std::size_t i = lijst.size(); i > 1; --i)
            std::swap(lijst[i - 1],
                      lijst[static_cast<std::size_t>(tussen(0, static_cast<int>(i) - 1))]);
    }

private:
    std::uint64_t state_;
};

}  // namespace houvast::demo
