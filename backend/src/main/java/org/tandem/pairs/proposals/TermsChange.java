package org.tandem.pairs.proposals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.tandem.pairs.matching.MeetingTime;

/**
 * What somebody needs for a pair to meet; an empty list says nothing.
 *
 * @param languages besides Russian
 * @param places where one can meet
 * @param roleModels codes of role models
 * @param specialConditions of a mentee: needs a mentor prepared for it; of a mentor: is prepared
 */
record TermsChange(
        @NotNull Set<@NotNull MeetingTime> times,
        @NotNull @Size(max = 10) List<@NotBlank @Size(max = 60) String> languages,
        @NotNull @Size(max = 10) List<@NotBlank @Size(max = 100) String> places,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 60) String> roleModels,
        @NotNull Boolean specialConditions) {}
