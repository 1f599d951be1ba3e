#include "texts/catalogue.h"

#include <boost/locale/generator.hpp>
#include <boost/locale/message.hpp>

#include <cstdint>
#include <cstring>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <unordered_map>
#include <vector>

namespace houvast {

namespace {

using Facet = boost::locale::message_format<char>;

constexpr int our_domain = 0;  // the only one that we add

std::locale messages_of(const std::string& dir, const std::string& language) {
    boost::locale::generator make;
    make.categories(boost::locale::category_t::message);  // dates and numbers are Texts' own
    make.add_messages_path(dir);
    make.add_messages_domain("houvast");
    return make(language + ".UTF-8");
}

// Boost.Locale cannot list what it has read, so we read the ids from the file: gettext manual,
// "The Format of GNU MO Files". A message with a plural has its id twice, with a NUL between.
class MoFile {
public:
    explicit MoFile(const std::string& path) : path_(path) {
        std::ifstream file(path, std::ios::binary);
        bytes_.assign(std::istreambuf_iterator<char>(file), {});
        if (!file || bytes_.empty())
            throw std::runtime_error("no translations in " + path +
                                     ": build the target 'translations', or set HOUVAST_SHARE");
        if (word(0) != 0x950412de) broken();
    }

    std::vector<std::string> ids() const {
        std::vector<std::string> all;
        const std::size_t count = word(8);
        const std::size_t table = word(12);
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t length = word(table + 8 * i);
            const std::size_t start = word(table + 8 * i + 4);
            if (start > bytes_.size() || length > bytes_.size() - start) broken();
            if (length > 0) all.push_back(bytes_.substr(start, length));  // "" is the header
        }
        return all;
    }

private:
    std::size_t word(std::size_t at) const {
        std::uint32_t value = 0;
        if (at > bytes_.size() || bytes_.size() - at < sizeof value) broken();
        std::memcpy(&value, bytes_.data() + at, sizeof value);
        return value;
    }
    [[noreturn]] void broken() const {
        throw std::runtime_error(path_ + " is not a catalogue of messages");
    }

    std::string path_, bytes_;
};

struct Message {
    const char* sentence;
    bool has_plural;
};

struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view id) const {
        return std::hash<std::string_view>{}(id);
    }
};

}  // namespace

struct Catalogue::Messages {
    std::locale locale;  // keeps the facet and its sentences alive
    const Facet& facet = std::use_facet<Facet>(locale);
    std::unordered_map<std::string, Message, Hash, std::equal_to<>> by_id = {};
};

Catalogue::Catalogue(const std::string& dir, const std::string& language) {
    const MoFile file(dir + '/' + language + "/LC_MESSAGES/houvast.mo");
    std::unique_ptr<Messages> messages{new Messages{.locale = messages_of(dir, language)}};
    for (const std::string& ids : file.ids()) {
        const std::string id = ids.substr(0, ids.find('\0'));
        if (const char* sentence = messages->facet.get(our_domain, nullptr, id.c_str()))
            messages->by_id.insert({id, {.sentence = sentence, .has_plural = id != ids}});
    }
    messages_ = std::move(messages);
}

Catalogue::~Catalogue() = default;

const char* Catalogue::find(std::string_view id, std::optional<int> count) const {
    const auto found = messages_->by_id.find(id);
    if (found == messages_->by_id.end()) return nullptr;
    const auto& [key, message] = *found;
    if (!count || !message.has_plural) return message.sentence;
    return messages_->facet.get(our_domain, nullptr, key.c_str(), *count);
}

}  // namespace houvast
