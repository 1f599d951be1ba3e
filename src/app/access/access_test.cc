// Goal: who comes in, who does not, and what it costs to guess.
#include "app/access/access.h"

#include "app/access/totp.h"
#include "journal/export_file.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace houvast;
using namespace houvast::access;
namespace fs = std::filesystem;

namespace {

struct StillClock : Clock {
    Tijdstip at{std::chrono::seconds{1'800'000'000}};
    Tijdstip now() const override { return at; }
};

const MedewerkerId anna{"0192a000-0000-7000-8000-000000000001"};
const std::string goed = "een lange zin is een goed wachtwoord";

struct Fixture {
    fs::path folder = fs::temp_directory_path() / ("houvast-access-" + std::to_string(getpid()));
    StillClock clock;
    std::unique_ptr<Access> access;
    Fixture() {
        fs::remove_all(folder);
        fs::create_directories(folder);
        access = std::make_unique<Access>(sqlite({.path = (folder / "access.db").string()}),
                                          std::string(32, 'a'), clock);
    }
    ~Fixture() {
        access.reset();
        fs::remove_all(folder);
    }
    void invite_anna() {
        REQUIRE(access->accept(access->invite("leiden", anna, "Anna@Leiden.nl"), goed));
    }
    auto login(const std::string& password, const std::string& gemeente = "leiden") {
        return access->login(gemeente, " anna@leiden.NL ", password);
    }
    std::string code_of(const std::string& secret) {
        clock.at += std::chrono::seconds{30};
        return totp_code(secret, totp_step(clock.at));
    }
    std::string complete() {
        const auto token = login(goed);
        REQUIRE(token);
        const auto secret = access->new_secret(*token);
        REQUIRE(secret);
        const auto done = access->confirm_code(*token, code_of(*secret));
        REQUIRE(done);
        return *done;
    }
};

}  // namespace

TEST_CASE("from an invitation to a complete session, with an authenticator") {
    Fixture f;
    const std::string invitation = f.access->invite("leiden", anna, "anna@leiden.nl");
    CHECK(f.access->invited(invitation) == "anna@leiden.nl");
    CHECK(f.access->accept(invitation, goed));
    CHECK_FALSE(f.access->accept(invitation, goed));  // once

    const auto token = f.login(goed);
    REQUIRE(token);
    CHECK(f.access->session(*token, "leiden")->stage == Stage::NewCode);
    const auto secret = f.access->new_secret(*token);
    REQUIRE(secret);
    CHECK(f.access->new_secret(*token) == secret);  // the same page again shows the same code
    const auto complete = f.access->confirm_code(*token, f.code_of(*secret));
    REQUIRE(complete);
    CHECK(f.access->session(*complete, "leiden")->stage == Stage::Complete);
    CHECK(f.access->session(*complete, "leiden")->medewerker == anna);
    CHECK_FALSE(f.access->session(*token, "leiden"));  // the half-way token is gone

    const auto again = f.login(goed);
    CHECK(f.access->session(*again, "leiden")->stage == Stage::Code);
    CHECK_FALSE(f.access->new_secret(*again));  // the secret is never shown a second time
}

TEST_CASE("R-036 a session of one gemeente is none in another") {
    Fixture f;
    f.invite_anna();
    const std::string token = f.complete();
    CHECK_FALSE(f.access->session(token, "delft"));
    CHECK_FALSE(f.login(goed, "delft"));
}

TEST_CASE("R-037 a wrong password waits a bit longer each time, and never locks out") {
    Fixture f;
    f.invite_anna();
    for (int i = 0; i < 4; ++i) CHECK(f.login("fout").error().why == Refused::Why::Wrong);
    CHECK(f.login(goed).error().why == Refused::Why::Wait);
    CHECK(f.login(goed).error().wait == std::chrono::seconds{1});
    f.clock.at += std::chrono::seconds{1};
    CHECK(f.login("fout").error().why == Refused::Why::Wrong);
    f.clock.at += std::chrono::seconds{2};
    CHECK(f.login(goed));
    CHECK(f.login("fout").error().why == Refused::Why::Wrong);  // and the slate is clean
    CHECK(f.login(goed));
}

TEST_CASE("a session ends when nobody is there, and at the end of the day") {
    Fixture f;
    f.invite_anna();
    std::string token = f.complete();
    f.clock.at += std::chrono::minutes{59};
    CHECK(f.access->session(token, "leiden"));
    f.clock.at += std::chrono::minutes{61};
    CHECK_FALSE(f.access->session(token, "leiden"));
    CHECK(f.access->expired_session(token, "leiden")->medewerker == anna);
    CHECK_FALSE(f.access->expired_session(token, "delft"));
    f.clock.at += std::chrono::days{8};
    CHECK_FALSE(f.access->expired_session(token, "leiden"));
}

TEST_CASE("a reset takes password, authenticator and sessions, and gives a new invitation") {
    Fixture f;
    f.invite_anna();
    const std::string token = f.complete();
    const std::string invitation = f.access->reset("leiden", anna);
    CHECK_FALSE(f.access->session(token, "leiden"));
    CHECK_FALSE(f.login(goed));
    f.clock.at += std::chrono::minutes{5};
    CHECK(f.access->accept(invitation, "nog een lange zin hierbij"));
    const auto fresh = f.login("nog een lange zin hierbij");
    CHECK(f.access->session(*fresh, "leiden")->stage == Stage::NewCode);
}

TEST_CASE("an invitation lives for seven days; who left has no session and no way in") {
    Fixture f;
    const std::string late = f.access->invite("leiden", anna, "anna@leiden.nl");
    f.clock.at += std::chrono::days{7};
    CHECK_FALSE(f.access->accept(late, goed));
    f.invite_anna();
    const std::string token = f.complete();
    f.access->remove("leiden", anna);
    CHECK_FALSE(f.access->session(token, "leiden"));
    CHECK_FALSE(f.login(goed));
}

TEST_CASE("logging out, and a limit that counts in a window") {
    Fixture f;
    f.invite_anna();
    const std::string token = f.complete();
    f.access->logout(token);
    CHECK_FALSE(f.access->session(token, "leiden"));
    for (int i = 0; i < 3; ++i) CHECK(f.access->within_limit("x", 3, std::chrono::seconds{60}));
    CHECK_FALSE(f.access->within_limit("x", 3, std::chrono::seconds{60}));
    CHECK(f.access->within_limit("y", 3, std::chrono::seconds{60}));
    f.clock.at += std::chrono::seconds{61};
    CHECK(f.access->within_limit("x", 3, std::chrono::seconds{60}));
}

TEST_CASE("accounts come back from a backup: password and authenticator work, sessions do not") {
    Fixture f;
    f.invite_anna();
    const std::string session = f.complete();
    const std::string file = (f.folder / "toegang").string();
    const std::vector<std::string> leiden = {"leiden"};
    f.access->back_up(file, leiden);
    std::ifstream in(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    CHECK_FALSE(bytes.contains("anna@leiden.nl"));  // sealed: a backup says nothing by itself
    CHECK_FALSE(bytes.contains("$argon2"));

    const auto other = [&](const char* name, char key) {
        return std::make_unique<Access>(sqlite({.path = (f.folder / name).string()}),
                                        std::string(32, key), f.clock);
    };
    CHECK_THROWS_AS(other("vreemd.db", 'b')->restore(file, leiden), BackupError);
    auto nobody = other("leeg.db", 'a');
    f.access->back_up(file + "-delft", std::vector<std::string>{"delft"});
    nobody->restore(file + "-delft", std::vector<std::string>{"delft"});
    CHECK_FALSE(nobody->has_accounts("leiden"));

    f.access = other("terug.db", 'a');
    CHECK_FALSE(f.access->can_log_in("leiden", anna));
    f.access->restore(file, leiden);
    CHECK(f.access->can_log_in("leiden", anna));
    CHECK_FALSE(f.access->session(session, "leiden"));
    const auto token = f.login(goed);
    REQUIRE(token);
    CHECK_FALSE(f.access->new_secret(*token));  // it has one: only its figures count
}
