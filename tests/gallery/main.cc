// pages_gallery DIR CSS SCRIPT: writes the gallery in both demo looks. The two names come from
// assets/dist/manifest.json.
#include "gallery.h"

#include <filesystem>
#include <fstream>

using namespace houvast;
using namespace houvast::pages;

namespace {

void write(const std::filesystem::path& file, std::string_view text) {
    std::ofstream out(file, std::ios::binary);
    out << text;
    if (!out) throw std::runtime_error("cannot write " + file.string());
}

gallery::Mock mock_for(const Huisstijl& look, const char* css, const char* script) {
    return {.head = {.title = "",
                     .gemeente = look.naam,
                     .wapen = look.wapen,
                     .css = Url::path({"s", css}),
                     .theme = Url::path({"s", theme_file(look)}),
                     .script = Url::path({"s", script}),
                     .icon = Url::path({"s", icon_file(look)})}};
}

}  // namespace

int main(int count, char** words) {
    if (count != 4) return 2;
    for (const Huisstijl& look : demo_huisstijlen()) {
        const std::filesystem::path dir = std::filesystem::path(words[1]) / look.gemeente;
        std::filesystem::create_directories(dir / "s");
        write(dir / "s" / theme_file(look), theme_css(look));
        write(dir / "s" / icon_file(look), icon_svg(look));
        const gallery::Mock mock = mock_for(look, words[2], words[3]);
        for (const auto page :
             {gallery::vandaag, gallery::inwoners, gallery::dossier, gallery::aanmelding,
              gallery::zoeken, gallery::medewerkers, gallery::inloggen, gallery::fout,
              gallery::inwoner_start, gallery::onderdelen}) {
            const auto made = page(mock);
            write(dir / made.file, made.html.str());
        }
        for (const auto& made : gallery::echt(mock)) write(dir / made.file, made.html.str());
        for (const auto& made : gallery::papier(mock)) write(dir / made.file, made.html.str());
    }
}
