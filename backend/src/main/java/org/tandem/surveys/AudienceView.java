package org.tandem.surveys;

import java.util.List;

/**
 * How many people a round would ask, and by what they can be parted.
 *
 * @param people those whom the filter leaves
 * @param sides facets count everybody whom the questionnaire fits, without the filter
 */
record AudienceView(long people, List<Facet> sides, List<Facet> forms, List<Facet> classNames, List<Facet> statuses) {

    /** Of people who stand in no list. */
    static final AudienceView UNKNOWN = new AudienceView(0, List.of(), List.of(), List.of(), List.of());

    /** How many people share one value. */
    record Facet(String value, long count) {}
}
