#include "demo/kans.h"

namespace houvast::demo {

namespace {

std::uint64_t mixed(std::uint64_t z) {
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

}  // namespace

std::uint64_t Kans::next() { return mixed(state_ += 0x9e3779b97f4a7c15); }

int Kans::tussen(int min, int max) {
    ENSURE(min <= max);
    return min + static_cast<int>(next() % static_cast<std::uint64_t>(max - min + 1));
}

bool Kans::een_op(int keren) { return tussen(1, keren) == 1; }

std::string Kans::bytes(std::size_t count) {
    std::string bytes;
    while (bytes.size() < count) bytes += static_cast<char>(next() & 0xff);
    return bytes;
}

Kans Kans::tak(std::uint64_t name) const { return Kans(mixed(state_ ^ mixed(name + 1))); }

}  // namespace houvast::demo
