#include "texts/texts.h"

#include "base/overloaded.h"

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
    : language_(std::move(language)), catalogue_(dir, language_), fallback_(fallback) {}

const char* Texts::find(const std::string& id, std::optional<int> count) const {
    const char* found = catalogue_.find(id, count);
    return found || !fallback_ ? found : fallback_->find(id, count);
}

bool Texts::knows(std::string_view id) const { return find(std::string(id), {}) != nullptr; }

std::string Texts::operator()(std::string_view id, const Waarden& waarden) const {
    const std::string key{id};
    const char* found = find(key, count_in(waarden));
    if (found == nullptr) {
        ++gaps_;
        return key;
    }
    // One pass over the sentence: a {name} inside a value stays as somebody typed it.
    std::string_view rest = found;
    std::string sentence;
    for (auto open = rest.find('{'); open != rest.npos; open = rest.find('{')) {
        const auto close = rest.find('}', open);
        if (close == rest.npos) break;
        sentence.append(rest.substr(0, open));
        const auto value = waarden.find(std::string(rest.substr(open + 1, close - open - 1)));
        if (value == waarden.end()) {
            ++gaps_;
            sentence.append(rest.substr(open, close + 1 - open));
        } else {
            sentence.append(words(value->second));
        }
        rest.remove_prefix(close + 1);
    }
    return sentence.append(rest);
}

std::string Texts::operator()(const Weigering& why) const {
    return (*this)("weigering." + why.code, why.waarden);
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
