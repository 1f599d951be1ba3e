#include "storage/dialect.h"

#include "base/check.h"

namespace houvast {

namespace {

bool is_word(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

std::string_view translated(std::string_view word) {
    ENSURE(word != "AUTOINCREMENT");
    if (word == "INTEGER") return "BIGINT";
    if (word == "BLOB") return "BYTEA";
    if (word == "TEXT") return "TEXT COLLATE \"C\"";
    if (word == "STRICT" || word == "WITHOUT" || word == "ROWID") return "";
    return word;
}

std::size_t end_of_quoted(std::string_view text, std::size_t from) {
    const std::size_t end = text.find(text[from], from + 1);
    return end == std::string_view::npos ? text.size() : end + 1;
}

std::size_t end_of_comment(std::string_view text, std::size_t from) {
    const std::size_t end = text.find('\n', from);
    return end == std::string_view::npos ? text.size() : end + 1;
}

}  // namespace

std::string postgres_definitions(std::string_view sqlite) {
    std::string result;
    std::string_view last;
    for (std::size_t i = 0; i < sqlite.size();) {
        std::size_t end = i + 1;
        std::string_view piece = sqlite.substr(i, 1);
        if (piece == "'" || piece == "\"") {
            end = end_of_quoted(sqlite, i);
            piece = sqlite.substr(i, end - i);
        } else if (sqlite.substr(i).starts_with("--")) {
            end = end_of_comment(sqlite, i);
            piece = "\n";
        } else if (is_word(sqlite[i])) {
            while (end < sqlite.size() && is_word(sqlite[end])) ++end;
            const std::string_view word = sqlite.substr(i, end - i);
            // CAST(x AS TEXT) may not carry a collation.
            piece = last == "AS" && word == "TEXT" ? word : translated(word);
            last = word;
        }
        result += piece;
        i = end;
    }
    return result;
}

}  // namespace houvast
