// Components: the place where decisions on accessibility live (WCAG 2.2 AA). Each is a function of
// plain data with ready sentences: no domain, no catalogue, no query. One header per family.
#pragma once

#include "pages/components/battery.h"
#include "pages/components/buttons.h"
#include "pages/components/cards.h"
#include "pages/components/change.h"
#include "pages/components/fields.h"
#include "pages/components/help.h"
#include "pages/components/navigation.h"
#include "pages/components/panel.h"
#include "pages/components/paper.h"
#include "pages/components/people.h"
#include "pages/components/route.h"
#include "pages/components/status.h"
#include "pages/components/step_line.h"
#include "pages/components/table.h"
#include "pages/components/timeline.h"
