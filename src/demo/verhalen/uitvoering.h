// The parts of the stories after the decision. Each plans the steps up to a point of the route and
// gives the day on which that is reached, counted from the aanmelding.
#pragma once

#include "demo/verhalen/verhalen.h"

namespace houvast::demo::verhaal {

inline constexpr int langer_dan_de_demo = 900;
// Three months, also when the first day is moved by a long weekend: some methodieken ask for them.
inline constexpr int volgen_dagen = 97;

// Days after the begin at the least and at the most: for the table in verhalen.cc.
int tot_toelating(Verhaal&);                  // 27-48: decided and sent
int tot_start(Verhaal&);                      // 33-57: the first product
int tot_begeleiding(Verhaal&);                // 45-75: the begeleidingsplan
int tot_begeleiding_samen(Verhaal&);          // the same, for a couple
int tot_evaluatie(Verhaal&);                  // 133-163
int tot_volgen(Verhaal&);                     // 141-171
int tot_nazorg(Verhaal&);                     // 238-268
int tot_einde(Verhaal&);                      // 429-462: half a year of nazorg, decided and sent

// A talk every four weeks or less, and what is written down on the way; `tot` not included.
void begeleid(Verhaal&, int vanaf, int tot = langer_dan_de_demo);
void volg_verder(Verhaal&, int vanaf, int tot = langer_dan_de_demo);

}  // namespace houvast::demo::verhaal
