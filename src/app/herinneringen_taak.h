// HerinneringenTaak: the reminders as a job of the program (jobs.h), with the appointments of the
// read tables.
#pragma once

#include "app/agenda_gesprekken.h"
#include "app/herinneringen.h"
#include "app/jobs.h"

namespace houvast {

class HerinneringenTaak : public Taak {
public:
    HerinneringenTaak(const Postkantoor& kantoor, const Translations& vertalingen, const Log& log)
        : kantoor_(kantoor), log_(log), herinneringen_(kantoor, gesprekken_, vertalingen) {}

    static constexpr std::chrono::minutes pauze{1};

    std::string_view naam() const override { return "herinneringen"; }
    bool is_voor(const std::string& gemeente) const override {
        return kantoor_.mailt(gemeente) || kantoor_.smst(gemeente);
    }
    void doe(Gemeente& gemeente, const Afbreken& afbreken) override {
        const PostVerslag gedaan = herinneringen_.verwerk(gemeente, afbreken);
        if (gedaan == PostVerslag{}) return;
        log_(gedaan.mislukt > 0 ? Level::Warning : Level::Info, "herinneringen",
             {{"gemeente", std::string_view(gemeente.naam())},
              {"klaargezet", std::int64_t{gedaan.klaargezet}},
              {"bezorgd", std::int64_t{gedaan.bezorgd}},
              {"later", std::int64_t{gedaan.later}},
              {"mislukt", std::int64_t{gedaan.mislukt}},
              {"vervallen", std::int64_t{gedaan.vervallen}}});
        totaal_.klaargezet += gedaan.klaargezet;
        totaal_.bezorgd += gedaan.bezorgd;
        totaal_.later += gedaan.later;
        totaal_.mislukt += gedaan.mislukt;
        totaal_.vervallen += gedaan.vervallen;
    }
    const PostVerslag& totaal() const { return totaal_; }  // of all rounds; one thread only

private:
    const Postkantoor& kantoor_;
    const Log& log_;
    AgendaGesprekken gesprekken_;
    Herinneringen herinneringen_;
    PostVerslag totaal_;
};

}  // namespace houvast
