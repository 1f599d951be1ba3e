// The seam between the program's subcommands and main. Each subcommand is one file, cli/<name>.cc,
// with one function that registers it; only those files and main.cc include the heavy CLI11.
//
//     void add_termijn(CLI::App& app, Uitgang& uitgang);
//
// The callback does the work and sets `uitgang`. What it prints for a person is Dutch. An
// exception that leaves it is a broken world: main prints its one line and ends with that code.
#pragma once

namespace CLI {
class App;
}

namespace houvast::cli {

enum class Uitgang {
    Goed = 0,
    Geweigerd = 1,  // done as asked, and the answer is no: a finding, a refusal
    Gebruik = 2,    // not understood: unknown name, wrong date, missing option
    Wereld = 3,     // something outside is broken: disk, database, data files
    Fout = 70,      // a bug in the program
};

void add_backup(CLI::App&, Uitgang&);
void add_demo(CLI::App&, Uitgang&);
void add_destroy(CLI::App&, Uitgang&);
void add_gemeente(CLI::App&, Uitgang&);
void add_methodiek(CLI::App&, Uitgang&);
void add_migrate(CLI::App&, Uitgang&);
void add_post(CLI::App&, Uitgang&);
void add_rebuild(CLI::App&, Uitgang&);
void add_restore(CLI::App&, Uitgang&);
void add_serve(CLI::App&, Uitgang&);
void add_termijn(CLI::App&, Uitgang&);
void add_verify(CLI::App&, Uitgang&);

}  // namespace houvast::cli
