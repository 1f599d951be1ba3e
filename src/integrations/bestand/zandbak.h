// Zandbak: runs one program over bytes that nobody trusts, in a cage (kooi.h). What goes in and
// comes out stays in memory: nothing of anybody is ever written to a disk.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace houvast::bestand {

struct Klus {
    std::vector<std::string> opdracht;          // the program's full path, and its arguments
    std::vector<std::string_view> invoer = {};  // the first is its standard input too
    std::chrono::milliseconds tijd{20'000};     // by the clock; then it is ended
    std::size_t geheugen = 2'000'000'000;       // bytes
    std::size_t uitvoer_max = 64 * 1024 * 1024; // bytes
};

enum class Afloop {
    Klaar,
    Mislukt,   // the program says no; `code` is what it ended with
    TeZwaar,   // it took too long, too much memory, or wrote too much
    GeenKooi,  // this computer cannot lock it up, or the program is not installed
};

struct Uitkomst {
    Afloop afloop = Afloop::GeenKooi;
    int code = 0;
    std::string uitvoer = {};   // its standard output
    std::string klachten = {};  // its standard error, at most 4 KB: never shown, it may quote
};

Uitkomst draai(const Klus&);

// Where the program finds the input of this number: "/proc/self/fd/3".
std::string invoer_pad(std::size_t nummer);

}  // namespace houvast::bestand
