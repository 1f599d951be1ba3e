// Meten: the nouns of measuring and learning under one roof, for whoever decides on any of them.
#pragma once

#include "domain/traject/doel.h"
#include "domain/traject/gespreksplaat.h"
#include "domain/traject/inschaling.h"
#include "domain/traject/meting.h"
#include "domain/traject/training.h"

namespace houvast::meten {

using Opdrachten = std::variant<LegMetingVast, VulMetingAan, LegUitslagVast, BespreekOnderwerp,
                                SchaalIn, StelDoelVast, WerkDoelBij, LegTrainingVast>;

using doel::decide;
using gespreksplaat::decide;
using inschaling::decide;
using meting::decide;
using training::decide;

}  // namespace houvast::meten
