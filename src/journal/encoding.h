// Encoding: fields to bytes so that no two lists of fields look alike: a number is 8 bytes, big
// end first; text is its length as a number, then its bytes. For hashes and associated data.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace houvast {

class Encoding {
public:
    Encoding& number(std::int64_t value) {
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes_ += static_cast<char>(static_cast<std::uint64_t>(value) >> shift & 0xff);
        return *this;
    }
    Encoding& text(std::string_view value) {
        number(static_cast<std::int64_t>(value.size()));
        bytes_ += value;
        return *this;
    }
    const std::string& bytes() const { return bytes_; }

private:
    std::string bytes_;
};

}  // namespace houvast
