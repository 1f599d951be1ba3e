#include "pages/components/people.h"

#include "base/text.h"

namespace houvast::pages {

using namespace html;

namespace {

// The first character of a word, whole: a name may start with Ş or Ж.
std::string first_character(std::string_view word) {
    std::size_t size = 1;
    while (size < word.size() && (static_cast<unsigned char>(word[size]) & 0xC0U) == 0x80U) ++size;
    std::string first(word.substr(0, size));
    if (first.size() == 1 && first[0] >= 'a' && first[0] <= 'z')
        first[0] = static_cast<char>(first[0] - 'a' + 'A');
    return first;
}

std::vector<std::string_view> words_of(std::string_view name) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t end = std::min(name.find(' ', at), name.size());
        if (end > at) words.push_back(name.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

unsigned tint_of(std::string_view name) {
    unsigned sum = 0;
    for (const char c : name) sum = sum * 31U + static_cast<unsigned char>(c);
    return sum % 6U;
}

const char* class_of(Size size) {
    switch (size) {
    case Size::Small:  return "klein";
    case Size::Middle: return "gewoon";
    case Size::Large:  return "groot";
    }
    return "";
}

Html name_of_person(const PersonCell& cell) {
    if (cell.url) return a(cls("persoon__naam"), href(*cell.url), cell.name);
    return span(cls("persoon__naam"), cell.name);
}

}  // namespace

std::string initials_of(std::string_view name) {
    const auto words = words_of(trimmed(name));
    if (words.empty()) return "?";
    if (words.size() == 1) return first_character(words.front());
    return first_character(words.front()) + first_character(words.back());
}

Html avatar(const std::string& name, Size size) {
    return span(attr("class", std::string("avatar avatar--") + class_of(size) + " tint-" +
                                  std::to_string(tint_of(name))),
                attr("aria-hidden", "true"), initials_of(name));
}

Html person_cell(const PersonCell& cell) {
    return div(cls("persoon"), avatar(cell.name),
               div(cls("persoon__tekst"), name_of_person(cell), cell.mark,
                   when(!cell.detail.empty(), span(cls("persoon__detail"), cell.detail))));
}

Html person_list(const std::vector<PersonCell>& people) {
    return ul(cls("mensen"), each(people, [](auto& one) { return li(person_cell(one)); }));
}

Html facts_row(const std::vector<IconFact>& facts) {
    if (facts.empty()) return {};
    return ul(cls("weetjes"), each(facts, [](const IconFact& fact) {
                  return li(icon(fact.icon), span(fact.text));
              }));
}

Html breadcrumb(const std::string& label, const std::vector<Crumb>& crumbs,
                const std::string& here) {
    if (crumbs.empty()) return {};
    return nav(cls("kruimels"), attr("aria-label", label),
               ol(each(crumbs, [](auto& crumb) { return li(a(href(crumb.url), crumb.text)); }),
                  when(!here.empty(), li(attr("aria-current", "page"), here))));
}

Html person_header(const PersonHeader& view) {
    return header(cls("dossierkop"), avatar(view.name, Size::Large),
                  div(cls("dossierkop__tekst"), breadcrumb("Kruimelpad", view.crumbs, view.here),
                      div(cls("dossierkop__naam"), h1(view.name),
                          each(view.marks, [](const Html& mark) { return mark; })),
                      facts_row(view.facts)),
                  action_row(view.actions));
}

}  // namespace houvast::pages
