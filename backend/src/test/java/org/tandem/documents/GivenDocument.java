package org.tandem.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.tandem.testing.Api;

/** Papers for tests, made through the API. */
public final class GivenDocument {

    private GivenDocument() {}

    /** Body of a paper of a kind. */
    public static Map<String, Object> body(String kind, String title, Map<String, String> fields) {
        return new HashMap<>(Map.of(
                "kind", kind, "contents", new HashMap<>(Map.of("title", title, "fields", new HashMap<>(fields)))));
    }

    /** The six mandatory blocks of the order of introduction. */
    public static Map<String, String> sixBlocks() {
        return new HashMap<>(Map.of(
                "terms", "Сентябрь 2026 г. – подготовка\nОктябрь 2026 г. – запуск",
                "responsibles", "Заместитель директора по УВР – координация внедрения",
                "supply_responsibles", "Заместитель директора по АХЧ",
                "monitoring_terms", "Декабрь 2026 г., май 2027 г.",
                "planned_results", "Не менее 10 наставнических пар",
                "approves", "Утвердить положение о наставничестве и дорожную карту"));
    }

    /** Another order in draft. */
    public static UUID draft(Api curator) {
        return curator.create("/documents", body("order_other", "О рабочей группе", Map.of()));
    }

    /** An order on the director's desk. */
    public static UUID onSignature(Api curator) {
        return lead(curator, draft(curator));
    }

    /** Checks and hands a draft over for signature. */
    public static UUID lead(Api curator, UUID id) {
        curator.post("/documents/" + id + "/submission").statusCode(200);
        curator.post("/documents/" + id + "/approval").statusCode(200);
        return id;
    }

    /** An order in force under the next number. */
    public static UUID inForce(Api curator) {
        return register(curator, onSignature(curator), "2026-10-01");
    }

    /** Registers under the next number. */
    public static UUID register(Api curator, UUID id, String dated) {
        curator.post("/documents/" + id + "/registration", Map.of("dated", dated))
                .statusCode(200);
        return id;
    }
}
