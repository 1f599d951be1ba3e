// Pages: how much of the throughput of the same server, sending the same bytes from memory, is
// left when it makes them; the slowest of a hundred; and what ten times as many dossiers cost.
#include "bench/klant.h"
#include "bench/metingen.h"

#include "texts/translations.h"
#include "web/server.h"
#include "web/static.h"
#include "web/webapp.h"

#include <fmt/format.h>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <ranges>
#include <thread>
#include <unordered_map>

namespace houvast::bench {

namespace {

using namespace web;

constexpr int connections = 8;
constexpr std::size_t begeleiders_max = 5;  // who are at work
constexpr std::size_t dossiers_max = 140;   // that they have open in turn: their own
constexpr std::size_t gemeten_max = 10;     // of each kind of these, that were measured
constexpr int weinig_metingen = 3, veel_metingen = 30;
constexpr int full_events = 200;            // of a dossier after years, and of so many others
constexpr std::chrono::milliseconds warm_up{700};

// Answers each request as Webapp did before, from memory.
class FromMemory : public HttpHandler {
public:
    void keep(const Aanroep& a, std::string body) { bodies_[a.sessie + a.pad] = std::move(body); }
    HttpResponse handle(const HttpRequest& http) override {
        std::string key(http.cookies.get("sessie"));
        for (const std::string& segment : http.path) key.append("/").append(segment);
        if (http.path.empty()) key += '/';
        return page(200, bodies_.at(key));
    }
    HttpResponse failed(int status, const HttpRequest&, std::string_view) override {
        return text(status, "");
    }

private:
    std::unordered_map<std::string, std::string> bodies_;
};

// A server on a thread of its own, until it goes.
class Running {
public:
    Running(HttpHandler& handler, const Log& log, const Clock& clock)
        : server_({.stop_on_signals = false}, handler, log, clock),
          thread_([this] { server_.run(); }) {}
    ~Running() { server_.stop(); }
    std::uint16_t port() const { return server_.port(); }

private:
    Server server_;
    std::jthread thread_;
};

// The same log lines as always, to nobody.
struct Nowhere {
    int fd = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    ~Nowhere() { ::close(fd); }
};

struct Soort {
    std::string naam;
    std::vector<Aanroep> groot = {};
    std::vector<Aanroep> klein = {};
    std::vector<Aanroep> veel = {};  // the same page of dossiers with ten times as much in it
};

// What pages there are to ask for, in the order of pages_of().
enum Pagina : std::size_t { Kort, Vandaag, Team, Vol, Plaat, Vergelijking };

// Who is at work, logged in: the token of the session.
std::string session(Huis& huis, const std::string& gemeente, const MedewerkerId& wie,
                    const std::string& login) {
    const std::string secret = "lang genoeg voor de meting";
    access::Access& access = huis.installatie.access();
    access.add_demo_account(gemeente, wie, login, secret);
    const auto token = access.login(gemeente, login, secret);
    if (!token) throw std::runtime_error("bench: not logged in");
    return *token;
}

std::vector<std::pair<MedewerkerId, std::string>> sessions(Huis& huis, const std::string& gemeente,
                                                           const Bevolking& bevolking) {
    std::vector<std::pair<MedewerkerId, std::string>> all;
    for (std::size_t i = 0; i < std::min(begeleiders_max, bevolking.begeleiders.size()); ++i) {
        const MedewerkerId& wie = bevolking.begeleiders[i];
        const std::string login = fmt::format("begeleider{}@{}.example", i, gemeente);
        all.emplace_back(wie, session(huis, gemeente, wie, login));
    }
    return all;
}

// Who is logged in, of one gemeente, and what they can ask for.
struct Aanvragers {
    std::string host;
    std::vector<std::pair<MedewerkerId, std::string>> wie;

    // Of a dossier of theirs; nothing of a dossier of somebody who is not at work.
    std::optional<Aanroep> of(const Dossier& dossier, const std::string& rest = {}) const {
        const auto mine = std::ranges::find(wie, dossier.behandelaar,
                                            [](const auto& w) { return w.first; });
        if (mine == wie.end()) return {};
        return Aanroep{.host = host, .pad = "/trajecten/" + dossier.traject.waarde + rest,
                       .sessie = mine->second};
    }
    bool add(std::vector<Aanroep>& to, const Dossier& dossier) const {
        const auto call = to.size() < dossiers_max ? of(dossier) : std::nullopt;
        if (call) to.push_back(*call);
        return call.has_value();
    }
    std::vector<Aanroep> each(const std::string& pad) const {
        std::vector<Aanroep> all;
        for (const auto& [_, sessie] : wie)
            all.push_back({.host = host, .pad = pad, .sessie = sessie});
        return all;
    }
};

// Some are measured a few times, and as many of them often.
void add_measured(Gemeente& gemeente, std::vector<Dossier>& rest, const Aanvragers& vragers,
                  std::vector<Aanroep>& weinig, std::vector<Aanroep>& veel) {
    for (Dossier& dossier : rest) {
        const bool few = weinig.size() < gemeten_max;
        if (!few && veel.size() >= gemeten_max) return;
        const auto call = vragers.of(dossier, "/metingen/vergelijking");
        if (!call) continue;
        meet(gemeente, dossier, few ? weinig_metingen : veel_metingen);
        (few ? weinig : veel).push_back(*call);
    }
}

std::vector<Soort> pages_of(Huis& huis) {
    std::vector<Soort> soorten = {{.naam = "dossier-page"},      {.naam = "vandaag-page"},
                                  {.naam = "team-page"},         {.naam = "full-dossier-page"},
                                  {.naam = "board-page"},        {.naam = "comparison-page"}};
    for (const bool big : {true, false}) {
        const std::string& gemeente = big ? naam_groot : naam_klein;
        Bevolking& bevolking = big ? huis.groot : huis.klein;
        const auto of = [&](Pagina pagina) -> std::vector<Aanroep>& {
            return big ? soorten[pagina].groot : soorten[pagina].klein;
        };
        const Aanvragers vragers{gemeente + ".localhost", sessions(huis, gemeente, bevolking)};
        of(Vandaag) = vragers.each("/");
        of(Plaat) = vragers.each("/methodiek/platen/leefgebieden");
        of(Team) = {{.host = vragers.host, .pad = "/team",
                     .sessie = session(huis, gemeente, bevolking.leidinggevende,
                                       "leidinggevende@" + gemeente + ".example")}};
        // Some stay as short as a dossier begins; all others are full, also those nobody looks at.
        std::vector<Dossier> rest, others;
        for (const Dossier& dossier : bevolking.dossiers)
            if (!vragers.add(of(Kort), dossier)) rest.push_back(dossier);
        const auto open = huis.installatie.open(gemeente);
        verleng(*open, rest, full_events);
        for (const Dossier& dossier : rest)
            if (!vragers.add(of(Vol), dossier)) others.push_back(dossier);
        std::vector<Aanroep> veel;
        add_measured(*open, others, vragers, of(Vergelijking), veel);
        if (big) soorten[Vergelijking].veel = std::move(veel);
    }
    return soorten;
}

// One page after another on one thread, without a network: what making it costs.
double handler_us(Webapp& webapp, const std::vector<Aanroep>& calls) {
    std::vector<HttpRequest> requests;
    for (const Aanroep& a : calls) {
        HttpRequest http{.id = "bench", .host = a.host, .authority = a.host};
        for (const auto part : std::views::split(std::string_view(a.pad).substr(1), '/'))
            if (!part.empty()) http.path.emplace_back(std::string_view(part));
        http.cookies.add("sessie", a.sessie);
        requests.push_back(std::move(http));
    }
    constexpr int pages = 2'000;
    std::size_t next = 0;
    const auto run = [&](int count) {
        for (int i = 0; i < count; ++i) webapp.handle(requests[next++ % requests.size()]);
    };
    run(pages / 4);
    const auto start = std::chrono::steady_clock::now();
    run(pages);
    const std::chrono::duration<double, std::micro> took = std::chrono::steady_clock::now() - start;
    return took.count() / pages;
}

struct Poorten {
    std::uint16_t pagina;
    std::uint16_t geheugen;
};

void add_needs(Behoeften& needs, const Soort& soort, const Poorten& poorten, const Maat& maat,
               std::size_t bytes) {
    std::vector<double> parts, growths, p99s, p50s, pages, floors;
    rijd(poorten.geheugen, soort.groot, connections, warm_up);
    rijd(poorten.pagina, soort.klein, connections, warm_up);
    rijd(poorten.pagina, soort.groot, connections, warm_up);
    for (int i = 0; i < keren; ++i) {
        const Verkeer floor = rijd(poorten.geheugen, soort.groot, connections, maat.duur);
        const Verkeer big = rijd(poorten.pagina, soort.groot, connections, maat.duur);
        const Verkeer small = rijd(poorten.pagina, soort.klein, connections, maat.duur);
        parts.push_back(big.per_second / floor.per_second);
        growths.push_back(small.per_second / big.per_second);
        p50s.push_back(big.p50_ms);
        p99s.push_back(big.p99_ms);
        pages.push_back(big.per_second);
        floors.push_back(floor.per_second);
    }
    using enum Behoefte::Kant;
    needs.push_back({soort.naam + " ratio", median(parts), Minstens, 0.25,
                     fmt::format("{:.0f}/s of {:.0f}/s from memory, {} KB", median(pages),
                                 median(floors), bytes / 1024)});
    needs.push_back({soort.naam + " p99 ms", median(p99s), Hoogstens,
                     std::max(15.0, 5 * median(p50s)),
                     fmt::format("p50 {:.2f} ms", median(p50s))});
    needs.push_back({soort.naam + " growth", median(growths), Hoogstens, 1.3,
                     fmt::format("{} dossiers against {}", maat.groot, maat.klein)});
}

}  // namespace

Behoeften meet_paginas(Huis& huis) {
    const SystemClock clock;
    const Nowhere nowhere;
    const Log log(clock, nowhere.fd);
    const Translations vertalingen(translations_dir());
    const StaticFiles bestanden = StaticFiles::load("assets/dist");
    Omgeving omgeving{.installatie = huis.installatie,
                      .vertalingen = vertalingen,
                      .cookies = Cookies(false),
                      .hoofdhost = "localhost",
                      .csrf = Csrf(huis.installatie.geheim("csrf")),
                      .bestanden = bestanden,
                      .log = log};
    Webapp webapp(omgeving);
    FromMemory memory;
    const Running pages(webapp, log, clock), from_memory(memory, log, clock);

    Behoeften needs;
    for (const Soort& soort : pages_of(huis)) {
        std::size_t bytes = 0;
        for (const Aanroep& a : soort.groot) {
            std::string body = haal(pages.port(), a);
            bytes += body.size();
            memory.keep(a, std::move(body));
        }
        omgeving.bewaard = std::make_unique<Bewaard>(0);
        const double anew = handler_us(webapp, soort.groot);
        // What is kept hides what making it costs; that may not grow with the gemeente either.
        needs.push_back({soort.naam + " growth, made anew", anew / handler_us(webapp, soort.klein),
                         Behoefte::Kant::Hoogstens, 3.0, fmt::format("{:.0f} us", anew)});
        if (!soort.veel.empty())
            needs.push_back({soort.naam + " of 30 against 3, made anew",
                             handler_us(webapp, soort.veel) / anew, Behoefte::Kant::Hoogstens,
                             2.0});
        omgeving.bewaard = std::make_unique<Bewaard>();
        fmt::print("{}: {:.0f} us to make anew, {:.0f} us when kept, on one thread\n", soort.naam,
                   anew, handler_us(webapp, soort.groot));
        add_needs(needs, soort, {.pagina = pages.port(), .geheugen = from_memory.port()},
                  huis.maat, bytes / soort.groot.size());
    }
    return needs;
}

}  // namespace houvast::bench
