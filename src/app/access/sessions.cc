// Sessions: a password, then a code, then a token in a cookie that is known here by its hash only.
#include "app/access/data.h"
#include "app/access/password.h"
#include "app/access/totp.h"
#include "base/check.h"
#include "base/random.h"
#include "base/text.h"
#include "journal/seal.h"

namespace houvast::access {

namespace {

constexpr std::int64_t seen_step_ms = 60'000;
constexpr std::chrono::days draft_days{7};

struct Account {
    AccountId id;
    MedewerkerId medewerker;
    std::optional<std::string> password_hash;
    bool confirmed;
    bool code_needed;
};

std::optional<Account> find_account(Db& db, const std::string& gemeente, const std::string& login) {
    const Rows rows = db.query(R"sql(
        SELECT id, medewerker, password_hash, totp_confirmed, code_needed
        FROM accounts JOIN memberships ON memberships.account = accounts.id
        WHERE login = $1 AND gemeente = $2
    )sql", {login, gemeente});
    if (rows.empty()) return {};
    return Account{.id = {rows[0].text(0)},
                   .medewerker = {rows[0].text(1)},
                   .password_hash = rows[0].optional_text(2),
                   .confirmed = rows[0].integer(3) != 0,
                   .code_needed = rows[0].integer(4) != 0};
}

struct Stored {
    Session session;
    std::int64_t made_ms;
    std::int64_t seen_ms;
};

std::optional<Stored> find_session(Db& db, const std::string& token) {
    const Rows rows = db.query(R"sql(
        SELECT account, gemeente, medewerker, stage, made_ms, seen_ms
        FROM sessions WHERE token_hash = $1
    )sql", {Bytes{token_hash(token)}});
    if (rows.empty()) return {};
    return Stored{.session = {.account = {rows[0].text(0)},
                              .gemeente = rows[0].text(1),
                              .medewerker = {rows[0].text(2)},
                              .stage = static_cast<Stage>(rows[0].integer(3))},
                  .made_ms = rows[0].integer(4),
                  .seen_ms = rows[0].integer(5)};
}

void insert_session(Db& db, const std::string& token, const Session& session, std::int64_t now_ms) {
    db.exec(R"sql(
        INSERT INTO sessions (token_hash, account, gemeente, medewerker, stage, made_ms, seen_ms)
        VALUES ($1, $2, $3, $4, $5, $6, $6)
    )sql", {Bytes{token_hash(token)}, session.account.waarde, session.gemeente,
            session.medewerker.waarde, static_cast<int>(session.stage), now_ms});
}

bool expired(const Stored& stored, const Options& options, std::int64_t now_ms) {
    return now_ms - stored.seen_ms > std::chrono::milliseconds{options.idle_max}.count() ||
           now_ms - stored.made_ms > std::chrono::milliseconds{options.session_max}.count();
}

}  // namespace

std::expected<std::string, Refused> Access::login(const std::string& gemeente,
                                                  const std::string& typed_login,
                                                  const std::string& password) {
    const std::string login = normal_login(typed_login);
    const std::string by_login = data_->limit_key("login", gemeente + "\n" + login);
    std::optional<Account> account;
    {
        const auto db = data_->readers.lease();
        if (const auto wait = data_->must_wait(*db, by_login); wait.count() > 0)
            return std::unexpected(Refused{Refused::Why::Wait, wait});
        account = find_account(*db, gemeente, login);
    }
    bool right = false;
    if (password.size() > password_bytes_max || !account || !account->password_hash)
        waste_a_comparison(password.substr(0, password_bytes_max));
    else
        right = password_matches(*account->password_hash, password);

    const std::string token = random_token();
    write(*data_->writer, [&](Db& db) {
        if (!right) return Data::count_failure(db, by_login, data_->now_ms());
        Data::clear_failures(db, by_login);
        const bool code = account->code_needed ||
                          data_->options.second_factor == SecondFactor::Required;
        insert_session(db, token,
                       {.account = account->id,
                        .gemeente = gemeente,
                        .medewerker = account->medewerker,
                        .stage = !code                ? Stage::Complete
                                 : account->confirmed ? Stage::Code
                                                      : Stage::NewCode},
                       data_->now_ms());
    });
    if (!right) return std::unexpected(Refused{Refused::Why::Wrong});
    return token;
}

std::optional<std::string> Access::new_secret(const std::string& token) {
    std::optional<std::string> secret;
    write(*data_->writer, [&](Db& db) {
        const auto stored = find_session(db, token);
        if (!stored || stored->session.stage != Stage::NewCode) return;
        const std::string& account = stored->session.account.waarde;
        const Rows rows = db.query(
            R"sql(SELECT totp_sealed, totp_confirmed FROM accounts WHERE id = $1)sql", {account});
        if (rows[0].integer(1) != 0) return;
        if (!rows[0].is_null(0)) secret = open_sealed(data_->key, rows[0].bytes(0), account);
        if (secret) return;
        secret = random_bytes(totp_secret_bytes);
        db.exec(R"sql(UPDATE accounts SET totp_sealed = $1 WHERE id = $2)sql",
                {Bytes{seal(data_->key, *secret, account)}, account});
    });
    return secret;
}

std::expected<std::string, Refused> Access::confirm_code(const std::string& token,
                                                         const std::string& typed) {
    std::string code;
    for (const char c : typed)
        if (c >= '0' && c <= '9') code += c;
    std::expected<std::string, Refused> answer = std::unexpected(Refused{Refused::Why::Wrong});
    write(*data_->writer, [&](Db& db) {
        const auto stored = find_session(db, token);
        if (!stored || stored->session.stage == Stage::Complete ||
            expired(*stored, data_->options, data_->now_ms()))
            return;
        const std::string& account = stored->session.account.waarde;
        const std::string limit = data_->limit_key("code", account);
        if (const auto wait = data_->must_wait(db, limit); wait.count() > 0) {
            answer = std::unexpected(Refused{Refused::Why::Wait, wait});
            return;
        }
        const Rows rows = db.query(
            R"sql(SELECT totp_sealed, totp_last FROM accounts WHERE id = $1)sql", {account});
        if (rows[0].is_null(0)) return;
        const auto secret = open_sealed(data_->key, rows[0].bytes(0), account);
        ENSURE(secret.has_value());
        const auto step = totp_match(*secret, code, data_->clock.now(), rows[0].integer(1));
        if (!step) return Data::count_failure(db, limit, data_->now_ms());

        Data::clear_failures(db, limit);
        db.exec(R"sql(UPDATE accounts SET totp_last = $1, totp_confirmed = 1 WHERE id = $2)sql",
                {*step, account});
        db.exec(R"sql(DELETE FROM sessions WHERE token_hash = $1)sql", {Bytes{token_hash(token)}});
        const std::string fresh = random_token();  // no token of before the code lives on
        Session session = stored->session;
        session.stage = Stage::Complete;
        insert_session(db, fresh, session, data_->now_ms());
        answer = fresh;
    });
    return answer;
}

std::optional<Session> Access::session(const std::string& token, const std::string& gemeente) {
    if (token.empty()) return {};
    std::optional<Stored> stored;
    {
        const auto db = data_->readers.lease();
        stored = find_session(*db, token);
    }
    const std::int64_t now_ms = data_->now_ms();
    if (!stored || stored->session.gemeente != gemeente || expired(*stored, data_->options, now_ms))
        return {};
    if (now_ms - stored->seen_ms >= seen_step_ms)
        write(*data_->writer, [&](Db& db) {
            db.exec(R"sql(UPDATE sessions SET seen_ms = $1 WHERE token_hash = $2)sql",
                    {now_ms, Bytes{token_hash(token)}});
        });
    return stored->session;
}

std::optional<Session> Access::expired_session(const std::string& token,
                                               const std::string& gemeente) {
    if (token.empty()) return {};
    const auto db = data_->readers.lease();
    const auto stored = find_session(*db, token);
    const std::int64_t now_ms = data_->now_ms();
    if (!stored || stored->session.gemeente != gemeente ||
        stored->session.stage != Stage::Complete || !expired(*stored, data_->options, now_ms) ||
        now_ms - stored->seen_ms > std::chrono::milliseconds{draft_days}.count())
        return {};
    return stored->session;
}

void Access::logout(const std::string& token) {
    write(*data_->writer, [&](Db& db) {
        db.exec(R"sql(DELETE FROM sessions WHERE token_hash = $1)sql", {Bytes{token_hash(token)}});
    });
}

}  // namespace houvast::access
