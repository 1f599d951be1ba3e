// Layout: what stands around a page. Five of them: the professional's (side rail), the resident's
// (phone first, bar below), the one of a talk at the table, the small one (login, setting up), and
// the one for when it went wrong.
// Each has one skip link, landmarks with names, one main and one h1 (from the page's own header).
#pragma once

#include "pages/components/help.h"
#include "pages/theme.h"

namespace houvast::pages {

enum class Direction { LeftToRight, RightToLeft };

struct Head {
    std::string title;     // "Selma Yilmaz": the gemeente is added
    std::string gemeente;  // "Voorbeeldstad"
    std::string product = "Schuldhulp";
    Wapen wapen = Wapen::Balk;
    Url css, theme, script;  // /s/app-<hash>.css, /s/theme-…css, /s/app-<hash>.js
    std::optional<Url> icon = {};  // /s/wapen-….svg, see theme.h
    std::string language = "nl";
    Direction direction = Direction::LeftToRight;
    std::string skip = "Ga naar de inhoud";
};

struct NavItem {
    Url url;
    std::string text;
    Icon icon;
    std::string count = {};
    bool current = false;
};

// Session: the script warns before the end, in the words given here.
struct SessionEnd {
    int seconds = 0;  // 0: no warning
    Url stay;         // asked for with a POST to keep the session
    std::string warning = "U wordt over 2 minuten uitgelogd. Uw tekst blijft bewaard.";
    std::string stay_text = "Blijf ingelogd";
};

struct ShellWords {
    std::string menu = "Hoofdmenu", tools = "Zoeken en hulpmiddelen", log_out = "Log uit",
                search = "Zoek een inwoner of doe iets", search_button = "Zoek",
                help = "Uitleg bij deze pagina";
};

struct Shell {
    Head head;
    std::vector<NavItem> nav = {};
    std::string user = {}, role = {};  // "Anna Bakker", "Consulent"
    std::vector<Hidden> hidden = {};  // the CSRF token, for search and logging out
    std::optional<Url> search = Url("/zoeken");  // nothing: who may not search; no palette either
    Url log_out = Url("/uitloggen");
    std::optional<Action> main_action = {};  // "Nieuwe aanmelding"
    std::optional<Action> inbound = {};      // "Iemand neemt contact op"
    std::optional<HelpView> help = {};
    std::vector<Action> palette = {};  // besides the menu, which is always in it
    SessionEnd session = {.seconds = 0, .stay = Url("/sessie")};
    ShellWords words = {};
};
Html shell_page(const Shell&, const Html& content);

struct ResidentShell {
    Head head;
    std::vector<NavItem> nav = {};         // at most five, at the bottom of a phone
    std::vector<Action> tools = {};   // "Nederlands", "Log uit": at the top
    std::vector<Hidden> hidden = {};
    std::optional<Url> log_out = {};
    SessionEnd session = {.seconds = 0, .stay = Url("/sessie")};
    ShellWords words = {};
};
Html resident_page(const ResidentShell&, const Html& content);

struct SmallPage {
    Head head;
    std::string title;  // the h1
    std::string lead = {};
    std::optional<Html> below = {};  // under the card: demo logins, another way in
};
Html small_page(const SmallPage&, const Html& content);

// A talk at the table: the whole screen is for what lies on it. Above it stand the name and logo of
// the gemeente, what it is, and what is needed to go on or to stop; nothing of the program around.
struct TalkPage {
    Head head;
    std::string title;     // the h1
    std::string lead = {};  // with whom
    Html tools = {};
    std::vector<Hidden> hidden = {};
    SessionEnd session = {.seconds = 0, .stay = Url("/sessie")};
};
Html talk_page(const TalkPage&, const Html& content);

struct ErrorPage {
    Head head;
    std::string title;     // "Deze pagina is er niet"
    std::string sentence;  // what one can do now
    std::string code = {};  // "404", or the number to mention on the phone
    std::vector<Action> actions = {};
    std::optional<FormView> again = {};  // what was posted, to send once more
    std::string again_text = {};         // "Stuur het opnieuw"
};
Html error_page(const ErrorPage&);

Html shield(Wapen);  // the logo, in the colours of the theme

}  // namespace houvast::pages
