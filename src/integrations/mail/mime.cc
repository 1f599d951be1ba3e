#include "integrations/mail/mime.h"

#include "base/hash.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <span>

namespace houvast::mail {

namespace {

constexpr std::size_t line_max = 76;
constexpr std::size_t encoded_word_max = 75;
constexpr std::string_view crlf = "\r\n";

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }
bool is_ascii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}
bool fits_header(std::string_view text) {
    return is_utf8(text) && std::ranges::none_of(text, is_control);
}

std::string escaped(char c) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    return {'=', digits[byte >> 4], digits[byte & 15]};
}

std::string two(unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string base64(std::string_view bytes) {
    constexpr std::string_view alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const auto at = [&](std::size_t n) {
            return n < bytes.size() ? unsigned{static_cast<unsigned char>(bytes[n])} : 0u;
        };
        const unsigned three = at(i) << 16 | at(i + 1) << 8 | at(i + 2);
        text += alphabet[three >> 18];
        text += alphabet[three >> 12 & 63];
        text += i + 1 < bytes.size() ? alphabet[three >> 6 & 63] : '=';
        text += i + 2 < bytes.size() ? alphabet[three & 63] : '=';
    }
    return text;
}

// Where the UTF-8 character at `from` ends.
std::size_t end_of_character(std::string_view utf8, std::size_t from) {
    std::size_t end = from + 1;
    while (end < utf8.size() && (static_cast<unsigned char>(utf8[end]) & 0xC0) == 0x80) ++end;
    return end;
}

std::string mailbox(const Adres& adres, std::size_t already_on_line) {
    if (adres.naam.empty()) return adres.adres;
    const std::string address = " <" + adres.adres + ">";
    if (!is_ascii(adres.naam)) return header_text(adres.naam, already_on_line) + address;
    std::string quoted = "\"";
    for (const char c : adres.naam) {
        if (c == '"' || c == '\\') quoted += '\\';
        quoted += c;
    }
    return quoted + "\"" + address;
}

void header(std::string& out, std::string_view name, std::string_view value) {
    out.append(name).append(": ").append(value).append(crlf);
}

// Quoted-printable and base64 never hold "=_".
std::string boundary_of(const Mail& mail) {
    return "=_" + hex(hash(mail.bericht_id)).substr(0, 32);
}

void text_part(std::string& out, const Mail& mail) {
    header(out, "Content-Type", "text/plain; charset=utf-8");
    header(out, "Content-Transfer-Encoding", "quoted-printable");
    out.append(crlf).append(quoted_printable(mail.tekst));
}

bool is_sound(const Mail& mail) {
    if (!is_mailbox(mail.van.adres) || !is_mailbox(mail.aan.adres)) return false;
    if (!is_mailbox(mail.bericht_id) || !is_utf8(mail.tekst)) return false;
    for (const std::string* typed : {&mail.van.naam, &mail.aan.naam, &mail.onderwerp, &mail.taal})
        if (!fits_header(*typed)) return false;
    return std::ranges::all_of(mail.bijlagen, [](const Bijlage& bijlage) {
        return is_ascii(bijlage.naam) && fits_header(bijlage.naam) && fits_header(bijlage.soort) &&
               bijlage.naam.find('"') == std::string::npos;
    });
}

}  // namespace

bool is_mailbox(std::string_view text) {
    const auto at = text.find('@');
    if (at == std::string_view::npos || at == 0 || at + 1 == text.size() || text.size() > 254)
        return false;
    if (text.find('@', at + 1) != std::string_view::npos) return false;
    return std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7f; }) &&
           text.find_first_of("<>,;:\"\\()[]") == std::string_view::npos;
}

std::string quoted_printable(std::string_view utf8) {
    std::string out;
    std::size_t on_line = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        if (c == '\r' && i + 1 < utf8.size() && utf8[i + 1] == '\n') continue;
        if (c == '\n') {
            out += crlf;
            on_line = 0;
            continue;
        }
        const bool ends_line = i + 1 == utf8.size() || utf8[i + 1] == '\n' || utf8[i + 1] == '\r';
        const bool plain = (c > ' ' && c < 0x7f && c != '=') ||
                           ((c == ' ' || c == '\t') && !ends_line);
        const std::string piece = plain ? std::string(1, c) : escaped(c);
        if (on_line + piece.size() > line_max - 1) {
            out.append("=").append(crlf);
            on_line = 0;
        }
        out += piece;
        on_line += piece.size();
    }
    if (on_line > 0) out += crlf;
    return out;
}

std::string base64_lines(std::string_view bytes) {
    const std::string all = base64(bytes);
    std::string out;
    for (std::size_t i = 0; i < all.size(); i += line_max)
        out.append(all.substr(i, line_max)).append(crlf);
    return out;
}

std::string header_text(std::string_view utf8, std::size_t already_on_line) {
    if (is_ascii(utf8) && utf8.find("=?") == std::string_view::npos) return std::string(utf8);
    constexpr std::string_view begin = "=?utf-8?B?", end = "?=";
    std::string out;
    std::size_t room = encoded_word_max - std::min(already_on_line, encoded_word_max - 30);
    for (std::size_t i = 0; i < utf8.size();) {
        const std::size_t bytes_max = (room - begin.size() - end.size()) / 4 * 3;
        std::size_t to = i;
        while (to < utf8.size()) {
            const std::size_t next = end_of_character(utf8, to);
            if (next - i > bytes_max && to > i) break;
            to = next;
        }
        if (i > 0) out.append(crlf).append(" ");
        out.append(begin).append(base64(utf8.substr(i, to - i))).append(end);
        i = to;
        room = encoded_word_max;
    }
    return out;
}

std::string date_header(Tijdstip at) {
    constexpr std::array<std::string_view, 7> weekdays = {"Sun", "Mon", "Tue", "Wed",
                                                          "Thu", "Fri", "Sat"};
    constexpr std::array<std::string_view, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{std::chrono::floor<std::chrono::seconds>(at - day)};
    std::string out(weekdays[std::chrono::weekday{day}.c_encoding()]);
    out.append(", ").append(std::to_string(unsigned{date.day()})).append(" ");
    out.append(months[unsigned{date.month()} - 1]).append(" ");
    out.append(std::to_string(int{date.year()})).append(" ");
    out.append(two(static_cast<unsigned>(time.hours().count()))).append(":");
    out.append(two(static_cast<unsigned>(time.minutes().count()))).append(":");
    out.append(two(static_cast<unsigned>(time.seconds().count()))).append(" +0000");
    return out;
}

std::optional<std::string> mime_of(const Mail& mail) {
    if (!is_sound(mail)) return {};
    std::string out;
    header(out, "From", mailbox(mail.van, 6));
    header(out, "To", mailbox(mail.aan, 4));
    header(out, "Subject", header_text(mail.onderwerp, 9));
    header(out, "Date", date_header(mail.op));
    header(out, "Message-ID", "<" + mail.bericht_id + ">");
    header(out, "MIME-Version", "1.0");
    if (!mail.taal.empty()) header(out, "Content-Language", mail.taal);
    header(out, "Auto-Submitted", "auto-generated");  // RFC 3834: no out-of-office in return
    if (mail.bijlagen.empty()) {
        text_part(out, mail);
        return out;
    }
    const std::string boundary = boundary_of(mail);
    header(out, "Content-Type", "multipart/mixed; boundary=\"" + boundary + "\"");
    out.append(crlf).append("--").append(boundary).append(crlf);
    text_part(out, mail);
    for (const Bijlage& bijlage : mail.bijlagen) {
        out.append("--").append(boundary).append(crlf);
        header(out, "Content-Type", bijlage.soort);
        header(out, "Content-Transfer-Encoding", "base64");
        header(out, "Content-Disposition", "attachment; filename=\"" + bijlage.naam + "\"");
        out.append(crlf).append(base64_lines(bijlage.inhoud));
    }
    out.append("--").append(boundary).append("--").append(crlf);
    return out;
}

}  // namespace houvast::mail
