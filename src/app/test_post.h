// For tests: a post office from which nothing goes out.
#pragma once

#include "app/postkantoor.h"
#include "integrations/mail/proefpost.h"
#include "integrations/sms/proefsms.h"

namespace houvast {

struct TestPost {
    Postkantoor kantoor = {};
    mail::Proefpost* post = nullptr;
    sms::Proefsms* sms = nullptr;
    TestPost() {
        auto mail = std::make_unique<mail::Proefpost>();
        post = mail.get();
        kantoor.mail = std::move(mail);
        auto korte = std::make_unique<sms::Proefsms>();
        sms = korte.get();
        kantoor.sms = std::move(korte);
        kantoor.afzenders["voorbeeldstad"] = {.naam = "Gemeente Voorbeeldstad",
                                              .adres = "afspraken@voorbeeldstad.example",
                                              .sms = "Gemeente"};
    }
};

}  // namespace houvast
