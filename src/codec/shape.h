// How a fact stands in stored JSON. Each noun describes its facts once, for both directions:
//
//     template <class V>
//     void shape(V& v, AdviesVolstaat& g) { v("op", g.op); v("advies", g.advies); }
//
// An empty optional is left out, and so is an empty list; days are ISO, enums their stored name.
// Reading is strict: a missing, unknown or wrong field is a BrokenEvent. Private to codec/.
#pragma once

#include "base/id.h"
#include "codec/codec.h"
#include "codec/values.h"

#include <boost/json.hpp>

#include <algorithm>
#include <limits>

namespace houvast::codec {

template <class E>
concept StoredEnum = std::is_enum_v<E>;

class Writer {
public:
    boost::json::object object;

    template <class T>
    void operator()(std::string_view name, const T& value) { object[name] = to(value); }
    template <class T>
    void operator()(std::string_view name, const std::optional<T>& value) {
        if (value) object[name] = to(*value);
    }
    template <class T>
    void operator()(std::string_view name, const std::vector<T>& values) {
        if (values.empty()) return;
        boost::json::array list;
        for (const T& value : values) list.push_back(to(value));
        object[name] = std::move(list);
    }

private:
    static boost::json::value to(const std::string& text) { return boost::json::string(text); }
    static boost::json::value to(Euro amount) { return amount.cents(); }
    static boost::json::value to(Tijd t) { return boost::json::string(klok(t)); }
    static boost::json::value to(const Code& code) { return boost::json::string(code.waarde); }
    static boost::json::value to(const Codes& codes) {
        boost::json::array list;
        for (const std::string& one : codes.waarden) list.push_back(to(one));
        return list;
    }
    static boost::json::value to(const Antwoorden& antwoorden) {
        boost::json::array list;
        for (const Antwoord& one : antwoorden.waarden) list.push_back(to(antwoord_regel(one)));
        return list;
    }
    static boost::json::value to(int number) { return number; }
    static boost::json::value to(bool yes) { return yes; }
    static boost::json::value to(Datum day) { return boost::json::string(iso(day)); }
    template <class Tag>
    static boost::json::value to(const Id<Tag>& id) { return boost::json::string(id.waarde); }
    template <StoredEnum E>
    static boost::json::value to(E value) {
        return boost::json::string(stored_values<E>.at(static_cast<std::size_t>(value)));
    }
    template <ChoiceSet Set>
    static boost::json::value to(const Set& set) {
        using E = typename Set::Choice;
        boost::json::array list;
        for (std::size_t i = 0; i < stored_values<E>.size(); ++i)
            if (set.has(static_cast<E>(i))) list.push_back(to(static_cast<E>(i)));
        return list;
    }
    template <class Part>  // a value with a shape of its own
        requires std::is_aggregate_v<Part>
    static boost::json::value to(const Part& part) {
        Writer inner;
        Part copy = part;
        shape(inner, copy);
        return std::move(inner.object);
    }
};

class Reader {
public:
    explicit Reader(const boost::json::object& from) : object_(from) {}

    template <class T>
    void operator()(std::string_view name, T& value) {
        from(found(name), value, name);
    }
    template <class T>
    void operator()(std::string_view name, std::optional<T>& value) {
        const boost::json::value* there = object_.if_contains(name);
        if (!there) return;  // also how a field reads that did not exist yet
        ++read_;
        from(*there, value.emplace(), name);
    }
    template <class T>
    void operator()(std::string_view name, std::vector<T>& values) {
        const boost::json::value* there = object_.if_contains(name);
        if (!there) return;
        ++read_;
        if (!there->is_array()) broken(name);
        for (const boost::json::value& one : there->get_array())
            from(one, values.emplace_back(), name);
    }
    // After the last field: whatever else stood there was written by somebody who knew more.
    void finish() const {
        if (read_ != object_.size()) throw BrokenEvent("stored event has an unknown field");
    }

private:
    [[noreturn]] static void broken(std::string_view name) {
        throw BrokenEvent("stored event: no good value in field " + std::string(name));
    }
    const boost::json::value& found(std::string_view name) {
        const boost::json::value* there = object_.if_contains(name);
        if (!there) broken(name);
        ++read_;
        return *there;
    }
    static std::string_view text(const boost::json::value& v, std::string_view name) {
        if (!v.is_string()) broken(name);
        return v.get_string();
    }
    static void from(const boost::json::value& v, std::string& to, std::string_view name) {
        to = text(v, name);
    }
    static void from(const boost::json::value& v, int& to, std::string_view name) {
        const auto number = v.if_int64();
        if (!number || *number < std::numeric_limits<int>::min() ||
            *number > std::numeric_limits<int>::max())
            broken(name);
        to = static_cast<int>(*number);
    }
    static void from(const boost::json::value& v, Euro& to, std::string_view name) {
        const auto cents = v.if_int64();
        if (!cents) broken(name);
        to = Euro::from_cents(*cents);
    }
    static void from(const boost::json::value& v, Tijd& to, std::string_view name) {
        const auto time = tijd_from(text(v, name));
        if (!time) broken(name);
        to = *time;
    }
    static void from(const boost::json::value& v, Code& to, std::string_view name) {
        to.waarde = text(v, name);
    }
    static void from(const boost::json::value& v, Codes& to, std::string_view name) {
        if (!v.is_array()) broken(name);
        for (const boost::json::value& one : v.get_array())
            to.waarden.emplace_back(text(one, name));
    }
    static void from(const boost::json::value& v, Antwoorden& to, std::string_view name) {
        if (!v.is_array()) broken(name);
        for (const boost::json::value& one : v.get_array()) {
            auto antwoord = antwoord_from(text(one, name));
            if (!antwoord) broken(name);
            to.waarden.push_back(std::move(*antwoord));
        }
    }
    static void from(const boost::json::value& v, bool& to, std::string_view name) {
        if (!v.is_bool()) broken(name);
        to = v.get_bool();
    }
    static void from(const boost::json::value& v, Datum& to, std::string_view name) {
        const auto day = datum_from_iso(text(v, name));
        if (!day) broken(name);
        to = *day;
    }
    template <class Tag>
    static void from(const boost::json::value& v, Id<Tag>& to, std::string_view name) {
        to.waarde = text(v, name);
    }
    template <StoredEnum E>
    static void from(const boost::json::value& v, E& to, std::string_view name) {
        const auto known = std::ranges::find(stored_values<E>, text(v, name));
        if (known == stored_values<E>.end()) broken(name);
        to = static_cast<E>(known - stored_values<E>.begin());
    }
    template <ChoiceSet Set>
    static void from(const boost::json::value& v, Set& to, std::string_view name) {
        if (!v.is_array()) broken(name);
        for (const boost::json::value& one : v.get_array()) {
            typename Set::Choice choice{};
            from(one, choice, name);
            to.add(choice);
        }
    }
    template <class Part>
        requires std::is_aggregate_v<Part>
    static void from(const boost::json::value& v, Part& to, std::string_view name) {
        if (!v.is_object()) broken(name);
        Reader inner(v.get_object());
        shape(inner, to);
        inner.finish();
    }

    const boost::json::object& object_;
    std::size_t read_ = 0;
};

// A fact that describes its own fields: under the names that they have there.
template <class V>
struct Velden {
    V& v;
    void operator()(auto& value, const Field& f) { v(f.name, value); }
};

template <class V>
void shape(V& v, GekozenProduct& p) {
    v("code", p.code);
    v("soort", p.soort);
}
template <class V>
void shape(V& v, Termijn& t) {
    v("soort", t.soort);
    v("start", t.start);
    v("eind", t.eind);
    v("uiterlijk", t.uiterlijk);
}

template <class V>
void shape(V& v, Planbesluit& b) {
    v("besloten_op", b.besloten_op);
    v("verzonden_op", b.verzonden_op);
    v("bezwaar", b.bezwaar);
    v("besloten_door", b.besloten_door);
}

template <class V>
void shape(V& v, Bijlage& b) {
    v("id", b.id);
    v("type", b.type);
    v("grootte", b.grootte);
    v("kenmerk", b.kenmerk);
    v("paginas", b.paginas);
}

template <class V>
void shape(V& v, Maatstaf& m) {
    v("methodiek", m.methodiek);
    v("versie", m.versie);
    v("treden", m.treden);
}

template <class V>
void shape(V& v, Gevolg& g) {
    v("fase", g.fase);
    v("contact_op", g.contact_op);
    v("stopt", g.stopt);
    v("begint", g.begint);
    v("producten", g.producten);
    v("besloten_door", g.besloten_door);
    v("door_einde", g.door_einde);
}

template <class V, class O>
void shape(V& v, Vastgelegd<O>& g) {
    Velden<V> velden{v};
    fields(velden, g.feit);
    v("gevolg", g.gevolg);
}

}  // namespace houvast::codec
