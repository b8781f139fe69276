package org.tandem.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** Fills both bases: people, representatives, consents on paper, interviews and training. */
class DemoPeople {

    private final DemoClient api;
    private final DemoScript script;
    private final Map<String, String> persons = new HashMap<>();
    private final Map<String, String> participants = new HashMap<>();

    DemoPeople(DemoClient api, DemoScript script) {
        this.api = api;
        this.script = script;
    }

    /** Participant ids by key of the script. */
    Map<String, String> fill(String programId) {
        for (var person : script.people()) {
            persons.put(
                    person.key(), api.post("/people", person.facts()).path("id").asText());
            addGuardians(person);
        }
        for (var person : script.people()) {
            if (person.participation() != null) {
                join(person, programId);
            }
        }
        return participants;
    }

    private void addGuardians(DemoScript.DemoPerson person) {
        if (person.guardians() == null) {
            return;
        }
        for (var guardian : person.guardians()) {
            var body = new HashMap<>(guardian);
            body.put("guardianId", persons.get((String) body.remove("key")));
            api.post("/people/" + persons.get(person.key()) + "/guardians", body);
        }
    }

    private void join(DemoScript.DemoPerson person, String programId) {
        var body = new HashMap<>(person.participation());
        body.put("programId", programId);
        body.put("personId", persons.get(person.key()));
        var id = api.post("/participants", body).path("id").asText();
        participants.put(person.key(), id);
        if (script.withoutConsent().contains(person.key())) {
            return;
        }
        collectConsents(persons.get(person.key()));
        if (body.get("side").equals("mentor")) {
            prepareMentor(person, id);
        }
    }

    private void collectConsents(String personId) {
        for (var item : api.get("/people/" + personId + "/consent-requirements").path("items")) {
            sign(personId, item.path("kind").asText());
        }
    }

    private void sign(String personId, String kind) {
        var id = api.post("/consents", Map.of("personId", personId, "kind", kind))
                .path("id")
                .asText();
        api.post("/consents/" + id + "/signature", Map.of("signedOn", today(), "method", "paper_mark"));
        api.post(
                "/consents/" + id + "/confirmation",
                Map.of("fieldsComplete", true, "signerVerified", true, "authorityVerified", true));
    }

    private String today() {
        return LocalDate.now(ZoneId.of(script.organisation().path("timeZone").asText()))
                .toString();
    }

    private void prepareMentor(DemoScript.DemoPerson person, String id) {
        var at = "/participants/" + id;
        api.post(
                at + "/interview",
                Map.of(
                        "heldOn", DemoYear.past("2026-09-24"),
                        "result", "recommended",
                        "comment", "Умеет слушать, понимает задачи программы"));
        api.post(at + "/selection");
        api.post(at + "/training", Map.of("completedOn", DemoYear.past("2026-10-02")));
        if ("teacher".equals(person.facts().get("kind"))) {
            sign(persons.get(person.key()), "mentor_agreement");
        }
    }
}
