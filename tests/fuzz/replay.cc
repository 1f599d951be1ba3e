// Replays a fuzz target over its corpus without libFuzzer: each file as it is, cut off, and with
// some bytes changed, the same way each time. Ends with 1 when there is no corpus; a fault of the
// target itself is an exception or a crash, after the name of its input was printed.
// Use: <name>_replay CORPUS_DIR [MANGLED_PER_FILE]
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

void feed(const std::string& bytes) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

// Cut, changed, doubled or with a piece from elsewhere: what a careless editor or a bad disk does.
std::string mangled(std::string bytes, std::mt19937& random) {
    const auto below = [&](std::size_t n) { return n == 0 ? 0 : random() % n; };
    for (std::size_t times = 1 + below(4); times > 0; --times) {
        const std::size_t at = below(bytes.size());
        const std::size_t length = below(std::min<std::size_t>(bytes.size() - at, 40));
        switch (below(5)) {
            case 0: bytes.resize(at); break;
            case 1: bytes.erase(at, length); break;
            case 2: bytes.insert(at, bytes.substr(below(bytes.size()), length)); break;
            case 3: bytes.insert(at, 1, "&*!{}[]:-#\"'|>%@\t\n~?,"[below(22)]); break;
            case 4:
                if (!bytes.empty()) bytes[at] = static_cast<char>(random() % 256);
                break;
        }
    }
    return bytes;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fputs("use: replay CORPUS_DIR [MANGLED_PER_FILE]\n", stderr);
        return 2;
    }
    const int per_file = argc > 2 ? std::atoi(argv[2]) : 300;
    std::vector<fs::path> files;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(argv[1], error))
        if (entry.is_regular_file()) files.push_back(entry.path());
    std::ranges::sort(files);
    long fed = 0;
    for (const fs::path& file : files) {
        std::mt19937 random(1);  // the same inputs in each run, on purpose
        const std::string whole = bytes_of(file);
        std::string input = whole;
        try {
            for (int at = 0; at <= per_file; ++at, ++fed) {
                feed(input);
                input = mangled(whole, random);
            }
        } catch (const std::exception& e) {
            std::fprintf(stderr, "%s: %s\ninput:\n%s\n", file.c_str(), e.what(), input.c_str());
            return 1;
        }
    }
    std::printf("%ld inputs from %zu files\n", fed, files.size());
    return files.empty() ? 1 : 0;
}
