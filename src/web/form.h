// What was typed → a command, by the one description of its fields. Or the form again, with
// everything that was typed and what is wrong with it.
#pragma once

#include "base/fields.h"
#include "pages/form.h"

#include <expected>

namespace houvast::web {

// The visitor that reads one field after the other. A field of a type that it cannot read
// does not compile: "no match for call to FormReader(<that type>)".
class FormReader {
public:
    explicit FormReader(Typed typed) { form.typed = std::move(typed); }

    void operator()(std::string& into, const Field&);
    void operator()(Datum& into, const Field&);
    void operator()(Tijd& into, const Field&);
    void operator()(int& into, const Field&);
    void operator()(Euro& into, const Field&);
    void operator()(Code& into, const Field&);
    void operator()(Codes& into, const Field&);
    void operator()(Antwoorden& into, const Field&);

    template <class Tag>
    void operator()(Id<Tag>& into, const Field& field) { read_id(into.waarde, field); }
    template <Choice E>
    void operator()(E& into, const Field& field) {
        into = static_cast<E>(index_of(typed(field), field, names_of<E>));
    }
    template <ChoiceSet Set>
    void operator()(Set& into, const Field& field) {
        using E = typename Set::Choice;
        for (const std::string_view one : ticked(field))
            into.add(static_cast<E>(index_of(one, field, names_of<E>)));
    }
    template <NietGetypt T>
    void operator()(T&, const Field&) {}
    template <class T>
    void operator()(std::optional<T>& into, const Field& field) {
        if (!typed(field).empty()) (*this)(into.emplace(), field);
    }

    Form form;

private:
    std::string_view typed(const Field&) const;
    std::vector<std::string_view> ticked(const Field& f) const { return ticked(typed(f)); }
    static std::vector<std::string_view> ticked(std::string_view);
    void read_answer(Antwoorden& into, const Field&, std::string_view naam, std::string_view typed);
    void read_id(std::string& into, const Field&);
    std::size_t index_of(std::string_view, const Field&, std::span<const std::string_view>);
    void wrong(const Field& field, const char* message) { form.wrong.emplace(field.name, message); }
};

template <class Opdracht>
std::expected<Opdracht, Form> read_form(Typed typed) {
    Opdracht opdracht{};
    FormReader reader(std::move(typed));
    fields(reader, opdracht);
    if (!reader.form.wrong.empty()) return std::unexpected(reader.form);
    return opdracht;
}

// A command → what a form shows of it: to change what is already known.
class FormWriter {
public:
    void operator()(const std::string& value, const Field& f) { put(f, value); }
    void operator()(const Datum& value, const Field& f);
    void operator()(const Tijd& value, const Field& f) { put(f, klok(value)); }
    void operator()(const int& value, const Field& f) { put(f, std::to_string(value)); }
    void operator()(const Euro& value, const Field& f) { put(f, euro_dutch(value)); }
    void operator()(const Code& value, const Field& f) { put(f, value.waarde); }
    void operator()(const Codes& value, const Field& f);
    void operator()(const Antwoorden& value, const Field& f);
    template <class Tag>
    void operator()(const Id<Tag>& value, const Field& f) { put(f, value.waarde); }
    template <Choice E>
    void operator()(const E& value, const Field& f) { put(f, std::string(name_of(value))); }
    template <ChoiceSet Set>
    void operator()(const Set& value, const Field& f) {
        using E = typename Set::Choice;
        std::string all;
        for (std::size_t i = 0; i < names_of<E>.size(); ++i)
            if (value.has(static_cast<E>(i)))
                all.append(all.empty() ? "" : ",").append(names_of<E>[i]);
        put(f, all);
    }
    template <NietGetypt T>
    void operator()(const T&, const Field&) {}
    template <class T>
    void operator()(const std::optional<T>& value, const Field& f) {
        if (value) (*this)(*value, f);
    }

    Typed typed;

private:
    void put(const Field& f, std::string value) { typed[std::string(f.name)] = std::move(value); }
};

template <class Opdracht>
Typed typed_of(Opdracht opdracht) {
    FormWriter writer;
    fields(writer, opdracht);
    return writer.typed;
}

}  // namespace houvast::web
