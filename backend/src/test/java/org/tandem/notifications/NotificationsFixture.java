package org.tandem.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.tandem.access.Role;
import org.tandem.testing.Api;
import org.tandem.testing.Fixture;

@ApplicationScoped
class NotificationsFixture implements Fixture {

    @Inject
    GivenNotification notifications;

    @Override
    public int order() {
        return 95;
    }

    @Override
    public Map<String, UUID> objects(Api curator, Map<String, UUID> already) {
        notifications.tell(
                curator, new Notice(Topic.CARE, "fixture", Role.CURATOR, "Пара ждёт вас", null, "/notifications"));
        return Map.of(
                // a secret, not an id: any other one answers 404
                "link",
                UUID.randomUUID(),
                "notificationId",
                UUID.fromString(curator.get("/notifications")
                        .extract()
                        .path("items[0].id")
                        .toString()));
    }
}
