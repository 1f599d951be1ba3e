// Drafts: what somebody was typing, kept sealed outside the journal, so that an expired session, a
// closed laptop or a conflict loses nothing. One per person and form; the latest wins.
#pragma once

#include "app/gemeente.h"

namespace houvast {

struct Draft {
    std::string form;     // the path it is posted to
    std::string content;  // as the browser encodes a form; at most draft_bytes_max
    Tijdstip at;
};
inline constexpr std::size_t draft_bytes_max = 64 * 1024;
inline constexpr int drafts_per_person_max = 50;     // the oldest go
inline constexpr std::chrono::days draft_days_max{30};  // then the draft goes

// False: too long, nothing kept.
bool keep_draft(Gemeente&, const Actor&, const std::string& form, const std::string& content);
std::optional<Draft> find_draft(Gemeente&, const Actor&, const std::string& form);
void drop_draft(Gemeente&, const Actor&, const std::string& form);

std::string_view drafts_schema();

}  // namespace houvast
