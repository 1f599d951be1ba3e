#include "projections/vergelijking.h"

#include "projections/lezing.h"
#include "projections/zoek_index.h"

namespace houvast {

namespace {

using Soort = Verschil::Soort;

class Verschillen {
public:
    explicit Verschillen(std::size_t count_max) : count_max_(count_max) {}
    void add(std::string_view tabel, std::string sleutel, Soort soort) {
        if (all.size() < count_max_) all.push_back({std::string(tabel), std::move(sleutel), soort});
    }
    std::vector<Verschil> all;

private:
    std::size_t count_max_;
};

// Both run in the order of the key: a merge, a page of live rows at a time.
template <class Rij>
void compare_table(Db& db, const Tabel<Rij>& tabel, Verschillen& verschillen) {
    constexpr int page_max = 500;
    const auto& entries = tabel.entries();
    auto expected = entries.begin();
    const auto skip_removed = [&] {
        while (expected != entries.end() && !expected->second.now) ++expected;
    };
    const auto missing_until = [&](const std::string* key) {
        for (skip_removed(); expected != entries.end() && (!key || expected->first < *key);
             skip_removed()) {
            verschillen.add(Opslag<Rij>::naam, expected->first, Soort::Ontbreekt);
            ++expected;
        }
    };
    std::string after;
    for (;;) {
        const Rows rows = db.query(Opslag<Rij>::page, {after, page_max});
        for (const Row& row : rows) {
            after = row.text(0);
            missing_until(&after);
            if (expected == entries.end() || expected->first != after) {
                verschillen.add(Opslag<Rij>::naam, after, Soort::Teveel);
                continue;
            }
            const Params wanted = params_of(*expected->second.now);
            for (std::size_t i = 0; i < wanted.size(); ++i)
                if (wanted[i].value != row.values()[i]) {
                    verschillen.add(Opslag<Rij>::naam, after, Soort::Anders);
                    break;
                }
            ++expected;
        }
        if (rows.size() < page_max) break;
    }
    missing_until(nullptr);
}

void compare_tellingen(Db& db, const Tabel<DossierRij>& dossiers, Verschillen& verschillen) {
    std::map<std::tuple<std::string, std::int64_t, bool>, std::int64_t> aantallen;
    for (const auto& [key, entry] : dossiers.entries())
        if (entry.now)
            ++aantallen[{entry.now->behandelaar ? entry.now->behandelaar->waarde : "",
                         static_cast<std::int64_t>(entry.now->fase), entry.now->open}];
    for (const Row& row : db.query(R"sql(SELECT behandelaar, fase, is_open, aantal
        FROM dossier_tellingen)sql"))
        aantallen[{row.text(0), row.integer(1), row.integer(2) == 1}] -= row.integer(3);
    for (const auto& [vak, over] : aantallen)
        if (over != 0)
            verschillen.add("dossier_tellingen",
                            std::get<0>(vak) + "/" + std::to_string(std::get<1>(vak)),
                            Soort::Anders);
}

template <class Entry>
void compare_sorted(std::string_view tabel, const std::vector<Entry>& expected,
                    const std::vector<Entry>& live, std::string (*key)(const Entry&),
                    Verschillen& verschillen) {
    auto e = expected.begin();
    auto l = live.begin();
    while (e != expected.end() || l != live.end()) {
        if (l == live.end() || (e != expected.end() && *e < *l))
            verschillen.add(tabel, key(*e++), Soort::Ontbreekt);
        else if (e == expected.end() || *l < *e)
            verschillen.add(tabel, key(*l++), Soort::Teveel);
        else ++e, ++l;
    }
}

}  // namespace

std::vector<Verschil> vergelijk(Db& db, const Lezing& lezing, std::size_t count_max) {
    Verschillen verschillen(count_max);
    compare_table(db, lezing.dossiers, verschillen);
    compare_table(db, lezing.inwoners, verschillen);
    compare_table(db, lezing.medewerkers, verschillen);
    compare_table(db, lezing.sluitingsdagen, verschillen);
    compare_table(db, lezing.gezicht, verschillen);
    compare_table(db, lezing.signalen, verschillen);
    compare_table(db, lezing.gesprekken, verschillen);
    compare_table(db, lezing.taken, verschillen);
    compare_tellingen(db, lezing.dossiers, verschillen);
    compare_sorted<zoek_index::Trigram>(
        "zoek_trigrammen", zoek_index::trigrams_of(lezing.inwoners), zoek_index::trigrams(db),
        [](const zoek_index::Trigram& t) { return std::to_string(t.persoon); }, verschillen);
    compare_sorted<zoek_index::Sleutel>(
        "zoek_sleutels", zoek_index::keys_of(lezing.inwoners), zoek_index::keys(db),
        [](const zoek_index::Sleutel& s) { return std::to_string(s.persoon); }, verschillen);
    return std::move(verschillen.all);
}

}  // namespace houvast
