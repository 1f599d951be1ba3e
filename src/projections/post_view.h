// Post: a message that is to leave or has left, as the dossier and the page Berichten show it.
// Never with an address or a word of it. The rows stand in the outbox (app/outbox.h).
#pragma once

#include "base/clock.h"
#include "projections/dossiers_view.h"

namespace houvast {

enum class PostStand { Wacht, Bezorgd, Mislukt, Vervallen };  // stored by number: only added to
constexpr std::array<std::string_view, 4> names(PostStand) {
    return {"wacht", "bezorgd", "mislukt", "vervallen"};
}

// What it tells: when the appointment is, that it is off, or that it is at another moment now.
enum class Postsoort { Herinnering, Afzegging, Verzet };  // stored by number: only added to
constexpr std::array<std::string_view, 3> names(Postsoort) {
    return {"herinnering", "afzegging", "verzet"};
}

struct PostRij {
    std::string sleutel = {};  // made by outbox::zet_klaar; also the Message-ID, before the @
    Postsoort soort{};
    std::string gesprek;
    int volgnummer = 0;        // how often it was moved; of one that is off: when that was told
    TrajectId traject;
    InwonerId inwoner;
    Herinnering kanaal{};      // Mail or Sms
    Datum dag{};               // of the appointment, as this message tells it, in Amsterdam
    std::chrono::minutes tijd{};
    PostStand stand{};
    int pogingen = 0;
    std::string reden = {};    // of the last attempt, or why not; message id post.reden.…
    Tijdstip gemaakt = {};
    std::optional<Tijdstip> klaar = {};  // delivered, failed for good, or dropped
    std::optional<Datum> klaar_op = {};  // that day in Amsterdam
    bool operator==(const PostRij&) const = default;
};

struct PostTelling {
    int wacht = 0;
    int mislukt = 0;
    int bezorgd = 0;  // of the last seven days
};

struct PostRegel {
    PostRij rij;
    int jaar = 0, nummer = 0;  // of the dossier; its name is for who may open it
};

struct PostBeeld {
    PostTelling telling;
    std::vector<PostRegel> mislukt;  // the newest first, at most post_regels_max
};
inline constexpr int post_regels_max = 100;
inline constexpr int post_telling_dagen = 7;

}  // namespace houvast
