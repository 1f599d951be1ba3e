#include "journal/seal.h"

#include "base/random.h"
#include "journal/encoding.h"
#include "journal/payload.h"

#include <doctest/doctest.h>

using namespace houvast;

TEST_CASE("what was sealed opens with its key and place, and with no other") {
    const std::string key = random_bytes(key_bytes);
    const std::string place = payload_place({StreamKind::Traject, "a"}, 1, "x/1");
    for (const std::string& plain : {std::string(), std::string("Jansen"),
                                     std::string(70000, 'x')}) {
        const std::string sealed = seal(key, plain, place);
        CHECK(open_sealed(key, sealed, place) == plain);
        CHECK_FALSE(open_sealed(random_bytes(key_bytes), sealed, place));
        CHECK_FALSE(open_sealed(key, sealed, payload_place({StreamKind::Inwoner, "a"}, 1, "x/1")));
        CHECK_FALSE(open_sealed(key, sealed, payload_place({StreamKind::Traject, "b"}, 1, "x/1")));
        CHECK_FALSE(open_sealed(key, sealed, payload_place({StreamKind::Traject, "a"}, 2, "x/1")));
        CHECK_FALSE(open_sealed(key, sealed, payload_place({StreamKind::Traject, "a"}, 1, "x/2")));
    }
}

TEST_CASE("the same words never look the same twice") {
    const std::string key = random_bytes(key_bytes);
    CHECK(seal(key, "Jansen", "p") != seal(key, "Jansen", "p"));
    CHECK_FALSE(seal(key, "Jansen", "p").contains("Jansen"));
}

TEST_CASE("any changed, missing or added byte is seen") {
    const std::string key = random_bytes(key_bytes);
    const std::string sealed = seal(key, "een paar woorden", "p");
    for (std::size_t at = 0; at < sealed.size(); ++at) {
        std::string changed = sealed;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        CHECK_FALSE(open_sealed(key, changed, "p"));
        CHECK_FALSE(open_sealed(key, sealed.substr(0, at), "p"));
    }
    CHECK_FALSE(open_sealed(key, sealed + "x", "p"));
}

TEST_CASE("no two lists of fields look alike") {
    CHECK(Encoding().text("ab").text("c").bytes() != Encoding().text("a").text("bc").bytes());
    CHECK(Encoding().text("").bytes() != Encoding().bytes());
    CHECK(Encoding().number(-1).bytes() == std::string(8, '\xff'));
    CHECK(Encoding().number(258).bytes() == std::string("\0\0\0\0\0\0\1\2", 8));
}
