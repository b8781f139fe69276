package org.tandem.testing;

import java.util.Map;
import java.util.UUID;

/** One object of every kind a feature owns, so that the matrix tests can try a stranger on it. */
public interface Fixture {

    /** Fixtures run by this number, lower features first. */
    int order();

    /**
     * Creates the objects through the API.
     *
     * @param curator a signed-in curator (director too) of a fresh organisation
     * @param already ids made by lower features, by path parameter name
     * @return ids by path parameter name, e.g. {@code participantId}
     */
    Map<String, UUID> objects(Api curator, Map<String, UUID> already);
}
