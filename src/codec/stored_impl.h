// How Stored<G> is made from the description of G. For the nouns' own files only.
#pragma once

#include "codec/shape.h"
#include "codec/stored.h"

namespace houvast::codec {

template <class G>
boost::json::object Stored<G>::to_json(const G& g) {
    Writer writer;
    G copy = g;  // a description takes what it may also fill
    shape(writer, copy);
    return std::move(writer.object);
}

template <class G>
G Stored<G>::from_json(const boost::json::object& object) {
    Reader reader(object);
    G g{};
    shape(reader, g);
    reader.finish();
    return g;
}

}  // namespace houvast::codec
