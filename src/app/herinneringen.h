// Herinneringen: reminds residents of their appointments, and tells who was reminded when one is
// off or moved. Run again and again, by several processes at once when need be: what is there
// already is not made again (outbox.h).
//
// In two steps. What is due gets a row in the outbox. Then each row that may leave is leased,
// looked at once more (is the appointment still then, does the person still want it, is it
// still safe?), sent outside any transaction, and what became of it is written down.
#pragma once

#include "app/komend_gesprek.h"
#include "app/outbox.h"
#include "app/postkantoor.h"
#include "texts/translations.h"

#include <expected>

namespace houvast {

struct PostVerslag {
    int klaargezet = 0;
    int bezorgd = 0;
    int later = 0;      // will be tried again
    int mislukt = 0;    // for good
    int vervallen = 0;  // not true or not wanted any more
    bool operator==(const PostVerslag&) const = default;
};

class Herinneringen {
public:
    Herinneringen(const Postkantoor&, Gesprekken&, const Translations&);  // outlive this

    // Of one gemeente, as its clock stands. Nothing at night, nothing without a sender, or
    // without a telephone number of the gemeente. Stops soon after `afbreken`. Throws DbError.
    PostVerslag verwerk(Gemeente&, const Afbreken&);

    static constexpr int per_keer_max = 500;      // then another gemeente has its turn
    static constexpr std::chrono::days bewaar_dagen{400};  // what was sent, when and how

private:
    struct Uitgaand;
    void zet_klaar(Gemeente&, PostVerslag&);
    std::expected<Uitgaand, std::string> maak(Gemeente&, const PostRij&);
    void handel_af(Gemeente&, PostRij, const Afbreken&, PostVerslag&);
    bool gaat(std::string_view gemeente, Herinnering) const;

    const Postkantoor& kantoor_;
    Gesprekken& gesprekken_;
    const Translations& vertalingen_;
    std::string huurder_;  // of this process alone
};

}  // namespace houvast
