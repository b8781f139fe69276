package org.tandem.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.testing.Api;
import org.tandem.testing.Fixture;

@ApplicationScoped
class AccessFixture implements Fixture {

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Map<String, UUID> objects(Api curator, Map<String, UUID> already) {
        var account = curator.post(
                        "/access/accounts",
                        Map.of(
                                "displayName",
                                "Имя",
                                "email",
                                UUID.randomUUID() + "@example.org",
                                "roles",
                                List.of("mentor")))
                .statusCode(201)
                .extract()
                .<String>path("account.id");
        return Map.of("accountId", UUID.fromString(account));
    }
}
