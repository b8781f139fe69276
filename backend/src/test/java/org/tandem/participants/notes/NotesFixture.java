package org.tandem.participants.notes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.tandem.testing.Api;
import org.tandem.testing.Fixture;

@ApplicationScoped
class NotesFixture implements Fixture {

    @Override
    public int order() {
        return 42;
    }

    @Override
    public Map<String, UUID> objects(Api curator, Map<String, UUID> already) {
        return Map.of(
                "noteId",
                curator.post(
                                "/participants/" + already.get("participantId") + "/notes",
                                Map.of("source", "class_teacher", "notedOn", "2026-01-20", "text", "Любит спорт"))
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getUUID("[0].id"));
    }
}
