package org.tandem.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.testing.Api;

/** Plans for tests, made through the API. */
public final class GivenPlan {

    private GivenPlan() {}

    /** A draft from nothing. */
    static UUID draft(Api author, UUID pair) {
        return author.create("/plans", Map.of("pairId", pair));
    }

    /** A plan in force with two tasks. */
    public static UUID approved(Api curator, UUID pair) {
        var plan = draft(curator, pair);
        write(curator, plan, content("Разобрать дроби", "Разобрать проценты"));
        curator.post("/plans/" + plan + "/submission").statusCode(200);
        curator.post("/plans/" + plan + "/approval").statusCode(200);
        return plan;
    }

    /** Every task of the plan gets the mark «выполнено». */
    public static void markAll(Api author, UUID plan) {
        for (var item : items(author, plan)) {
            author.post("/plans/" + plan + "/items/" + item + "/mark", Map.of("mark", "done"))
                    .statusCode(200);
        }
    }

    static List<String> items(Api author, UUID plan) {
        return author.get("/plans/" + plan).statusCode(200).extract().path("items.id");
    }

    static void write(Api author, UUID plan, Map<String, Object> content) {
        int version = author.get("/plans/" + plan).statusCode(200).extract().path("version");
        author.put("/plans/" + plan, version, content).statusCode(200);
    }

    /** Tasks due in the last week of the pair of the tests. */
    static Map<String, Object> content(String... tasks) {
        var items = new ArrayList<Map<String, Object>>();
        for (var task : tasks) {
            items.add(new HashMap<>(Map.of("task", task, "dueOn", "2027-05-24", "plannedResult", "Решает сам")));
        }
        return new HashMap<>(Map.of(
                "goal",
                "Учиться без долгов",
                "startsOn",
                "2026-10-01",
                "endsOn",
                "2027-05-31",
                "items",
                items,
                "indicators",
                List.of(Map.of("name", "Средний балл", "baseline", "3,1", "target", "3,8"))));
    }
}
