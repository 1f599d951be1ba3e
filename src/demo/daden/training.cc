// Learning in a group: the product of the training, and one time after another.
#include "domain/methodiek/training.h"

#include "demo/daden/meten.h"
#include "demo/zinnen_uitvoering.h"

#include <algorithm>

namespace houvast::demo::daad {

namespace {

using std::string;

constexpr int een_op_de = 3, vanaf = 1;  // 1, 4, 7 …

const Training* training_of(const Verhaal& v) {
    const auto& alle = v.verteller.methodiek().trainingen;
    if (v.nummer % een_op_de != vanaf || alle.empty()) return nullptr;
    return &alle[static_cast<std::size_t>(v.nummer / een_op_de) % alle.size()];
}

template <std::size_t N>
Aanwezigheid there(Kans& kans, const Aanwezigheid (&keuze)[N]) { return kans.uit(keuze); }

}  // namespace

void kies_training(Verhaal& v) {
    const Training* training = training_of(v);
    v.meten.trainingsproduct.reset();
    if (training == nullptr ||
        std::ranges::count(v.producten.waarden, training->product) > 0)
        return;
    v.producten.waarden.push_back(training->product);
    v.meten.trainingsproduct = Code{training->product};
}

void volg_training(Verhaal& v) {
    Meetverloop& m = v.meten;
    const Training* training = training_of(v);
    if (training == nullptr || v.planversie == 0 || m.bijeenkomsten >= training->bijeenkomsten)
        return;
    if (m.bijeenkomsten == 0 && m.trainingsproduct &&
        v.leg_vast_als_open(StartProduct{.op = v.vandaag(),
                                         .product = *m.trainingsproduct,
                                         .uitvoerder = "Twee trainers van ons team"},
                            v.begeleider) == 0)
        return;
    using enum Aanwezigheid;
    LegTrainingVast o{.op = v.vandaag(),
                      .training = {training->code},
                      .plaats = string(trainingsplaatsen()[static_cast<std::size_t>(v.nummer) %
                                                           trainingsplaatsen().size()]),
                      .aanwezig = there(m.kans, {Ja, Ja, Ja, Ja, Afgemeld, Nee})};
    if (o.aanwezig == Ja) o.effect = string(m.kans.uit(trainingseffecten()));
    if (v.leg_vast_als_open(o, v.begeleider) == 0) return;
    if (++m.bijeenkomsten == training->bijeenkomsten && m.trainingsproduct)
        v.leg_vast_als_open(RondProductAf{.op = v.vandaag(),
                                          .product = *m.trainingsproduct,
                                          .resultaat = string(m.kans.uit(resultaten()))},
                            v.begeleider);
}

}  // namespace houvast::demo::daad
