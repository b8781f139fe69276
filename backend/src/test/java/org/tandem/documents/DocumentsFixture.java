package org.tandem.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.testing.Api;
import org.tandem.testing.Fixture;

@ApplicationScoped
class DocumentsFixture implements Fixture {

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Map<String, UUID> objects(Api curator, Map<String, UUID> already) {
        var id = GivenDocument.draft(curator);
        String file = curator.request()
                .contentType("multipart/form-data")
                .multiPart("file", "Приказ.pdf", "%PDF-1.7 ".getBytes(StandardCharsets.UTF_8))
                .post("/documents/" + id + "/files?role=body")
                .path("[0].id");
        String reader = curator.post(
                        "/documents/" + id + "/readers", Map.of("accountIds", List.of(curator.accountId())))
                .extract()
                .path("[0].id");
        String act = curator.post("/documents/library", Map.of("level", "school", "title", "Устав"))
                .extract()
                .path("find { it.added }.code");
        return Map.of(
                "documentId",
                id,
                "documentFileId",
                UUID.fromString(file),
                "readerId",
                UUID.fromString(reader),
                "actId",
                UUID.fromString(act));
    }
}
