package org.tandem.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.tandem.programs.GivenProgram;
import org.tandem.testing.Api;
import org.tandem.testing.Fixture;

@ApplicationScoped
class TrainingFixture implements Fixture {

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Map<String, UUID> objects(Api curator, Map<String, UUID> already) {
        var program = GivenProgram.active(curator);
        var course = GivenTraining.course(curator, program);
        return Map.of(
                "courseId",
                course,
                "sessionId",
                GivenTraining.session(curator, course, "Роль наставника", "2026-10-05T10:00:00Z"),
                "outerCourseId",
                curator.create(
                        "/training/outer-courses",
                        Map.of("programId", program, "contents", GivenTraining.seminar(null))));
    }
}
