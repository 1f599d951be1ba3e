// Jobs: what the program does by itself, beside the requests: one thread that goes round the
// gemeenten. A job keeps its own account of what is done (the outbox), so that it may be stopped at
// any moment, run in several processes, or be run once by hand (houvast post).
#pragma once

#include "app/installatie.h"
#include "base/log.h"
#include "integrations/bezorging.h"

#include <chrono>

namespace houvast {

// Work for one gemeente. May throw: that is written in the log, and the next round tries again.
class Taak {
public:
    virtual ~Taak() = default;
    virtual std::string_view naam() const = 0;  // a literal, for the log: "herinneringen"
    virtual bool is_voor(const std::string& gemeente) const = 0;  // others are not opened
    virtual void doe(Gemeente&, const Afbreken&) = 0;
};

// One round, now: every gemeente that the job is for. False when one of them went wrong.
bool ronde(Installatie&, Taak&, const Log&, const Afbreken&);

class Jobs {
public:
    // Starts the thread: a round at once, and then each time after `pauze`. All outlive this.
    Jobs(Installatie&, Taak&, const Log&, std::chrono::milliseconds pauze);
    ~Jobs();  // breaks off what runs, and waits for it
    Jobs(const Jobs&) = delete;
    Jobs& operator=(const Jobs&) = delete;

private:
    struct Data;
    std::unique_ptr<Data> data_;
};

}  // namespace houvast
