// fill: a sentence with its {placeholders} filled in, in one pass: a {name} inside a value stays
// as somebody typed it. Inside texts/ only.
#pragma once

#include <atomic>
#include <string>
#include <string_view>

namespace houvast {

// value_of(name, sentence) appends the value to the sentence, or returns false: then the
// placeholder stays visible and counts as a gap.
template <class ValueOf>
std::string fill(std::string_view rest, const ValueOf& value_of, std::atomic<int>& gaps) {
    std::string sentence;
    for (auto open = rest.find('{'); open != rest.npos; open = rest.find('{')) {
        const auto close = rest.find('}', open);
        if (close == rest.npos) break;
        sentence.append(rest.substr(0, open));
        if (!value_of(rest.substr(open + 1, close - open - 1), sentence)) {
            ++gaps;
            sentence.append(rest.substr(open, close + 1 - open));
        }
        rest.remove_prefix(close + 1);
    }
    return sentence.append(rest);
}

}  // namespace houvast
