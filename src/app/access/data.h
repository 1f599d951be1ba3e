// What the files of access/ share. Private to this folder.
#pragma once

#include "app/access/access.h"

namespace houvast::access {

struct Access::Data {
    Data(std::unique_ptr<Databank>, std::string key, const Clock&, Options);

    std::int64_t now_ms() const { return clock.now().time_since_epoch().count(); }
    // Keyed: the table of limits shows no login and no address.
    std::string limit_key(std::string_view what, std::string_view who) const;

    // How long this key must wait before a try is looked at.
    std::chrono::seconds must_wait(Db&, const std::string& key) const;
    static void count_failure(Db&, const std::string& key, std::int64_t now_ms);
    static void clear_failures(Db&, const std::string& key);

    std::string new_token(Db&, const AccountId&);  // an invitation

    std::unique_ptr<Databank> databank;
    std::string key;
    const Clock& clock;
    Options options;
    std::unique_ptr<Writer> writer;
    ReadPool readers;
};

std::string token_hash(std::string_view token);
std::string normal_login(std::string_view login);  // without white space, ASCII in lower case

}  // namespace houvast::access
