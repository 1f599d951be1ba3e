// Verteller: tells stories in one gemeente. Every step goes through app/handle as its own actor, at
// its own moment of the simulated clock; a refused command is a mistake in a story, and thrown.
#pragma once

#include "app/handle.h"
#include "demo/agendas.h"
#include "demo/clock.h"
#include "demo/kans.h"

#include <map>

namespace houvast::demo {

// Who works here, by role.
class Team {
public:
    void add(MedewerkerId id, std::string_view email, Rollen rollen) {
        leden_.push_back(medewerker(std::move(id), rollen));
        adressen_.emplace_back(email);
    }
    std::optional<Actor> van(std::string_view email) const;

    // One of those who have any of these roles, the same one for the same number; nothing when
    // nobody has.
    std::optional<Actor> met(Rollen rollen, int nummer = 0) const;
    const std::vector<Actor>& leden() const { return leden_; }

private:
    std::vector<Actor> leden_;
    std::vector<std::string> adressen_;  // in the same order
};

class Verteller {
public:
    Verteller(Gemeente&, SimulatedClock&, Kans);

    Gemeente& gemeente() const { return gemeente_; }
    // With which it works from the first day on; throws VerhaalKloptNiet before that was chosen.
    const Methodiek& methodiek() const;
    void werkt_met(const MethodiekKeuze&);
    SimulatedClock& clock() const { return clock_; }
    Team& team() { return team_; }
    const Team& team() const { return team_; }
    Agendas& agendas() { return agendas_; }
    Kans tak(std::uint64_t nummer) const { return kans_.tak(nummer); }
    std::string nieuwe_id();

    // Throws VerhaalKloptNiet when it is refused.
    Receipt doe(const Onderwerp&, const Opdracht&, const Actor&);
    // With the bytes of its file.
    Receipt doe(const TrajectId&, const VoegBestandToe&, std::string_view bytes, const Actor&);
    // Nothing when the dossier is closed by then, or the appointment called off with it: who plans
    // a talk does not know how the story ends.
    std::optional<Receipt> doe_als_open(const TrajectId&, const Opdracht&, const Actor&);
    // In one transaction of handle_in_bulk, everything that `work` does.
    template <class Work>
    void in_bulk(Work work) {
        struct Bulk : BulkWork {
            Bulk(Verteller& v, Work& w) : verteller(v), work(w) {}
            ~Bulk() override { verteller.bulk_ = nullptr; }
            void run(HandleOne& one) override {
                verteller.bulk_ = &one;
                work();
            }
            Verteller& verteller;
            Work& work;
        } bulk(*this, work);
        handle_in_bulk(gemeente_, bulk);
    }
    int opdrachten() const { return opdrachten_; }

private:
    Result<Receipt> probeer(const Onderwerp&, const Opdracht&, const Actor&,
                            std::string_view bijlage = {});
    Gemeente& gemeente_;
    SimulatedClock& clock_;
    Kans kans_;
    Kans ids_;
    Team team_;
    Agendas agendas_;
    std::map<StreamId, int> versies_;  // as every page would know them
    HandleOne* bulk_ = nullptr;
    int opdrachten_ = 0;
    const Methodiek* methodiek_ = nullptr;
};

struct VerhaalKloptNiet : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace houvast::demo
