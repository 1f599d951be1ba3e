// Backup: the journal of one gemeente in two files that either engine restores: the journal
// (payloads sealed, with chains and registers) and, apart from it, the wrapped keys of its
// streams. In a third file, of the same moment, what other rooms keep that no event tells
// (BackupRoom). Never the gemeente's own key and never read tables: those are rebuilt.
//
// The register of destruction also goes to a file of its own, after every destruction and wipe, to
// be kept outside the backups. A restore replays it: an older backup never brings back what was
// destroyed since.
#pragma once

#include "journal/export_file.h"
#include "journal/head.h"
#include "journal/register.h"

namespace houvast {

struct BackupFiles {
    std::string journal;
    std::string keys;
    std::string beside = {};  // of the other rooms; empty: without them
};

// Tables of a room outside the journal: how their rows go into a file, and come back.
struct BackupRoom {
    void (*write)(Db&, ExportWriter&);
    bool (*read)(Db&, const ExportRow&);  // false: not a row of this room
};

// One moment of the journal, in a read transaction of its own. Its head: to write down outside.
Head backup(Db&, const BackupFiles&, std::span<const BackupRoom> = {});

void write_register(Db&, const std::string& path);
Register read_register(const std::string& path);  // BackupError when it is not whole

// Into a migrated and empty database, all or nothing; then verifies, replays the live register and
// scrubs. BackupError when the target is not empty, when the files are not whole or do not belong
// together, or when the journal in them is not sound; WrongKey when it is another gemeente's.
// Read tables are the caller's to rebuild before it serves.
Head restore(Db&, Sleutels&, const BackupFiles&, const Register& live,
             std::span<const BackupRoom> = {});

}  // namespace houvast
