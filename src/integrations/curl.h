// Curl: one transfer by libcurl, with the limits that every one of ours has: a time, a way to stop,
// certificates checked, no signals, no redirects, nothing read from the environment's proxies.
// Private to integrations/.
#pragma once

#include "integrations/bezorging.h"

#include <curl/curl.h>

#include <memory>
#include <vector>

namespace houvast {

class Curl {
public:
    Curl(const Afbreken&, int seconds_max);  // throws std::bad_alloc
    ~Curl();
    Curl(const Curl&) = delete;
    Curl& operator=(const Curl&) = delete;

    void text(CURLoption, const std::string&);
    void number(CURLoption, long);
    void list(CURLoption, const std::vector<std::string>&);
    using Reader = std::size_t (*)(char*, std::size_t, std::size_t, void*);
    void upload(Reader, void* from);

    CURLcode perform();                // what comes back is not kept
    int answer() const;                // the last number of the other side; 0: none
    std::string_view said() const { return error_; }  // libcurl's words: never for a log

private:
    CURL* handle_;
    std::vector<curl_slist*> lists_;
    char error_[CURL_ERROR_SIZE] = {};
};

}  // namespace houvast
