// Kooi: what a child process gives up before it runs a program over bytes of strangers. Made ready
// once, in the parent: between fork and exec only system calls are made.
//
// No socket, no look at other processes, no mount, no new privileges (seccomp); of the file system
// only programs, libraries and fonts, to read (Landlock); bounded processor time, memory and output
// (rlimits); and where the kernel allows it a network and users of its own (namespaces).
#pragma once

#include <cstddef>
#include <string>

namespace houvast::bestand {

struct Grenzen {
    unsigned rekentijd_s;       // processor seconds
    std::size_t geheugen;       // bytes of address space
    std::size_t uitvoer_max;    // bytes, of each file that it writes
};

// Empty: it can. Else what this kernel lacks, for the log of who runs it.
const std::string& kooi_ontbreekt();

// In the child. False: something could not be given up, and the child must end.
bool in_de_kooi_gaan(const Grenzen&) noexcept;

}  // namespace houvast::bestand
