// Accounts: who exists, and the token with which somebody chooses a password.
#include "app/access/data.h"
#include "app/access/password.h"
#include "app/access/schema.h"
#include "app/ids.h"
#include "base/check.h"
#include "base/hash.h"
#include "base/random.h"
#include "base/text.h"

#include <algorithm>

namespace houvast::access {

namespace {

constexpr std::chrono::days invitation_days{7};

std::unique_ptr<Db> migrated(Databank& databank) {
    auto db = databank.connect();
    migrate(*db, access_migrations());
    return db;
}

std::optional<AccountId> account_of(Db& db, std::string_view gemeente, const MedewerkerId& id) {
    const Rows rows = db.query(R"sql(
        SELECT account FROM memberships WHERE gemeente = $1 AND medewerker = $2
    )sql", {gemeente, id.waarde});
    if (rows.empty()) return {};
    return AccountId{rows[0].text(0)};
}

AccountId account_for(Db& db, const std::string& login, const Clock& clock, bool code_needed) {
    const Rows rows = db.query(R"sql(SELECT id FROM accounts WHERE login = $1)sql", {login});
    if (!rows.empty()) return {rows[0].text(0)};
    AccountId id{new_id(clock)};
    db.exec(R"sql(
        INSERT INTO accounts (id, login, totp_confirmed, totp_last, code_needed)
        VALUES ($1, $2, 0, 0, $3)
    )sql", {id.waarde, login, code_needed ? 1 : 0});
    return id;
}

void join(Db& db, const std::string& gemeente, const MedewerkerId& medewerker,
          const AccountId& account) {
    db.exec(R"sql(
        INSERT INTO memberships (gemeente, medewerker, account) VALUES ($1, $2, $3)
        ON CONFLICT DO NOTHING
    )sql", {gemeente, medewerker.waarde, account.waarde});
}

void end_sessions(Db& db, const AccountId& account) {
    db.exec(R"sql(DELETE FROM sessions WHERE account = $1)sql", {account.waarde});
}

}  // namespace

Access::Data::Data(std::unique_ptr<Databank> bank, std::string secret, const Clock& c, Options o)
    : databank(std::move(bank)), key(std::move(secret)), clock(c), options(o),
      writer(std::make_unique<Writer>(migrated(*databank))), readers(*databank, 4) {
    ENSURE(key.size() == 32);
}

Access::Access(std::unique_ptr<Databank> databank, std::string key, const Clock& clock,
               Options options)
    : data_(std::make_unique<Data>(std::move(databank), std::move(key), clock, options)) {}
Access::~Access() = default;

std::string token_hash(std::string_view token) { return hash(token); }

std::string normal_login(std::string_view login) {
    std::string normal{trimmed(login)};
    std::ranges::transform(normal, normal.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return normal;
}

std::string Access::Data::new_token(Db& db, const AccountId& account) {
    const std::string token = random_token();
    db.exec(R"sql(DELETE FROM invitations WHERE account = $1)sql", {account.waarde});
    db.exec(R"sql(
        INSERT INTO invitations (token_hash, account, expires_ms) VALUES ($1, $2, $3)
    )sql", {Bytes{token_hash(token)}, account.waarde,
            now_ms() + std::chrono::milliseconds{invitation_days}.count()});
    return token;
}

std::string Access::invite(const std::string& gemeente, const MedewerkerId& medewerker,
                           const std::string& login) {
    std::string token;
    write(*data_->writer, [&](Db& db) {
        const AccountId account = account_for(db, normal_login(login), data_->clock, true);
        join(db, gemeente, medewerker, account);
        token = data_->new_token(db, account);
    });
    return token;
}

std::string Access::reset(const std::string& gemeente, const MedewerkerId& medewerker) {
    std::string token;
    write(*data_->writer, [&](Db& db) {
        const auto account = account_of(db, gemeente, medewerker);
        if (!account) return;
        end_sessions(db, *account);
        db.exec(R"sql(
            UPDATE accounts SET totp_sealed = NULL, totp_confirmed = 0, password_hash = NULL
            WHERE id = $1
        )sql", {account->waarde});
        token = data_->new_token(db, *account);
    });
    return token;
}

void Access::remove(const std::string& gemeente, const MedewerkerId& medewerker) {
    write(*data_->writer, [&](Db& db) {
        const auto account = account_of(db, gemeente, medewerker);
        if (!account) return;
        db.exec(R"sql(DELETE FROM sessions WHERE account = $1 AND gemeente = $2)sql",
                {account->waarde, gemeente});
        db.exec(R"sql(DELETE FROM memberships WHERE gemeente = $1 AND medewerker = $2)sql",
                {gemeente, medewerker.waarde});
    });
}

bool Access::has_accounts(const std::string& gemeente) {
    return !data_->readers.lease()->query(
        R"sql(SELECT 1 FROM memberships WHERE gemeente = $1 LIMIT 1)sql", {gemeente}).empty();
}

std::optional<std::string> Access::invited(const std::string& token) {
    const Rows rows = data_->readers.lease()->query(R"sql(
        SELECT accounts.login FROM invitations JOIN accounts ON accounts.id = invitations.account
        WHERE token_hash = $1 AND expires_ms > $2
    )sql", {Bytes{token_hash(token)}, data_->now_ms()});
    if (rows.empty()) return {};
    return rows[0].text(0);
}

bool Access::accept(const std::string& token, const std::string& password) {
    ENSURE(characters_of(password) >= password_characters_min);
    ENSURE(password.size() <= password_bytes_max);
    const std::string password_hash = hash_password(password);  // outside the lock: 60 ms
    bool accepted = false;
    write(*data_->writer, [&](Db& db) {
        const Rows rows = db.query(R"sql(
            DELETE FROM invitations WHERE token_hash = $1 AND expires_ms > $2 RETURNING account
        )sql", {Bytes{token_hash(token)}, data_->now_ms()});
        accepted = !rows.empty();
        if (!accepted) return;
        end_sessions(db, {rows[0].text(0)});
        db.exec(R"sql(UPDATE accounts SET password_hash = $1 WHERE id = $2)sql",
                {password_hash, rows[0].text(0)});
    });
    return accepted;
}

void Access::add_demo_account(const std::string& gemeente, const MedewerkerId& medewerker,
                              const std::string& login, const std::string& password) {
    const std::string password_hash = hash_password(password);
    write(*data_->writer, [&](Db& db) {
        const AccountId account = account_for(db, normal_login(login), data_->clock, false);
        join(db, gemeente, medewerker, account);
        db.exec(R"sql(UPDATE accounts SET password_hash = $1 WHERE id = $2)sql",
                {password_hash, account.waarde});
    });
}

std::string Access::login_of(const AccountId& account) {
    const Rows rows = data_->readers.lease()->query(
        R"sql(SELECT login FROM accounts WHERE id = $1)sql", {account.waarde});
    return rows.empty() ? std::string() : rows[0].text(0);
}

}  // namespace houvast::access
