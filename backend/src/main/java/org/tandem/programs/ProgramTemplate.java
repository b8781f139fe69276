package org.tandem.programs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A built-in programme with its roadmap, read from {@code templates/roadmaps}.
 *
 * @param schoolYear the year its dates are written for
 * @param sections the roadmap as JSON; its shape belongs to {@code programs.roadmap}
 */
public record ProgramTemplate(
        String code,
        String title,
        String description,
        String organisationKind,
        int schoolYear,
        MeetingProfile meetingProfile,
        List<ProgramForm> forms,
        String goal,
        List<String> tasks,
        List<String> expectedResults,
        JsonNode sections) {

    int activities() {
        var count = 0;
        for (var section : sections) {
            count += section.path("activities").size();
        }
        return count;
    }
}
