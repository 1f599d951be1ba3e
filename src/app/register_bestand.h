// RegisterBestand: the register of what was wiped and destroyed, in a file beside the data, as
// `houvast destroy` writes it too. A restore replays it (docs/beheer).
#pragma once

#include "storage/db.h"

#include <atomic>
#include <string>

namespace houvast {

class RegisterBestand {
public:
    explicit RegisterBestand(std::string path) : path_(std::move(path)) {}  // empty: nowhere

    void changed() noexcept { behind_ = true; }  // committed, and not in the file yet
    // Writes it when it is behind. What was done is done: when the file cannot be written now, the
    // next command tries again, and so does every backup.
    void save(ReadPool&) noexcept;

private:
    std::string path_;
    std::atomic<bool> behind_ = false;
};

}  // namespace houvast
