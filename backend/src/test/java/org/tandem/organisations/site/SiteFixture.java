package org.tandem.organisations.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.tandem.testing.Api;
import org.tandem.testing.Fixture;

@ApplicationScoped
class SiteFixture implements Fixture {

    @Override
    public int order() {
        return 11;
    }

    @Override
    public Map<String, UUID> objects(Api curator, Map<String, UUID> already) {
        return Map.of("siteEntryId", curator.create("/site/entries", SiteTest.news("Новость")));
    }
}
