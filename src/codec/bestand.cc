// Documents of a dossier.
#include "codec/names.h"
#include "codec/stored_impl.h"
#include "journal/blob.h"

namespace houvast::codec {

static_assert(stored_name<Vastgelegd<VoegBestandToe>> == event_with_blob);

template struct Stored<Vastgelegd<VoegBestandToe>>;
template struct Stored<Vastgelegd<MaakDossierPdf>>;

}  // namespace houvast::codec
