#include "engines.h"

#include "base/random.h"
#include "base/text.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace houvast {

namespace {

std::string some_name() { return "t" + hex(random_bytes(8)); }

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

// How long a writer waits for another: also where the disk of the machine has much to do.
constexpr int patience_ms = 2000;

}  // namespace

Engines::Engines() : folder_(std::filesystem::temp_directory_path() / ("houvast-" + some_name())) {
    std::filesystem::create_directories(folder_);
}

Engines::~Engines() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

std::vector<TestDatabank> Engines::with_many_connections() {
    std::vector<TestDatabank> found;
    if (const std::string url = environment("HOUVAST_TEST_POSTGRES"); !url.empty()) {
        found.push_back({.databank = postgres({.url = url, .schema = some_name(),
                                               .lock_timeout_ms = patience_ms}),
                         .name = "postgresql",
                         .data_folder = environment("HOUVAST_TEST_POSTGRES_DATA")});
        return found;
    }
    const std::string folder = folder_ + "/" + some_name();
    std::filesystem::create_directories(folder);
    found.push_back({.databank = sqlite({.path = folder + "/gemeente.db",
                                         .busy_timeout_ms = patience_ms}),
                     .name = "sqlite file",
                     .data_folder = folder});
    return found;
}

std::vector<TestDatabank> Engines::all() {
    std::vector<TestDatabank> found = with_many_connections();
    if (found.front().databank->engine() == Engine::Sqlite)
        found.push_back({.databank = sqlite({.path = ":memory:"}),
                         .name = "sqlite memory",
                         .connections_many = false,
                         .data_folder = ""});
    return found;
}

bool bytes_anywhere(const std::string& folder, std::string_view wanted) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string bytes((std::istreambuf_iterator<char>(file)), {});
        if (bytes.contains(wanted)) return true;
    }
    return false;
}

}  // namespace houvast
