package org.tandem.pairs;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.plans.GivenPlan;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;

/** People and pairs for tests, made through the API: a learner of 16 helps one of 12. */
public final class GivenPair {

    public final Api curator;
    public final UUID program;
    public final UUID mentor;
    public final UUID mentee;
    public final UUID pair;

    private GivenPair(Api curator, UUID program) {
        this.curator = curator;
        this.program = program;
        this.mentor = learner(curator, program, "mentor", "2010-03-01", "10А");
        this.mentee = learner(curator, program, "mentee", "2014-03-01", "6Б");
        this.pair = curator.create("/pairs", pairBody(program, mentor, List.of(mentee)));
    }

    /** A draft whose people have no consents yet. */
    public static GivenPair draft(Api curator) {
        return new GivenPair(curator, GivenProgram.active(curator));
    }

    /** A pair in an order: consents are there, the mentor is trained, both agreed. */
    public static GivenPair ordered(Api curator) {
        return ordered(curator, GivenProgram.active(curator));
    }

    private static GivenPair ordered(Api curator, UUID program) {
        var given = new GivenPair(curator, program);
        given.collectConsents(given.mentor);
        given.collectConsents(given.mentee);
        given.train(given.mentor);
        given.agree();
        curator.post("/pairs/" + given.pair + "/order", Map.of("number", "32", "date", "2026-10-07"))
                .statusCode(200);
        return given;
    }

    /** A pair at work. */
    public static GivenPair working(Api curator) {
        return working(curator, GivenProgram.active(curator));
    }

    /** A pair at work in a programme of this curator's. */
    public static GivenPair working(Api curator, UUID program) {
        var given = ordered(curator, program);
        given.waiveBaselines();
        curator.post("/pairs/" + given.pair + "/activation").statusCode(200);
        return given;
    }

    /** Body of a pair of the form learner – learner. */
    public static Map<String, Object> pairBody(UUID program, UUID mentor, List<UUID> mentees) {
        return new HashMap<>(Map.of(
                "programId", program,
                "form", "student_student",
                "roleModel", "peer_peer",
                "mentorId", mentor,
                "menteeIds", mentees,
                "startsOn", "2026-10-01",
                "endsOn", "2027-05-31"));
    }

    /** A learner with a parent, added to one of the bases. */
    public static UUID learner(Api curator, UUID program, String side, String born, String className) {
        var body = new HashMap<String, Object>(Map.of(
                "programId",
                program,
                "person",
                Map.of(
                        "familyName", "Семёнов",
                        "givenName", "Пётр",
                        "birthDate", born,
                        "kind", "learner",
                        "className", className),
                "guardian",
                Map.of(
                        "guardian",
                        Map.of(
                                "familyName", "Семёнова",
                                "givenName", "Анна",
                                "birthDate", "1985-01-01",
                                "phone", "+7 900 000-00-00"),
                        "relation",
                        "parent"),
                "side",
                side));
        if (side.equals("mentor")) {
            body.put("category", "student");
            body.put("competences", List.of("математика"));
            body.put("timeResource", "2 часа в неделю");
        } else {
            body.put("category", "low_achiever");
            body.put(
                    "requests",
                    List.of(Map.of("topic", "математика", "problem", "Трудно", "expectedResult", "Четвёрка")));
        }
        return curator.create("/participants", body);
    }

    /** Every consent the participant needs, on paper and checked. */
    public void collectConsents(UUID participant) {
        var person = person(participant);
        List<String> kinds = curator.get("/people/" + person + "/consent-requirements")
                .extract()
                .path("items.kind");
        for (var kind : kinds) {
            consent(person, kind);
        }
    }

    /** One consent in force; returns its id. */
    public UUID consent(UUID person, String kind) {
        var id = curator.create("/consents", Map.of("personId", person, "kind", kind));
        curator.post("/consents/" + id + "/signature", Map.of("signedOn", today(), "method", "paper_mark"))
                .statusCode(200);
        curator.post(
                        "/consents/" + id + "/confirmation",
                        Map.of("fieldsComplete", true, "signerVerified", true, "authorityVerified", true))
                .statusCode(200);
        return id;
    }

    /** Today where the organisations of the tests live. */
    public static String today() {
        return LocalDate.now(ZoneId.of("Europe/Moscow")).toString();
    }

    public UUID person(UUID participant) {
        return UUID.fromString(
                curator.get("/participants/" + participant).extract().path("person.id"));
    }

    /** Interview, selection and training of a mentor in the base. */
    public void train(UUID mentor) {
        var at = "/participants/" + mentor;
        curator.post(at + "/interview", Map.of("heldOn", "2026-09-25", "result", "recommended", "comment", "Подходит"))
                .statusCode(200);
        curator.post(at + "/selection").statusCode(200);
        curator.post(at + "/training", Map.of("completedOn", "2026-10-01")).statusCode(200);
    }

    /** Proposed, and every member says yes on paper. */
    public void agree() {
        curator.post("/pairs/" + pair + "/proposal").statusCode(200);
        for (var member : List.of(mentor, mentee)) {
            curator.post(
                            "/pairs/" + pair + "/agreement",
                            Map.of("participantId", member, "agreedOn", "2026-10-05", "by", "paper"))
                    .statusCode(200);
        }
    }

    /** A selected mentor's draft, taken to work. */
    public void lead(String at, UUID mentor, UUID mentee) {
        curator.post(
                "/participants/" + mentor + "/interview",
                Map.of("heldOn", "2026-09-25", "result", "recommended", "comment", "Подходит"));
        curator.post("/participants/" + mentor + "/selection").statusCode(200);
        curator.post(at + "/proposal").statusCode(200);
        for (var member : List.of(mentor, mentee)) {
            curator.post(at + "/agreement", Map.of("participantId", member, "agreedOn", "2026-10-05", "by", "self"))
                    .statusCode(200);
            curator.post(at + "/baseline-waiver", Map.of("participantId", member, "reason", "Пришёл после опроса"))
                    .statusCode(200);
        }
        curator.post(at + "/order", Map.of("number", "32", "date", "2026-10-07"))
                .statusCode(200);
        curator.post(at + "/activation").statusCode(200);
    }

    public void waiveBaselines() {
        for (var member : List.of(mentor, mentee)) {
            curator.post(
                            "/pairs/" + pair + "/baseline-waiver",
                            Map.of("participantId", member, "reason", "Пришёл после опроса"))
                    .statusCode(200);
        }
    }

    /** A held meeting; returns its id. A regular one brings an approved plan where there is none (V-20). */
    public UUID meeting(String type, String at) {
        var plans = curator.get("/plans?pairId=" + pair).statusCode(200);
        if (type.equals("regular") && plans.extract().<List<?>>path("items").isEmpty()) {
            GivenPlan.approved(curator, pair);
        }
        var id = curator.create(
                "/meetings", Map.of("pairId", pair, "type", type, "plannedAt", at, "format", "in_person"));
        curator.post("/meetings/" + id + "/record", record(at)).statusCode(200);
        return id;
    }

    public Map<String, Object> record(String at) {
        return new HashMap<>(Map.of(
                "heldAt",
                at,
                "durationMinutes",
                45,
                "format",
                "in_person",
                "attendeeIds",
                List.of(mentor, mentee),
                "topic",
                "Дроби",
                "done",
                "Решали задачи",
                "problem",
                false));
    }

    public void feedbackOfBoth(UUID meeting) {
        curator.post("/meetings/" + meeting + "/feedback", mentorFeedback()).statusCode(200);
        curator.post("/meetings/" + meeting + "/feedback", menteeFeedback()).statusCode(200);
    }

    public Map<String, Object> mentorFeedback() {
        return new HashMap<>(Map.of("participantId", mentor, "progress", 7, "engagement", 8));
    }

    public Map<String, Object> menteeFeedback() {
        return new HashMap<>(
                Map.of("participantId", mentee, "comfort", 9, "usefulness", 8, "safe", true, "oral", true));
    }

    /** A teacher in one of the bases. */
    public static UUID teacher(GivenPair people, String side) {
        var body = new HashMap<String, Object>(Map.of(
                "programId",
                people.program,
                "person",
                Map.of(
                        "familyName", "Ёлкина",
                        "givenName", "Анна",
                        "birthDate", "1985-05-05",
                        "kind", "teacher",
                        "experienceYears", 12),
                "side",
                side,
                "category",
                side.equals("mentor") ? "teacher" : "digital_upskill"));
        if (side.equals("mentor")) {
            body.put("competences", List.of("методика"));
            body.put("timeResource", "1 час в неделю");
        } else {
            body.put("requests", List.of(Map.of("topic", "курсы", "problem", "Нет", "expectedResult", "Есть курс")));
        }
        return people.curator.create("/participants", body);
    }

    /** What somebody said on paper after the general meeting. */
    public static void prefers(Api curator, UUID program, UUID who, List<UUID> wished, List<UUID> unwanted) {
        int version = curator.get("/pairs/preferences?programId=" + program)
                .extract()
                .path("find { it.participantId == '" + who + "' }.version");
        curator.put("/pairs/preferences/" + who, version, Map.of("wished", wished, "unwanted", unwanted))
                .statusCode(200);
    }
}
