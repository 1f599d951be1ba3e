#include "crash_disk.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace houvast {

namespace {

struct Open {
    sqlite3_file base;  // first, as SQLite wants it
    CrashDisk* disk;
    std::shared_ptr<CrashDisk::File>* file;
};
Open& open_of(sqlite3_file* file) { return *reinterpret_cast<Open*>(file); }
CrashDisk::File& file_of(sqlite3_file* file) { return **open_of(file).file; }
CrashDisk& disk_of(sqlite3_vfs* vfs) { return *static_cast<CrashDisk*>(vfs->pAppData); }

void apply(std::string& content, const CrashDisk::Write& write, std::size_t bytes) {
    if (write.is_cut) {
        content.resize(write.offset);
        return;
    }
    if (content.size() < write.offset + bytes) content.resize(write.offset + bytes);
    content.replace(write.offset, bytes, write.bytes, 0, bytes);
}

int change(sqlite3_file* file, CrashDisk::Write write) {
    Open& open = open_of(file);
    if (!open.disk->operation()) return SQLITE_IOERR_WRITE;
    CrashDisk::File& f = file_of(file);
    if (!write.is_cut && !open.disk->has_room(f, write.offset + write.bytes.size()))
        return SQLITE_FULL;
    apply(f.seen, write, write.bytes.size());
    f.unsynced.push_back(std::move(write));
    return SQLITE_OK;
}

int x_close(sqlite3_file* file) {
    delete open_of(file).file;
    return SQLITE_OK;
}
int x_read(sqlite3_file* file, void* into, int count, sqlite3_int64 offset) {
    const std::string& seen = file_of(file).seen;
    const auto from = static_cast<std::size_t>(offset);
    const auto wanted = static_cast<std::size_t>(count);
    const std::size_t got = from >= seen.size() ? 0 : std::min(wanted, seen.size() - from);
    if (got > 0) std::memcpy(into, seen.data() + from, got);
    if (got == wanted) return SQLITE_OK;
    std::memset(static_cast<char*>(into) + got, 0, wanted - got);
    return SQLITE_IOERR_SHORT_READ;
}
int x_write(sqlite3_file* file, const void* from, int count, sqlite3_int64 offset) {
    return change(file, {.offset = static_cast<std::size_t>(offset),
                         .bytes = std::string(static_cast<const char*>(from),
                                              static_cast<std::size_t>(count)),
                         .is_cut = false});
}
int x_truncate(sqlite3_file* file, sqlite3_int64 size) {
    return change(file, {.offset = static_cast<std::size_t>(size), .bytes = {}, .is_cut = true});
}
int x_sync(sqlite3_file* file, int) {
    Open& open = open_of(file);
    if (!open.disk->operation()) return SQLITE_IOERR_FSYNC;
    open.disk->sync(file_of(file));
    return SQLITE_OK;
}
int x_size(sqlite3_file* file, sqlite3_int64* size) {
    *size = static_cast<sqlite3_int64>(file_of(file).seen.size());
    return SQLITE_OK;
}
int x_lock(sqlite3_file*, int) { return SQLITE_OK; }  // one connection at a time
int x_reserved(sqlite3_file*, int* locked) {
    *locked = 0;
    return SQLITE_OK;
}
int x_control(sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; }
int x_sector(sqlite3_file*) { return 512; }
// As SQLite's own layer for Linux says of itself.
int x_device(sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }
int x_shm_map(sqlite3_file* file, int region, int size, int extend, void volatile** at) {
    auto& memory = file_of(file).shared_memory[region];
    if (!memory && extend) memory = std::make_unique<char[]>(static_cast<std::size_t>(size));
    *at = memory.get();
    return SQLITE_OK;
}
int x_shm_lock(sqlite3_file*, int, int, int) { return SQLITE_OK; }
void x_shm_barrier(sqlite3_file*) {}
int x_shm_unmap(sqlite3_file* file, int) {
    file_of(file).shared_memory.clear();
    return SQLITE_OK;
}

const sqlite3_io_methods methods{
    2,        x_close,   x_read,    x_write,       x_truncate,  x_sync, x_size,
    x_lock,   x_lock,    x_reserved, x_control,    x_sector,    x_device,
    x_shm_map, x_shm_lock, x_shm_barrier, x_shm_unmap, nullptr, nullptr};

int x_open(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* out) {
    CrashDisk& disk = disk_of(vfs);
    Open& open = open_of(file);
    auto content = std::make_shared<CrashDisk::File>();  // without a name: temporary
    if (path) {
        auto& named = disk.files[path];
        if (!named) named = content;
        content = named;
    }
    open.base.pMethods = &methods;
    open.disk = &disk;
    open.file = new std::shared_ptr<CrashDisk::File>(content);
    if (out) *out = flags;
    return SQLITE_OK;
}
int x_delete(sqlite3_vfs* vfs, const char* path, int) {
    if (!disk_of(vfs).operation()) return SQLITE_IOERR_DELETE;
    return disk_of(vfs).files.erase(path) ? SQLITE_OK : SQLITE_IOERR_DELETE_NOENT;
}
int x_access(sqlite3_vfs* vfs, const char* path, int, int* there) {
    *there = disk_of(vfs).files.contains(path);
    return SQLITE_OK;
}
int x_full_path(sqlite3_vfs*, const char* path, int size, char* into) {
    if (std::strlen(path) >= static_cast<std::size_t>(size)) return SQLITE_CANTOPEN;
    std::strcpy(into, path);
    return SQLITE_OK;
}

}  // namespace

CrashDisk::CrashDisk(std::string vfs_name)
    : name(std::move(vfs_name)), vfs_(std::make_unique<sqlite3_vfs>(*sqlite3_vfs_find(nullptr))) {
    vfs_->iVersion = 1;
    vfs_->szOsFile = sizeof(Open);
    vfs_->mxPathname = 512;
    vfs_->pNext = nullptr;
    vfs_->zName = name.c_str();
    vfs_->pAppData = this;
    vfs_->xOpen = x_open;
    vfs_->xDelete = x_delete;
    vfs_->xAccess = x_access;
    vfs_->xFullPathname = x_full_path;
    sqlite3_vfs_register(vfs_.get(), 0);
}

CrashDisk::~CrashDisk() { sqlite3_vfs_unregister(vfs_.get()); }

bool CrashDisk::operation() {
    if (operations_left_ > 0) --operations_left_;
    return operations_left_ != 0;
}

bool CrashDisk::has_room(const File& file, std::size_t size) const {
    std::int64_t used = 0;
    for (const auto& [path, other] : files)
        if (other.get() != &file) used += static_cast<std::int64_t>(other->seen.size());
    return used + static_cast<std::int64_t>(std::max(size, file.seen.size())) <= capacity_;
}

void CrashDisk::sync(File& file) const {
    if (lies_) return;
    file.durable = file.seen;
    file.unsynced.clear();
}

void CrashDisk::power_on(std::mt19937_64& random) {
    for (auto& [path, file] : files) {
        for (const Write& write : file->unsynced) {
            const auto fate = random() % 5;
            if (fate < 2) continue;                                     // never arrived
            const std::size_t half = write.bytes.size() / 2 / 512 * 512;  // whole sectors of it
            apply(file->durable, write, fate == 2 ? half : write.bytes.size());
        }
        file->unsynced.clear();
        file->seen = file->durable;
        file->shared_memory.clear();
    }
    operations_left_ = -1;
}

}  // namespace houvast
