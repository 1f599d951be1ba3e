#include "app/herinneringen.h"

#include "app/blik.h"
#include "app/herinneringsbericht.h"
#include "app/kalenderpunt.h"
#include "app/vandaag.h"
#include "base/check.h"
#include "base/random.h"
#include "base/telefoon.h"
#include "domain/inwoner/herinnering.h"
#include "projections/inwoners.h"

#include <algorithm>

namespace houvast {

namespace {

herinnering::Moment moment_of(Tijdstip now) {
    const Kloktijd klok = time_in_amsterdam(now);
    return {day_in_amsterdam(now), std::chrono::minutes{klok.uur * 60 + klok.minuut}};
}

// A death may have been written in another dossier of the same person.
bool has_died(const InwonerKaart& kaart, const InwonerId& id, Blik& blik, Gemeente& gemeente) {
    for (const DossierRij& dossier : kaart.dossiers) {
        const Wereld wereld = wereld_van(dossier.traject, blik.journal, gemeente.staten());
        const auto& dead = wereld.traject(dossier.traject).boek.overleden;
        if (std::ranges::count(dead, id) > 0 || std::ranges::count(dead, kaart.persoon.inwoner) > 0)
            return true;
        for (const InwonerRij& dubbele : kaart.dubbelen)
            if (std::ranges::count(dead, dubbele.inwoner) > 0) return true;
    }
    return false;
}

// One shielded cliënt is enough: the other one lives at the same address, or reads the same mail.
bool is_shielded(const Wereld& wereld, const TrajectId& traject, Blik& blik) {
    return std::ranges::any_of(wereld.traject(traject).clienten, [&](const InwonerId& id) {
        const auto kaart = inwoner_kaart(*blik.db, id);
        return !kaart || kaart->persoon.afgeschermd ||
               std::ranges::any_of(kaart->dubbelen, &InwonerRij::afgeschermd);
    });
}

// That something is off is told by a colleague once somebody of the dossier has died, to a partner
// too: no machine writes to that home about it.
bool by_a_colleague(Postsoort soort, const Wereld& wereld, const TrajectId& traject) {
    return soort != Postsoort::Herinnering && !wereld.traject(traject).boek.overleden.empty();
}

struct Geadresseerde {
    InwonerRij persoon;
    std::expected<Herinnering, herinnering::Geen> weg;
};

std::optional<Geadresseerde> geadresseerde(const PostRij& rij, const Wereld& wereld, Blik& blik,
                                           Gemeente& gemeente) {
    const auto& clienten = wereld.traject(rij.traject).clienten;
    if (std::ranges::find(clienten, rij.inwoner) == clienten.end()) return {};  // split off
    const auto kaart = inwoner_kaart(*blik.db, rij.inwoner);
    if (!kaart) return {};
    const InwonerRij& p = kaart->persoon;
    const bool dead = by_a_colleague(rij.soort, wereld, rij.traject) ||
                      has_died(*kaart, rij.inwoner, blik, gemeente);
    return Geadresseerde{
        .persoon = p,
        .weg = herinnering::waarlangs({.wens = p.herinnering,
                                       .email = p.email,
                                       .telefoon = p.telefoon,
                                       .overleden = dead,
                                       .opgegaan = p.opgegaan_in.has_value(),
                                       .afgeschermd = is_shielded(wereld, rij.traject, blik)})};
}

// They come at that moment all the same: a colleague has the talk instead.
bool stands_otherwise(Gesprekken& gesprekken, Db& db, const PostRij& rij) {
    return std::ranges::any_of(
        gesprekken.tussen(db, rij.dag, rij.dag), [&](const KomendGesprek& g) {
            return g.traject == rij.traject && g.tijd == rij.tijd &&
                   (g.inwoners.empty() || std::ranges::count(g.inwoners, rij.inwoner) > 0);
        });
}

bool is_off(Gesprekken& gesprekken, Db& db, const PostRij& rij) {
    return gesprekken.is_afgezegd(db, rij.gesprek) && !stands_otherwise(gesprekken, db, rij);
}

// What residents go by that is not so any more.
std::optional<PostRij> wijziging(Gesprekken& gesprekken, Db& db, const PostRij& gezegd,
                                 const herinnering::Moment& nu) {
    if (!herinnering::nog_te_komen(gezegd.dag, gezegd.tijd, nu)) return {};
    PostRij rij{.soort = Postsoort::Afzegging, .gesprek = gezegd.gesprek,
                .volgnummer = gezegd.volgnummer, .traject = gezegd.traject,
                .inwoner = gezegd.inwoner, .dag = gezegd.dag, .tijd = gezegd.tijd};
    const auto gesprek = gesprekken.vind(db, gezegd.gesprek);
    if (!gesprek) return is_off(gesprekken, db, rij) ? std::optional(rij) : std::nullopt;
    if (gesprek->dag == gezegd.dag && gesprek->tijd == gezegd.tijd) return {};
    // The reminder of the new moment says that the old one is off, where it leaves now.
    if (herinnering::aan_de_beurt(gesprek->dag, nu)) return {};
    if (!herinnering::nog_te_komen(gesprek->dag, gesprek->tijd, nu)) return {};
    rij.soort = Postsoort::Verzet;
    rij.volgnummer = gesprek->volgnummer;
    rij.dag = gesprek->dag;
    rij.tijd = gesprek->tijd;
    return rij;
}

// All there is to tell now; much of it was told already.
std::vector<PostRij> te_zeggen(Gesprekken& gesprekken, Blik& blik, Gemeente& gemeente,
                               const herinnering::Moment& nu) {
    std::vector<PostRij> alle;
    for (const KomendGesprek& gesprek : gesprekken.tussen(
             *blik.db, nu.dag + std::chrono::days{1}, nu.dag + herinnering::vooraf_dagen)) {
        if (!herinnering::aan_de_beurt(gesprek.dag, nu)) continue;
        std::vector<InwonerId> met = gesprek.inwoners;
        if (met.empty())
            met = wereld_van(gesprek.traject, blik.journal, gemeente.staten())
                      .traject(gesprek.traject).clienten;
        for (const InwonerId& id : met)
            alle.push_back({.soort = Postsoort::Herinnering, .gesprek = gesprek.id,
                            .volgnummer = gesprek.volgnummer, .traject = gesprek.traject,
                            .inwoner = id, .dag = gesprek.dag, .tijd = gesprek.tijd});
    }
    for (const PostRij& gezegd : outbox::gezegd(*blik.db, nu.dag))
        if (auto rij = wijziging(gesprekken, *blik.db, gezegd, nu)) alle.push_back(std::move(*rij));
    return alle;
}

// The appointment that a message is about, or why it is not true any more.
std::expected<KomendGesprek, std::string> waarover(Gesprekken& gesprekken, Db& db,
                                                   const PostRij& rij) {
    auto gesprek = gesprekken.vind(db, rij.gesprek);
    if (rij.soort == Postsoort::Afzegging) {
        if (gesprek || !is_off(gesprekken, db, rij)) return std::unexpected("niet-afgezegd");
        return KomendGesprek{.id = rij.gesprek, .traject = rij.traject, .dag = rij.dag,
                             .tijd = rij.tijd};
    }
    if (!gesprek) return std::unexpected("afgezegd");
    if (gesprek->volgnummer != rij.volgnummer) return std::unexpected("verzet");
    return std::move(*gesprek);
}

// The other moment that this person was told before, and may still come at.
std::optional<Afspraakmoment> vervallen_moment(Db& db, const PostRij& rij,
                                               const herinnering::Moment& nu) {
    const auto eerder = outbox::eerder_gezegd(db, rij);
    if (!eerder || (eerder->dag == rij.dag && eerder->tijd == rij.tijd)) return {};
    if (!herinnering::nog_te_komen(eerder->dag, eerder->tijd, nu)) return {};
    return Afspraakmoment{eerder->dag, eerder->tijd};
}

std::string_view name_of(herinnering::Geen why) {
    return names(herinnering::Geen{}).at(static_cast<std::size_t>(why));
}

std::string domain_of(const std::string& adres) {
    const auto at = adres.find('@');
    ENSURE(at != std::string::npos);  // checked when post.yaml was read
    return adres.substr(at + 1);
}

}  // namespace

struct Herinneringen::Uitgaand {
    Herinnering kanaal{};
    mail::Mail mail = {};
    sms::Bericht sms = {};
};

Herinneringen::Herinneringen(const Postkantoor& kantoor, Gesprekken& gesprekken,
                             const Translations& vertalingen)
    : kantoor_(kantoor), gesprekken_(gesprekken), vertalingen_(vertalingen),
      huurder_(random_token()) {}

bool Herinneringen::gaat(std::string_view gemeente, Herinnering kanaal) const {
    return kanaal == Herinnering::Mail ? kantoor_.mailt(gemeente) : kantoor_.smst(gemeente);
}

PostVerslag Herinneringen::verwerk(Gemeente& gemeente, const Afbreken& afbreken) {
    PostVerslag verslag;
    if (!kantoor_.afzender(gemeente.naam())) return verslag;
    // Who cannot come has to be able to call; what is due leaves once there is a number.
    if (const auto gezicht = view_gezicht(gemeente); !gezicht || gezicht->telefoon.empty())
        return verslag;
    if (!herinnering::is_open(moment_of(gemeente.clock().now()).tijd)) return verslag;
    zet_klaar(gemeente, verslag);
    for (int i = 0; i < per_keer_max && !afbreken; ++i) {
        const Tijdstip now = gemeente.clock().now();
        if (!outbox::is_iets_te_doen(*gemeente.lezers().lease(), now)) break;
        std::optional<PostRij> rij;
        write(gemeente.writer(), [&](Db& db) { rij = outbox::neem(db, huurder_, now); });
        if (!rij) break;
        handel_af(gemeente, std::move(*rij), afbreken, verslag);
    }
    return verslag;
}

void Herinneringen::zet_klaar(Gemeente& gemeente, PostVerslag& verslag) {
    const Tijdstip now = gemeente.clock().now();
    std::vector<PostRij> nieuw;
    {
        Blik blik(gemeente);
        for (PostRij& rij : te_zeggen(gesprekken_, blik, gemeente, moment_of(now))) {
            if (outbox::is_bekend(*blik.db, rij)) continue;
            const Wereld wereld = wereld_van(rij.traject, blik.journal, gemeente.staten());
            const auto aan = geadresseerde(rij, wereld, blik, gemeente);
            if (!aan || !aan->weg || !gaat(gemeente.naam(), *aan->weg)) continue;
            rij.kanaal = *aan->weg;
            nieuw.push_back(std::move(rij));
        }
    }
    if (nieuw.empty()) return;
    int made = 0;
    write(gemeente.writer(), [&](Db& db) {
        made = 0;
        for (const PostRij& rij : nieuw) made += outbox::zet_klaar(db, rij, now) ? 1 : 0;
        outbox::ruim_op(db, now - bewaar_dagen);
    });
    verslag.klaargezet += made;
}

// What leaves now; or why nothing does.
std::expected<Herinneringen::Uitgaand, std::string> Herinneringen::maak(Gemeente& gemeente,
                                                                       const PostRij& rij) {
    const Tijdstip now = gemeente.clock().now();
    Blik blik(gemeente);
    const auto gesprek = waarover(gesprekken_, *blik.db, rij);
    if (!gesprek) return std::unexpected(gesprek.error());
    const Wereld wereld = wereld_van(rij.traject, blik.journal, gemeente.staten());
    const auto aan = geadresseerde(rij, wereld, blik, gemeente);
    if (!aan) return std::unexpected("geen-client");
    if (!aan->weg) return std::unexpected(std::string(name_of(aan->weg.error())));
    if (!gaat(gemeente.naam(), *aan->weg)) return std::unexpected("kanaal-uit");

    const Afzender& van = *kantoor_.afzender(gemeente.naam());
    const auto& gezicht = wereld.inrichting->gezicht;
    const Texts& texts = texts_in_taal(vertalingen_, aan->persoon.taal);
    const BerichtVan wij{.naam = van.naam,
                         .telefoon = gezicht ? telefoon_dutch(gezicht->telefoon) : std::string(),
                         .met = first_name(*wereld.inrichting, gesprek->medewerker)};
    const Berichttekst bericht =
        rij.soort == Postsoort::Afzegging
            ? afzeggingsbericht({rij.dag, rij.tijd}, wij, texts)
            : herinneringsbericht(*gesprek, wij, texts,
                                  vervallen_moment(*blik.db, rij, moment_of(now)));
    Uitgaand uit{.kanaal = *aan->weg};
    if (uit.kanaal == Herinnering::Sms) {
        uit.sms = {.van = van.sms, .aan = *aan->persoon.telefoon, .tekst = bericht.sms,
                   .kenmerk = rij.sleutel};
        return uit;
    }
    uit.mail = {.van = {.adres = van.adres, .naam = van.naam},
                .aan = {.adres = *aan->persoon.email},
                .onderwerp = bericht.onderwerp,
                .tekst = bericht.tekst,
                .taal = texts.language(),
                .bericht_id = rij.sleutel + "@" + domain_of(van.adres),
                .op = now};
    if (auto ics = gesprekken_.kalender(*blik.db, *gesprek, *wereld.inrichting, texts))
        uit.mail.bijlagen.push_back(std::move(*ics));
    return uit;
}

void Herinneringen::handel_af(Gemeente& gemeente, PostRij rij, const Afbreken& afbreken,
                              PostVerslag& verslag) {
    const herinnering::Moment nu = moment_of(gemeente.clock().now());
    const auto fail = [&](std::string_view why, bool for_good) {
        write(gemeente.writer(), [&](Db& db) {
            outbox::mislukt(db, rij, huurder_, why, for_good, gemeente.clock().now());
        });
        const bool last = for_good || rij.pogingen >= outbox::pogingen_max;
        ++(last ? verslag.mislukt : verslag.later);
    };
    const bool late = rij.soort == Postsoort::Herinnering
                          ? herinnering::te_laat(rij.dag, nu)
                          : !herinnering::nog_te_komen(rij.dag, rij.tijd, nu);
    if (late) return fail("te-laat", true);
    const auto uit = maak(gemeente, rij);
    if (!uit) {
        write(gemeente.writer(), [&](Db& db) {
            outbox::vervalt(db, rij, uit.error(), gemeente.clock().now());
        });
        ++verslag.vervallen;
        return;
    }
    const Bezorging gebleken = uit->kanaal == Herinnering::Sms
                                   ? kantoor_.sms->verstuur(uit->sms, afbreken)
                                   : kantoor_.mail->verstuur(uit->mail, afbreken);
    if (gebleken.uitslag != Bezorging::Uitslag::Bezorgd)
        return fail(gebleken.reden, gebleken.uitslag == Bezorging::Uitslag::Blijvend);
    rij.kanaal = uit->kanaal;
    write(gemeente.writer(), [&](Db& db) {
        outbox::bezorgd(db, rij, gemeente.clock().now());
    });
    ++verslag.bezorgd;
}

}  // namespace houvast
