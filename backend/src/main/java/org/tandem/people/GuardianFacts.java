package org.tandem.people;

import java.util.UUID;

/**
 * A representative of a minor.
 *
 * @param personId the representative himself
 * @param reachable whether a phone or an e-mail of his is known (V-03)
 */
public record GuardianFacts(UUID personId, String fullName, GuardianRelation relation, boolean reachable) {}
