// Icons: a picture beside a word, never instead of one. They stand in one sprite on our own host.
#pragma once

#include "html/tags.h"

namespace houvast::pages {

enum class Icon {
#define ICON(word, name) word,
#include "pages/icons.def"
#undef ICON
};

html::Url sprite();     // /s/iconen-<version>.svg; assets/build.mjs makes it
const html::Html& icon(Icon);  // hidden from a screen reader: the word beside it says it
std::string_view name_of(Icon);

}  // namespace houvast::pages
