// Inschaling as the gemeente has it: the three classes of the program with its own names and pace
// (R-047; VNG 3.1.1 and 1.8), and what its inschalingsschema asks beside them. inschaling.yaml.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace houvast {

struct Inschalingsklasse {
    std::string code;       // names(Inschaling), each of the three once
    std::string naam;       // at most 120 characters
    std::string kenmerken;  // by what a professional knows it, at most 600 characters
    int gesprek_weken;      // weeks between two talks, 1 to 52
    int evaluatie_maanden;  // calendar months between two evaluations, 1 to 24
    bool operator==(const Inschalingsklasse&) const = default;
};

// How a question of the schema is answered. Keuze: from a codelijst. Doelen: from the subgoals.
enum class SchemaSoort { Keuze, Tekst, JaNee, Maanden, Doelen };
constexpr std::array<std::string_view, 5> names(SchemaSoort) {
    return {"keuze", "tekst", "ja-nee", "maanden", "doelen"};
}
// At the first inschaling, or later, when more is known.
enum class SchemaMoment { Eerste, Later };
constexpr std::array<std::string_view, 2> names(SchemaMoment) { return {"eerste", "later"}; }

struct Schemavraag {
    std::string code;
    std::string naam;         // at most 120 characters
    std::string uitleg = {};  // for the professional, at most 600 characters; may be empty
    SchemaSoort soort = SchemaSoort::Keuze;
    std::string codelijst = {};  // code of a Codelijst; of soort Keuze only
    SchemaMoment wanneer{};
    bool verplicht = false;
    bool operator==(const Schemavraag&) const = default;
};

struct Inschalingsschema {
    std::vector<Inschalingsklasse> klassen;  // exactly the three of the program
    std::vector<Schemavraag> vragen;         // in the order of the file; may be empty
    bool letters_neutraal = false;  // the codelijst `lettercode` is our default: the page says so
    bool operator==(const Inschalingsschema&) const = default;
};

}  // namespace houvast
