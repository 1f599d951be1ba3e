// KeyCache: the stream keys that were used last. Inside journal/ only. Thread-safe.
#pragma once

#include "journal/journal.h"

#include <list>
#include <map>
#include <mutex>

namespace houvast {

class KeyCache {
public:
    explicit KeyCache(std::size_t keys_max);

    enum class Made { Before, InThisTransaction };
    std::optional<std::string> find(const StreamId&);
    void put(const StreamId&, const std::string& key, Made);
    void forget(const StreamId&);

    void committed() noexcept;
    void forget_uncommitted() noexcept;

private:
    struct Entry {
        StreamId stream;
        std::string key;
        Made made;
    };
    void remove(const StreamId&);

    std::mutex mutex_;
    std::size_t keys_max_;
    std::list<Entry> entries_;  // used last comes first
    std::map<StreamId, std::list<Entry>::iterator> index_;
    bool any_uncommitted_ = false;
};

}  // namespace houvast
