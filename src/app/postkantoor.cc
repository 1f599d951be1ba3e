#include "app/postkantoor.h"

#include "base/check.h"
#include "integrations/mail/smtp.h"
#include "integrations/sms/webhook.h"

namespace houvast {

namespace {

mail::Beveiliging security(PostInstellingen::Beveiliging wanted) {
    switch (wanted) {
    case PostInstellingen::Beveiliging::Starttls: return mail::Beveiliging::Starttls;
    case PostInstellingen::Beveiliging::Tls: return mail::Beveiliging::Tls;
    case PostInstellingen::Beveiliging::Geen: return mail::Beveiliging::Geen;
    }
    ENSURE(false);
    return mail::Beveiliging::Tls;
}

}  // namespace

const Afzender* Postkantoor::afzender(std::string_view gemeente) const {
    const auto found = afzenders.find(gemeente);
    return found == afzenders.end() ? nullptr : &found->second;
}

bool Postkantoor::mailt(std::string_view gemeente) const {
    return mail != nullptr && afzender(gemeente) != nullptr;
}

bool Postkantoor::smst(std::string_view gemeente) const {
    const Afzender* wie = afzender(gemeente);
    return sms != nullptr && wie != nullptr && !wie->sms.empty();
}

Postkantoor open_postkantoor(const PostInstellingen& post, const Postgeheimen& geheimen) {
    Postkantoor kantoor;
    if (post.mail)
        kantoor.mail = std::make_unique<mail::Smtp>(
            mail::SmtpInstellingen{.server = post.mail->server,
                                   .poort = static_cast<std::uint16_t>(post.mail->poort),
                                   .beveiliging = security(post.mail->beveiliging),
                                   .ca_bestand = post.mail->ca_bestand,
                                   .gebruiker = post.mail->gebruiker,
                                   .wachtwoord = geheimen.mail,
                                   .wachttijd_seconden = post.mail->wachttijd_seconden});
    if (post.sms)
        kantoor.sms = std::make_unique<sms::Webhook>(
            sms::WebhookInstellingen{.adres = post.sms->adres,
                                     .geheim = geheimen.sms,
                                     .ca_bestand = post.sms->ca_bestand,
                                     .wachttijd_seconden = post.sms->wachttijd_seconden});
    for (const PostInstellingen::Afzender& een : post.afzenders)
        kantoor.afzenders[een.gemeente] = {.naam = een.naam, .adres = een.adres, .sms = een.sms};
    return kantoor;
}

}  // namespace houvast
