#include "journal/key_cache.h"

#include "base/check.h"

namespace houvast {

KeyCache::KeyCache(std::size_t keys_max) : keys_max_(keys_max) { ENSURE(keys_max > 0); }

std::optional<std::string> KeyCache::find(const StreamId& stream) {
    const std::lock_guard lock(mutex_);
    const auto found = index_.find(stream);
    if (found == index_.end()) return std::nullopt;
    entries_.splice(entries_.begin(), entries_, found->second);
    return found->second->key;
}

void KeyCache::put(const StreamId& stream, const std::string& key, Made made) {
    const std::lock_guard lock(mutex_);
    remove(stream);
    entries_.push_front({stream, key, made});
    index_[stream] = entries_.begin();
    any_uncommitted_ = any_uncommitted_ || made == Made::InThisTransaction;
    if (entries_.size() > keys_max_) remove(StreamId(entries_.back().stream));
}

void KeyCache::forget(const StreamId& stream) {
    const std::lock_guard lock(mutex_);
    remove(stream);
}

void KeyCache::committed() noexcept {
    const std::lock_guard lock(mutex_);
    if (!any_uncommitted_) return;
    for (Entry& entry : entries_) entry.made = Made::Before;
    any_uncommitted_ = false;
}

void KeyCache::forget_uncommitted() noexcept {
    const std::lock_guard lock(mutex_);
    if (!any_uncommitted_) return;
    for (auto entry = entries_.begin(); entry != entries_.end();) {
        if (entry->made == Made::InThisTransaction) {
            index_.erase(entry->stream);
            entry = entries_.erase(entry);
        } else {
            ++entry;
        }
    }
    any_uncommitted_ = false;
}

void KeyCache::remove(const StreamId& stream) {
    const auto found = index_.find(stream);
    if (found == index_.end()) return;
    entries_.erase(found->second);
    index_.erase(found);
}

}  // namespace houvast
