package org.tandem.consents;

import java.util.List;

/** What a person needs by L-03 today; {@code complete} when every item is in force. */
public record ConsentRequirements(boolean complete, List<ConsentRequirement> items) {}
