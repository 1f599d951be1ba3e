// Mime: a Mail as the bytes that go over the line (RFC 5322, 2045-2049). Text is quoted-printable,
// names and subjects are encoded words (RFC 2047), attachments base64.
//
// Headers are made of what people typed somewhere. A line end or another control character in one
// would let them add headers or recipients: such a mail is not made.
#pragma once

#include "integrations/mail/mail.h"

#include <string_view>

namespace houvast::mail {

// Nothing when it cannot be a mail: a control character in a header, an address that is none.
std::optional<std::string> mime_of(const Mail&);

// One @, visible ASCII only, no angle brackets, commas, quotes: safe on the line and in a header.
bool is_mailbox(std::string_view);

// The parts, for their tests.
std::string quoted_printable(std::string_view utf8);   // lines of at most 76, ended with CRLF
std::string base64_lines(std::string_view bytes);      // the same
// As it is when it is plain ASCII, or else encoded words of at most 75, folded; whole characters.
std::string header_text(std::string_view utf8, std::size_t already_on_line = 0);
std::string date_header(Tijdstip);                     // Wed, 25 Nov 2026 08:00:00 +0000

}  // namespace houvast::mail
