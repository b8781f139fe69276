package org.tandem.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The general meeting and what people answered after it: who later stands in a pair named the other first. */
final class DemoMeeting {

    private final DemoClient api;
    private final DemoScript script;
    private final Map<String, String> people;

    DemoMeeting(DemoClient api, DemoScript script, Map<String, String> people) {
        this.api = api;
        this.script = script;
        this.people = people;
    }

    void hold(String programId) {
        var contents = Map.of(
                "title",
                "Общая встреча наставников и наставляемых",
                "startsAt",
                DemoYear.past("2026-10-03") + "T09:00:00Z",
                "place",
                "Актовый зал");
        var gathering = api.post(
                "/gatherings",
                Map.of("programId", programId, "contents", contents, "sides", List.of("mentee", "mentor")));
        var at = "/gatherings/" + gathering.path("id").asText();
        api.post(
                at + "/attendance",
                Map.of("came", gathering.path("guests").findValuesAsText("participantId"), "absent", List.of()));
        ask(programId, gathering.path("id").asText());
    }

    private void ask(String programId, String gatheringId) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var round = api.post(
                        "/surveys/rounds",
                        Map.of(
                                "programId",
                                programId,
                                "templateCode",
                                "preference",
                                "gatheringId",
                                gatheringId,
                                "opensOn",
                                today.toString(),
                                "closesOn",
                                today.plusDays(7).toString()))
                .path("id")
                .asText();
        var participantOf = new HashMap<String, String>();
        api.all("/surveys/rounds/" + round + "/assignments")
                .forEach(row -> participantOf.put(
                        row.path("id").asText(), row.path("participantId").asText()));
        for (var link : api.post("/surveys/rounds/" + round + "/links")) {
            answer(participantOf.get(link.path("assignmentId").asText()), link);
        }
    }

    private void answer(String participantId, JsonNode link) {
        var wished = new ArrayList<String>();
        for (var pair : script.pairs()) {
            var mentees = pair.mentees().stream().map(people::get).toList();
            if (people.get(pair.mentor()).equals(participantId)) {
                wished.addAll(mentees);
            } else if (mentees.contains(participantId)) {
                wished.add(people.get(pair.mentor()));
            }
        }
        if (!wished.isEmpty()) {
            var token = link.path("link").asText().replaceFirst(".*#", "");
            api.post(
                    "/surveys/sheet/response",
                    Map.of("answers", Map.of("wished", wished, "times", List.of("weekday_afternoon"))),
                    "Survey-Link",
                    token,
                    "Idempotency-Key",
                    "demo-" + token.substring(token.length() - 8));
        }
    }
}
