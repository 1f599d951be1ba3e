// Inkomend: somebody calls, mails, writes or stands at the desk. Who is it, and then one
// click: a contact for who is known, an aanmelding for who is not.
#pragma once

#include "html/html.h"
#include "pages/form.h"
#include "projections/zoek_view.h"

namespace houvast::pages {

// How somebody comes to us by themselves; the usual one first.
inline constexpr std::array inkomende_kanalen = {Kanaal::Telefoon, Kanaal::Mail, Kanaal::App,
                                                 Kanaal::Brief, Kanaal::Balie};

struct InkomendPagina {
    std::string csrf;
    Kanaal kanaal = Kanaal::Telefoon;
    std::string vraag = {};   // who was asked for; empty: nobody yet
    std::string vraag_id = {};  // under which it is kept: a name does not belong in an address
    bool leeg = false;        // the button was pressed without a name
    std::vector<ZoekResultaat> gevonden = {};
    bool mag_contact = false, mag_aanmelden = false, mag_inwoner = false;
};
// The form of a contact that begins as it came in.
html::Url inkomend_contact(const TrajectId&, Kanaal);
html::Html inkomend_pagina(const InkomendPagina&, const Texts&);

}  // namespace houvast::pages
