// Shared: a value that several may keep and nobody changes. A copy costs a pointer; it compares as
// the value does. A new value takes the place of the old one for who holds this one only.
#pragma once

#include <memory>

namespace houvast {

template <class T>
class Shared {
public:
    Shared() : Shared(T{}) {}
    Shared(T value) : value_(std::make_shared<const T>(std::move(value))) {}
    Shared(std::shared_ptr<const T> value) : value_(std::move(value)) {}  // never empty

    operator const T&() const { return *value_; }
    const T& operator*() const { return *value_; }
    const T* operator->() const { return value_.get(); }
    friend bool operator==(const Shared& a, const Shared& b) {
        return a.value_ == b.value_ || *a.value_ == *b.value_;
    }

private:
    std::shared_ptr<const T> value_;  // shared: by who keeps it too
};

}  // namespace houvast
