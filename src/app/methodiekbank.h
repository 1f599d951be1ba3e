// Methodiekbank: all methodieken of one gemeente, those on disk and its own fixed ones, built once
// per state of its own ones. What it gave stays for as long as the gemeente does, so that whoever
// holds one may go on while another is fixed. Thread-safe.
#pragma once

#include "domain/gemeente/inrichting.h"
#include "domain/methodiek/methodieken.h"

#include <memory>

namespace houvast {

class Methodiekbank {
public:
    explicit Methodiekbank(const Methodieken& op_schijf);
    ~Methodiekbank();
    const Methodieken& met(const Inrichting&) const;
    const Methodieken& op_schijf() const { return op_schijf_; }

private:
    struct Data;
    const Methodieken& op_schijf_;
    std::unique_ptr<Data> data_;
};

}  // namespace houvast
