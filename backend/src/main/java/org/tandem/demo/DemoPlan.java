package org.tandem.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The development plan of a pair of the demonstration, from the bank of ready plans. */
class DemoPlan {

    private DemoPlan() {}

    /** @param inForce approved and begun, otherwise still a draft */
    static void write(DemoClient api, String pairId, boolean inForce) {
        var plan = api.get("/plans?pairId=" + pairId).path("items").path(0);
        if (plan.isMissingNode()) {
            var template = api.get("/plans/templates?pairId=" + pairId)
                    .path(0)
                    .path("code")
                    .asText();
            plan = api.post("/plans", Map.of("pairId", pairId, "templateCode", template));
        }
        if (inForce && plan.path("status").asText().equals("draft")) {
            var at = "/plans/" + plan.path("id").asText();
            api.post(at + "/submission");
            mark(api, at, api.post(at + "/approval").path("items"));
        }
    }

    private static void mark(DemoClient api, String at, JsonNode items) {
        api.post(at(at, items, 0), Map.of("mark", "done", "actualResult", "Получилось с первого раза"));
        api.post(at(at, items, 1), Map.of("mark", "partial", "actualResult", "Осталось закрепить"));
    }

    private static String at(String plan, JsonNode items, int number) {
        return plan + "/items/" + items.path(number).path("id").asText() + "/mark";
    }
}
