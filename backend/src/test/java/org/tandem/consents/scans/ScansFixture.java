package org.tandem.consents.scans;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.tandem.testing.Api;
import org.tandem.testing.Fixture;

@ApplicationScoped
class ScansFixture implements Fixture {

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Map<String, UUID> objects(Api curator, Map<String, UUID> already) {
        var scan = GivenScan.begun(curator);
        GivenScan.sent(curator, scan, "пусто.png", Paper.png(Paper.blank())).statusCode(200);
        return Map.of("scanId", scan, "pageId", GivenScan.pageIds(curator, scan).get(0));
    }
}
