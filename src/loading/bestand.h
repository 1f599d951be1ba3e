// Reads a data file as text. What cannot be read is a fault with the file's name, as any other.
#pragma once

#include "loading/leesfout.h"

namespace houvast {

Gelezen<std::string> read_text_file(const std::string& path);  // at most yaml::bytes_max

}  // namespace houvast
