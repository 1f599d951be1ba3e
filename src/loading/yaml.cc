#include "loading/yaml.h"

#include "base/check.h"
#include "base/text.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>

namespace houvast::yaml {

namespace {

Plaats plaats_of(const YAML::Mark& mark) { return {mark.line + 1, mark.column + 1}; }

Knoop knoop(KnoopSoort soort, const YAML::Mark& mark) {
    Knoop made;
    made.soort = soort;
    made.plaats = plaats_of(mark);
    return made;
}

struct TooMuch {};  // ends the parse: what follows can only be worse

// Builds the tree from the parser's events. The parser itself would take aliases and double keys.
class Builder : public YAML::EventHandler {
  public:
    explicit Builder(const std::string& bestand) : bestand_(bestand) {}

    Knoop root;
    std::vector<Leesfout> fouten;

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        refuse_anchor(mark, anchor);
        add(knoop(KnoopSoort::Leeg, mark));
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        fault(mark, "verwijzing (*) naar een anker mag niet: schrijf de waarde uit");
        add(knoop(KnoopSoort::Leeg, mark));
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        refuse_anchor(mark, anchor);
        const bool quoted = tag == "!";
        if (!quoted) refuse_tag(mark, tag);
        Knoop text = knoop(KnoopSoort::Tekst, mark);
        text.tekst = value;
        text.aangehaald = quoted;
        add(std::move(text));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        start(KnoopSoort::Lijst, mark, tag, anchor);
    }
    void OnSequenceEnd() override { end(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        start(KnoopSoort::Kaart, mark, tag, anchor);
    }
    void OnMapEnd() override { end(); }

    void fault(const YAML::Mark& mark, std::string reden) {
        fouten.push_back({bestand_, plaats_of(mark), std::move(reden)});
    }

  private:
    struct Open {
        Knoop knoop;
        bool expects_value = false;  // of a Kaart: the last key waits for its value
    };

    void refuse_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) {
        if (anchor != 0) fault(mark, "anker (&) mag niet: schrijf de waarde uit");
    }
    void refuse_tag(const YAML::Mark& mark, const std::string& tag) {
        if (!tag.empty() && tag != "?" && tag != "!") fault(mark, "label (!) mag niet");
    }
    void start(KnoopSoort soort, const YAML::Mark& mark, const std::string& tag,
               YAML::anchor_t anchor) {
        refuse_anchor(mark, anchor);
        refuse_tag(mark, tag);
        if (open_.size() >= static_cast<std::size_t>(depth_max)) {
            fault(mark, "te diep: hoogstens " + std::to_string(depth_max) + " niveaus");
            throw TooMuch{};
        }
        open_.push_back({.knoop = knoop(soort, mark)});
    }
    void end() {
        ENSURE(!open_.empty());
        Knoop done = std::move(open_.back().knoop);
        open_.pop_back();
        add(std::move(done));
    }
    void add(Knoop added) {
        if (++nodes_ > nodes_max) {
            fouten.push_back({bestand_, added.plaats, "te veel waarden in een bestand"});
            throw TooMuch{};
        }
        if (open_.empty()) {
            root = std::move(added);
            return;
        }
        Open& parent = open_.back();
        if (parent.knoop.soort == KnoopSoort::Lijst) {
            parent.knoop.lijst.push_back(std::move(added));
        } else if (parent.expects_value) {
            parent.knoop.kaart.back().waarde = std::move(added);
            parent.expects_value = false;
        } else {
            add_key(parent, std::move(added));
        }
    }
    void add_key(Open& parent, Knoop key) {
        if (key.soort != KnoopSoort::Tekst || key.tekst.empty())
            fouten.push_back({bestand_, key.plaats, "een sleutel is een woord"});
        else if (std::ranges::find(parent.knoop.kaart, key.tekst, &Ingang::sleutel) !=
                 parent.knoop.kaart.end())
            fouten.push_back({bestand_, key.plaats, "sleutel staat er twee keer: " + key.tekst});
        if (parent.knoop.kaart.size() >= keys_max) {
            fouten.push_back({bestand_, key.plaats, "te veel sleutels bij elkaar"});
            throw TooMuch{};
        }
        parent.knoop.kaart.push_back({std::move(key.tekst), key.plaats, {}});
        parent.expects_value = true;
    }

    const std::string& bestand_;
    std::vector<Open> open_;
    std::size_t nodes_ = 0;
};

// Where the first byte stands that is no text.
Plaats plaats_of_first_bad_byte(std::string_view text) {
    Plaats plaats{1, 1};
    while (!text.empty()) {
        std::size_t length = 1;
        while (length <= 4 && !is_utf8(text.substr(0, length))) ++length;
        if (length > 4) break;
        const bool new_line = text.front() == '\n';
        plaats = new_line ? Plaats{plaats.regel + 1, 1} : Plaats{plaats.regel, plaats.kolom + 1};
        text.remove_prefix(std::min(length, text.size()));
    }
    return plaats;
}

std::vector<Leesfout> unreadable(std::string_view text, const std::string& bestand) {
    if (text.size() > bytes_max)
        return {{bestand, {}, "te groot: hoogstens " + std::to_string(bytes_max / 1024) + " KB"}};
    if (!is_utf8(text))
        return {{bestand, plaats_of_first_bad_byte(text),
                 "geen leesbare tekst: alleen UTF-8, zonder stuurtekens"}};
    return {};
}

}  // namespace

Gelezen<Knoop> parse(std::string_view text, const std::string& bestand) {
    if (auto fouten = unreadable(text, bestand); !fouten.empty()) return std::unexpected(fouten);
    Builder builder(bestand);
    try {
        std::istringstream stream{std::string(text)};
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder))
            builder.fouten.push_back({bestand, {}, "het bestand is leeg"});
        else if (parser.HandleNextDocument(builder))
            builder.fouten.push_back({bestand, {}, "meer dan een document (---) in een bestand"});
    } catch (const YAML::Exception& e) {
        builder.fault(e.mark, "geen geldige YAML: " + e.msg);
    } catch (const TooMuch&) {
    }
    if (!builder.fouten.empty()) return std::unexpected(std::move(builder.fouten));
    return std::move(builder.root);
}

}  // namespace houvast::yaml
