// Every shipped methodiek read and checked, beside the YAML library going through the same bytes
// and keeping nothing. In time of the processor: another program does not count.
#include "bench/metingen.h"

#include "loading/bestand.h"
#include "loading/methodiek.h"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <ctime>
#include <filesystem>
#include <sstream>

namespace houvast::bench {

namespace {

namespace fs = std::filesystem;

constexpr int rondes = 20;  // one of them takes milliseconds

class Nothing : public YAML::EventHandler {
  public:
    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t,
                  const std::string&) override {}
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}
};

double processor_seconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

double seconds_per_round(auto work) {
    const double start = processor_seconds();
    for (int ronde = 0; ronde < rondes; ++ronde) work();
    return (processor_seconds() - start) / rondes;
}

std::vector<std::string> shipped() {
    std::vector<std::string> folders;
    for (const auto& entry : fs::recursive_directory_iterator("methodieken"))
        if (entry.path().filename() == "methodiek.yaml")
            folders.push_back(entry.path().parent_path().string());
    return folders;
}

std::vector<std::string> texts_of(const std::vector<std::string>& folders) {
    std::vector<std::string> texts;
    for (const std::string& folder : folders)
        for (const Methodiekdeel& deel : delen_van_methodiek())
            texts.push_back(read_text_file(folder + '/' + deel.bestand).value());
    return texts;
}

void parse_all(const std::vector<std::string>& texts) {
    for (const std::string& text : texts) {
        std::istringstream stream(text);
        Nothing nothing;
        YAML::Parser(stream).HandleNextDocument(nothing);
    }
}

void load_all(const std::vector<std::string>& folders) {
    for (const std::string& folder : folders)
        if (!load_methodiek(folder)) throw std::runtime_error("bench: " + folder);
}

}  // namespace

Behoeften meet_methodiek(Huis&) {
    const std::vector<std::string> folders = shipped(), texts = texts_of(folders);
    std::size_t bytes = 0;
    for (const std::string& text : texts) bytes += text.size();
    std::vector<double> ratios, loads;
    load_all(folders);  // warm
    for (int i = 0; i < keren; ++i) {
        const double floor = seconds_per_round([&] { parse_all(texts); });
        loads.push_back(seconds_per_round([&] { load_all(folders); }));
        ratios.push_back(loads.back() / floor);
    }
    return {{"methodiek ratio", median(ratios), Behoefte::Kant::Hoogstens, 4.0,
             fmt::format("{} methodieken, {} KB", folders.size(), bytes / 1024)},
            {"methodieken ms", median(loads) * 1000, Behoefte::Kant::Hoogstens, 200.0,
             "all of them, read and checked"}};
}

}  // namespace houvast::bench
