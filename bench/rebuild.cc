// Rebuild of the read tables, against a loop that only reads, opens and decodes the same journal.
//   bench_rebuild [DOSSIERS]    default 2000, of twenty events each; SQLite in a temporary folder
#include "base/random.h"
#include "codec/codec.h"
#include "journal/keys.h"
#include "journal/schema.h"
#include "journal/seal.h"
#include "projections/dossiers.h"
#include "projections/runner.h"
#include "projections/zoek.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <filesystem>

using namespace houvast;

namespace {

const Datum dag{std::chrono::days(20'000)};

Termijn term(int soort, int dagen) {
    const Datum eind = dag + std::chrono::days(dagen);
    return {static_cast<TermijnSoort>(soort), dag, eind, eind};
}

std::string naam_of(int i) {
    constexpr std::array voor = {"Selma", "Jeroen", "Łukasz", "Fatima", "Anna", "Emre", "Daan"};
    constexpr std::array deel = {"ver", "hoe", "ber", "gen", "ste", "man", "kam", "dij", "wol"};
    const auto n = static_cast<std::size_t>(i);
    return std::string(voor[n % 7]) + " van " + deel[n / 7 % 9] + deel[n / 63 % 9] +
           deel[n / 567 % 9];
}

std::vector<Append> dossier_of(int i) {
    const std::string id = std::to_string(i);
    const InwonerId wie{"i" + id};
    Append inwoner{{StreamKind::Inwoner, wie.waarde}, 0, {}};
    for (const InwonerGebeurtenis& g : {
             InwonerGebeurtenis(InwonerGeregistreerd{naam_of(i), "+31612345678", {}}),
             InwonerGebeurtenis(TrajectGestart{{"t" + id}}),
             InwonerGebeurtenis(PersoonsgegevensGewijzigd{
                 .naam = naam_of(i), .geboren_op = dag - std::chrono::days(10'000 + i % 9'000),
                 .adres = "Lange Dijk 12", .postcode = "5211 AB", .woonplaats = "Stad"})})
        inwoner.events.push_back(codec::encode(g));
    Append traject{{StreamKind::Traject, "t" + id}, 0, {}};
    const auto add = [&](const TrajectGebeurtenis& g) {
        traject.events.push_back(codec::encode(g));
    };
    add(AanmeldingGeregistreerd{.inwoner = wie, .kanaal = Kanaal::Telefoon, .gemeld_op = dag,
                                .eerste_gesprek = term(0, 28), .contact = term(3, 30),
                                .zorgen = "De huur en de zorgverzekering lopen achter."});
    add(Toegewezen{{"m" + std::to_string(i % 40)}});
    add(EersteGesprekGevoerd{.op = dag, .verslag = std::string(300, 'v'),
                             .beschikking = term(2, 56), .contact = term(3, 30)});
    for (int contact = 0; contact < 14; ++contact)
        add(ContactGehad{.op = dag + std::chrono::days(contact), .kanaal = Kanaal::Telefoon,
                         .notitie = std::string(120, 'n'), .volgende = term(3, 30 + contact)});
    return {std::move(inwoner), std::move(traject)};
}

template <class Action>
double seconds_of(Action action) {  // the median of three
    std::array<double, 3> times{};
    for (double& time : times) {
        const auto start = std::chrono::steady_clock::now();
        action();
        time = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }
    std::ranges::sort(times);
    return times[1];
}

void only_read(const Journal& journal) {
    std::int64_t position = 0;
    for (;;) {
        const std::vector<Recorded> batch = journal.read_after(position, 2000);
        if (batch.empty()) return;
        for (const Recorded& recorded : batch) codec::decode(recorded);
        position = batch.back().position;
    }
}

}  // namespace

int main(int argc, char** argv) {
    int dossiers = 2000;
    if (argc > 1) std::from_chars(argv[1], argv[1] + std::string_view(argv[1]).size(), dossiers);
    std::string folder = std::filesystem::temp_directory_path() / "houvast-bench-XXXXXX";
    if (!::mkdtemp(folder.data())) return 1;
    {
        const auto databank = sqlite({.path = folder + "/gemeente.db"});
        const auto db = databank->connect();
        const std::array rooms = {journal_migrations(), projections_migrations()};
        migrate(*db, rooms);
        Sleutels keys(*db, random_bytes(key_bytes));
        Journal journal(*db, keys);
        const Projecties projecties(random_bytes(32));
        {
            Tx tx(*db, Tx::Kind::Write);
            for (int i = 0; i < dossiers; ++i)
                if (!journal.append(dossier_of(i), {.command = {std::to_string(i)},
                                                    .actor = "systeem:bench", .at = {},
                                                    .datum = dag}))
                    return 1;
            tx.commit();
        }
        const double floor = seconds_of([&] { only_read(journal); });
        const double rebuild = seconds_of([&] { projecties.rebuild(*db, journal); });
        const double list = seconds_of([&] {
            for (int i = 0; i < 100; ++i)
                inwoners_lijst(*db, {}, DossierSortering::Naam, {}, dag);
        });
        const double zoeken = seconds_of([&] {
            for (int i = 0; i < 100; ++i) zoek(*db, naam_of(i * 7), {"0123456789abcdef"});
        });
        fmt::print("events {}  read, open, decode {:.3f} s  rebuild {:.3f} s  ", journal.head(),
                   floor, rebuild);
        fmt::print("ratio {:.2f} (at least 0.4)\n", floor / rebuild);
        fmt::print("a page of the list {:.2f} ms  a search {:.2f} ms\n", list * 10, zoeken * 10);
    }
    std::filesystem::remove_all(folder);
}
