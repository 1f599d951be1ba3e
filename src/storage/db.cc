// What both engines share: reading a row's values.
#include "storage/db.h"

#include "base/check.h"

namespace houvast {

namespace {

template <class T>
const T& value_at(const std::vector<DbValue>& values, std::size_t column) {
    ENSURE(column < values.size());
    // Every table is STRICT, so what comes back as something else was changed in the file itself.
    if (const T* value = std::get_if<T>(&values[column])) return *value;
    throw DbError(DbError::Kind::Broken, "a value of another type than its column");
}

}  // namespace

bool Row::is_null(std::size_t column) const {
    ENSURE(column < values_.size());
    return std::holds_alternative<std::monostate>(values_[column]);
}

std::int64_t Row::integer(std::size_t column) const {
    return value_at<std::int64_t>(values_, column);
}

const std::string& Row::text(std::size_t column) const {
    return value_at<std::string>(values_, column);
}

const std::string& Row::bytes(std::size_t column) const {
    return value_at<Bytes>(values_, column).bytes;
}

std::optional<std::string> Row::optional_text(std::size_t column) const {
    if (is_null(column)) return std::nullopt;
    return text(column);
}

std::optional<std::int64_t> Row::optional_integer(std::size_t column) const {
    if (is_null(column)) return std::nullopt;
    return integer(column);
}

}  // namespace houvast
