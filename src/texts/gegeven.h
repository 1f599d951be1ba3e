// For tests of every room: the Dutch texts of this build, loaded once.
#pragma once

#include "texts/translations.h"

namespace houvast {

inline const Translations& translations_of_build() {
    static const Translations all{translations_dir()};
    return all;
}

inline const Texts& texts_nl() { return translations_of_build().texts_for("nl"); }

}  // namespace houvast
