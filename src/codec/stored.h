// Stored<G>: one fact to JSON and back. Declared for everybody in codec/; a noun's own file makes
// it for its facts (`template struct Stored<AdviesVolstaat>;`), so that each is compiled once.
#pragma once

#include <boost/json/fwd.hpp>

namespace houvast::codec {

template <class G>
struct Stored {
    static boost::json::object to_json(const G&);
    static G from_json(const boost::json::object&);
};

}  // namespace houvast::codec
