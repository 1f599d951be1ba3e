// Formulieren: what each command's form begins with, and what can be chosen in it. Where nothing is
// said here, a form begins with today's day and lets everything else empty.
#pragma once

#include "projections/zoek_view.h"
#include "web/verzoek.h"

namespace houvast::web {

// Today, in the fields that nearly always are today.
class TodayFiller {
public:
    explicit TodayFiller(Datum vandaag) : vandaag_(vandaag) {}
    void operator()(Datum& day, const Field& f) const {
        if (f.name != "tot" && f.name != "per" && f.name != "dag" && f.name != "evaluatieOp" &&
            f.name != "gesprokenOp" &&
            f.name != "geweestOp")
            day = vandaag_;
    }
    template <class T>
    void operator()(T&, const Field&) const {}

private:
    Datum vandaag_;
};

template <class O>
void prefill_today(O& opdracht, const Verzoek& v) {
    const TodayFiller filler(v.gemeente.vandaag());
    fields(filler, opdracht);
}

template <class O>
void prefill(O& opdracht, const Verzoek& v) { prefill_today(opdracht, v); }

void prefill(LegContactVast&, const Verzoek&);
void prefill(VerplaatsContact&, const Verzoek&);
void prefill(PlanGesprek&, const Verzoek&);
void prefill(VerzetGesprek&, const Verzoek&);
void prefill(ZegGesprekAf&, const Verzoek&);
void prefill(LegGespreksuitkomstVast&, const Verzoek&);
void prefill(StelWerktijdenIn&, const Verzoek&);
void prefill(MeldAfwezig&, const Verzoek&);
void prefill(HefAfwezigheidOp&, const Verzoek&);
void prefill(RondAfspraakAf&, const Verzoek&);
void prefill(RondSchuldAf&, const Verzoek&);
void prefill(LegVerwijzingscontactVast&, const Verzoek&);
void prefill(LegMetingVast&, const Verzoek&);
void prefill(VulMetingAan&, const Verzoek&);
void prefill(LegUitslagVast&, const Verzoek&);
void prefill(BespreekOnderwerp&, const Verzoek&);
void prefill(StelDoelVast&, const Verzoek&);
void prefill(WerkDoelBij&, const Verzoek&);
void prefill(WisGegeven&, const Verzoek&);
void prefill(RegistreerAanmelding&, const Verzoek&);
void prefill(WijzigPersoonsgegevens&, const Verzoek&);
void prefill(LegContactwensenVast&, const Verzoek&);
void prefill(LegHuishoudenVast&, const Verzoek&);
void prefill(VoegInwonersSamen&, const Verzoek&);
void prefill(MaakSamenvoegingOngedaan&, const Verzoek&);
void prefill(WijzigRollen&, const Verzoek&);
void prefill(ZetMedewerkerUitDienst&, const Verzoek&);
void prefill(VerleenMandaat&, const Verzoek&);
void prefill(TrekMandaatIn&, const Verzoek&);
void prefill(SchrapSluitingsdag&, const Verzoek&);
void prefill(RichtGemeenteIn&, const Verzoek&);
void prefill(KiesMethodiek&, const Verzoek&);
void prefill(KopieerMethodiek&, const Verzoek&);
void prefill(StelMethodiekVast&, const Verzoek&);
void prefill(GooiMethodiekWeg&, const Verzoek&);
void prefill(NeemMethodiekOver&, const Verzoek&);

pages::FormDetails details_for(const Verzoek&, OpdrachtSoort);

// Who is known and may be meant: shown before the command is carried out, never forced. Empty:
// nobody, or they were shown already. `eerst_te_kiezen` is the form with them to choose from.
template <class O>
std::vector<ZoekResultaat> eerst_zien(const Verzoek&, const O&) { return {}; }
std::vector<ZoekResultaat> eerst_zien(const Verzoek&, const VoegClientToe&);
pages::FormDetails eerst_te_kiezen(const Verzoek&, OpdrachtSoort,
                                   const std::vector<ZoekResultaat>& bekenden);

// Where else to go after a refusal.
std::optional<pages::Aanwijzing> aanwijzing_bij(const Verzoek&, OpdrachtSoort, const Weigering&);

template <class O>
pages::FormDetails details_for(const Verzoek& v) { return details_for(v, O::soort); }

}  // namespace houvast::web
