#include "bench/wereld.h"

#include "app/ids.h"
#include "app/strommen.h"
#include "base/check.h"

#include <algorithm>
#include <functional>

#include <stdlib.h>

namespace houvast::bench {

namespace fs = std::filesystem;
using std::chrono::days;

namespace {

constexpr std::size_t dossiers_per_commit = 1'000;
constexpr int weeks = 12;         // over which aanmeldingen came in

const std::array voornamen = {"Fatma", "Jan", "Selma", "Piet", "Aylin", "Kees", "Noor", "Daan",
                              "Sofia", "Omar", "Els", "Ruud"};
const std::array achternamen = {"de Vries", "Yilmaz", "van der Berg", "Bakker", "Jansen", "Kaya",
                                "Visser", "Mulder", "Smit", "el Amrani", "Bos", "Peters"};

std::string name_of(int i) {
    const auto n = static_cast<std::size_t>(i);
    return std::string(voornamen.at(n % voornamen.size())) + " " +
           achternamen.at(n / voornamen.size() % achternamen.size());
}

Submission submission(Gemeente& gemeente, const Onderwerp& onderwerp, const Opdracht& opdracht,
                      const Actor& door, int seen_version) {
    return {.id = {new_id(gemeente.clock())},
            .onderwerp = onderwerp,
            .seen_version = seen_version,
            .opdracht = opdracht,
            .door = door};
}

Receipt done(const Result<Receipt>& receipt) {
    if (!receipt) throw std::runtime_error("bench: refused: " + std::string(receipt.error().code));
    return *receipt;
}

using Doe = std::function<Receipt(const Onderwerp&, const Opdracht&, const Actor&, int)>;

void in_bulk(Gemeente& gemeente, const std::function<void(const Doe&)>& work) {
    struct Bulk : BulkWork {
        Bulk(Gemeente& g, const std::function<void(const Doe&)>& w) : filled(g), all(w) {}
        void run(HandleOne& one) override {
            all([&](const Onderwerp& onderwerp, const Opdracht& opdracht, const Actor& door,
                    int seen_version) {
                return done(one(submission(filled, onderwerp, opdracht, door, seen_version)));
            });
        }
        Gemeente& filled;
        const std::function<void(const Doe&)>& all;
    } bulk(gemeente, work);
    handle_in_bulk(gemeente, bulk);
}

void call(const Doe& doe, const Gemeente& gemeente, Dossier& dossier, int until_version) {
    for (; dossier.versie < until_version; ++dossier.versie)
        doe(dossier.traject, gebeld(gemeente), begeleider(dossier.behandelaar), dossier.versie);
}

MedewerkerId take_on(Gemeente& gemeente, int number, Rol rol) {
    const std::string email = std::string(name_of(rol)) + std::to_string(number) + "@" +
                              gemeente.naam() + ".example";
    gedaan(gemeente, DeGemeente{}, NeemMedewerkerAan{.naam = name_of(number), .email = email,
                                                     .rollen = {rol}},
           systeem("bench"), 0);
    const auto db = gemeente.lezers().lease();
    const auto staat = gemeente.staten().load(Journal(*db, gemeente.sleutels()),
                                              stream_of(DeGemeente{}), Staten::Keep::Yes);
    for (const auto& [id, wie] : std::get<Inrichting>(staat->van).medewerkers)
        if (wie.email == email) return id;
    throw std::runtime_error("bench: a medewerker is missing");
}

Dossier register_person(const Doe& doe, Gemeente& gemeente, const MedewerkerId& wie, int i,
                        Datum gemeld) {
    const Receipt receipt = doe(
         TrajectId{new_id(gemeente.clock())},
        RegistreerAanmelding{.naam = name_of(i),
                             .kanaal = Kanaal::Telefoon,
                             .gemeld_op = gemeld,
                             .telefoon = "06-12345678",
                             .zorgen = "De huur is twee maanden te laat, en de post blijft dicht.",
                             .steun = "Een zus die meegaat naar gesprekken.",
                             .behandelaar = wie},
        begeleider(wie), 0);
    Dossier dossier{.traject = {}, .inwoner = {}, .behandelaar = wie};
    for (const Written& w : receipt.written) {
        if (w.stream.kind == StreamKind::Inwoner) dossier.inwoner = {w.stream.id};
        if (w.stream.kind != StreamKind::Traject) continue;
        dossier.traject = {w.stream.id};
        dossier.versie = w.version;
    }
    return dossier;
}

// An aanmelding, two calls, wishes, household, and for two in three a first talk and an intake.
Dossier tell(const Doe& doe, Gemeente& gemeente, const MedewerkerId& wie, int i) {
    const Datum vandaag = gemeente.vandaag();
    const Datum gemeld = vandaag - days{i % (7 * weeks)};
    const Actor door = begeleider(wie);
    Dossier dossier = register_person(doe, gemeente, wie, i, gemeld);
    doe(dossier.inwoner,
        LegContactwensenVast{.liefst = Kanaal::App, .wanneer = "na 18 uur", .taal = "Nederlands",
                             .tolk = JaNee::Nee},
        door, 1);
    if (i % 2 == 0)
        doe(dossier.inwoner,
            LegHuishoudenVast{.volwassenen = "samen met partner", .kinderen = "2015, 2018"}, door,
            1);
    call(doe, gemeente, dossier, dossier.versie + 1 + i % 3);
    if (i % 3 == 0) return dossier;
    doe(dossier.traject,
        LegEersteGesprekVast{.op = vandaag, .vorm = Gespreksvorm::Fysiek,
                             .verslag = "Alle post ligt op tafel; we maken samen een lijst."},
        door, dossier.versie++);
    if (i % 3 == 1)
        doe(dossier.traject,
            StartIntake{.op = vandaag, .hulpvraag = "Rust, en weten waar ik aan toe ben."}, door,
            dossier.versie++);
    return dossier;
}

}  // namespace

Map::Map() {
    std::string pattern = fs::temp_directory_path() / "houvast-bench-XXXXXX";
    if (!mkdtemp(pattern.data())) throw std::runtime_error("bench: no folder for its data");
    pad_ = pattern;
}
Map::~Map() {
    std::error_code ignored;
    fs::remove_all(pad_, ignored);
}

Actor begeleider(const MedewerkerId& wie) { return medewerker(wie, {Rol::Begeleider}); }

Opdracht gebeld(const Gemeente& gemeente) {
    return LegContactVast{.hoe_gaat_het = "Het gaat beter dan vorige week.",
                          .op = gemeente.vandaag(),
                          .kanaal = Kanaal::Telefoon,
                          .richting = Richting::Uitgaand,
                          .bereikt = JaNee::Ja,
                          .notitie = "De leverancier wacht met afsluiten; we bellen vrijdag."};
}

Receipt gedaan(Gemeente& gemeente, const Onderwerp& onderwerp, const Opdracht& opdracht,
               const Actor& door, int seen_version) {
    return done(handle(gemeente, submission(gemeente, onderwerp, opdracht, door, seen_version)));
}

namespace {

constexpr std::size_t lengthened_per_commit = 50;

// The last of its calls, so many times more.
Append more_calls(const Journal& journal, const Dossier& dossier, int events) {
    const StreamId stream = stream_of(dossier.traject);
    const auto before = journal.read(stream);
    const auto call = std::find_if(before.rbegin(), before.rend(), [](const Recorded& r) {
        return r.event.name.starts_with("contact-gehad/");
    });
    if (call == before.rend()) throw std::runtime_error("bench: a dossier without a call");
    const auto missing = std::max<std::ptrdiff_t>(0, events - std::ssize(before));
    return {.stream = stream,
            .expected_version = {},
            .events = std::vector(static_cast<std::size_t>(missing), call->event)};
}

}  // namespace

// Appended as they would stand, and not decided one by one: that took minutes, and what is measured
// comes after.
void verleng(Gemeente& gemeente, std::span<Dossier> dossiers, int events) {
    while (!dossiers.empty()) {
        const auto some = dossiers.first(std::min(dossiers.size(), lengthened_per_commit));
        dossiers = dossiers.subspan(some.size());
        write(gemeente.writer(), [&](Db& db) {
            Journal journal(db, gemeente.sleutels());
            std::vector<Append> appends;
            for (const Dossier& dossier : some) {
                Append append = more_calls(journal, dossier, events);
                if (!append.events.empty()) appends.push_back(std::move(append));
            }
            if (appends.empty()) return;
            const auto written = journal.append(
                appends, {.command = {new_id(gemeente.clock())}, .actor = "systeem:bench",
                          .at = gemeente.clock().now(), .datum = gemeente.vandaag()});
            if (!written) throw std::runtime_error("bench: somebody else wrote");
            gemeente.projecties().catch_up(db, journal, *written);
        });
        for (Dossier& dossier : some) {
            gemeente.staten().forget(stream_of(dossier.traject));
            dossier.versie = std::max(dossier.versie, events);
        }
    }
}

// Everything is answered, a little different each time.
void meet(Gemeente& gemeente, Dossier& dossier, int times) {
    const std::array treden = {"leeg", "bijna-leeg", "half", "bijna-vol", "vol"};
    for (int keer = 0; keer < times; ++keer) {
        LegMetingVast o{.op = gemeente.vandaag(),
                        .moment = keer == 0 ? Meetmoment::Begin : Meetmoment::Tussen,
                        .wijze = Meetwijze::Samen, .instrument = {"leefgebieden"}};
        std::size_t at = static_cast<std::size_t>(keer);
        for (const char* thema : {"werk", "inkomen", "opleiding", "spaargeld", "schulden", "wonen",
                                  "gezin", "gezondheid", "sociaal-netwerk"})
            o.antwoorden.waarden.push_back({.vraag = thema, .waarde = treden.at(at++ % 5),
                                            .gewenst = "vol"});
        o.klaar = JaNee::Ja;
        gedaan(gemeente, dossier.traject, o, begeleider(dossier.behandelaar), dossier.versie++);
    }
}

Bevolking bevolk(Installatie& installatie, const std::string& naam, int dossiers) {
    installatie.voeg_toe(naam);
    return bevolk(*installatie.open(naam), dossiers);
}

Bevolking bevolk(Gemeente& gemeente, int dossiers) {
    gedaan(gemeente, DeGemeente{},
           RichtGemeenteIn{.naam = gemeente.naam(), .telefoon = "088-1234567",
                           .beschikking_weken = 8, .thema = "voorbeeldstad"},
           systeem("bench"), 0);
    Bevolking bevolking;
    const int staff = std::max(1, dossiers / dossiers_per_begeleider);
    for (int i = 0; i < staff; ++i)
        bevolking.begeleiders.push_back(take_on(gemeente, i, Rol::Begeleider));
    bevolking.leidinggevende = take_on(gemeente, staff, Rol::Leidinggevende);
    bevolking.dossiers.resize(static_cast<std::size_t>(dossiers));
    const auto& wie = bevolking.begeleiders;
    for (std::size_t begin = 0; begin < bevolking.dossiers.size(); begin += dossiers_per_commit)
        in_bulk(gemeente, [&](const Doe& doe) {
            const auto end = std::min(begin + dossiers_per_commit, bevolking.dossiers.size());
            for (std::size_t i = begin; i < end; ++i)
                bevolking.dossiers[i] =
                    tell(doe, gemeente, wie[i % wie.size()], static_cast<int>(i));
        });
    return bevolking;
}

}  // namespace houvast::bench
