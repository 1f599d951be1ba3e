// The fields of one thing with their values, read by the description of bewerkbaar_velden.h. Only
// for bewerkbaar.cc and wijziging.cc.
#pragma once

#include "domain/methodiek/bewerkbaar.h"
#include "domain/methodiek/bewerkbaar_velden.h"

namespace houvast::bewerken {

std::vector<Veldkeuze> keuzes_van(const Methodiek&, std::string_view lijst);
std::string joined(const std::vector<std::string>&, char between);
std::string werkblad_waarde(const std::vector<werkblad::Blok>&);

struct Lezing {
    const Methodiek& m;
    std::vector<Bewerkbaar> velden = {};

    Bewerkbaar& add(const Veld& v, Veldsoort soort, std::string waarde) {
        velden.push_back({.veld = std::string(v.naam),
                          .soort = soort,
                          .waarde = std::move(waarde),
                          .verplicht = !v.leeg_mag,
                          .tekens_max = v.tekens_max,
                          .min = v.min,
                          .max = v.max});
        if (!v.lijst.empty()) velden.back().keuzes = keuzes_van(m, v.lijst);
        return velden.back();
    }
    template <std::size_t n>
    static std::vector<Veldkeuze> keuzes_of(const std::array<std::string_view, n>& names) {
        std::vector<Veldkeuze> all;
        for (const std::string_view code : names) all.push_back({.code = std::string(code)});
        return all;
    }

    void operator()(const std::string& text, const Veld& v) {
        add(v, v.lijst.empty() ? Veldsoort::Tekst : Veldsoort::Keuze, text);
    }
    void operator()(const int& n, const Veld& v) { add(v, Veldsoort::Getal, std::to_string(n)); }
    void operator()(const std::optional<int>& n, const Veld& v) {
        add(v, Veldsoort::Getal, n ? std::to_string(*n) : std::string());
    }
    void operator()(const bool& yes, const Veld& v) {
        add(v, Veldsoort::JaNee, yes ? "ja" : "nee");
    }
    template <Choice E>
    void operator()(const E& value, const Veld& v) {
        add(v, Veldsoort::Keuze, std::string(name_of(value))).keuzes = keuzes_of(names_of<E>);
    }
    template <Choice E>
    void operator()(const std::vector<E>& values, const Veld& v) {
        std::vector<std::string> codes;
        for (const E value : values) codes.emplace_back(name_of(value));
        add(v, Veldsoort::Codes, joined(codes, ' ')).keuzes = keuzes_of(names_of<E>);
    }
    void operator()(const std::vector<std::string>& texts, const Veld& v) {
        if (v.lijst.empty()) add(v, Veldsoort::Regels, joined(texts, '\n'));
        else add(v, Veldsoort::Codes, joined(texts, ' '));
    }
    void operator()(const std::vector<int>& numbers, const Veld& v) {
        std::vector<std::string> all;
        for (const int n : numbers) all.push_back(std::to_string(n));
        add(v, Veldsoort::Getallen, joined(all, ' '));
    }
    void operator()(const std::vector<werkblad::Blok>& blokken, const Veld& v) {
        add(v, Veldsoort::Werkblad, werkblad_waarde(blokken));
    }
};

template <class T>
std::vector<Bewerkbaar> velden_van(const Methodiek& m, const T& thing) {
    Lezing lezing{.m = m};
    velden(lezing, thing);
    return std::move(lezing.velden);
}

// One of them, without looking up the choices of the others; nothing when there is no such field.
template <class T>
std::optional<Bewerkbaar> veld_van(const Methodiek& m, const T& thing, std::string_view naam) {
    Lezing lezing{.m = m};
    auto only = [&](const auto& value, const Veld& v) {
        if (v.naam == naam) lezing(value, v);
    };
    velden(only, thing);
    if (lezing.velden.empty()) return {};
    return std::move(lezing.velden.front());
}

// Is this a value for that field? "methodiekveld-…", as bewerkbaar.h says.
Result<void> keur(const Bewerkbaar&, std::string_view tekst);

// The parts of a text: of codes and numbers by white space and commas, of lines by line.
std::vector<std::string_view> woorden_van(std::string_view tekst);
std::vector<std::string_view> regels_van(std::string_view tekst);
std::optional<int> getal_van(std::string_view tekst);

}  // namespace houvast::bewerken
