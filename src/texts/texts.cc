#include "texts/texts.h"

#include "base/overloaded.h"
#include "texts/fill.h"

#include <algorithm>

namespace houvast {

namespace {

std::optional<int> count_in(const Waarden& waarden) {
    const auto found = waarden.find("aantal");
    if (found == waarden.end()) return {};
    const int* count = std::get_if<int>(&found->second);
    return count ? std::optional{*count} : std::nullopt;
}

}  // namespace

Texts::Texts(const std::string& dir, std::string language, const Texts* fallback)
    : language_(std::move(language)),
      catalogue_(std::make_shared<const Catalogue>(dir, language_)),
      fallback_(fallback) {}

Texts Texts::with_words(Waarden eigen) const {
    Texts same = *this;
    same.eigen_ = std::move(eigen);
    return same;
}

const char* Texts::find(std::string_view id, std::optional<int> count) const {
    const char* found = catalogue_->find(id, count);
    return found || !fallback_ ? found : fallback_->find(id, count);
}

bool Texts::knows(std::string_view id) const { return find(id, {}) != nullptr; }

bool Texts::says_itself(std::string_view id) const {
    return catalogue_->find(id, {}) != nullptr;
}

const char* Texts::find_or_count(std::string_view id, std::optional<int> count) const {
    const char* found = find(id, count);
    if (found == nullptr) ++*gaps_;
    return found;
}

std::string Texts::operator()(std::string_view id, const Waarden& waarden) const {
    const char* sentence = find_or_count(id, count_in(waarden));
    if (sentence == nullptr) return std::string(id);
    return fill(sentence, [&](std::string_view name, std::string& out) {
        const auto value = waarden.find(std::string(name));
        if (value == waarden.end()) return add_word(name, out);
        out += words(value->second);
        return true;
    }, *gaps_);
}

std::string Texts::with(std::string_view id, std::initializer_list<Part> parts) const {
    const char* sentence = find_or_count(id, {});
    if (sentence == nullptr) return std::string(id);
    return fill(sentence, [&](std::string_view name, std::string& out) {
        const auto part = std::ranges::find(parts, name, &Part::name);
        if (part == parts.end()) return add_word(name, out);
        out += part->text;
        return true;
    }, *gaps_);
}

std::string Texts::operator()(const Weigering& why) const {
    return (*this)("weigering." + why.code, why.waarden);
}

bool Texts::add_word(std::string_view name, std::string& sentence) const {
    if (const auto own = eigen_.find(std::string(name)); own != eigen_.end()) {
        sentence += words(own->second);
        return true;
    }
    const char* word = find("woord." + std::string(name), {});
    if (word != nullptr) sentence += word;
    return word != nullptr;
}

std::string Texts::words(const Waarde& waarde) const {
    return std::visit(overloaded{
        [](const std::string& text) { return text; },
        [](int number) { return std::to_string(number); },
        [&](Datum datum) { return (*this)(datum); },
    }, waarde);
}

std::string Texts::list(std::span<const std::string> parts) const {
    std::string all;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) all += i + 1 == parts.size() ? ' ' + (*this)("lijst.en") + ' ' : ", ";
        all += parts[i];
    }
    return all;
}

}  // namespace houvast
