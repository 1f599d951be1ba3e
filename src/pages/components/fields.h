// Fields of a form: label, hint, error and control tied together.
//
// What every one of them does (WCAG 1.3.1, 3.3.1, 3.3.2, 4.1.2): a real label; hint and error
// named by aria-describedby; aria-invalid when wrong; the control keeps what was typed; the error
// stands above the control, where a keyboard on a phone does not cover it. What may stay empty is
// said in words beside the label (`mark`), not with a star that has to be explained.
#pragma once

#include "html/tags.h"

#include <vector>

namespace houvast::pages {

using html::Html;

struct FieldView {
    std::string name;  // also its id
    std::string label;
    std::string error = {};  // empty: nothing wrong
    std::string value = {};  // what was typed, right or wrong
    bool required = true;
    std::string hint = {};
    std::string mark = {};          // "(mag leeg blijven)"
    std::string autocomplete = {};  // a token of WCAG 1.3.5; empty: off, since a browser would
                                    // offer the names of other residents
};

// Which keyboard a phone shows, and how wide the box is.
enum class TextKind {
    Plain, Short, Email, Phone, Postcode, Number, Time, Amount, Username, Password, OneTimeCode
};
Html text_field(const FieldView&, TextKind kind = TextKind::Plain);
Html phone_field(const FieldView&);
Html textarea_field(const FieldView&, int rows = 5);
Html date_field(const FieldView&);  // hint: "dag-maand-jaar, bijvoorbeeld 25-11-2026"
// Photos, scans, mails and PDFs, several at once; a phone offers its camera as well.
Html file_field(const FieldView&);
Html text_file_field(const FieldView&);  // one file that a program wrote: .yaml
Html hidden_field(const std::string& name, const std::string& value);

struct Option {
    std::string value;
    std::string label;
    std::string hint = {};
    std::string groep = {};  // of check boxes: folded under this heading, with its neighbours
};
Html choice_field(const FieldView&, const std::vector<Option>&);       // radio buttons
Html choice_many_field(const FieldView&, const std::vector<Option>&);  // check boxes; value: "a,b"
Html select_field(const FieldView&, const std::vector<Option>&);       // more than about ten
// In a row of a table, whose heading says what it is: the label is only read out.
Html select_in_table(const FieldView&, const std::vector<Option>&);
Html checkbox_field(const FieldView&, const std::string& value);       // one box, on or off
struct YesNo {
    std::string yes_value = "ja", yes = "Ja", no_value = "nee", no = "Nee";
};
Html yes_no_field(const FieldView&, const YesNo& words = {});
Html field_group(const std::string& legend, const Html& fields);  // fields that belong together
Html field_row(const Html& fields);                               // side by side where it fits

struct FieldError {
    std::string name;
    std::string text;
    std::string ground = {};  // quiet, after it
};
// Nothing without errors. Takes the focus when the page opens; every line leads to its field.
Html error_summary(const std::string& title, const std::vector<FieldError>&);

}  // namespace houvast::pages
