#include "projections/zoek_index.h"

#include "base/postcode.h"
#include "base/telefoon.h"
#include "projections/zoekvorm.h"

#include <algorithm>
#include <set>

namespace houvast::zoek_index {

namespace {

std::set<Trigram> trigram_set(const std::optional<InwonerRij>& rij) {
    std::set<Trigram> all;
    if (rij)
        for (const int trigram : trigrammen(rij->zoekvorm)) all.insert({trigram, rij->nummer});
    return all;
}
std::set<Sleutel> key_set(const std::optional<InwonerRij>& rij) {
    if (!rij) return {};
    const std::vector<Sleutel> keys = keys_of(*rij);
    return {keys.begin(), keys.end()};
}

void insert(Db& db, const Sleutel& s) {
    db.exec(R"sql(INSERT INTO zoek_sleutels (soort, sleutel, persoon) VALUES ($1, $2, $3))sql",
            {static_cast<int>(s.soort), s.sleutel, s.persoon});
}
void remove(Db& db, const Sleutel& s) {
    db.exec(R"sql(DELETE FROM zoek_sleutels
                  WHERE soort = $1 AND sleutel = $2 AND persoon = $3)sql",
            {static_cast<int>(s.soort), s.sleutel, s.persoon});
}
void insert(Db& db, const Trigram& t) {
    db.exec(R"sql(INSERT INTO zoek_trigrammen (trigram, persoon) VALUES ($1, $2))sql",
            {t.trigram, t.persoon});
}
void remove(Db& db, const Trigram& t) {
    db.exec(R"sql(DELETE FROM zoek_trigrammen WHERE trigram = $1 AND persoon = $2)sql",
            {t.trigram, t.persoon});
}

// A rebuild writes hundreds of thousands: sixteen to a statement, in the order of the table.
void insert_many(Db& db, std::vector<Trigram>& all) {
    std::ranges::sort(all);
    constexpr std::size_t at_once = 16;
    std::size_t i = 0;
    for (; i + at_once <= all.size(); i += at_once) {
        Params params;
        for (std::size_t j = i; j < i + at_once; ++j) {
            params.emplace_back(all[j].trigram);
            params.emplace_back(all[j].persoon);
        }
        db.exec(R"sql(INSERT INTO zoek_trigrammen (trigram, persoon) VALUES
            ($1, $2), ($3, $4), ($5, $6), ($7, $8), ($9, $10), ($11, $12), ($13, $14), ($15, $16),
            ($17, $18), ($19, $20), ($21, $22), ($23, $24), ($25, $26), ($27, $28), ($29, $30),
            ($31, $32))sql", params);
    }
    for (; i < all.size(); ++i) insert(db, all[i]);
}

template <class Entry>
void change(Db& db, const std::set<Entry>& was, const std::set<Entry>& now) {
    for (const Entry& entry : was)
        if (!now.contains(entry)) remove(db, entry);
    for (const Entry& entry : now)
        if (!was.contains(entry)) insert(db, entry);
}

}  // namespace

void flush(Db& db, const Tabel<InwonerRij>& inwoners) {
    std::vector<Trigram> added;
    for (const auto& [key, entry] : inwoners.entries()) {
        if (!entry.changed || entry.was == entry.now) continue;
        if (entry.was) {
            if (!entry.now || entry.was->zoekvorm != entry.now->zoekvorm)
                change(db, trigram_set(entry.was), trigram_set(entry.now));
        } else {
            for (const int trigram : trigrammen(entry.now->zoekvorm))
                added.push_back({trigram, entry.now->nummer});
        }
        change(db, key_set(entry.was), key_set(entry.now));
    }
    insert_many(db, added);
}

void clear(Db& db) {
    db.exec(R"sql(DELETE FROM zoek_trigrammen)sql");
    db.exec(R"sql(DELETE FROM zoek_sleutels)sql");
}

std::vector<Sleutel> keys_of(const InwonerRij& rij) {
    std::vector<Sleutel> keys;
    const auto add = [&](SleutelSoort soort, const std::optional<std::string>& sleutel) {
        if (sleutel && !sleutel->empty()) keys.push_back({soort, *sleutel, rij.nummer});
    };
    if (rij.geboren_op) add(SleutelSoort::Geboren, iso(*rij.geboren_op));
    if (rij.postcode) {
        add(SleutelSoort::Postcode, postcode_from(*rij.postcode));
        if (rij.adres)
            add(SleutelSoort::PostcodeHuisnummer, postcode_with_number(*rij.postcode, *rij.adres));
    }
    if (rij.telefoon) add(SleutelSoort::Telefoon, telefoon_from(*rij.telefoon));
    if (rij.email) {
        std::string small = *rij.email;
        for (char& c : small)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        add(SleutelSoort::Email, small);
    }
    add(SleutelSoort::Bsn, rij.bsn_sleutel);
    return keys;
}

std::optional<std::string> postcode_with_number(std::string_view postcode, std::string_view adres) {
    const auto code = postcode_from(postcode);
    // The number is the last group of digits with a space before it: "Plein 1940 12a" → 12.
    for (auto at = adres.find_last_of(" "); code && at != std::string_view::npos;
         at = at == 0 ? std::string_view::npos : adres.find_last_of(" ", at - 1)) {
        const std::string_view rest = adres.substr(at + 1);
        const auto digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
        if (digits > 0 && digits <= 5) return *code + " " + std::string(rest.substr(0, digits));
    }
    return {};
}

std::vector<Trigram> trigrams_of(const Tabel<InwonerRij>& inwoners) {
    std::vector<Trigram> all;
    for (const auto& [key, entry] : inwoners.entries())
        if (entry.now)
            for (const int trigram : trigrammen(entry.now->zoekvorm))
                all.push_back({trigram, entry.now->nummer});
    std::ranges::sort(all);
    return all;
}

std::vector<Sleutel> keys_of(const Tabel<InwonerRij>& inwoners) {
    std::vector<Sleutel> all;
    for (const auto& [key, entry] : inwoners.entries())
        if (entry.now) std::ranges::copy(keys_of(*entry.now), std::back_inserter(all));
    std::ranges::sort(all);
    return all;
}

std::vector<Trigram> trigrams(Db& db) {
    std::vector<Trigram> all;
    for (const Row& row :
         db.query(R"sql(SELECT trigram, persoon FROM zoek_trigrammen
             ORDER BY trigram, persoon)sql"))
        all.push_back({static_cast<int>(row.integer(0)), row.integer(1)});
    return all;
}

std::vector<Sleutel> keys(Db& db) {
    std::vector<Sleutel> all;
    for (const Row& row : db.query(
             R"sql(SELECT soort, sleutel, persoon FROM zoek_sleutels
                 ORDER BY soort, sleutel, persoon)sql"))
        all.push_back({static_cast<SleutelSoort>(row.integer(0)), row.text(1), row.integer(2)});
    return all;
}

}  // namespace houvast::zoek_index
