#include "loading/methodiek.h"

#include "domain/methodiek/deugdelijk.h"
#include "loading/bestand.h"

#include <algorithm>
#include <filesystem>

namespace houvast {

namespace {

namespace fs = std::filesystem;

void append(Leesfouten& all, Leesfouten more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
}

Leesfouten faults_of_address(const fs::path& folder, const Methodiek& m) {
    const std::string kop = (folder / "methodiek.yaml").string();
    Leesfouten fouten;
    if (folder.filename() != m.versie)
        fouten.push_back({kop, {}, "de map heet niet naar de versie: " + m.versie});
    if (folder.parent_path().filename() != m.code)
        fouten.push_back({kop, {}, "de map erboven heet niet naar de code: " + m.code});
    return fouten;
}

// In the order of the files, and of each file.
Leesfouten faults_of_whole(const fs::path& folder, const Ingelezen& read) {
    Leesfouten fouten;
    for (const Weigering& gebrek : gebreken(read.methodiek))
        fouten.push_back(leesfout_van(gebrek, read.waar, folder.string()));
    const std::vector<Methodiekdeel> delen = delen_van_methodiek();
    const auto place = [&](const Leesfout& fout) {
        const std::string file = fs::path(fout.bestand).filename().string();
        return std::pair(std::ranges::find(delen, file, &Methodiekdeel::bestand) - delen.begin(),
                         fout.plaats);
    };
    std::ranges::stable_sort(fouten, {}, place);
    return fouten;
}

std::vector<fs::path> folders_in(const fs::path& folder) {
    std::vector<fs::path> all;
    std::error_code error;  // none there: nothing in it
    for (const fs::directory_entry& one : fs::directory_iterator(folder, error))
        if (one.is_directory()) all.push_back(one.path());
    std::ranges::sort(all);
    return all;
}

}  // namespace

std::vector<Methodiekdeel> delen_van_methodiek() {
    return {{"methodiek.yaml", read_methodiek_kop},
            {"fasen.yaml", read_fasen},
            {"codelijsten.yaml", read_codelijsten},
            {"producten.yaml", read_producten},
            {"contactfrequenties.yaml", read_contactfrequenties},
            {"gesprekstips.yaml", read_gesprekstips},
            {"platen.yaml", read_platen},
            {"instrumenten.yaml", read_instrumenten},
            {"inschaling.yaml", read_inschaling},
            {"doelen.yaml", read_doelen},
            {"hulpmiddelen.yaml", read_hulpmiddelen},
            {"trainingen.yaml", read_trainingen}};
}

Gelezen<Methodiek> load_methodiek(const std::string& name) {
    fs::path folder = fs::path(name).lexically_normal();
    if (!folder.has_filename()) folder = folder.parent_path();  // "2024-11/" is "2024-11"
    Ingelezen read;
    Leesfouten fouten;
    for (const Methodiekdeel& deel : delen_van_methodiek()) {
        const std::string path = (folder / deel.bestand).string();
        if (const auto text = read_text_file(path))
            append(fouten, deel.read(*text, path, read));
        else
            append(fouten, text.error());
    }
    if (fouten.empty()) {
        append(fouten, faults_of_address(folder, read.methodiek));
        append(fouten, faults_of_whole(folder, read));
    }
    if (!fouten.empty()) return std::unexpected(std::move(fouten));
    return std::move(read.methodiek);
}

Gelezen<Methodieken> load_methodieken(const std::string& name) {
    Methodieken all;
    Leesfouten fouten;
    for (const fs::path& code : folders_in(name))
        for (const fs::path& versie : folders_in(code)) {
            auto read = load_methodiek(versie.string());
            if (read) all.alle.push_back(std::move(*read));
            else append(fouten, std::move(read.error()));
        }
    const MethodiekKeuze eerste;
    if (fouten.empty() && find(all, eerste) == nullptr)
        fouten.push_back({(fs::path(name) / eerste.code / eerste.versie).string(), {},
                          "deze methodiek ontbreekt"});
    if (!fouten.empty()) return std::unexpected(std::move(fouten));
    return all;
}

}  // namespace houvast
