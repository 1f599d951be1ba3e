#include "web/serve.h"

#include "web/server.h"
#include "web/static.h"
#include "web/webapp.h"

namespace houvast::web {

bool serve(Installatie& installatie, const Translations& vertalingen, const Clock& clock,
           const Log& log, const ServeOptions& options, Ready& ready) {
    const StaticFiles bestanden = StaticFiles::load(options.assets);
    Omgeving omgeving{.installatie = installatie,
                      .vertalingen = vertalingen,
                      .cookies = Cookies(options.secure_cookies),
                      .hoofdhost = options.hoofdhost,
                      .csrf = Csrf(installatie.geheim("csrf")),
                      .bestanden = bestanden,
                      .log = log,
                      .demo = options.demo,
                      .post = options.post};
    Webapp webapp(omgeving);
    ServerConfig config{.address = options.address,
                        .port = options.port,
                        .trusted_proxies = options.trusted_proxies};
    config.limits.workers = options.workers;
    Server server(config, webapp, log, clock);
    ready.listening(server.port());
    return server.run();
}

}  // namespace houvast::web
