package org.tandem.training;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.tandem.access.Role;
import org.tandem.documents.Documents;
import org.tandem.documents.Files;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.ParticipantStatus;
import org.tandem.participants.Participants;
import org.tandem.participants.Side;
import org.tandem.programs.Programs;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Reads a training for those who organise it and for the mentor himself. */
@ApplicationScoped
@Transactional
class TrainingReader {

    /** Who is asked to learn: everybody after the selection. */
    private static final Set<ParticipantStatus> LEARNERS = EnumSet.of(
            ParticipantStatus.SELECTED,
            ParticipantStatus.TRAINED,
            ParticipantStatus.MATCHED,
            ParticipantStatus.ACTIVE,
            ParticipantStatus.COMPLETED);

    @Inject
    CourseRepository courses;

    @Inject
    SessionRepository sessions;

    @Inject
    RecordRepository records;

    @Inject
    OuterCourseRepository outer;

    @Inject
    Participants participants;

    @Inject
    Programs programs;

    @Inject
    Documents documents;

    @Inject
    Files files;

    @Inject
    Clock clock;

    TrainingView ofProgram(Scope scope, UUID programId) {
        programs.get(scope, programId);
        var course = courses.ofProgram(scope, programId).orElse(null);
        var state = state(scope, course);
        var trainings = participants.trainings(scope, programId);
        var all = participants.inProgram(scope, programId, Side.MENTOR);
        var byName = Comparator.comparing(MentorProgress::name, Collator.getInstance(Locale.forLanguageTag("ru")));
        var mentors = all.stream()
                .filter(mentor -> LEARNERS.contains(mentor.status()))
                .map(mentor -> state.of(mentor, trainings.get(mentor.id())))
                .sorted(byName)
                .toList();
        var names = all.stream()
                .collect(toMap(ParticipantFacts::id, mentor -> mentor.person().fullName()));
        var curator = programs.curatorName(scope, programId);
        return new TrainingView(
                course == null ? null : course.view(),
                course == null
                        ? List.of()
                        : sessions.ofCourse(scope, course.id()).stream()
                                .map(TrainingSession::view)
                                .toList(),
                mentors,
                outer.ofProgram(scope, programId).stream()
                        .map(one -> one.view(one.participantId() == null ? curator : names.get(one.participantId())))
                        .toList());
    }

    /** Everything known of the training now. */
    CourseState state(Scope scope, TrainingCourse course) {
        if (course == null) {
            return new CourseState(null, List.of(), Map.of(), Map.of(), clock.instant());
        }
        var found = records.ofCourse(scope, course.id());
        var papers = found.stream()
                .map(TrainingRecord::certificateId)
                .filter(Objects::nonNull)
                .toList();
        return new CourseState(
                course,
                sessions.ofCourse(scope, course.id()).stream()
                        .filter(session -> !session.cancelled())
                        .toList(),
                found.stream().collect(toMap(TrainingRecord::participantId, record -> record)),
                documents.byIds(scope, papers),
                clock.instant());
    }

    /** One mentor's training; who is not on the staff sees only his own, everything else is absent for him. */
    MentorTraining ofMentor(Scope scope, UUID participantId) {
        var mentor = participants.get(scope, participantId);
        if (!staff(scope) && !mentor.personId().equals(scope.personId())) {
            throw Problem.notFound();
        }
        if (mentor.side() != Side.MENTOR) {
            throw Problem.wrongState("Обучение проходят наставники.");
        }
        var course = courses.ofProgram(scope, mentor.programId()).orElse(null);
        var training = participants.trainings(scope, mentor.programId()).get(participantId);
        return new MentorTraining(
                course == null ? null : course.view(),
                course == null
                        ? List.of()
                        : sessions.ofCourse(scope, course.id()).stream()
                                .map(session -> session.ownView(participantId))
                                .toList(),
                state(scope, course).of(mentor, training),
                outer.ofParticipant(scope, participantId).stream()
                        .map(one -> one.view(mentor.person().fullName()))
                        .toList());
    }

    /** The newest first; empty for an account without a person. */
    List<OwnTraining> mine(Scope scope) {
        var running = programs.open(scope);
        return running.stream()
                .flatMap(program -> participants.inProgram(scope, program.id(), Side.MENTOR).stream()
                        .filter(mentor -> mentor.personId().equals(scope.personId()))
                        .filter(mentor -> !mentor.status().isGone())
                        .map(mentor -> new OwnTraining(mentor.id(), program.id(), program.title())))
                .toList();
    }

    /** A file of a session, for the staff and for mentors of the programme. */
    Files.Content material(Scope scope, UUID sessionId, UUID fileId) {
        var session = sessions.get(scope, sessionId);
        if (!session.offers(fileId) || !staff(scope) && !learns(scope, session)) {
            throw Problem.notFound();
        }
        return files.read(scope, fileId);
    }

    private boolean learns(Scope scope, TrainingSession session) {
        var programId = courses.get(scope, session.courseId()).programId();
        return participants.inProgram(scope, programId, Side.MENTOR).stream()
                .anyMatch(mentor -> mentor.personId().equals(scope.personId()));
    }

    private static boolean staff(Scope scope) {
        return scope.hasAny(Role.Names.CURATOR, Role.Names.DIRECTOR, Role.Names.PSYCHOLOGIST);
    }
}
