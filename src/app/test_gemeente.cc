#include "app/test_gemeente.h"

#include <filesystem>

#include <stdlib.h>

namespace houvast {

TestFolder::TestFolder() {
    std::string pattern = std::filesystem::temp_directory_path() / "houvast-XXXXXX";
    path = mkdtemp(pattern.data());
}
TestFolder::~TestFolder() { std::filesystem::remove_all(path); }

}  // namespace houvast
