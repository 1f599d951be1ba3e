// Schema: the journal's tables, as a list of migrations.
//
//   events       what happened, payload sealed; NULL once wiped
//   chain        the gemeente's chain: every position ever given out, also of what is destroyed
//   stream_keys  one key per stream, wrapped with the gemeente's key
//   destroyed    the register of destruction; each line stands in the chain
//   wiped        the register of wiped payloads; each line stands in the chain
//   meta         'key-check' (is this the gemeente's key?) and 'head' (journal/head.h)
#pragma once

#include "storage/migrations.h"

namespace houvast {

Migrations journal_migrations();

}  // namespace houvast
