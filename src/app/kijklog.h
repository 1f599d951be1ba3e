// Kijklog: who looked at what. A table outside the journal. The first look of somebody at one
// thing in a quarter of an hour is written before anything is shown; more of them in that quarter
// are counted in memory and written along with the next look. A look at an id that does not exist
// is a look as well.
#pragma once

#include "app/writer.h"
#include "base/clock.h"
#include "domain/actor.h"
#include "domain/soorten.h"
#include "journal/export_file.h"

#include <vector>

namespace houvast {

struct Kijk {
    Actor wie;
    Beeld wat;
    std::string onderwerp;  // an id, or a fixed word for a list
    Tijdstip op;
};

struct KijkRegel {  // as read back
    std::string wie;
    std::string beeld;
    std::string onderwerp;
    Tijdstip eerste;
    int keer;
};

class Kijklog {
public:
    Kijklog();
    ~Kijklog();
    void record(Writer&, const Kijk&);  // throws DbError: without a record nothing is shown
    void flush(Writer&);                // the counts in memory; before the program ends

    static std::vector<KijkRegel> read(Db&, std::string_view onderwerp, int count_max);
    static std::string_view schema();
    // For a backup: every look, in the order of the table.
    static void write_all(Db&, ExportWriter&);
    static bool read_back(Db&, const ExportRow&);

private:
    struct Data;
    std::unique_ptr<Data> data_;
};

}  // namespace houvast
