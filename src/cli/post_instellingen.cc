#include "cli/post_instellingen.h"

#include "base/text.h"
#include "cli/gegevens.h"
#include "loading/bestand.h"
#include "loading/post.h"

#include <cstdlib>
#include <filesystem>

namespace houvast::cli {

namespace {

namespace fs = std::filesystem;

// From the surroundings, where a container or a service manager puts a secret; else from the file,
// beside post.yaml or with a whole path. Its content is never in an error.
std::string secret(const fs::path& map, const std::string& file, const char* variable) {
    if (const char* given = std::getenv(variable); given != nullptr && *given != '\0')
        return given;
    if (file.empty()) return {};
    const auto text = read_text_file((map / file).string());
    if (!text) throw GegevensOntbreken("post.yaml: het bestand met het geheim is niet te lezen: " +
                                       file);
    return std::string(trimmed(*text));
}

std::string beside(const fs::path& map, const std::string& file) {
    return file.empty() ? file : (map / file).string();
}

}  // namespace

Postkantoor lees_postkantoor(const std::string& map) {
    const fs::path file = fs::path(map) / "post.yaml";
    if (!fs::exists(file)) return {};
    PostInstellingen post = gelezen_of_throw(load_post(file.string()));
    Postgeheimen geheimen;
    if (post.mail) {
        geheimen.mail = secret(map, post.mail->wachtwoord_bestand, "HOUVAST_SMTP_WACHTWOORD");
        post.mail->ca_bestand = beside(map, post.mail->ca_bestand);
        if (!post.mail->gebruiker.empty() && geheimen.mail.empty())
            throw GegevensOntbreken("post.yaml: er is een gebruiker en geen wachtwoord");
    }
    if (post.sms) {
        geheimen.sms = secret(map, post.sms->geheim_bestand, "HOUVAST_SMS_GEHEIM");
        post.sms->ca_bestand = beside(map, post.sms->ca_bestand);
    }
    return open_postkantoor(post, geheimen);
}

}  // namespace houvast::cli
