#include "integrations/bestand/kooi.h"

#include "base/check.h"

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdint>
#include <memory>
#include <vector>

#ifndef LANDLOCK_ACCESS_FS_REFER
#define LANDLOCK_ACCESS_FS_REFER (1ULL << 13)
#endif
#ifndef LANDLOCK_ACCESS_FS_TRUNCATE
#define LANDLOCK_ACCESS_FS_TRUNCATE (1ULL << 14)
#endif

namespace houvast::bestand {

namespace {

constexpr std::uint64_t lezen = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr std::uint64_t uitvoeren = lezen | LANDLOCK_ACCESS_FS_EXECUTE;
constexpr std::uint64_t apparaat = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE;

struct Plek {
    const char* pad;
    std::uint64_t rechten;
};
// What is not there is left out. Nothing of /home, /var, /tmp or /proc, so no data and no keys.
constexpr std::array plekken = std::to_array<Plek>({
    {"/usr", uitvoeren}, {"/lib", uitvoeren}, {"/lib64", uitvoeren}, {"/bin", uitvoeren},
    {"/etc/fonts", lezen}, {"/etc/ld.so.cache", LANDLOCK_ACCESS_FS_READ_FILE},
    {"/etc/mime.types", LANDLOCK_ACCESS_FS_READ_FILE},
    {"/etc/localtime", LANDLOCK_ACCESS_FS_READ_FILE},
    {"/var/cache/fontconfig", lezen}, {"/dev/null", apparaat},
    {"/dev/urandom", LANDLOCK_ACCESS_FS_READ_FILE},
});

// Everything that the oldest Landlock knows, and of newer ones what they know.
std::uint64_t all_rights(long abi) {
    std::uint64_t all = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
    if (abi >= 2) all |= LANDLOCK_ACCESS_FS_REFER;
    if (abi >= 3) all |= LANDLOCK_ACCESS_FS_TRUNCATE;
    return all;
}

bool allow(int ruleset, const Plek& plek) {
    const int place = open(plek.pad, O_PATH | O_CLOEXEC);
    if (place < 0) return true;
    landlock_path_beneath_attr beneath{};
    beneath.allowed_access = plek.rechten;
    beneath.parent_fd = place;
    const bool done =
        syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0) == 0;
    close(place);
    return done;
}

int file_rules() {
    const long abi = syscall(SYS_landlock_create_ruleset, nullptr, 0,
                             LANDLOCK_CREATE_RULESET_VERSION);
    if (abi < 1) return -1;
    landlock_ruleset_attr attr{};
    attr.handled_access_fs = all_rights(abi);
    const auto ruleset = static_cast<int>(
        syscall(SYS_landlock_create_ruleset, &attr, sizeof attr.handled_access_fs, 0));
    if (ruleset < 0) return -1;
    for (const Plek& plek : plekken)
        if (!allow(ruleset, plek)) return -1;
    const int kept = fcntl(ruleset, F_DUPFD_CLOEXEC, 400);  // above what the child moves about
    close(ruleset);
    return kept;
}

// A program that reads a picture needs none of these.
constexpr std::array verboden = {
    SCMP_SYS(socket), SCMP_SYS(socketpair), SCMP_SYS(connect), SCMP_SYS(bind), SCMP_SYS(listen),
    SCMP_SYS(accept), SCMP_SYS(accept4), SCMP_SYS(ptrace), SCMP_SYS(process_vm_readv),
    SCMP_SYS(process_vm_writev), SCMP_SYS(kill), SCMP_SYS(pidfd_open), SCMP_SYS(pidfd_getfd),
    SCMP_SYS(mount), SCMP_SYS(umount2), SCMP_SYS(pivot_root), SCMP_SYS(chroot), SCMP_SYS(unshare),
    SCMP_SYS(setns), SCMP_SYS(bpf), SCMP_SYS(perf_event_open), SCMP_SYS(userfaultfd),
    SCMP_SYS(keyctl), SCMP_SYS(add_key), SCMP_SYS(request_key), SCMP_SYS(io_uring_setup),
    SCMP_SYS(io_uring_enter), SCMP_SYS(init_module), SCMP_SYS(finit_module),
    SCMP_SYS(delete_module), SCMP_SYS(kexec_load), SCMP_SYS(reboot), SCMP_SYS(swapon),
    SCMP_SYS(swapoff), SCMP_SYS(open_by_handle_at), SCMP_SYS(execveat), SCMP_SYS(shmget),
    SCMP_SYS(msgget), SCMP_SYS(semget), SCMP_SYS(mq_open), SCMP_SYS(quotactl), SCMP_SYS(acct),
    SCMP_SYS(settimeofday), SCMP_SYS(clock_settime), SCMP_SYS(sethostname), SCMP_SYS(setpriority),
};

std::vector<sock_filter> call_rules() {
    const std::unique_ptr<void, void (*)(scmp_filter_ctx)> filter(seccomp_init(SCMP_ACT_ALLOW),
                                                                  seccomp_release);
    if (!filter) return {};
    for (const int call : verboden)
        if (seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EPERM), call, 0) != 0) return {};
    const int file = memfd_create("rules", MFD_CLOEXEC);
    if (file < 0) return {};
    std::vector<sock_filter> program;
    if (seccomp_export_bpf(filter.get(), file) == 0) {
        const off_t size = lseek(file, 0, SEEK_END);
        program.resize(static_cast<std::size_t>(size) / sizeof(sock_filter));
        if (pread(file, program.data(), static_cast<std::size_t>(size), 0) != size) program.clear();
    }
    close(file);
    return program;
}

struct Kooi {
    int bestanden = file_rules();
    std::vector<sock_filter> aanroepen = call_rules();
    std::string ontbreekt = {};

    Kooi() {
        if (bestanden < 0) ontbreekt = "Landlock (Linux 5.13 or newer, switched on)";
        else if (aanroepen.empty()) ontbreekt = "seccomp";
    }
};

const Kooi& kooi() {
    static const Kooi made;
    return made;
}

bool limit(decltype(RLIMIT_CPU) what, std::size_t at_most) noexcept {
    const rlimit both{.rlim_cur = at_most, .rlim_max = at_most};
    return setrlimit(what, &both) == 0;
}

}  // namespace

const std::string& kooi_ontbreekt() { return kooi().ontbreekt; }

bool in_de_kooi_gaan(const Grenzen& grenzen) noexcept {
    const Kooi& k = kooi();  // made before the fork: here it is only read
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (!limit(RLIMIT_CORE, 0) || !limit(RLIMIT_CPU, grenzen.rekentijd_s) ||
        !limit(RLIMIT_AS, grenzen.geheugen) || !limit(RLIMIT_FSIZE, grenzen.uitvoer_max) ||
        !limit(RLIMIT_NOFILE, 256))
        return false;
    // More where it is allowed; in a container it often is not, and what follows holds without.
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWIPC) != 0) (void)unshare(CLONE_NEWNET);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return false;
    if (syscall(SYS_landlock_restrict_self, k.bestanden, 0) != 0) return false;
    sock_fprog program{.len = static_cast<unsigned short>(k.aanroepen.size()),
                       .filter = const_cast<sock_filter*>(k.aanroepen.data())};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

}  // namespace houvast::bestand
