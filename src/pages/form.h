// A form, made from the one description of a command's fields. What was typed stays, whatever was
// wrong with it; each field that is wrong says so, and a summary at the top leads to it.
#pragma once

#include "base/fields.h"
#include "base/result.h"
#include "pages/components.h"
#include "pages/vragen.h"
#include "texts/texts.h"

#include <map>

namespace houvast {

// Field name → what was typed. Of several ticked boxes: their names with commas.
using Typed = pages::Typed;

struct Form {
    Typed typed = {};
    std::map<std::string, std::string, std::less<>> wrong = {};  // field name → message id
    std::optional<Weigering> refused = {};  // the fields were right, the moment was not
};

namespace pages {

// Before the form: what it is about, or where else to go.
struct Aanwijzing {
    std::string titel;
    std::vector<std::string> zinnen = {};
    std::vector<Action> acties = {};
};

// A question that the form itself answers before it is saved: who or which is looked for. Posted
// with the form, to the same address; without JavaScript too.
struct Zoekveld {
    std::string label;
    std::string hint;
    std::string vraag = {};  // what was asked
    std::string niets = {};  // that nothing was found
};
inline constexpr const char* zoek_naam = "zoek";       // the field
inline constexpr const char* zoek_knop = "zoek-eerst";  // the button

// Moments that are offered before the fields `dag` and `tijd`; the last one is "one of my own".
struct Momenten {
    std::string label;
    std::string hint = {};
    std::vector<Option> keuzes = {};
    std::string gekozen = {};
};
inline constexpr const char* moment_naam = "moment";            // the field
inline constexpr const char* momenten_van = "momenten-van";     // of whom they were, hidden

// Fields that belong together, under a title of their own. Of a long form: one thing at a time.
struct Veldgroep {
    std::string titel;
    std::vector<std::string> velden;  // names of fields
};

// How a form is shown, where that does not follow from its fields.
struct FormDetails {
    // For a field that holds an id: what can be chosen. Without options such a field is hidden.
    std::map<std::string, std::vector<Option>, std::less<>> options = {};
    // For a field that holds answers: the questions. Without them it is not there.
    std::map<std::string, std::vector<Vraagrij>, std::less<>> vragen = {};
    std::vector<Veldgroep> groepen = {};    // in this order, after the fields of no group
    std::vector<std::string> folded = {};   // names of fields that open with "more"
    std::string folded_title = {};
    std::vector<std::string> left_out = {};  // names of fields that this page never shows
    std::vector<std::string> hidden = {};    // names of fields that the page itself fills in
    std::vector<std::string> radios = {};    // choices shown as buttons though they are many
    std::optional<Aanwijzing> aanwijzing = {};
    std::optional<Zoekveld> zoekveld = {};
    std::optional<Momenten> momenten = {};
    std::string bestandsveld = {};           // the name of a field that takes files
    bool download = false;                   // what comes back is a file: the page stays
    std::vector<Hidden> extra = {};          // more that the page must know again
};

Html form_errors(const std::vector<FieldShape>&, const Form&, const Texts&);
Html form_fields(const std::vector<FieldShape>&, const Form&, const Texts&,
                 const FormDetails& = {});

// What every command form carries, hidden.
struct CommandForm {
    Url url;
    std::string csrf;
    std::string command_id;  // made with the page: sent twice, it is done once
    int seen_version = 0;
    std::string submit = {};  // the words on the button
    std::optional<Url> draft = {};
    std::vector<Hidden> hidden = {};  // more that the page must know again
};
Html command_form(const CommandForm&, const std::vector<FieldShape>&, const Form&, const Texts&,
                  const FormDetails& = {});

}  // namespace pages
}  // namespace houvast
