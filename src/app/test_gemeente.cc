#include "app/test_gemeente.h"

#include "app/view.h"
#include "base/check.h"

#include <filesystem>

#include <stdlib.h>

namespace houvast {

TestFolder::TestFolder() {
    std::string pattern = std::filesystem::temp_directory_path() / "houvast-XXXXXX";
    path = mkdtemp(pattern.data());
}
TestFolder::~TestFolder() { std::filesystem::remove_all(path); }

void TestGemeente::richt_in() {
    ENSURE(submit(DeGemeente{},
                  RichtGemeenteIn{.naam = "Gemeente Voorbeeldstad", .telefoon = "+31736155155",
                                  .thema = "rijk"},
                  0, systeem("proef")));
}

MedewerkerId TestGemeente::neem_anna_aan() {
    ENSURE(submit(DeGemeente{},
                  NeemMedewerkerAan{.naam = "Anna Smit", .email = "anna@voorbeeld.example",
                                    .rollen = {Rol::Begeleider}},
                  0, systeem("proef")));
    return view_behandelaars(gemeente).front().medewerker;
}

InwonerId TestGemeente::meld_sara_aan(const TrajectId& traject) {
    auto o = gegeven::registreer();
    o.telefoon = "0612345678";
    o.email = "sara@post.example";
    const auto receipt = submit(traject, o, 0);
    ENSURE(receipt);
    for (const Written& written : receipt->written)
        if (written.stream.kind == StreamKind::Inwoner) return {written.stream.id};
    ENSURE(false);
    return {};
}

}  // namespace houvast
