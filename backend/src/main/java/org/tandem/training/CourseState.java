package org.tandem.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.documents.DocumentFacts;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.Training;

/**
 * Everything known of one programme's training at one moment.
 *
 * @param course null while there is no plan
 * @param sessions without the cancelled ones
 * @param records by participant
 * @param certificates by id
 */
record CourseState(
        TrainingCourse course,
        List<TrainingSession> sessions,
        Map<UUID, TrainingRecord> records,
        Map<UUID, DocumentFacts> certificates,
        Instant now) {

    /** @param training what the mentor's card says; null while nothing */
    MentorProgress of(ParticipantFacts mentor, Training training) {
        var person = mentor.person();
        var record = records.get(mentor.id());
        var done = training != null && training.completedOn() != null;
        var waived = training != null && training.waiverReason() != null;
        var lacks = done || waived ? List.<String>of() : lacks(mentor.id());
        return new MentorProgress(
                mentor.id(),
                person.fullName(),
                person.className() != null ? person.className() : person.position(),
                done
                        ? TrainingState.COMPLETED
                        : waived
                                ? TrainingState.WAIVED
                                : lacks.isEmpty() && course != null ? TrainingState.READY : TrainingState.LEARNING,
                (int) sessions.stream()
                        .filter(session -> session.attendedBy(mentor.id()))
                        .count(),
                sessions.size(),
                record == null ? null : record.score(),
                record == null ? null : record.passed(),
                record == null ? null : record.reflection(),
                done ? training.completedOn() : null,
                waived ? training.waiverReason() : null,
                record == null || record.certificateId() == null
                        ? null
                        : MentorProgress.TrainingPaper.of(certificates.get(record.certificateId())),
                lacks);
    }

    /** What is missing to the end of the training, as a curator would say it. */
    List<String> lacks(UUID participantId) {
        if (course == null) {
            return List.of();
        }
        var lacks = new ArrayList<String>();
        if (sessions.isEmpty()) {
            lacks.add("Занятия ещё не назначены");
        }
        var ahead = 0;
        for (var session : sessions) {
            if (session.marked() && !session.attendedBy(participantId)) {
                lacks.add("Пропущено: «" + session.topic() + "»");
            } else if (!session.marked() && session.startsAt().isAfter(now)) {
                ahead++;
            } else if (!session.marked()) {
                lacks.add("Посещение не отмечено: «" + session.topic() + "»");
            }
        }
        if (ahead > 0) {
            lacks.add("Занятий впереди: " + ahead);
        }
        var record = records.get(participantId);
        var passed = record == null ? null : record.passed();
        switch (course.assessment()) {
            case NONE -> {}
            case TEST -> {
                if (passed == null) {
                    lacks.add("Нет результата теста");
                } else if (record.score() < course.passScore()) {
                    lacks.add("Тест: " + record.score() + " из нужных " + course.passScore());
                }
            }
            case REFLECTION -> {
                if (record == null || record.reflection() == null) {
                    lacks.add("Нет рефлексии");
                }
            }
        }
        return lacks;
    }
}
