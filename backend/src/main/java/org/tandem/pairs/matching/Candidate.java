package org.tandem.pairs.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the criteria look at in one person. Categories of mentees are not among it: what is sensitive never decides who
 * suits whom.
 *
 * @param topics what a mentee asks for, or what a mentor can help with
 * @param age full years
 * @param experienceYears of teaching, null if not a teacher or not known
 * @param wishes place of each participant whom this one named, 1 for the first
 * @param formerPartners participants with whom this one ended a pair well and did not ask for another
 */
public record Candidate(
        UUID id,
        List<String> topics,
        List<String> interests,
        int age,
        Integer experienceYears,
        Map<UUID, Integer> wishes,
        Set<UUID> formerPartners,
        Terms terms) {}
