#include "app/jobs.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace houvast {

namespace {

bool do_one(Installatie& installatie, const std::string& naam, Taak& taak, const Log& log,
            const Afbreken& afbreken) {
    try {
        if (const auto gemeente = installatie.open(naam)) taak.doe(*gemeente, afbreken);
        return true;
    } catch (...) {  // its words may hold what somebody typed
        log(Level::Error, "taak-mislukt",
            {{"taak", taak.naam()}, {"gemeente", std::string_view(naam)}});
    }
    return false;
}

}  // namespace

bool ronde(Installatie& installatie, Taak& taak, const Log& log, const Afbreken& afbreken) {
    std::vector<std::string> gemeenten;
    try {
        gemeenten = installatie.gemeenten();
    } catch (const DbError&) {
        log(Level::Error, "taak-mislukt", {{"taak", taak.naam()}});
        return false;
    }
    bool all_well = true;
    for (const std::string& naam : gemeenten) {
        if (afbreken) break;
        if (taak.is_voor(naam) && !do_one(installatie, naam, taak, log, afbreken))
            all_well = false;
    }
    return all_well;
}

struct Jobs::Data {
    std::mutex mutex;
    std::condition_variable changed;
    Afbreken afbreken = false;
    std::thread thread;
};

Jobs::Jobs(Installatie& installatie, Taak& taak, const Log& log, std::chrono::milliseconds pauze)
    : data_(std::make_unique<Data>()) {
    data_->thread = std::thread([&installatie, &taak, &log, pauze, data = data_.get()] {
        while (!data->afbreken) {
            ronde(installatie, taak, log, data->afbreken);
            std::unique_lock lock(data->mutex);
            data->changed.wait_for(lock, pauze, [data] { return data->afbreken.load(); });
        }
    });
}

Jobs::~Jobs() {
    {
        const std::lock_guard lock(data_->mutex);
        data_->afbreken = true;
    }
    data_->changed.notify_all();
    data_->thread.join();
}

}  // namespace houvast
