#include "integrations/bestand/zandbak.h"

#include "base/check.h"
#include "integrations/bestand/kooi.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <semaphore>
#include <utility>

namespace houvast::bestand {

namespace {

constexpr int eerste_invoer = 3;
constexpr int uit_de_weg = 300;          // where descriptors wait until their places are free
constexpr std::size_t van_max = 64;
constexpr int geen_kooi_code = 126;      // as a shell says: found, but cannot be run
constexpr std::size_t klachten_max = 4096;

// A picture takes a core for a moment; more of them wait, so that pages stay quick.
std::counting_semaphore<2> plaatsen{2};
struct Plaats {
    Plaats() { plaatsen.acquire(); }
    ~Plaats() { plaatsen.release(); }
    Plaats(const Plaats&) = delete;
};

// A file that exists in memory only.
class Geheugenbestand {
public:
    explicit Geheugenbestand(std::string_view content = {})
        : fd_(memfd_create("houvast", MFD_CLOEXEC)) {
        ENSURE(fd_ >= 0);
        while (!content.empty()) {
            const ssize_t written = write(fd_, content.data(), content.size());
            ENSURE(written > 0);
            content.remove_prefix(static_cast<std::size_t>(written));
        }
        ENSURE(lseek(fd_, 0, SEEK_SET) == 0);
    }
    Geheugenbestand(Geheugenbestand&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
    ~Geheugenbestand() { if (fd_ >= 0) close(fd_); }

    int fd() const { return fd_; }
    std::string content(std::size_t at_most) const {
        const off_t end = lseek(fd_, 0, SEEK_END);
        std::string all(std::min(static_cast<std::size_t>(std::max<off_t>(end, 0)), at_most), '\0');
        std::size_t done = 0;
        while (done < all.size()) {
            const ssize_t got = pread(fd_, all.data() + done, all.size() - done,
                                      static_cast<off_t>(done));
            if (got <= 0) break;
            done += static_cast<std::size_t>(got);
        }
        all.resize(done);
        return all;
    }

private:
    int fd_;
};

struct Start {
    std::vector<char*> argv;
    std::vector<int> van;  // 0, 1, 2, 3 … in the child are these
    Grenzen grenzen;
};

constexpr std::array<const char*, 9> omgeving = {
    "PATH=/usr/bin:/bin", "LANG=C.UTF-8", "HOME=/nonexistent", "XDG_CACHE_HOME=/nonexistent",
    "VIPS_BLOCK_UNTRUSTED=1", "VIPS_CONCURRENCY=1", "PYTHONDONTWRITEBYTECODE=1", "TZ=UTC", nullptr};

// After fork: system calls only.
[[noreturn]] void word_het_programma(const Start& start) noexcept {
    setsid();
    const auto count = static_cast<int>(start.van.size());
    std::array<int, van_max> tijdelijk{};  // first out of the way of each other
    for (int i = 0; i < count; ++i) {
        const auto place = static_cast<std::size_t>(i);
        tijdelijk[place] = fcntl(start.van[place], F_DUPFD, uit_de_weg);
        if (tijdelijk[place] < 0) _exit(geen_kooi_code);
    }
    for (int i = 0; i < count; ++i)
        if (dup2(tijdelijk[static_cast<std::size_t>(i)], i) < 0) _exit(geen_kooi_code);
    // Everything else of the server goes when the program begins.
    if (syscall(SYS_close_range, static_cast<unsigned>(count), ~0U, 4U /* on exec */) != 0)
        _exit(geen_kooi_code);
    if (!in_de_kooi_gaan(start.grenzen)) _exit(geen_kooi_code);
    execve(start.argv.front(), start.argv.data(), const_cast<char* const*>(omgeving.data()));
    _exit(geen_kooi_code);
}

// Waits until it ends, or ends it. True: in time.
bool wacht(pid_t kind, std::chrono::milliseconds tijd, int& status) {
    const auto handle = static_cast<int>(syscall(SYS_pidfd_open, kind, 0));
    ENSURE(handle >= 0);
    const auto until = std::chrono::steady_clock::now() + tijd;
    int ready = 0;
    do {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            until - std::chrono::steady_clock::now());
        pollfd one{.fd = handle, .events = POLLIN, .revents = 0};
        ready = poll(&one, 1, static_cast<int>(std::max(left.count(), std::int64_t{0})));
    } while (ready < 0 && errno == EINTR);
    if (ready <= 0) kill(-kind, SIGKILL);
    if (ready <= 0) kill(kind, SIGKILL);
    while (waitpid(kind, &status, 0) < 0 && errno == EINTR) {}
    close(handle);
    return ready > 0;
}

Afloop afloop_of(bool in_time, int status) {
    if (!in_time) return Afloop::TeZwaar;
    if (WIFSIGNALED(status)) {
        const int signal = WTERMSIG(status);
        return signal == SIGXCPU || signal == SIGXFSZ || signal == SIGKILL ? Afloop::TeZwaar
                                                                           : Afloop::Mislukt;
    }
    if (WEXITSTATUS(status) == geen_kooi_code) return Afloop::GeenKooi;
    return WEXITSTATUS(status) == 0 ? Afloop::Klaar : Afloop::Mislukt;
}

}  // namespace

std::string invoer_pad(std::size_t nummer) {
    return "/proc/self/fd/" + std::to_string(eerste_invoer + static_cast<int>(nummer));
}

Uitkomst draai(const Klus& klus) {
    ENSURE(!klus.opdracht.empty());
    if (!kooi_ontbreekt().empty()) return {};
    const Plaats plaats;

    std::vector<Geheugenbestand> invoer;
    for (const std::string_view een : klus.invoer) invoer.emplace_back(een);
    const Geheugenbestand niets, uitvoer, klachten;
    Start start{.argv = {},
                .van = {invoer.empty() ? niets.fd() : invoer.front().fd(), uitvoer.fd(),
                        klachten.fd()},
                .grenzen = {.rekentijd_s = static_cast<unsigned>(klus.tijd.count() / 1000 + 1),
                            .geheugen = klus.geheugen,
                            .uitvoer_max = klus.uitvoer_max}};
    for (const std::string& woord : klus.opdracht)
        start.argv.push_back(const_cast<char*>(woord.c_str()));
    start.argv.push_back(nullptr);
    for (const Geheugenbestand& een : invoer) start.van.push_back(een.fd());
    ENSURE(start.van.size() <= van_max);

    const pid_t kind = fork();
    ENSURE(kind >= 0);
    if (kind == 0) word_het_programma(start);
    int status = 0;
    const bool in_time = wacht(kind, klus.tijd, status);
    return {.afloop = afloop_of(in_time, status),
            .code = WIFEXITED(status) ? WEXITSTATUS(status) : -1,
            .uitvoer = uitvoer.content(klus.uitvoer_max),
            .klachten = klachten.content(klachten_max)};
}

}  // namespace houvast::bestand
