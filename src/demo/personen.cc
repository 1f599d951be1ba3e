#include "demo/personen.h"

#include "base/bsn.h"
#include "base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace houvast::demo {

namespace {

using Woorden = std::span<const std::string_view>;

struct Achtergrond {
    int deel;  // of a hundred
    Woorden voornamen;
    Woorden achternamen;
    std::string_view taal;  // empty: Dutch
    int taal_een_op;        // one in so many prefers that language
};

constexpr std::string_view nl_voor[] = {
    "Anneke", "Bart", "Carla", "Daan", "Els", "Frank", "Gerda", "Henk", "Ingrid", "Jeroen",
    "Karin", "Lotte", "Marco", "Nienke", "Otto", "Pieter", "Ria", "Sjoerd", "Tessa", "Wim",
    "Fleur", "Ruben", "Sanne", "Koen", "Marleen", "Dennis", "Chantal", "Ronald", "Mieke", "Thijs"};
constexpr std::string_view nl_achter[] = {
    "de Jong", "van Dijk", "Hendriks", "van den Berg", "Kuipers", "Schouten", "Willems",
    "van der Meer", "Bos", "Vermeulen", "Postma", "de Wit", "Prins", "Huisman", "Jacobs",
    "van Leeuwen", "Scholten", "Kramer", "Timmermans", "ter Horst", "IJzerman", "Dekker",
    "Brouwer", "van 't Hof", "Müller", "Wagenaar", "Molenaar", "Veenstra", "Koster", "Bosman"};
constexpr std::string_view tr_voor[] = {"Ayşe", "Mehmet", "Fatma", "Emre", "Elif", "Hüseyin",
                                        "Zeynep", "Murat", "Sevgi", "Kemal"};
constexpr std::string_view tr_achter[] = {"Yılmaz", "Demir", "Çelik", "Kaya", "Öztürk", "Arslan",
                                          "Şahin", "Aydın"};
constexpr std::string_view ma_voor[] = {"Fatima", "Mohamed", "Naima", "Youssef", "Khadija",
                                        "Rachid", "Hanan", "Said", "Loubna", "Karim"};
constexpr std::string_view ma_achter[] = {"El Idrissi", "Benali", "Aït Lahcen", "Bouzid",
                                          "Ouali", "El Khattabi", "Azzouzi", "Tahiri"};
constexpr std::string_view sr_voor[] = {"Glenn", "Sharda", "Ruben", "Wonny", "Radjesh", "Marlène",
                                        "Orlando", "Sunita", "Iwan", "Joyce"};
constexpr std::string_view sr_achter[] = {"Ramdin", "Wijngaarde", "Kartosen", "Pinas", "Sewnath",
                                          "Vrede", "Jagroep", "Linger"};
constexpr std::string_view pl_voor[] = {"Katarzyna", "Piotr", "Agnieszka", "Tomasz", "Małgorzata",
                                        "Paweł", "Ewa", "Krzysztof"};
constexpr std::string_view pl_achter[] = {"Nowak", "Kowalczyk", "Wójcik", "Zieliński", "Szymańska",
                                          "Dąbrowski", "Łukasik"};
constexpr std::string_view sy_voor[] = {"Ahmad", "Rima", "Khaled", "Yara", "Omar", "Hala",
                                        "Bassel", "Nour"};
constexpr std::string_view sy_achter[] = {"Al-Hamwi", "Darwish", "Khoury", "Al-Masri", "Sabbagh",
                                          "Haddad", "Issa"};
constexpr std::string_view er_voor[] = {"Selam", "Yonas", "Mehret", "Filmon", "Letebrhan",
                                        "Dawit", "Rahwa", "Samuel"};
constexpr std::string_view er_achter[] = {"Tesfay", "Gebremedhin", "Haile", "Kidane", "Weldu",
                                          "Abraha"};

constexpr Achtergrond achtergronden[] = {
    {54, nl_voor, nl_achter, "", 0},       {9, tr_voor, tr_achter, "Turks", 3},
    {10, ma_voor, ma_achter, "Arabisch", 4}, {8, sr_voor, sr_achter, "", 0},
    {7, pl_voor, pl_achter, "Pools", 2},   {7, sy_voor, sy_achter, "Arabisch", 2},
    {5, er_voor, er_achter, "Tigrinya", 1}};

constexpr std::string_view straten[] = {
    "Lindelaan", "Molenweg", "Kerkstraat", "Populierenhof", "Stationsplein", "Wilgenstraat",
    "Dorpsweg", "Havenkade", "Tulpstraat", "Merelplantsoen", "Zonnebloemveld", "Beatrixlaan",
    "Ambachtsweg", "Oude Gracht", "Spoorlaan", "Vlinderpad", "Korenbloemstraat", "Achter de Hoven"};

const Achtergrond& achtergrond_uit(Kans& kans) {
    int punt = kans.tussen(1, 100);
    for (const Achtergrond& een : achtergronden) {
        if (punt <= een.deel) return een;
        punt -= een.deel;
    }
    return achtergronden[0];
}

// "Ayşe Yılmaz" → "ayse.yilmaz": what fits in an address of mail, letters that do not are dropped.
std::string mailnaam(std::string_view naam) {
    std::string adres;
    for (const char c : naam) {
        if (c >= 'A' && c <= 'Z') adres += static_cast<char>(c - 'A' + 'a');
        else if (c >= 'a' && c <= 'z') adres += c;
        else if (c == ' ' && !adres.empty() && adres.back() != '.') adres += '.';
    }
    return adres;
}

std::string naam_uit(const Achtergrond& a, Kans& kans) {
    return fmt::format("{} {}", kans.uit(a.voornamen), kans.uit(a.achternamen));
}

std::vector<std::string> all_test_bsns() {
    std::vector<std::string> numbers;
    for (int i = 0; i < 100'000; ++i)
        if (const auto bsn = bsn_from(fmt::format("9999{:05}", i))) numbers.push_back(*bsn);
    return numbers;
}

}  // namespace

std::optional<std::string> test_bsn(int n) {
    static const std::vector<std::string> numbers = all_test_bsns();
    const auto index = static_cast<std::size_t>(n);
    return index < numbers.size() ? std::optional(numbers[index]) : std::nullopt;
}

Persoon maak_persoon(Kans& kans, int nummer, const std::string& woonplaats, int dit_jaar) {
    const Achtergrond& a = achtergrond_uit(kans);
    Persoon p;
    p.naam = naam_uit(a, kans);
    p.partner = naam_uit(a, kans);
    const int leeftijd = kans.tussen(19, 78);
    p.geboren_op = std::chrono::year{dit_jaar - leeftijd} /
                   static_cast<unsigned>(kans.tussen(1, 12)) /
                   static_cast<unsigned>(kans.tussen(1, 28));
    p.telefoon = fmt::format("06-1234{:04}", (5000 + nummer) % 10'000);
    if (kans.tussen(1, 10) <= 6)
        p.email = fmt::format("{}{}@inwoner.example", mailnaam(p.naam), nummer);
    p.adres = fmt::format("{} {}", kans.uit(straten), kans.tussen(1, 180));
    constexpr std::string_view letters = "ABCDEGHJKLMNPRTVWXZ";
    const auto letter = [&] {
        return letters[static_cast<std::size_t>(
            kans.tussen(0, static_cast<int>(letters.size()) - 1))];
    };
    p.postcode = fmt::format("{} {}{}", woonplaats == "Waterdam" ? 1939 : 5239, letter(), letter());
    p.woonplaats = woonplaats;
    if (!a.taal.empty() && kans.een_op(a.taal_een_op)) {
        p.taal = std::string(a.taal);
        p.tolk = kans.een_op(2);
    }
    // Told of more than a year ago, so born before that.
    constexpr int jongste = 2;
    const int oudste = std::min(17, leeftijd - 18);
    if (leeftijd < 55 && oudste >= jongste)
        for (int kind = kans.tussen(-1, 3); kind > 0; --kind)
            p.kinderen.push_back(dit_jaar - kans.tussen(jongste, oudste));
    std::ranges::sort(p.kinderen);
    p.bsn = test_bsn(nummer);
    return p;
}

}  // namespace houvast::demo
