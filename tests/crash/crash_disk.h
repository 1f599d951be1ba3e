// CrashDisk: a disk in memory, as a file layer (VFS) of SQLite, that loses power: what was not
// synced is then lost or kept at random, each write by itself, possibly half of it. One connection
// at a time. Pass `name` as SqliteOptions::vfs.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

struct sqlite3_vfs;

namespace houvast {

class CrashDisk {
public:
    explicit CrashDisk(std::string name);
    ~CrashDisk();
    CrashDisk(const CrashDisk&) = delete;
    CrashDisk& operator=(const CrashDisk&) = delete;

    const std::string name;

    // After so many more writes, syncs and deletes nothing reaches the disk: the power is off.
    void power_off_after(std::int64_t operations) { operations_left_ = operations; }
    bool is_off() const { return operations_left_ == 0; }
    // And on again, when every connection is closed. Unsynced writes are partly gone.
    void power_on(std::mt19937_64&);

    void set_capacity(std::int64_t bytes) { capacity_ = bytes; }  // of all files together
    void lie() { lies_ = true; }  // sync does nothing: what this shim must be able to catch

    // For the file layer itself.
    struct Write {
        std::size_t offset;
        std::string bytes;
        bool is_cut;  // the file ends at offset
    };
    struct File {
        std::string seen;             // what a reader gets
        std::string durable;          // what survives
        std::vector<Write> unsynced;  // in between
        std::map<int, std::unique_ptr<char[]>> shared_memory = {};
    };
    bool operation();  // false: the power is off
    bool has_room(const File&, std::size_t size) const;
    void sync(File&) const;
    std::map<std::string, std::shared_ptr<File>> files;  // shared with who has it open

private:
    std::unique_ptr<sqlite3_vfs> vfs_;
    std::int64_t operations_left_ = -1;  // negative: no end
    std::int64_t capacity_ = std::int64_t{1} << 40;
    bool lies_ = false;
};

}  // namespace houvast
