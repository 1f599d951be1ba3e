#include "integrations/curl.h"

#include "base/check.h"

#include <algorithm>
#include <csignal>
#include <new>

namespace houvast {

namespace {

constexpr long connect_seconds_max = 10;

int stop_when_asked(void* asked, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    return static_cast<const Afbreken*>(asked)->load() ? 1 : 0;
}

std::size_t drop(char*, std::size_t size, std::size_t count, void*) { return size * count; }

// Once per process, before the first transfer, whichever thread comes first.
void start_library() {
    static const CURLcode started = [] {
        std::signal(SIGPIPE, SIG_IGN);  // a line that breaks is an answer, not the end of us
        return curl_global_init(CURL_GLOBAL_DEFAULT);
    }();
    ENSURE(started == CURLE_OK);
}

}  // namespace

Curl::Curl(const Afbreken& afbreken, int seconds_max) {
    start_library();
    handle_ = curl_easy_init();
    if (handle_ == nullptr) throw std::bad_alloc();
    curl_easy_setopt(handle_, CURLOPT_ERRORBUFFER, error_);
    number(CURLOPT_NOSIGNAL, 1);
    number(CURLOPT_CONNECTTIMEOUT, std::min<long>(seconds_max, connect_seconds_max));
    number(CURLOPT_TIMEOUT, seconds_max);
    number(CURLOPT_SSL_VERIFYPEER, 1);
    number(CURLOPT_SSL_VERIFYHOST, 2);
    number(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
    text(CURLOPT_PROXY, "");
    number(CURLOPT_NOPROGRESS, 0);
    curl_easy_setopt(handle_, CURLOPT_XFERINFOFUNCTION, stop_when_asked);
    curl_easy_setopt(handle_, CURLOPT_XFERINFODATA, &afbreken);
    curl_easy_setopt(handle_, CURLOPT_WRITEFUNCTION, drop);
}

Curl::~Curl() {
    curl_easy_cleanup(handle_);
    for (curl_slist* list : lists_) curl_slist_free_all(list);
}

void Curl::text(CURLoption option, const std::string& value) {
    ENSURE(curl_easy_setopt(handle_, option, value.c_str()) == CURLE_OK);
}

void Curl::number(CURLoption option, long value) {
    ENSURE(curl_easy_setopt(handle_, option, value) == CURLE_OK);
}

void Curl::list(CURLoption option, const std::vector<std::string>& values) {
    curl_slist* list = nullptr;
    for (const std::string& value : values) {
        curl_slist* longer = curl_slist_append(list, value.c_str());
        if (longer == nullptr) {
            curl_slist_free_all(list);
            throw std::bad_alloc();
        }
        list = longer;
    }
    lists_.push_back(list);
    ENSURE(curl_easy_setopt(handle_, option, list) == CURLE_OK);
}

void Curl::upload(Reader reader, void* from) {
    number(CURLOPT_UPLOAD, 1);
    curl_easy_setopt(handle_, CURLOPT_READFUNCTION, reader);
    curl_easy_setopt(handle_, CURLOPT_READDATA, from);
}

CURLcode Curl::perform() { return curl_easy_perform(handle_); }

int Curl::answer() const {
    long answer = 0;
    curl_easy_getinfo(handle_, CURLINFO_RESPONSE_CODE, &answer);
    return static_cast<int>(answer);
}

}  // namespace houvast
