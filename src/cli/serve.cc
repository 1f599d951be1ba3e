// houvast serve: serves an installation until it is stopped.
#include "web/serve.h"

#include "app/herinneringen_taak.h"
#include "cli/cli.h"
#include "cli/demo_logins.h"
#include "cli/gegevens.h"
#include "cli/gereedschap.h"
#include "cli/installatie.h"
#include "cli/klok.h"
#include "cli/post_instellingen.h"
#include "cli/serve.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdio>

namespace houvast::cli {

namespace {

// Where everything is, once it listens: the addresses, and in a demo who can log in.
class Announce : public web::Ready {
public:
    Announce(Installatie& installatie, std::string host, bool demo)
        : installatie_(installatie), host_(std::move(host)), demo_(demo) {}

    void listening(std::uint16_t port) override {
        const auto gemeenten = installatie_.gemeenten();
        fmt::print("Houvast luistert op poort {}.\n", port);
        if (gemeenten.empty())
            fmt::print("Er is nog geen gemeente. Maak er een: houvast gemeente add --help\n");
        if (demo_) fmt::print("\n  Begin hier     http://{}:{}/\n", host_, port);
        for (const std::string& naam : gemeenten)
            fmt::print("  {:<14} http://{}.{}:{}/   (inwoners: http://mijn.{}.{}:{}/)\n", naam,
                       naam, host_, port, naam, host_, port);
        if (demo_) fmt::print("\n{}", demo_logins_text());
        std::fflush(stdout);
    }

private:
    Installatie& installatie_;
    std::string host_;
    bool demo_;
};

}  // namespace

Uitgang serve(Installatie& installatie, const Clock& clock, const ServeKeuze& keuze) {
    const Translations vertalingen(translations_dir());
    const Log log(clock);
    Announce announce(installatie, keuze.host, keuze.demo);
    const Postkantoor kantoor = lees_postkantoor(installatie.map());
    HerinneringenTaak herinneringen(kantoor, vertalingen, log);
    const Jobs jobs(installatie, herinneringen, log, HerinneringenTaak::pauze);
    const bool all_answered = web::serve(installatie, vertalingen, clock, log,
                                         {.address = keuze.address,
                                          .port = keuze.port,
                                          .hoofdhost = keuze.host,
                                          .assets = gegevens_map() + "/assets/dist",
                                          .trusted_proxies = keuze.proxies,
                                          .secure_cookies = !keuze.demo,
                                          .demo = keuze.demo,
                                          .post = &kantoor},
                                         announce);
    return all_answered ? Uitgang::Goed : Uitgang::Geweigerd;
}

void add_serve(CLI::App& app, Uitgang& uitgang) {
    static DataOpties data;
    static ServeKeuze keuze;
    static std::string tijdstip;
    CLI::App* serve = app.add_subcommand("serve", "start de website");
    add_data_opties(*serve, data);
    serve->add_option("--address", keuze.address, "adres om op te luisteren")
        ->capture_default_str();
    serve->add_option("--port", keuze.port, "poort; 0 is een vrije poort")->capture_default_str();
    serve->add_option("--host", keuze.host, "hoofdadres: gemeenten staan ervoor")
        ->capture_default_str();
    serve->add_option("--trusted-proxy", keuze.proxies, "adres van de proxy ervoor");
    serve->add_flag("--demo", keuze.demo, "demo: zonder https, met demo-inlog op de inlogpagina");
    serve->add_option("--tijdstip", tijdstip,
                      "doe alsof het dit tijdstip is, in UTC: 2026-11-24T08:00 (alleen een demo)")
        ->needs("--demo");
    serve->callback([&uitgang] {
        const LopendeKlok clock(tijdstip_in_demo(tijdstip, data.map));
        const auto second = keuze.demo ? access::SecondFactor::Optional
                                       : access::SecondFactor::Required;
        const auto installatie = open_installatie(data, clock, {.second_factor = second});
        check_methodieken(*installatie, data);
        uitgang = houvast::cli::serve(*installatie, clock, keuze);
    });
}

}  // namespace houvast::cli
