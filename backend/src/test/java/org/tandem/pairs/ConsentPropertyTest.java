package org.tandem.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.access.Role;
import org.tandem.consents.ConsentClock;
import org.tandem.consents.GivenConsent;
import org.tandem.people.GivenPerson;
import org.tandem.testing.Api;
import org.tandem.testing.Days;
import org.tandem.testing.Given;
import org.tandem.testing.TandemTest;

/**
 * Whatever happens to consents and ages in whatever order: no pair works without every consent it stands on (V-07,
 * V-10), and no sensitive field is shown to a role that has no right to it (L-05).
 */
@TandemTest
class ConsentPropertyTest {

    private static final int STEPS = 14;

    @Inject
    Given given;

    @Inject
    ConsentClock clock;

    @Inject
    Days days;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void v07_v10_l05_randomEventsNeverLeaveAPairWithoutConsentsOrShowWhatIsSensitive(long seed) {
        var random = new Random(seed);
        var people = GivenPair.working(given.signedIn(Role.CURATOR, Role.DIRECTOR));
        var stranger = given.colleague(people.curator, Role.WORKING_GROUP_MEMBER);
        var story = new StringBuilder();
        for (var step = 0; step < STEPS; step++) {
            var participant = random.nextBoolean() ? people.mentor : people.mentee;
            story.append('\n').append(happens(random, people, participant));
            requireLawful(people, stranger, story.toString());
        }
    }

    private String happens(Random random, GivenPair people, UUID participant) {
        var api = people.curator;
        var person = people.person(participant);
        switch (random.nextInt(7)) {
            case 0 -> {
                return "withdrawn " + withdraw(api, person, random);
            }
            case 1 -> {
                var consent = oneInForce(api, person, random);
                if (consent != null) {
                    days.set(
                            api,
                            "consent",
                            "valid_until",
                            consent,
                            GivenPerson.today().minusDays(1));
                }
                clock.strikes();
                return "ran out " + consent;
            }
            case 2 -> {
                var born = GivenPerson.today()
                        .minusYears(List.of(13, 14, 17, 18).get(random.nextInt(4)))
                        .minusDays(random.nextInt(45));
                days.set(api, "person", "birth_date", person, born);
                correct(api, person, born.toString());
                clock.strikes();
                return "born on " + born;
            }
            case 3 -> {
                complete(api, person);
                api.post("/pairs/" + people.pair + "/resumption");
                return "consents of " + participant + " collected, pair resumed if it may";
            }
            case 4 -> {
                api.post("/pairs/" + people.pair + "/resumption");
                return "an attempt to resume";
            }
            case 5 -> {
                if (participant.equals(people.mentee)) {
                    special(api, person, participant);
                }
                return "special category of " + participant;
            }
            default -> {
                int version = api.get("/organisation/privacy").extract().path("version");
                api.put("/organisation/privacy", version, Map.of("sensitiveDataEnabled", random.nextBoolean()));
                return "switch of special categories";
            }
        }
    }

    private void requireLawful(GivenPair people, Api stranger, String story) {
        String status = people.curator.get("/pairs/" + people.pair).extract().path("status");
        if (status.equals("active")) {
            for (var participant : List.of(people.mentor, people.mentee)) {
                var required = people.curator
                        .get("/people/" + people.person(participant) + "/consent-requirements")
                        .extract()
                        .jsonPath();
                List<Map<String, Object>> missing = required.getList("items.findAll { it.status != 'effective' }");
                assertThat(missing)
                        .as(story)
                        .allMatch(item -> item.get("kind").equals("pd_minor_own")
                                && !List.of("withdrawn", "refused").contains(item.get("status"))
                                && withinGrace(people, participant));
            }
        }
        String shown = stranger.get("/participants/" + people.mentee).extract().path("category");
        assertThat(shown).as(story).isNotEqualTo("hia");
        String kept =
                people.curator.get("/participants/" + people.mentee).extract().path("category");
        if ("hia".equals(kept)) {
            boolean enabled =
                    people.curator.get("/organisation/privacy").extract().path("sensitiveDataEnabled");
            List<String> inForce = people.curator
                    .get("/consents?kind=special_category&status=effective&personId=" + people.person(people.mentee))
                    .extract()
                    .path("items.id");
            assertThat(enabled && !inForce.isEmpty()).as(story).isTrue();
        }
    }

    private boolean withinGrace(GivenPair people, UUID participant) {
        String born = people.curator
                .get("/people/" + people.person(participant))
                .extract()
                .path("birthDate");
        return !GivenPerson.today()
                .isAfter(java.time.LocalDate.parse(born).plusYears(14).plusDays(30));
    }

    private static UUID oneInForce(Api api, UUID person, Random random) {
        List<String> ids = api.get("/consents?status=effective&personId=" + person)
                .extract()
                .path("items.id");
        return ids.isEmpty() ? null : UUID.fromString(ids.get(random.nextInt(ids.size())));
    }

    private static UUID withdraw(Api api, UUID person, Random random) {
        var consent = oneInForce(api, person, random);
        if (consent != null) {
            api.post("/consents/" + consent + "/withdrawal", GivenConsent.withdrawal())
                    .statusCode(200);
        }
        return consent;
    }

    private static void complete(Api api, UUID person) {
        List<String> open = api.get("/consents?personId=" + person)
                .extract()
                .path("items.findAll { it.status == 'issued' || it.status == 'signed' }.id");
        open.forEach(id -> {
            api.post("/consents/" + id + "/signature", GivenConsent.signature());
            api.post("/consents/" + id + "/confirmation", GivenConsent.checked());
        });
        GivenConsent.complete(api, person);
    }

    private static void special(Api api, UUID person, UUID participant) {
        var consent = api.post("/consents", GivenConsent.blank(person, "special_category"))
                .extract();
        if (consent.statusCode() == 201) {
            var at = "/consents/" + consent.path("id");
            api.post(at + "/signature", GivenConsent.signature());
            api.post(at + "/confirmation", GivenConsent.checked());
        }
        int version = api.get("/participants/" + participant).extract().path("version");
        api.put(
                "/participants/" + participant,
                version,
                Map.of(
                        "category",
                        "hia",
                        "requests",
                        List.of(Map.of("topic", "математика", "expectedResult", "Четвёрка"))));
    }

    private static void correct(Api api, UUID person, String born) {
        var card = api.get("/people/" + person).extract();
        int version = card.path("version");
        var body = new HashMap<String, Object>(GivenPerson.learner(15));
        body.put("birthDate", born);
        api.put("/people/" + person, version, body).statusCode(200);
    }
}
