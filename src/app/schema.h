// Every table of one gemeente's database, room by room.
#pragma once

#include "journal/backup.h"
#include "storage/migrations.h"

namespace houvast {

std::span<const Migrations> gemeente_migrations();

// What a backup keeps beside the journal: the look log, the numbers given to dossiers, and which
// reminders were sent (a restore would send those again). Not the drafts: half typed text of at
// most thirty days, also about who is destroyed meanwhile.
std::span<const BackupRoom> gemeente_backup();

}  // namespace houvast
