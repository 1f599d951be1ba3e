// Another time than that of the system: for a trial on another day, and for a demo that looks the
// same in the morning and at night.
#pragma once

#include "base/clock.h"

#include <optional>
#include <string_view>

namespace houvast::cli {

// What --tijdstip was given: nothing where it wasn't. Throws CLI::ValidationError, in Dutch, for
// what is no moment.
std::optional<Tijdstip> tijdstip_from(std::string_view given);

struct VasteKlok : Clock {
    explicit VasteKlok(Tijdstip moment) : at(moment) {}
    Tijdstip at;
    Tijdstip now() const override { return at; }
};

// Begins at some moment, and runs on from there. Without a moment it is the system's clock.
class LopendeKlok : public Clock {
public:
    explicit LopendeKlok(std::optional<Tijdstip> begin)
        : moved_(begin ? *begin - system_.now() : Tijdstip::duration{}) {}
    Tijdstip now() const override { return system_.now() + moved_; }

private:
    SystemClock system_;
    Tijdstip::duration moved_;
};

}  // namespace houvast::cli
