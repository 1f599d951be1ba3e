// ExportFile: rows of tables in one file, the same for both engines. For backups and the register.
//
//   file    = "houvast " what " 1\n", record …, end
//   record  = count of values + 1 (4 bytes), the table's name as a text, values
//   value   = 'n' | 'i' 8 bytes | 't' length (4 bytes) UTF-8 | 'b' length (4 bytes) bytes
//   end     = 0 (4 bytes), digest (32 bytes); digest of a record = hash(digest before it, record),
//             and before the first record it is hash(first line)
//
// Numbers have their big end first. The digest shows a file that was cut or damaged; against
// forgery stands the chain inside it.
#pragma once

#include "storage/db.h"

#include <cstdio>

namespace houvast {

// The file cannot be used: not whole, not ours, of another gemeente, or it may not go there.
struct BackupError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

// Writes beside the wanted name, and takes the name when all is on the disk. For its owner only.
// A DbError (Full, Broken) when the disk does not want it; then nothing is left behind.
class ExportWriter {
public:
    ExportWriter(std::string path, std::string_view what);
    ~ExportWriter();
    void row(std::string_view table, const std::vector<DbValue>&);
    void finish();

private:
    void write(std::string_view);

    std::string path_;
    std::unique_ptr<std::FILE, CloseFile> file_;
    std::string digest_;
    bool finished_ = false;
};

struct ExportRow {
    std::string table;
    Row values;
};

class ExportReader {
public:
    ExportReader(const std::string& path, std::string_view what);
    std::optional<ExportRow> next();  // nothing: the end, and the file is whole

private:
    std::string read(std::size_t count);
    std::uint32_t number();
    DbValue value();

    std::unique_ptr<std::FILE, CloseFile> file_;
    std::string digest_;
    std::string record_;  // its bytes so far
};

}  // namespace houvast
