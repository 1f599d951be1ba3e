#include "web/bewaard.h"

#include "base/random.h"
#include "base/text.h"

#include <list>
#include <mutex>
#include <unordered_map>

namespace houvast::web {

void Stuk::append_to(std::string& out, const Vulling& vulling) const {
    for (const Deel& deel : delen_) {
        out += deel.text;
        if (deel.gat) out += vulling.at(static_cast<std::size_t>(*deel.gat));
    }
}

std::size_t Stuk::bytes() const {
    std::size_t sum = titel_.size();
    for (const Deel& deel : delen_) sum += deel.text.size();
    return sum;
}

struct Bewaard::Data {
    struct Entry {
        std::string key;
        std::shared_ptr<const Stuk> stuk;
    };
    std::string mark = "gat-" + hex(random_bytes(16)) + "-";
    std::size_t bytes_max;
    std::mutex mutex;
    std::list<Entry> recent;  // the least recently used one last
    std::unordered_map<std::string_view, std::list<Entry>::iterator> entries;
    std::size_t bytes = 0;

    static std::size_t cost(const Entry& entry) { return entry.key.size() + entry.stuk->bytes(); }

    void drop(std::list<Entry>::iterator entry) {
        bytes -= cost(*entry);
        entries.erase(entry->key);
        recent.erase(entry);
    }
};

Bewaard::Bewaard(std::size_t bytes_max) : data_(std::make_unique<Data>()) {
    data_->bytes_max = bytes_max;
}
Bewaard::~Bewaard() = default;

std::string Bewaard::gat(Gat gat) const {
    return data_->mark + static_cast<char>('0' + static_cast<int>(gat));
}

std::shared_ptr<const Stuk> Bewaard::find(const std::string& key) {
    const std::lock_guard lock(data_->mutex);
    const auto found = data_->entries.find(key);
    if (found == data_->entries.end()) return {};
    data_->recent.splice(data_->recent.begin(), data_->recent, found->second);
    return found->second->stuk;
}

std::shared_ptr<const Stuk> Bewaard::keep(const std::string& key, const html::Html& made,
                                          std::string titel) {
    auto stuk = std::make_shared<Stuk>();
    stuk->titel_ = std::move(titel);
    std::string_view rest = made.str();
    for (auto at = rest.find(data_->mark); at != rest.npos; at = rest.find(data_->mark)) {
        const char which = rest.at(at + data_->mark.size());
        stuk->delen_.push_back({std::string(rest.substr(0, at)), static_cast<Gat>(which - '0')});
        rest.remove_prefix(at + data_->mark.size() + 1);
    }
    stuk->delen_.push_back({std::string(rest), {}});
    if (key.empty()) return stuk;

    const std::lock_guard lock(data_->mutex);
    if (const auto known = data_->entries.find(key); known != data_->entries.end())
        data_->drop(known->second);
    data_->recent.push_front({key, stuk});
    data_->entries.emplace(data_->recent.front().key, data_->recent.begin());
    data_->bytes += Data::cost(data_->recent.front());
    while (data_->bytes > data_->bytes_max && data_->recent.size() > 1)
        data_->drop(std::prev(data_->recent.end()));
    return stuk;
}

}  // namespace houvast::web
