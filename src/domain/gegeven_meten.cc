#include "domain/gegeven_meten.h"

#include "domain/gegeven_opdrachten.h"

namespace houvast::gegeven {

namespace {

using enum Meetmoment;

Instrument like(const Instrument& voorbeeld, std::string code, std::string naam) {
    Instrument ander = voorbeeld;
    ander.code = std::move(code);
    ander.naam = std::move(naam);
    ander.gewenst = false;
    ander.doelgroepen = {};
    return ander;
}

void add_instrumenten(Methodiek& m) {
    m.schalen.front().treden.insert(m.schalen.front().treden.begin() + 1,
                                    Trede{"half", "+/-", "Gaat wel"});
    Instrument& eerste = m.instrumenten.front();
    eerste.momenten = {Begin, Tussen, Einde};
    Instrumentthema over_post = eerste.themas.front();
    over_post.code.assign("post");
    over_post.naam = "Post";
    over_post.stellingen = {};
    eerste.themas.front().stellingen.push_back({"sparen", "Ik spaar."});
    eerste.themas.push_back(over_post);
    const Instrument kort = like(eerste, "kort", "Korte vragenlijst");
    Instrument kennismaking = like(eerste, "kennismaking", "Kennismaking");
    kennismaking.momenten = {Begin};
    Instrument jong = like(eerste, "jong", "Jong en geld");
    jong.doelgroepen = {"jongere"};
    Instrument matrix = like(eerste, "matrix", "Matrix");
    matrix.soort = InstrumentSoort::Uitslag;
    matrix.schaal = {};
    m.instrumenten.insert(m.instrumenten.end(), {kort, kennismaking, jong, matrix});
    Gespreksplaat zonder = m.platen.front();
    zonder.code.assign("zonder-eigen");
    zonder.naam = "Zonder eigen onderwerp";
    zonder.eigen_onderwerp = false;
    m.platen.push_back(zonder);
}

Schemavraag vraag(std::string code, std::string naam, SchemaSoort soort, SchemaMoment wanneer) {
    Schemavraag v;
    v.code = std::move(code);
    v.naam = std::move(naam);
    v.soort = soort;
    v.wanneer = wanneer;
    return v;
}

void add_schema(Methodiek& m) {
    for (Codelijst& lijst : m.codelijsten)
        if (lijst.code == "doelgroep") lijst.waarden.push_back({"oudere", "Oudere", true});
    auto& vragen = m.inschaling.vragen;
    vragen.push_back(vraag("budgetbeheer", "Is budgetbeheer nodig?", SchemaSoort::JaNee,
                           SchemaMoment::Eerste));
    vragen.back().verplicht = true;
    vragen.push_back(vraag("duur", "Hoe lang?", SchemaSoort::Maanden, SchemaMoment::Eerste));
    vragen.push_back(vraag("waarom", "Waarom?", SchemaSoort::Tekst, SchemaMoment::Eerste));
    vragen.push_back(vraag("leerdoelen", "Wat leren?", SchemaSoort::Doelen, SchemaMoment::Later));
}

}  // namespace

Methodiek met_meten(Methodiek m) {
    add_instrumenten(m);
    add_schema(m);
    m.themas.push_back({"post", "Post", "Over de post."});
    return m;
}

LegMetingVast leg_meting_vast(Meetmoment moment, const std::string& instrument) {
    LegMetingVast o{.op = vandaag, .moment = moment, .wijze = Meetwijze::Samen,
                    .instrument = {instrument}};
    o.antwoorden.waarden = {{.vraag = "overzicht", .waarde = "leeg"},
                            {.vraag = "post", .waarde = "half"}};
    o.overgeslagen.waarden = {"sparen"};
    o.klaar = JaNee::Ja;
    return o;
}

LegUitslagVast leg_uitslag_vast() {
    LegUitslagVast o{.op = vandaag, .instrument = {"matrix"}, .uitslag = "Bijna zelfredzaam."};
    o.niveaus.waarden = {{.vraag = "geldzaken", .tekst = "Niveau drie."}};
    return o;
}

BespreekOnderwerp bespreek_onderwerp(Besproken besproken) {
    return {.op = vandaag, .plaat = {"mijn-intake"}, .onderwerp = Code{"dit-ben-ik"},
            .gekozen_door = Onderwerpkiezer::Inwoner, .besproken = besproken};
}

SchaalIn schaal_in(Inschaalaanleiding aanleiding) {
    SchaalIn o{.op = vandaag, .aanleiding = aanleiding, .klasse = Inschaling::KorteTermijn,
               .motivatie = "Selma leert snel."};
    o.antwoorden.waarden = {{.vraag = "budgetbeheer", .waarde = "ja"},
                            {.vraag = "groep", .waarde = "jongere"}};
    return o;
}

StelDoelVast stel_doel_vast() {
    return {.op = vandaag, .eigen_woorden = "Ik open mijn post zonder buikpijn."};
}

LegTrainingVast leg_training_vast() {
    return {.op = vandaag, .training = {"samen-leren"}, .plaats = "Buurthuis De Kring",
            .aanwezig = Aanwezigheid::Ja};
}

}  // namespace houvast::gegeven
