// Columns: a row of a read table to parameters and back. Each row type has one description, in the
// order of its table's columns: `columns(visit, rij)`. Days are ISO text, enums their number in the
// enum (a read table is made again when one changes), lists are joined with spaces.
// Private to projections/.
#pragma once

#include "base/check.h"
#include "base/id.h"
#include "domain/actor.h"
#include "domain/termijnen.h"
#include "storage/db.h"

#include <charconv>

namespace houvast {

inline std::int64_t number_in(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    ENSURE(error == std::errc{} && end == text.data() + text.size());
    return number;
}

inline std::vector<std::string_view> words_of(std::string_view text, char between = ' ') {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const auto end = std::min(text.find(between), text.size());
        if (end > 0) words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

class ColumnWriter {
public:
    Params params;

    void operator()(const std::string& text) { params.emplace_back(text); }
    void operator()(int number) { params.emplace_back(number); }
    void operator()(std::int64_t number) { params.emplace_back(number); }
    void operator()(bool yes) { params.emplace_back(yes ? 1 : 0); }
    void operator()(Datum day) { params.emplace_back(iso(day)); }
    template <class Tag>
    void operator()(const Id<Tag>& id) { params.emplace_back(id.waarde); }
    template <class E>
        requires std::is_enum_v<E>
    void operator()(E value) { params.emplace_back(static_cast<int>(value)); }
    void operator()(const Rollen& rollen) {
        int bits = 0;
        for (const Rol rol : alle_rollen)
            if (rollen.has(rol)) bits |= 1 << static_cast<int>(rol);
        (*this)(bits);
    }
    template <class Tag>
    void operator()(const std::vector<Id<Tag>>& ids) {
        std::string text;
        for (const Id<Tag>& id : ids) text += (text.empty() ? "" : " ") + id.waarde;
        (*this)(text);
    }
    void operator()(const std::vector<int>& numbers) {
        std::string text;
        for (const int number : numbers)
            text += (text.empty() ? "" : " ") + std::to_string(number);
        (*this)(text);
    }
    void operator()(const std::vector<Termijn>& termijnen) {  // one column
        std::string text;
        for (const Termijn& t : termijnen)
            text += (text.empty() ? "" : " ") + std::to_string(static_cast<int>(t.soort)) + ':' +
                    iso(t.start) + ':' + iso(t.eind) + ':' + iso(t.uiterlijk);
        (*this)(text);
    }
    void operator()(const std::optional<Termijn>& termijn) {  // four columns
        if (!termijn) {
            params.insert(params.end(), 4, Param(std::nullopt));
            return;
        }
        (*this)(termijn->soort);
        (*this)(termijn->start);
        (*this)(termijn->eind);
        (*this)(termijn->uiterlijk);
    }
    template <class T>
    void operator()(const std::optional<T>& maybe) {
        if (maybe) (*this)(*maybe);
        else params.emplace_back(std::nullopt);
    }
};

class ColumnReader {
public:
    explicit ColumnReader(const Row& row) : row_(row) {}

    void operator()(std::string& text) { text = row_.text(at_++); }
    void operator()(int& number) { number = static_cast<int>(row_.integer(at_++)); }
    void operator()(std::int64_t& number) { number = row_.integer(at_++); }
    void operator()(bool& yes) { yes = row_.integer(at_++) != 0; }
    void operator()(Datum& day) {
        const auto read = datum_from_iso(row_.text(at_++));
        ENSURE(read.has_value());
        day = *read;
    }
    template <class Tag>
    void operator()(Id<Tag>& id) { id.waarde = row_.text(at_++); }
    template <class E>
        requires std::is_enum_v<E>
    void operator()(E& value) { value = static_cast<E>(row_.integer(at_++)); }
    void operator()(Rollen& rollen) {
        const auto bits = row_.integer(at_++);
        for (const Rol rol : alle_rollen)
            if (bits >> static_cast<int>(rol) & 1) rollen.add(rol);
    }
    template <class Tag>
    void operator()(std::vector<Id<Tag>>& ids) {
        for (const std::string_view word : words_of(row_.text(at_++)))
            ids.push_back({std::string(word)});
    }
    void operator()(std::vector<int>& numbers) {
        for (const std::string_view word : words_of(row_.text(at_++)))
            numbers.push_back(static_cast<int>(number_in(word)));
    }
    void operator()(std::vector<Termijn>& termijnen) {
        const auto day = [](std::string_view text) { return datum_from_iso(text).value(); };
        for (const std::string_view word : words_of(row_.text(at_++))) {
            const auto parts = words_of(word, ':');
            ENSURE(parts.size() == 4);
            termijnen.push_back({.soort = static_cast<TermijnSoort>(number_in(parts[0])),
                                 .start = day(parts[1]),
                                 .eind = day(parts[2]),
                                 .uiterlijk = day(parts[3])});
        }
    }
    void operator()(std::optional<Termijn>& termijn) {
        if (row_.is_null(at_)) {
            at_ += 4;
            return;
        }
        Termijn& t = termijn.emplace();
        (*this)(t.soort);
        (*this)(t.start);
        (*this)(t.eind);
        (*this)(t.uiterlijk);
    }
    template <class T>
    void operator()(std::optional<T>& maybe) {
        if (row_.is_null(at_)) ++at_;
        else (*this)(maybe.emplace());
    }

private:
    const Row& row_;
    std::size_t at_ = 0;
};

template <class Rij>
Rij rij_from(const Row& row) {
    ColumnReader reader(row);
    Rij rij{};
    columns(reader, rij);
    return rij;
}
template <class Rij>
Params params_of(const Rij& rij) {
    ColumnWriter writer;
    Rij copy = rij;  // a description takes what it may also fill
    columns(writer, copy);
    return std::move(writer.params);
}
template <class Rij>
std::vector<Rij> rijen_from(const Rows& rows) {
    std::vector<Rij> rijen;
    rijen.reserve(rows.size());
    for (const Row& row : rows) rijen.push_back(rij_from<Rij>(row));
    return rijen;
}

}  // namespace houvast
