// Accounts in a backup. What stands readable in the table (login, password hash) is sealed here: a
// backup without its keys says nothing.
#include "app/access/data.h"
#include "journal/export_file.h"
#include "journal/seal.h"

#include <algorithm>
#include <set>

namespace houvast::access {

namespace {

// Bound to its account: not to be put with another one.
std::string bound(std::string_view field, const std::string& account) {
    return "account " + std::string(field) + ' ' + account;
}

std::string opened(const std::string& key, const Bytes& sealed, const std::string& place) {
    const auto text = open_sealed(key, sealed.bytes, place);
    if (!text) throw BackupError("restore: these accounts are of another installation");
    return *text;
}

DbValue sealed_or_null(const std::string& key, const std::optional<std::string>& text,
                       const std::string& place) {
    if (!text) return std::monostate{};
    return Bytes{seal(key, *text, place)};
}

void write_account(ExportWriter& file, const Row& row, const std::string& key) {
    const std::string& id = row.text(0);
    file.row("accounts", {id, Bytes{seal(key, row.text(1), bound("login", id))},
                          sealed_or_null(key, row.optional_text(2), bound("password", id)),
                          row.values()[3], row.integer(4), row.integer(5), row.integer(6)});
}

void read_account(Db& db, const Row& v, const std::string& key) {
    const std::string& id = v.text(0);
    std::optional<std::string> password;
    if (!v.is_null(2)) password = opened(key, {v.bytes(2)}, bound("password", id));
    std::optional<Bytes> totp;
    if (!v.is_null(3)) totp = Bytes{v.bytes(3)};
    db.exec(R"sql(
        INSERT INTO accounts (id, login, password_hash, totp_sealed, totp_confirmed, totp_last,
                              code_needed)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
    )sql", {id, opened(key, {v.bytes(1)}, bound("login", id)), password, totp, v.integer(4),
            v.integer(5), v.integer(6)});
}

bool among(std::span<const std::string> gemeenten, const std::string& naam) {
    return std::ranges::find(gemeenten, naam) != gemeenten.end();
}

}  // namespace

void Access::back_up(const std::string& path, std::span<const std::string> gemeenten) {
    const auto db = data_->readers.lease();
    ExportWriter file(path, "access");
    Tx tx(*db, Tx::Kind::Read);
    const Rows members = db->query(
        R"sql(SELECT gemeente, medewerker, account FROM memberships
              ORDER BY gemeente, medewerker)sql");
    std::set<std::string> theirs;
    for (const Row& row : members)
        if (among(gemeenten, row.text(0))) theirs.insert(row.text(2));
    for (const Row& row : db->query(R"sql(
             SELECT id, login, password_hash, totp_sealed, totp_confirmed, totp_last, code_needed
             FROM accounts ORDER BY id)sql"))
        if (theirs.contains(row.text(0))) write_account(file, row, data_->key);
    for (const Row& row : members)
        if (among(gemeenten, row.text(0))) file.row("memberships", row.values());
    tx.commit();
    file.finish();
}

void Access::restore(const std::string& path, std::span<const std::string> gemeenten) {
    write(*data_->writer, [&](Db& db) {
        ExportReader file(path, "access");
        while (const auto row = file.next()) {
            const Row& v = row->values;
            if (row->table == "accounts") {
                read_account(db, v, data_->key);
            } else if (row->table != "memberships") {
                throw BackupError("restore: the file was made by a newer program");
            } else if (among(gemeenten, v.text(0))) {
                db.exec(R"sql(
                    INSERT INTO memberships (gemeente, medewerker, account) VALUES ($1, $2, $3)
                )sql", {v.text(0), v.text(1), v.text(2)});
            }
        }
    });
}

bool Access::can_log_in(const std::string& gemeente, const MedewerkerId& medewerker) {
    const auto db = data_->readers.lease();
    return !db->query(R"sql(
        SELECT a.id FROM accounts a JOIN memberships m ON m.account = a.id
        WHERE m.gemeente = $1 AND m.medewerker = $2 AND a.password_hash IS NOT NULL
    )sql", {gemeente, medewerker.waarde}).empty();
}

}  // namespace houvast::access
