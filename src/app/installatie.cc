#include "app/installatie.h"

#include "app/keyfile.h"
#include "base/check.h"
#include "base/hash.h"

#include <algorithm>
#include <filesystem>
#include <list>
#include <mutex>

namespace houvast {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view access_naam = "access";
constexpr std::string_view schema_prefix = "gemeente_";

// PostgreSQL names have no hyphens without quoting.
std::string schema_of(std::string_view naam) {
    std::string schema = std::string(schema_prefix) + std::string(naam);
    std::ranges::replace(schema, '-', '_');
    return schema;
}

constexpr std::string_view register_tables = R"sql(
    CREATE TABLE gemeenten (naam TEXT PRIMARY KEY) STRICT;
)sql";
const std::array register_steps = {Migration{1, "register of gemeenten", register_tables}};

}  // namespace

bool is_gemeente_naam(std::string_view naam) {
    if (naam.empty() || naam.size() > 40 || naam == access_naam || naam == "mijn" ||
        naam == "localhost" || naam == "www")
        return false;
    if (naam.front() < 'a' || naam.front() > 'z' || naam.back() == '-') return false;
    return std::ranges::all_of(naam, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

struct Installatie::Data {
    explicit Data(Opties o) : opties(std::move(o)) {}
    Opties opties;
    std::mutex mutex;
    std::unique_ptr<Keyfile> keys;
    std::unique_ptr<Databank> register_bank;
    std::unique_ptr<Db> register_db;
    std::unique_ptr<access::Access> access;
    std::list<std::shared_ptr<Gemeente>> open;  // the least recently used one last

    std::unique_ptr<Databank> bank(const std::string& file, const std::string& schema) const {
        if (opties.database_url) return postgres({.url = *opties.database_url, .schema = schema});
        return sqlite({.path = (fs::path(opties.map) / file).string()});
    }
};

Installatie::Installatie(Opties opties) : data_(std::make_unique<Data>(std::move(opties))) {
    const fs::path map = data_->opties.map;
    fs::create_directories(map / "gemeenten");
    data_->keys = std::make_unique<Keyfile>((map / "sleutels").string());
    data_->register_bank = data_->bank("installatie.db", "houvast_installatie");
    data_->register_db = data_->register_bank->connect();
    const std::array steps = {Migrations{.room = "installatie", .steps = register_steps}};
    migrate(*data_->register_db, steps);
    // A lost key file must not quietly become a new one beside data that it cannot open.
    if (!data_->keys->find(std::string(access_naam)) && !gemeenten().empty())
        throw KeyfileError("the key file " + (map / "sleutels").string() +
                           " is missing or has no key for access");
    data_->access = std::make_unique<access::Access>(
        data_->bank("access.db", "houvast_access"),
        data_->keys->find_or_make(std::string(access_naam)), data_->opties.clock,
        data_->opties.access);
}
Installatie::~Installatie() {
    for (const auto& gemeente : data_->open) {
        try {
            gemeente->kijklog().flush(gemeente->writer());
        } catch (const DbError&) {
            // The counts of repeated looks are lost, the looks themselves are written.
        }
    }
}

std::vector<std::string> Installatie::gemeenten() {
    const std::lock_guard lock(data_->mutex);
    std::vector<std::string> namen;
    for (const Row& row :
         data_->register_db->query(R"sql(SELECT naam FROM gemeenten ORDER BY naam)sql"))
        namen.push_back(row.text(0));
    return namen;
}

bool Installatie::kent(std::string_view naam) {
    if (!is_gemeente_naam(naam)) return false;
    const std::lock_guard lock(data_->mutex);
    return !data_->register_db
                ->query(R"sql(SELECT 1 FROM gemeenten WHERE naam = $1)sql", {naam}).empty();
}

void Installatie::voeg_toe(const std::string& naam) {
    ENSURE(is_gemeente_naam(naam));
    const std::lock_guard lock(data_->mutex);
    data_->keys->find_or_make(naam);  // before anything is sealed with it
    Tx tx(*data_->register_db, Tx::Kind::Write);
    data_->register_db->exec(
        R"sql(INSERT INTO gemeenten (naam) VALUES ($1) ON CONFLICT DO NOTHING)sql", {naam});
    tx.commit();
}

std::shared_ptr<Gemeente> Installatie::open(const std::string& naam) {
    {
        const std::lock_guard lock(data_->mutex);
        const auto found = std::ranges::find(data_->open, naam,
                                             [](const auto& g) { return g->naam(); });
        if (found != data_->open.end()) {
            data_->open.splice(data_->open.begin(), data_->open, found);
            return data_->open.front();
        }
    }
    if (!kent(naam)) return {};
    const std::lock_guard lock(data_->mutex);
    for (const auto& gemeente : data_->open)  // somebody was sooner
        if (gemeente->naam() == naam) return gemeente;
    const std::string* key = data_->keys->find(naam);
    if (!key) throw KeyfileError("the key file has no key for " + naam);
    const fs::path register_file =
        fs::path(data_->opties.map) / "register" / (naam + ".register");
    auto gemeente = std::make_shared<Gemeente>(
        Gemeente::Delen{.naam = naam,
                        .databank = databank(naam),
                        .sleutel = *key,
                        .kalender = data_->opties.kalender,
                        .methodieken = data_->opties.methodieken,
                        .clock = data_->opties.clock,
                        .ids = data_->opties.ids,
                        .register_file = register_file.string()});
    if (!fs::exists(register_file)) gemeente->register_bestand().changed();  // with what comes
    data_->open.push_front(gemeente);
    if (data_->open.size() > data_->opties.open_max) {
        data_->open.back()->kijklog().flush(data_->open.back()->writer());
        data_->open.pop_back();
    }
    return gemeente;
}

access::Access& Installatie::access() { return *data_->access; }

std::unique_ptr<Databank> Installatie::databank(const std::string& naam) const {
    return data_->bank("gemeenten/" + naam + ".db", schema_of(naam));
}

std::string Installatie::sleutel(const std::string& naam) {
    const std::lock_guard lock(data_->mutex);
    const std::string* key = data_->keys->find(naam);
    if (!key) throw KeyfileError("the key file has no key for " + naam);
    return *key;
}

std::string Installatie::geheim(const std::string& doel) {
    const std::lock_guard lock(data_->mutex);
    return keyed_hash(data_->keys->find_or_make(std::string(access_naam)), doel);
}

const std::string& Installatie::map() const { return data_->opties.map; }

const Methodieken& Installatie::methodieken() const { return data_->opties.methodieken; }

}  // namespace houvast
