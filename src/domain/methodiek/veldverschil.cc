#include "domain/methodiek/veldverschil.h"

#include <algorithm>

namespace houvast {

namespace {

struct Vergelijking {
    const Methodiek &oud, &nieuw;
    const std::string& deel;
    std::vector<Veldverschil> all = {};
    std::vector<std::string> in = {};
};

std::vector<Bewerkbaar> fields_at(const Methodiek& m, const std::string& deel,
                                  const std::string& waar) {
    return bewerkbaar(m, deel, waar).value_or(std::vector<Bewerkbaar>{});
}

const Bewerkbaar* same_field(const std::vector<Bewerkbaar>& fields, const std::string& veld) {
    const auto found = std::ranges::find(fields, veld, &Bewerkbaar::veld);
    return found == fields.end() ? nullptr : &*found;
}

std::optional<Bewerkbaar> copy_of(const Bewerkbaar* field) {
    if (field == nullptr) return {};
    return *field;
}

// A field that the other side cannot have (of another soort) counts as empty there.
void compare_fields(Vergelijking& v, const std::string& waar, std::string_view only) {
    const auto before = fields_at(v.oud, v.deel, waar), after = fields_at(v.nieuw, v.deel, waar);
    for (const Bewerkbaar& is : after) {
        if (!only.empty() && is.veld != only) continue;
        const Bewerkbaar* was = same_field(before, is.veld);
        if ((was == nullptr && is.waarde.empty()) || (was && was->waarde == is.waarde)) continue;
        v.all.push_back({.in = v.in, .waar = waar, .veld = is.veld, .was = copy_of(was),
                         .is = is});
    }
    for (const Bewerkbaar& was : before)
        if (only.empty() && !was.waarde.empty() && same_field(after, was.veld) == nullptr)
            v.all.push_back({.in = v.in, .waar = waar, .veld = was.veld, .was = was});
}

const Deelnaam* same_thing(const std::vector<Deelnaam>& things, const std::string& code) {
    const auto found = std::ranges::find(things, code, &Deelnaam::code);
    return found == things.end() ? nullptr : &*found;
}

// Something that came or went: its name stands where a value would.
Veldverschil thing_of(const Vergelijking& v, const std::string& lijst, const Deelnaam& thing,
                      VerschilSoort soort) {
    const Bewerkbaar name{.veld = lijst, .waarde = thing.naam};
    Veldverschil all{.in = v.in, .waar = thing.waar, .veld = lijst, .is_ding = true};
    (soort == VerschilSoort::Bij ? all.is : all.was) = name;
    return all;
}

// `lijst`: what things under this one are called; the last step of that name, as Deelnaam says.
void compare_below(Vergelijking& v, const std::string& waar, const std::string& lijst) {
    const auto before = delen_onder(v.oud, v.deel, waar);
    const auto after = delen_onder(v.nieuw, v.deel, waar);
    for (const Deelnaam& was : before)
        if (same_thing(after, was.code) == nullptr)
            v.all.push_back(thing_of(v, lijst, was, VerschilSoort::Weg));
    for (const Deelnaam& is : after) {
        if (same_thing(before, is.code) == nullptr) {
            v.all.push_back(thing_of(v, lijst, is, VerschilSoort::Bij));
            continue;
        }
        v.in.push_back(is.naam);
        compare_fields(v, is.waar, {});
        compare_below(v, is.waar, is.onder);
        v.in.pop_back();
    }
}

std::string list_under(const Methodiek& m, const std::string& deel, const std::string& code) {
    const auto things = delen_onder(m, deel, {});
    const Deelnaam* found = same_thing(things, code);
    return found == nullptr ? std::string() : found->onder;
}

}  // namespace

std::vector<Veldverschil> veldverschillen(const Methodiek& oud, const Methodiek& nieuw,
                                          const Methodiekverschil& een) {
    Vergelijking v{.oud = oud, .nieuw = nieuw, .deel = een.deel};
    if (een.deel == "methodiek") {
        compare_fields(v, {}, een.code);
        return std::move(v.all);
    }
    compare_fields(v, een.code, {});
    std::string lijst = list_under(nieuw, een.deel, een.code);
    if (lijst.empty()) lijst = list_under(oud, een.deel, een.code);
    compare_below(v, een.code, lijst);
    return std::move(v.all);
}

}  // namespace houvast
