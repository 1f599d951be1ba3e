#include "app/demo_logins.h"

namespace houvast {

namespace {

using enum Rol;

constexpr DemoMedewerker staff[] = {
    {"voorbeeldstad", "Anna Bakker", "anna@voorbeeldstad.example", {Begeleider}},
    {"voorbeeldstad", "Bram de Vries", "bram@voorbeeldstad.example", {Begeleider}},
    {"voorbeeldstad", "Samira Haddad", "samira@voorbeeldstad.example",
     {Begeleider, Budgetbeheerder}},
    {"voorbeeldstad", "Kim Jansen", "kim@voorbeeldstad.example", {Kcc}},
    {"voorbeeldstad", "Leila Amrani", "leila@voorbeeldstad.example", {Leidinggevende, Beslisser}},
    {"voorbeeldstad", "Roos Willems", "roos@voorbeeldstad.example", {Beslisser}},
    {"voorbeeldstad", "Victor Smit", "victor@voorbeeldstad.example", {Vroegsignaleerder}},
    {"voorbeeldstad", "Petra Visser", "petra@voorbeeldstad.example", {Administratie}},
    {"voorbeeldstad", "Joost Mulder", "joost@voorbeeldstad.example", {Beleid, Kwaliteit}},
    {"voorbeeldstad", "Hanna Verbeek", "hanna@voorbeeldstad.example", {Casuistiek}},
    {"voorbeeldstad", "Beatrijs Vos", "beheer@voorbeeldstad.example", {Beheerder}},
    {"voorbeeldstad", "Arie Kok", "archief@voorbeeldstad.example", {Archivaris}},
    {"waterdam", "Noor Dijkstra", "noor@waterdam.example", {Begeleider}},
    {"waterdam", "Timo de Groot", "timo@waterdam.example", {Begeleider, Leidinggevende, Beslisser}},
    {"waterdam", "Femke Postma", "femke@waterdam.example", {Beslisser}},
    {"waterdam", "Wil Peters", "beheer@waterdam.example", {Beheerder, Kcc}},
};

}  // namespace

std::span<const DemoMedewerker> demo_medewerkers() { return staff; }

}  // namespace houvast
