// Whatever bytes stand in a payload: they are read as a fact that writes back to the same fact, or
// refused with one of the two named errors. The first byte chooses the stored name.
#include "base/check.h"
#include "codec/codec.h"

#include <cstddef>
#include <cstdint>

using namespace houvast;

namespace {

template <class Fact>
void there_and_back(const StoredEvent& event, Fact (*decode)(const StoredEvent&)) {
    const Fact fact = decode(event);
    ENSURE(decode(codec::encode(fact)) == fact);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2) return 0;
    const codec::Level& level = codec::levels()[data[0] % codec::levels().size()];
    const StoredEvent event{std::string(level.name),
                            {reinterpret_cast<const char*>(data) + 1, size - 1}};
    try {
        switch (level.kind) {
            case StreamKind::Traject: there_and_back(event, codec::decode_traject); break;
            case StreamKind::Inwoner: there_and_back(event, codec::decode_inwoner); break;
            case StreamKind::Signaal: there_and_back(event, codec::decode_signaal); break;
            case StreamKind::Gemeente: there_and_back(event, codec::decode_gemeente); break;
        }
    } catch (const codec::UnknownEvent&) {
    } catch (const codec::BrokenEvent&) {
    }
    return 0;
}
