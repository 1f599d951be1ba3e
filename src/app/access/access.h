// Access: who may come in. The installation's own database, apart from every gemeente's journal:
// staff may serve several gemeenten, and a password is nobody's history. Thread-safe.
//
// No lock-outs: a wrong password makes the next try wait, a bit longer each time, so that nobody
// can shut a colleague out. Tokens are kept as hashes only; TOTP secrets sealed.
#pragma once

#include "app/writer.h"
#include "base/clock.h"
#include "domain/ids.h"

#include <expected>
#include <span>

namespace houvast::access {

using AccountId = Id<struct AccountTag>;

enum class Stage {
    Code,      // password was right, the code is still to come
    NewCode,   // password was right, an authenticator app is still to be set up
    Complete,
};

struct Session {
    AccountId account;
    std::string gemeente;
    MedewerkerId medewerker;
    Stage stage;
};

struct Refused {
    enum class Why { Wrong, Wait } why;
    std::chrono::seconds wait{0};  // before the next try is looked at
};

enum class SecondFactor { Required, Optional };  // Optional: demo only

struct Options {
    std::chrono::minutes idle_max{60};
    std::chrono::hours session_max{12};
    SecondFactor second_factor = SecondFactor::Required;
};

class Access {
public:
    Access(std::unique_ptr<Databank>, std::string key, const Clock&, Options = {});
    ~Access();

    // An account for a medewerker of a gemeente; the same login in another gemeente is the same
    // account. Gives a token for the page where the password is chosen: once, within seven days.
    std::string invite(const std::string& gemeente, const MedewerkerId&, const std::string& login);
    // A new token for somebody who lost the password or the phone; the authenticator starts anew.
    // Ends this account's sessions. Empty where there is no such medewerker.
    std::string reset(const std::string& gemeente, const MedewerkerId&);
    // Somebody leaves: this gemeente's membership and sessions end.
    void remove(const std::string& gemeente, const MedewerkerId&);
    bool has_accounts(const std::string& gemeente);

    // Whose invitation is this? The login, where the token still works.
    std::optional<std::string> invited(const std::string& token);
    bool accept(const std::string& token, const std::string& password);
    // Demo only: an account with a password and without an authenticator.
    void add_demo_account(const std::string& gemeente, const MedewerkerId&,
                          const std::string& login, const std::string& password);

    // Login with a name and a password: a session token for the cookie.
    std::expected<std::string, Refused> login(const std::string& gemeente, const std::string& login,
                                              const std::string& password);
    // The six figures; the session then is Complete, under a fresh token.
    std::expected<std::string, Refused> confirm_code(const std::string& token,
                                                     const std::string& code);
    // The secret to set up in an app, for a session in stage NewCode: the same until confirmed.
    std::optional<std::string> new_secret(const std::string& token);
    std::string login_of(const AccountId&);

    // The session of a token on this gemeente's host; notes that it was seen, once a minute.
    std::optional<Session> session(const std::string& token, const std::string& gemeente);
    // The same for one that has expired not longer than seven days ago: only to keep a draft for
    // this person, never to show anything.
    std::optional<Session> expired_session(const std::string& token, const std::string& gemeente);
    void logout(const std::string& token);

    // A limit for anything else that costs: true while `key` had fewer than `count_max` in the
    // window. Counts this one.
    bool within_limit(const std::string& key, int count_max, std::chrono::seconds window);

    // Accounts and memberships of these gemeenten, into a file and back; logins and password hashes
    // in it are sealed with the installation's key. Sessions, invitations and limits are left out.
    // Throws BackupError for a file that is not whole or not of this installation.
    void back_up(const std::string& path, std::span<const std::string> gemeenten);
    void restore(const std::string& path, std::span<const std::string> gemeenten);
    // Is there an account with a password? After a restore: who is not, is invited.
    bool can_log_in(const std::string& gemeente, const MedewerkerId&);

    void forget_old();  // expired rows; from time to time

private:
    struct Data;
    std::unique_ptr<Data> data_;
};

}  // namespace houvast::access
