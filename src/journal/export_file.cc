#include "journal/export_file.h"

#include "base/check.h"
#include "base/hash.h"
#include "base/overloaded.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace houvast {

namespace {

constexpr std::uint32_t value_bytes_max = 64 << 20;
constexpr std::uint32_t values_max = 100;

std::string first_line(std::string_view what) { return "houvast " + std::string(what) + " 1\n"; }

std::string big_endian(std::uint64_t number, int bytes) {
    std::string text;
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        text += static_cast<char>(number >> shift & 0xff);
    return text;
}

std::uint64_t from_big_endian(std::string_view bytes) {
    std::uint64_t number = 0;
    for (const char byte : bytes) number = number << 8 | static_cast<unsigned char>(byte);
    return number;
}

std::string with_length(char tag, const std::string& bytes) {
    ENSURE(bytes.size() <= value_bytes_max);
    return tag + big_endian(bytes.size(), 4) + bytes;
}

std::string encoded(const DbValue& value) {
    return std::visit(
        overloaded{
            [](std::monostate) { return std::string("n"); },
            [](std::int64_t n) { return "i" + big_endian(static_cast<std::uint64_t>(n), 8); },
            [](const std::string& text) { return with_length('t', text); },
            [](const Bytes& b) { return with_length('b', b.bytes); },
        },
        value);
}

[[noreturn]] void throw_disk_error() {
    const bool full = errno == ENOSPC || errno == EDQUOT;
    throw DbError(full ? DbError::Kind::Full : DbError::Kind::Broken,
                  full ? "backup: no room left on the disk" : "backup: the file cannot be written");
}

std::string part_of(const std::string& path) { return path + ".part"; }

void sync_folder_of(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return;
    ::fsync(fd);
    ::close(fd);
}

}  // namespace

ExportWriter::ExportWriter(std::string path, std::string_view what) : path_(std::move(path)) {
    const int fd = ::open(part_of(path_).c_str(), O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0) throw_disk_error();
    file_.reset(::fdopen(fd, "wb"));
    ENSURE(file_ != nullptr);
    write(first_line(what));
    digest_ = hash(first_line(what));
}

ExportWriter::~ExportWriter() {
    if (!finished_) ::unlink(part_of(path_).c_str());
}

void ExportWriter::write(std::string_view bytes) {
    if (std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) != bytes.size())
        throw_disk_error();
}

void ExportWriter::row(std::string_view table, const std::vector<DbValue>& values) {
    std::string record = big_endian(values.size() + 1, 4) + encoded(std::string(table));
    for (const DbValue& value : values) record += encoded(value);
    write(record);
    digest_ = hash(digest_ + record);
}

void ExportWriter::finish() {
    write(big_endian(0, 4) + digest_);
    if (std::fflush(file_.get()) != 0 || ::fsync(::fileno(file_.get())) != 0) throw_disk_error();
    if (::rename(part_of(path_).c_str(), path_.c_str()) != 0) throw_disk_error();
    finished_ = true;
    sync_folder_of(path_);
}

ExportReader::ExportReader(const std::string& path, std::string_view what)
    : file_(std::fopen(path.c_str(), "rbe")) {
    if (!file_) throw BackupError("backup: no " + std::string(what) + " file there");
    const std::string line = first_line(what);
    if (read(line.size()) != line)
        throw BackupError("backup: this is not a file with a " + std::string(what));
    digest_ = hash(line);
}

std::string ExportReader::read(std::size_t count) {
    std::string bytes(count, '\0');
    if (std::fread(bytes.data(), 1, count, file_.get()) != count)
        throw BackupError("backup: the file has been cut");
    record_ += bytes;
    return bytes;
}

std::uint32_t ExportReader::number() {
    return static_cast<std::uint32_t>(from_big_endian(read(4)));
}

DbValue ExportReader::value() {
    const std::string tag = read(1);
    if (tag == "n") return std::monostate{};
    if (tag == "i") return static_cast<std::int64_t>(from_big_endian(read(8)));
    if (tag != "t" && tag != "b") throw BackupError("backup: the file is damaged");
    const std::uint32_t length = number();
    if (length > value_bytes_max) throw BackupError("backup: the file is damaged");
    std::string bytes = read(length);
    if (tag == "t") return bytes;
    return Bytes{std::move(bytes)};
}

std::optional<ExportRow> ExportReader::next() {
    record_.clear();
    const std::uint32_t count = number();
    if (count == 0) {
        if (read(32) != digest_) throw BackupError("backup: the file is damaged");
        if (std::fgetc(file_.get()) != EOF) throw BackupError("backup: the file is damaged");
        return std::nullopt;
    }
    if (count > values_max) throw BackupError("backup: the file is damaged");
    const DbValue table = value();
    if (!std::holds_alternative<std::string>(table))
        throw BackupError("backup: the file is damaged");
    std::vector<DbValue> values;
    for (std::uint32_t i = 1; i < count; ++i) values.push_back(value());
    digest_ = hash(digest_ + record_);
    return ExportRow{std::get<std::string>(table), Row(std::move(values))};
}

}  // namespace houvast
