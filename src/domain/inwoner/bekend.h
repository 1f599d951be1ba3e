// Bekend: which person an id in somebody else's command may mean. The id of a shielded person is
// answered as if there were nobody.
#pragma once

#include "domain/besluit.h"

namespace houvast::inwoner {

// Refuses with "inwoner-onbekend", or "opgegaan-in-ander" for the double of a merged pair.
Result<void> bekend(const InwonerId&, const Wereld&, const Actor&);

Result<void> may_be_changed(const Inwoner&);  // exists, and is not the double of a merged pair

}  // namespace houvast::inwoner
