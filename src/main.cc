// houvast: the program. Registers the subcommands (cli/) and turns every end into an exit code.
#include "base/check.h"
#include "cli/cli.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <stdexcept>

namespace {

using houvast::cli::Uitgang;

constexpr const char* uitgangen = R"(Uitgangscodes:
  0   goed
  1   geweigerd, of er is iets gevonden
  2   niet begrepen: onbekende naam, verkeerde datum, ontbrekende optie
  3   iets buiten het programma is stuk: schijf, database, gegevensbestanden
  70  fout in het programma zelf)";

void in_dutch(CLI::App& app) {
    const auto formatter = app.get_formatter();
    formatter->label("Usage", "Gebruik");
    formatter->label("OPTIONS", "OPTIES");
    formatter->label("Positionals", "Gegevens");
    formatter->label("SUBCOMMAND", "OPDRACHT");
    formatter->label("SUBCOMMANDS", "OPDRACHTEN");
    formatter->label("Subcommands", "Opdrachten");
    formatter->label("TEXT", "TEKST");
    formatter->label("INT", "GETAL");
    formatter->label("UINT", "GETAL");
    formatter->label("REQUIRED", "(verplicht)");
    formatter->column_width(28);
}

// What CLI11 gives each subcommand by itself, under the same Dutch headings.
void group_in_dutch(CLI::App& app) {
    app.get_help_ptr()->group("Opties");
    for (CLI::App* opdracht : app.get_subcommands({})) {
        opdracht->group("Opdrachten");
        group_in_dutch(*opdracht);
    }
}

// CLI11 names the option first ("--data is required"), or after a colon ("… convert: --port = y").
std::string option_in(const std::string& english) {
    const auto at = english.find("--");
    const std::string from = at == std::string::npos ? english : english.substr(at);
    return from.substr(0, from.find_first_of(" :"));
}

int code(Uitgang uitgang) { return static_cast<int>(uitgang); }

// What CLI11 did not understand, in one line of our own.
std::string reason(const CLI::App& app, const CLI::ParseError& e) {
    std::string unknown;
    for (const std::string& word : app.remaining(true)) unknown += ' ' + word;
    if (!unknown.empty()) return "dit ken ik niet:" + unknown;
    const std::string english = e.what(), option = option_in(english);
    if (dynamic_cast<const CLI::RequiredError*>(&e) != nullptr)
        return english.starts_with("A subcommand") ? "de opdracht ontbreekt"
                                                   : "dit ontbreekt: " + option;
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&e) != nullptr)
        return "de waarde ontbreekt bij " + option;
    if (dynamic_cast<const CLI::ConversionError*>(&e) != nullptr)
        return "geen geldige waarde bij " + option;
    return english;  // of ours, so Dutch (CLI::ValidationError)
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{"Houvast: schuldhulp van gemeenten, van aanmelding tot nazorg", "houvast"};
    Uitgang uitgang = Uitgang::Goed;
    in_dutch(app);
    app.option_defaults()->group("Opties");
    app.set_help_flag("-h,--help", "toon deze hulp");
    app.footer(uitgangen);
    app.require_subcommand(1);
    houvast::cli::add_serve(app, uitgang);
    houvast::cli::add_demo(app, uitgang);
    houvast::cli::add_gemeente(app, uitgang);
    houvast::cli::add_post(app, uitgang);
    houvast::cli::add_methodiek(app, uitgang);
    houvast::cli::add_verify(app, uitgang);
    houvast::cli::add_rebuild(app, uitgang);
    houvast::cli::add_migrate(app, uitgang);
    houvast::cli::add_backup(app, uitgang);
    houvast::cli::add_restore(app, uitgang);
    houvast::cli::add_destroy(app, uitgang);
    houvast::cli::add_termijn(app, uitgang);
    group_in_dutch(app);
    try {
        app.parse(argc, argv);
        if (std::fflush(stdout) != 0)
            throw std::runtime_error("de uitvoer kan niet geschreven worden");
        return code(uitgang);
    } catch (const CLI::CallForHelp& e) {
        return app.exit(e);
    } catch (const CLI::ParseError& e) {
        fmt::print(stderr, "houvast: {}\nMeer uitleg: houvast --help\n", reason(app, e));
        return code(Uitgang::Gebruik);
    } catch (const houvast::InvariantBroken& e) {
        fmt::print(stderr, "houvast: fout in het programma: {}\n", e.what());
        return code(Uitgang::Fout);
    } catch (const std::exception& e) {
        fmt::print(stderr, "houvast: {}\n", e.what());
        return code(Uitgang::Wereld);
    }
}
