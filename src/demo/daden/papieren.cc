// The papers that somebody brings along when their situation is looked into.
#include "demo/papieren.h"

#include "demo/daden.h"

namespace houvast::demo::daad {

namespace {

constexpr int een_op_de = 5, vanaf = 3;  // 3, 8, 13 …: nearly all of these come to an intake
constexpr int verhalen_max = 100;  // a large demo is for speed: not for more bytes

}  // namespace

// By the number of the story and not by chance: so no other story changes.
void voeg_papieren_toe(Verhaal& v) {
    if (v.nummer % een_op_de != vanaf || v.nummer >= verhalen_max) return;
    const int eerste = v.nummer / een_op_de;
    const int aantal = 2 + eerste % 3;
    for (int welk = eerste; welk < eerste + aantal; ++welk) {
        Papier een = papier(welk);
        een.document.op = v.vandaag() - std::chrono::days{een.dagen_oud};
        een.document.bijlage.id = {v.verteller.nieuwe_id()};
        v.verteller.doe(v.traject, een.document, een.bytes, v.begeleider);
    }
}

}  // namespace houvast::demo::daad
