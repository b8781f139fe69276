package org.tandem.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings one organisation to the middle of a living school year. */
class DemoYear {

    private static final int SCHOOL_YEAR = 2026;
    private static final List<String> CHAIN_FULL = List.of("introduction", "trial", "planning", "regular", "regular");
    private static final List<String> CHAIN_SHORT = List.of("introduction", "regular", "regular", "regular");

    private static final Map<String, String> STAMPS = Map.of(
            "protocolBody", "Педагогический совет",
            "protocolNumber", "1",
            "protocolDate", past("2026-08-28"),
            "orderNumber", "21",
            "orderDate", past("2026-08-31"));

    private final DemoClient api;
    private final DemoScript script;

    DemoYear(DemoClient api, DemoScript script) {
        this.api = api;
        this.script = script;
    }

    /** A day of the story, or today while the story's day is still to come. */
    static String past(String day) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var wanted = LocalDate.parse(day);
        return (wanted.isAfter(today) ? today : wanted).toString();
    }

    /** The programme that runs, and its participants by key of the script. */
    record Running(String programId, Map<String, String> people) {}

    void play() {
        var running = prepare();
        for (var pair : script.pairs()) {
            lead(running.programId(), pair, running.people());
        }
    }

    /** Everything before the first pair: bases, training, surveys, the general meeting with its answers. */
    Running prepare() {
        var running = open(script.programs().get(0));
        script.programs().stream().skip(1).forEach(this::open);
        markRoadmap(running);
        var people = new DemoPeople(api, script).fill(running);
        DemoTraining.hold(api, running);
        ask(running, "mentee-before");
        ask(running, "mentor-before");
        new DemoMeeting(api, script, people).hold(running);
        return new Running(running, people);
    }

    private String open(DemoScript.DemoProgram wanted) {
        JsonNode template = null;
        for (var candidate : api.get("/programs/templates")) {
            if (candidate.path("code").asText().equals(wanted.templateCode())) {
                template = candidate;
            }
        }
        var forms = new ArrayList<Map<String, Object>>();
        for (var form : api.get("/programs/forms")) {
            if (wanted.forms().contains(form.path("code").asText())) {
                forms.add(Map.of(
                        "form",
                        form.path("code").asText(),
                        "roleModels",
                        form.path("roleModels").findValuesAsText("code")));
            }
        }
        var body = new HashMap<String, Object>();
        body.put("title", wanted.title());
        body.put("schoolYear", SCHOOL_YEAR);
        body.put("startsOn", SCHOOL_YEAR + "-09-01");
        body.put("endsOn", (SCHOOL_YEAR + 1) + "-08-31");
        body.put("goal", template.path("goal").asText());
        body.put("tasks", template.path("tasks"));
        body.put("expectedResults", template.path("expectedResults"));
        body.put("forms", forms);
        body.put("meetingProfile", template.path("meetingProfile").asText());
        body.put("curatorName", "Заместитель директора по воспитательной работе");
        body.put("templateCode", wanted.templateCode());
        var at = "/programs/" + api.post("/programs", body).path("id").asText();
        advance(at, wanted.status());
        return at.substring(at.lastIndexOf('/') + 1);
    }

    private void advance(String at, String status) {
        if (status.equals("draft")) {
            return;
        }
        api.post(at + "/submission");
        if (status.equals("review")) {
            return;
        }
        api.post(at + "/approval", STAMPS);
        if (status.equals("active")) {
            api.post(at + "/roadmap/submission");
            var version =
                    api.get(at + "/roadmap").path("edition").path("version").asText();
            api.post(at + "/roadmap/approval", STAMPS, "If-Match", "\"" + version + "\"");
            DemoPapers.register(api, at.substring(at.lastIndexOf('/') + 1));
            api.post(at + "/activation", Map.of());
        }
    }

    /** What was due before November is done, all but one line: a real year has a debt. */
    private void markRoadmap(String programId) {
        var at = "/programs/" + programId;
        var left = 1;
        for (var section : api.get(at + "/roadmap").path("sections")) {
            for (var activity : section.path("activities")) {
                for (var occurrence : activity.path("occurrences")) {
                    var due = occurrence.path("dueOn").asText("9999");
                    if (due.compareTo("2026-11-01") >= 0) {
                        continue;
                    }
                    if (due.compareTo("2026-10-01") >= 0 && left-- > 0) {
                        continue;
                    }
                    var result = activity.path("plannedResult").asText("");
                    var fact = new HashMap<String, Object>(Map.of("doneOn", past(due)));
                    if (!result.isEmpty() && !result.equals("null")) {
                        fact.put("result", result);
                    }
                    api.post(at + "/occurrences/" + occurrence.path("id").asText() + "/completion", fact);
                }
            }
        }
    }

    private void ask(String programId, String template) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var round = api.post(
                        "/surveys/rounds",
                        Map.of(
                                "programId",
                                programId,
                                "templateCode",
                                template,
                                "opensOn",
                                today.toString(),
                                "closesOn",
                                today.plusDays(30).toString()))
                .path("id")
                .asText();
        var seed = 0;
        for (var link : api.post("/surveys/rounds/" + round + "/links")) {
            var token = link.path("link").asText().replaceFirst(".*#", "");
            new DemoAnswers(api, seed++).answer(token);
        }
    }

    private void lead(String programId, DemoScript.DemoPair pair, Map<String, String> people) {
        var body = new HashMap<String, Object>();
        body.put("programId", programId);
        body.put("form", pair.form());
        body.put("roleModel", pair.roleModel());
        body.put("mentorId", people.get(pair.mentor()));
        body.put("menteeIds", pair.mentees().stream().map(people::get).toList());
        body.put("startsOn", "2026-10-01");
        body.put("endsOn", "2027-05-31");
        var created = api.post("/pairs", body);
        var at = "/pairs/" + created.path("id").asText();
        if (pair.upTo().equals("draft")) {
            return;
        }
        api.post(at + "/proposal");
        if (pair.upTo().equals("proposal")) {
            return;
        }
        for (var member : created.path("members")) {
            api.post(
                    at + "/agreement",
                    Map.of(
                            "participantId", member.path("participantId").asText(),
                            "agreedOn", past("2026-10-05"),
                            "by", "paper"));
        }
        api.post(at + "/order", Map.of("number", "32", "date", past("2026-10-07")));
        if (pair.upTo().equals("work")) {
            api.post(at + "/activation");
            meet(created, pair);
        }
    }

    private void meet(JsonNode created, DemoScript.DemoPair pair) {
        var pairId = created.path("id").asText();
        var chain = api.get("/meetings/next?pairId=" + pairId).path("chain").size() == 5 ? CHAIN_FULL : CHAIN_SHORT;
        var members = created.path("members").findValuesAsText("participantId");
        var first = Instant.now().minus(pair.meetings() * 9L, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        for (var i = 0; i < pair.meetings(); i++) {
            var at = first.plus(i * 8L, ChronoUnit.DAYS);
            var meeting = plan(pairId, chain.get(i), at);
            api.post("/meetings/" + meeting + "/record", DemoAnswers.record(at, members, i));
            if (!(pair.debt() && i == pair.meetings() - 1)) {
                for (var m = 0; m < members.size(); m++) {
                    var worried = pair.worried() && i == pair.meetings() - 1 && m == members.size() - 1;
                    api.post(
                            "/meetings/" + meeting + "/feedback",
                            worried
                                    ? DemoAnswers.worried(members.get(m))
                                    : DemoAnswers.feedback(members.get(m), m == 0, i));
                }
            }
        }
        if (!pair.debt()) {
            plan(
                    pairId,
                    chain.get(pair.meetings()),
                    Instant.now().plus(4, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS));
        }
    }

    private String plan(String pairId, String type, Instant at) {
        if (type.equals("planning") || type.equals("regular")) {
            DemoPlan.write(api, pairId, type.equals("regular"));
        }
        return api.post(
                        "/meetings",
                        Map.of(
                                "pairId",
                                pairId,
                                "type",
                                type,
                                "plannedAt",
                                at.toString(),
                                "format",
                                "in_person",
                                "place",
                                "Кабинет 21"))
                .path("id")
                .asText();
    }
}
