// Every field and every choice of every command has Dutch words: a new command needs no line here.
#include "domain/gemeente/opdrachten.h"
#include "domain/inwoner/opdrachten.h"
#include "domain/signaal/signaal.h"
#include "domain/traject/opdracht.h"
#include "texts/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;

namespace {

template <class Opdracht>
void check_words_of() {
    for (const FieldShape& shape : shapes_of<Opdracht>()) {
        const std::string label{shape.field.label};
        CHECK_MESSAGE(texts_nl().knows(label), label);
        for (const std::string_view choice : shape.choices)
            CHECK_MESSAGE((texts_nl().knows(label + '.' + std::string(choice)) ||
                           texts_nl().knows("keuze." + std::string(choice))),
                          label, '.', choice);
    }
}

template <class... Opdrachten>
void check_all(std::type_identity<std::variant<Opdrachten...>>) {
    (check_words_of<Opdrachten>(), ...);
}

}  // namespace

TEST_CASE("every field and every choice of every command has its words") {
    check_all(std::type_identity<TrajectOpdrachten>{});
    check_all(std::type_identity<InwonerOpdracht>{});
    check_all(std::type_identity<SignaalOpdracht>{});
    check_all(std::type_identity<GemeenteOpdracht>{});
    check_all(std::type_identity<WisOpdracht>{});
}
