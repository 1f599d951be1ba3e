// PostgresValue: values in PostgreSQL's binary form. Inside storage/ only.
#pragma once

#include "storage/db.h"

namespace houvast {

using PostgresType = unsigned int;  // its oid; fixed numbers since ever (catalog/pg_type.dat)

PostgresType postgres_type(const DbValue&);  // 0: PostgreSQL infers it
std::string to_postgres(const DbValue&);     // of anything but NULL

// A column's bytes as a value. ENSUREs a type of the dialect: integers, text, bytes, truth.
DbValue from_postgres(PostgresType, std::string_view bytes);

}  // namespace houvast
