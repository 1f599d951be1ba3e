// Verhalen: random but plausible histories, event by event, for the tests of the read models. The
// same seed gives the same history. What happens need not be wise, only possible to read.
#pragma once

#include "domain/wissen.h"  // before the fixture: its names are short
#include "journal_fixture.h"

#include "codec/codec.h"
#include "projections/runner.h"

#include <array>
#include <random>

namespace houvast {

inline const std::string zoeksleutel(32, 'z');

class Verhalen {
public:
    Verhalen(TestJournal& t, unsigned seed) : t_(t), random_(seed) {
        const Migrations rooms[] = {journal_migrations(), projections_migrations()};
        houvast::migrate(t.db, rooms);
    }

    // One command's worth of events, written; `catch_up` in the same transaction when asked.
    void step(bool inline_too = true) {
        switch (trajecten.empty() ? 0 : roll(16)) {
            case 0: aanmelding(); break;
            case 1: traject_event(Toegewezen{medewerker()}); break;
            case 2: case 3: traject_event(contact()); break;
            case 4: traject_event(ContactGeprobeerd{.op = day(), .kanaal = Kanaal::Mail}); break;
            case 5: next_phase(); break;
            case 6: traject_event(threat()); break;
            case 7: person_event(card()); break;
            case 8: person_event(something_of_a_person()); break;
            case 9: merge(); break;
            case 10: signal(); break;
            case 11: staff(); break;
            case 12: correction(); break;
            case 13: second_client(); break;
            case 14: case 15: appointment(); break;
        }
        commit(inline_too);
    }

    void destroy_one() {
        std::vector<StreamId> streams;
        for (const auto& [stream, version] : versions)
            if (version > 0 && stream.kind != StreamKind::Gemeente) streams.push_back(stream);
        if (streams.empty()) return;
        const StreamId stream = pick(streams);
        Tx tx(t_.db, Tx::Kind::Write);
        projecties.forget(t_.db, t_.journal, stream);
        t_.journal.destroy(stream, meta("destroy-" + std::to_string(++count_)), "test");
        tx.commit();
        versions.erase(stream);
        std::erase(trajecten, stream);
        std::erase(inwoners, stream);
        std::erase(signalen, stream);
    }

    int roll(int sides) { return static_cast<int>(random_() % static_cast<unsigned>(sides)); }
    template <class T>
    const T& pick(const std::vector<T>& all) { return all[random_() % all.size()]; }

    Projecties projecties{zoeksleutel};
    std::map<StreamId, int> versions;
    std::vector<StreamId> trajecten, inwoners, signalen;

private:
    std::string id(const char* kind) { return std::string(kind) + std::to_string(++count_); }
    Datum day() { return today + std::chrono::days(roll(60)); }
    MedewerkerId medewerker() { return {"m" + std::to_string(roll(4))}; }
    Termijn term(int kind) {
        const Datum d = day();
        return {static_cast<TermijnSoort>(kind), d, d + std::chrono::days(14),
                d + std::chrono::days(16)};
    }
    std::string naam() {
        static constexpr std::array voornamen = {"Selma", "Jeroen", "Łukasz", "Fatima", "Anna"};
        static constexpr std::array namen = {"Yılmaz", "de Wit", "Wójcik", "El Amrani",
                                             "van der Berg", "Müller"};
        return std::string(voornamen[static_cast<std::size_t>(roll(5))]) + " " +
               namen[static_cast<std::size_t>(roll(6))];
    }

    template <class Fact>
    void add(const StreamId& stream, const Fact& g) {
        appends_[stream].push_back(codec::encode(g));
    }
    void traject_event(const TrajectGebeurtenis& g) { add(pick(trajecten), g); }
    void person_event(const InwonerGebeurtenis& g) {
        if (!inwoners.empty()) add(pick(inwoners), g);
    }

    void aanmelding() {
        const StreamId inwoner{StreamKind::Inwoner, id("i")}, traject{StreamKind::Traject, id("t")};
        inwoners.push_back(inwoner);
        trajecten.push_back(traject);
        add(inwoner, InwonerGebeurtenis(InwonerGeregistreerd{naam(), "+31612345678", {}}));
        add(inwoner, InwonerGebeurtenis(TrajectGestart{{traject.id}}));
        add(traject, TrajectGebeurtenis(AanmeldingGeregistreerd{
                         .inwoner = {inwoner.id}, .kanaal = Kanaal::Balie, .gemeld_op = day(),
                         .eerste_gesprek = term(0), .contact = term(3)}));
    }
    ContactGehad contact() {
        return {.op = day(), .notitie = "n", .volgende = roll(2) ? std::optional(term(3))
                                                                 : std::nullopt};
    }
    TrajectGebeurtenis threat() {
        if (roll(3) == 0) return CrisisinterventieAfgerond{day(), "gedaan"};
        if (roll(2)) return CrisisinterventieGeopend{Dreiging::Ontruiming, day(), term(1), {}};
        return BedreigendeSituatieGemeld{Dreiging::Ontruiming, day(), term(1), {}};
    }
    void next_phase() {
        const StreamId traject = pick(trajecten);
        if (roll(2)) return add(traject, step_of_intake());
        const std::array<TrajectGebeurtenis, 6> next = {
            EersteGesprekGevoerd{.op = day(), .beschikking = term(2), .contact = term(3)},
            EersteGesprekUitgesteld{day(), "r"}, IntakeGestart{day(), {}},
            AdviesVolstaat{day(), "a"}, InwonerZagAf{day(), "r"},
            GeslotenNaPogingen{day(), day(), {}}};
        add(traject, next[static_cast<std::size_t>(roll(6))]);
    }
    TrajectGebeurtenis step_of_intake() {
        switch (roll(12)) {
            case 0: return BeeldvormingVastgelegd{day(), Gespreksvorm::Fysiek, "b", {}, {}};
            case 1: {
                OordeelGevormd g;
                g.op = day();
                g.motivatie = "m";
                return g;
            }
            case 2: return CollegiaalBesproken{day(), {Rol::Begeleider}, "u", {}};
            case 3:
                return ConceptPlanOpgesteld{.op = day(), .hulp = "h", .evaluatie_op = day(),
                                            .contactmomenten = "c"};
            case 4:
                return ConceptPlanBesproken{day(), static_cast<Instemming>(roll(4)), {}, {}, {}};
            case 5: return ToelatingBesloten{.op = day(), .motivering = "m"};
            case 6: return AanvraagAfgewezen{day(), {}, "m", true, {}};
            case 7: return UitvalVastgelegd{day(), static_cast<Uitvalreden>(roll(6)), "t"};
            case 8: return StopBesloten{day(), "m"};
            case 9: return BeschikkingVerzonden{day(), term(4)};
            case 10: return TermijnOpgeschort{day(), day(), {}, "t", term(2)};
            default: return TermijnHervat{day(), term(2)};
        }
    }
    // Planned, or something with one that was: also what cannot follow, for a row must stand it.
    void appointment() {
        const StreamId traject = pick(trajecten);
        std::vector<int> planned;
        for (const Recorded& recorded : t_.journal.read(traject))
            if (recorded.event.name == "gesprek-gepland/1") planned.push_back(recorded.version);
        if (planned.empty() || roll(3) == 0)
            return add(traject, TrajectGebeurtenis(Vastgelegd<PlanGesprek>{
                .feit = {.waarvoor = static_cast<Gesprekssoort>(roll(7)),
                         .medewerker = medewerker(), .wijze = static_cast<Gesprekswijze>(roll(4)),
                         .dag = day(), .tijd = tijd(8 + roll(9)), .plaats = "kamer",
                         .tolk = roll(2) ? std::optional<std::string>("Turks") : std::nullopt}}));
        const int welk = pick(planned);
        switch (roll(4)) {
            case 0:
                return add(traject, TrajectGebeurtenis(Vastgelegd<VerzetGesprek>{
                    .feit = {.gesprek = welk, .dag = day(), .tijd = tijd(8 + roll(9))}}));
            case 1:
                return add(traject, TrajectGebeurtenis(Vastgelegd<ZegGesprekAf>{
                    .feit = {.op = day(), .gesprek = welk}}));
            case 2: {
                for (const Recorded& r : t_.journal.read(traject))
                    if (r.version == welk && !r.wiped) {
                        const auto feit = std::get<TrajectGebeurtenis>(codec::decode(r));
                        add(traject, TrajectGebeurtenis(GegevenGewist{welk, "r"}));
                        wipe_ = {traject, welk,
                                 codec::encode(wissen::without_text(feit)).payload};
                    }
                return;
            }
            default:
                return add(traject, TrajectGebeurtenis(Vastgelegd<LegGespreksuitkomstVast>{
                    .feit = {.gesprek = welk, .uitkomst = static_cast<Gespreksuitkomst>(roll(2)),
                             .geweest_op = day()}}));
        }
    }
    InwonerGebeurtenis card() {
        return PersoonsgegevensGewijzigd{
            .naam = naam(), .geboren_op = day(), .telefoon = "+31687654321",
            .email = "Iemand@Voorbeeld.example", .adres = "Plein 1940 12a",
            .postcode = "5211 AB", .woonplaats = "Stad"};
    }
    InwonerGebeurtenis something_of_a_person() {
        switch (roll(5)) {
            case 0: return BsnVastgelegd{"999990019"};
            case 1: return ContactwensenVastgelegd{Kanaal::App, "avond", "Turks", true, {}};
            case 2: return HuishoudenVastgelegd{"Moeder", {2015, 2018}};
            case 3: return InwonerAfgeschermd{"r", "alleen mail"};
            default: return AfschermingOpgeheven{"r"};
        }
    }
    void merge() {
        if (inwoners.size() < 2) return;
        const StreamId blijft = pick(inwoners), dubbele = pick(inwoners);
        if (blijft == dubbele) return;
        if (merged_.contains(dubbele)) {
            const StreamId bij = merged_.at(dubbele);
            if (versions.contains(bij))
                add(bij, InwonerGebeurtenis(SamenvoegingOngedaan{{dubbele.id}, "r"}));
            add(dubbele, InwonerGebeurtenis(WeerZelfstandig{{bij.id}}));
            merged_.erase(dubbele);
            return;
        }
        for (StreamId up = blijft; merged_.contains(up); up = merged_.at(up))
            if (merged_.at(up) == dubbele) return;  // no circles
        merged_[dubbele] = blijft;
        add(blijft, InwonerGebeurtenis(DubbeleSamengevoegd{{dubbele.id}, "r"}));
        add(dubbele, InwonerGebeurtenis(OpgegaanIn{{blijft.id}}));
    }
    void signal() {
        const StreamId stream{StreamKind::Signaal, id("s")};
        signalen.push_back(stream);
        add(stream, SignaalGebeurtenis(SignaalOntvangen{.partner = Signaalpartner::Huur,
                                                        .naam = naam(), .ontvangen_op = day()}));
        if (roll(2)) add(stream, SignaalGebeurtenis(AanbodGedaan{day(), Kanaal::Telefoon}));
        if (roll(2))
            add(stream, SignaalGebeurtenis(SignaalAfgesloten{day(), Signaalafloop::AlBekend}));
    }
    void staff() {
        const StreamId gemeente{StreamKind::Gemeente, "gemeente"};
        const std::array<GemeenteGebeurtenis, 8> all = {
            MedewerkerAangenomen{medewerker(), naam(), "a@voorbeeld.example", {Rol::Begeleider}},
            RollenGewijzigd{medewerker(), {Rol::Kcc, Rol::Beslisser}},
            MedewerkerUitDienst{medewerker(), day()},
            MandaatVerleend{medewerker(), static_cast<Mandaat>(roll(4)), day(), {}},
            MandaatIngetrokken{medewerker(), static_cast<Mandaat>(roll(4))},
            SluitingsdagVastgesteld{today + std::chrono::days(roll(3)), "Teamdag"},
            SluitingsdagGeschrapt{today + std::chrono::days(roll(3))},
            GemeenteIngericht{"Stad", "0123", {}, 1 + roll(8), "rust"}};
        add(gemeente, all[static_cast<std::size_t>(roll(8))]);
    }
    void correction() {  // a contact that was another's, or never should have been written
        if (roll(2)) return wipe_of_person_or_signal();
        const StreamId hier = pick(trajecten), daar = pick(trajecten);
        for (const Recorded& recorded : t_.journal.read(hier)) {
            if (recorded.wiped || recorded.event.name != "contact-gehad/1" || roll(2)) continue;
            if (roll(2)) {
                add(hier, TrajectGebeurtenis(GegevenGewist{recorded.version, "r"}));
                const auto feit = std::get<TrajectGebeurtenis>(codec::decode(recorded));
                wipe_ = {hier, recorded.version,
                         codec::encode(wissen::without_text(feit)).payload};
            } else if (hier != daar) {
                add(hier, TrajectGebeurtenis(
                              ContactVerplaatst{recorded.version, {daar.id}, "r", term(3)}));
                add(daar, TrajectGebeurtenis(ContactGehad{.op = day(),
                                                          .verplaatst_van = TrajectId{hier.id}}));
            }
            return;
        }
    }
    void wipe_of_person_or_signal() {
        const auto& all = roll(3) ? inwoners : signalen;
        if (all.empty()) return;
        const StreamId hier = pick(all);
        for (const Recorded& recorded : t_.journal.read(hier)) {
            if (recorded.wiped || roll(2)) continue;
            const codec::Feit feit = codec::decode(recorded);
            const auto wipe = [&](const auto& g) {
                if (!wissen::has_text(g)) return false;
                add(hier, std::decay_t<decltype(g)>(GegevenGewist{recorded.version, "r"}));
                wipe_ = {hier, recorded.version,
                         codec::encode(wissen::without_text(g)).payload};
                return true;
            };
            const auto* van_inwoner = std::get_if<InwonerGebeurtenis>(&feit);
            const auto* van_signaal = std::get_if<SignaalGebeurtenis>(&feit);
            if ((van_inwoner && wipe(*van_inwoner)) || (van_signaal && wipe(*van_signaal))) return;
        }
    }
    void second_client() {
        if (inwoners.empty()) return;
        const StreamId wie = pick(inwoners), traject = pick(trajecten);
        add(traject, TrajectGebeurtenis(ClientToegevoegd{{wie.id}}));
        add(wie, InwonerGebeurtenis(TrajectGestart{{traject.id}}));
    }

    void commit(bool inline_too) {
        std::vector<Append> all;
        for (auto& [stream, events] : appends_) {
            all.push_back({stream, versions[stream], events});
            versions[stream] += static_cast<int>(events.size());
        }
        appends_.clear();
        if (all.empty()) return;
        Tx tx(t_.db, Tx::Kind::Write);
        const auto written = t_.journal.append(all, meta("c" + std::to_string(++count_)));
        REQUIRE(written);
        if (wipe_) t_.journal.wipe(wipe_->stream, wipe_->version, wipe_->rest);
        wipe_.reset();
        if (inline_too && roll(2)) projecties.catch_up(t_.db, t_.journal, *written);
        else if (inline_too) projecties.catch_up(t_.db, t_.journal);
        tx.commit();
    }

    TestJournal& t_;
    std::mt19937 random_;
    int count_ = 0;
    std::map<StreamId, std::vector<StoredEvent>> appends_;
    std::map<StreamId, StreamId> merged_;
    struct Wipe {
        StreamId stream;
        int version;
        std::string rest;
    };
    std::optional<Wipe> wipe_;
};

}  // namespace houvast
