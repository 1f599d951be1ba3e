// Staten: states replayed from their streams, kept in memory. An entry is used only when nothing
// was written since it was checked, when its version is the one read in the same transaction, or
// after folding in what came since: so it can be dropped at any time, and another process may write
// as well. Thread-safe.
#pragma once

#include "app/strommen.h"

namespace houvast {

struct Staat {
    int versie = 0;
    std::variant<Traject, Inwoner, Signaal, Inrichting> van;
};
using GedeeldeStaat = std::shared_ptr<const Staat>;  // shared: readers keep it while it is replaced

class Staten {
public:
    explicit Staten(std::size_t entries_max = 4096);
    ~Staten();
    // The state as the given journal has it. `keep` says whether what was folded in is committed:
    // inside a write transaction it is not yet.
    enum class Keep { Yes, No };
    GedeeldeStaat load(const Journal&, const StreamId&, Keep);
    // What a writer made of it, once that is committed: the next command need not replay it.
    void keep(const StreamId&, GedeeldeStaat);
    void forget(const StreamId&);

private:
    struct Data;
    std::unique_ptr<Data> data_;
};

// Reads what a command rests on, until it names nothing more: for a traject also its cliënten.
// `met_dit_bsn`: as in Wereld.
Wereld wereld_voor(const Opdracht&, const Onderwerp&, const Journal&, Staten&, Staten::Keep,
                   std::vector<InwonerId> met_dit_bsn = {});

// The same without a command: the subject, and for a traject its cliënten. For may_now. `stand`
// gets the version of everything that was read: the same text, the same Wereld.
Wereld wereld_van(const Onderwerp&, const Journal&, Staten&, std::string* stand = nullptr);

}  // namespace houvast
