// Een eigen methodiek: a copy that a gemeente changes, fixes, and only then can choose
// (docs/besluiten/0018; ). To change a fixed one: copy it again.
#pragma once

#include "domain/besluit.h"

namespace houvast::eigen_methodiek {

using Feiten = std::vector<GemeenteGebeurtenis>;

Result<Feiten> decide(const Inrichting&, const KopieerMethodiek&, const Context&);
Result<Feiten> decide(const Inrichting&, const WijzigMethodiek&, const Context&);
Result<Feiten> decide(const Inrichting&, const VoegMethodiekdeelToe&, const Context&);
Result<Feiten> decide(const Inrichting&, const SchrapMethodiekdeel&, const Context&);
Result<Feiten> decide(const Inrichting&, const BrengInstrumentIn&, const Context&);
Result<Feiten> decide(const Inrichting&, const StelMethodiekVast&, const Context&);
Result<Feiten> decide(const Inrichting&, const GooiMethodiekWeg&);
Inrichting evolve(Inrichting, const MethodiekGekopieerd&);
Inrichting evolve(Inrichting, const MethodiekGewijzigd&);
Inrichting evolve(Inrichting, const MethodiekdeelToegevoegd&);
Inrichting evolve(Inrichting, const MethodiekdeelGeschrapt&);
Inrichting evolve(Inrichting, const InstrumentIngebracht&);
Inrichting evolve(Inrichting, const MethodiekVastgesteld&);
Inrichting evolve(Inrichting, const MethodiekWeggegooid&);

// The methodiek itself. Refused with "methodiek-onbekend" when what it rests on is not there, or as
// toegepast() where that no longer bears the changes: then its files were changed.
Result<Methodiek> opgebouwd(const Methodieken& op_schijf, const MethodiekKeuze&,
                            const EigenMethodiek&);

// Those on disk and the fixed ones of this gemeente, in order of name. One that cannot be built is
// not there.
Methodieken met_eigen(const Methodieken& op_schijf, const Inrichting&);

}  // namespace houvast::eigen_methodiek
