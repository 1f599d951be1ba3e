#include "loading/methodiek.h"

#include "domain/methodiek/deugdelijk.h"
#include "loading/bestand.h"

#include <array>
#include <filesystem>

namespace houvast {

namespace {

struct Deel {
    const char* bestand;
    Leesfouten (*read)(std::string_view, const std::string&, Methodiek&);
};
constexpr std::array<Deel, 6> delen = {{{"methodiek.yaml", read_methodiek_kop},
                                        {"fasen.yaml", read_fasen},
                                        {"codelijsten.yaml", read_codelijsten},
                                        {"producten.yaml", read_producten},
                                        {"contactfrequenties.yaml", read_contactfrequenties},
                                        {"gesprekstips.yaml", read_gesprekstips}}};

void append(Leesfouten& all, Leesfouten more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
}

void check_address(const std::filesystem::path& folder, const Methodiek& m, Leesfouten& fouten) {
    const std::string kop = (folder / "methodiek.yaml").string();
    if (folder.filename() != m.versie)
        fouten.push_back({kop, {}, "de map heet niet naar de versie: " + m.versie});
    if (folder.parent_path().filename() != m.code)
        fouten.push_back({kop, {}, "de map erboven heet niet naar de code: " + m.code});
}

std::string words_of(const Weigering& gebrek) {
    std::string words = gebrek.code;
    for (const auto& [naam, waarde] : gebrek.waarden)
        if (const auto* text = std::get_if<std::string>(&waarde)) words += ' ' + naam + '=' + *text;
    return words;
}

}  // namespace

Gelezen<Methodiek> load_methodiek(const std::string& name) {
    std::filesystem::path folder = std::filesystem::path(name).lexically_normal();
    if (!folder.has_filename()) folder = folder.parent_path();  // "2024-11/" is "2024-11"
    Methodiek methodiek;
    Leesfouten fouten;
    for (const Deel& deel : delen) {
        const std::string path = (folder / deel.bestand).string();
        if (const auto text = read_text_file(path))
            append(fouten, deel.read(*text, path, methodiek));
        else
            append(fouten, text.error());
    }
    if (fouten.empty()) check_address(folder, methodiek, fouten);
    if (fouten.empty())
        for (const Weigering& gebrek : gebreken(methodiek))
            fouten.push_back({folder.string(), {}, words_of(gebrek)});
    if (!fouten.empty()) return std::unexpected(std::move(fouten));
    return methodiek;
}

}  // namespace houvast
