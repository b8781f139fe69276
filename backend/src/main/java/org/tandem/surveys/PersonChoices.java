package org.tandem.surveys;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.tandem.participants.FormPolicy;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.ParticipantStatus;
import org.tandem.participants.Participants;
import org.tandem.participants.Side;
import org.tandem.people.PersonKind;
import org.tandem.programs.Programs;
import org.tandem.shared.tenancy.Scope;
import org.tandem.surveys.scoring.Question;

/**
 * Whom the holder of a link can name: people of the other side whom a form of the programme could join with him; after
 * a general meeting only those who came. He sees of each what he learned at the meeting and needs to tell them apart:
 * first name, initial of the family name, class or position; the whole family name only where two would read alike.
 * No age, no request, no list of his own side, nothing about what others answered.
 */
@ApplicationScoped
class PersonChoices {

    /** Somebody who can be named. */
    record Candidate(
            UUID id,
            ParticipantStatus status,
            PersonKind kind,
            String familyName,
            String givenName,
            String patronymic,
            String className,
            String position) {

        /** «Илья П., 10А», «Анна Викторовна О., учитель математики». */
        String label(boolean whole) {
            var learner = kind == PersonKind.LEARNER;
            var middle = learner || patronymic == null ? "" : " " + patronymic;
            var family = whole ? familyName : familyName.charAt(0) + ".";
            var note = learner ? className : position;
            return givenName + middle + '\u00a0' + family + (note == null ? "" : ", " + note);
        }
    }

    @Inject
    Session session;

    @Inject
    Participants participants;

    @Inject
    Programs programs;

    /** The questions with people to choose where people are asked for. */
    List<Question> offer(Scope scope, SurveyRound round, UUID participantId, List<Question> questions) {
        if (questions.stream().noneMatch(question -> question.kind().asksForPeople())) {
            return questions;
        }
        var options = options(candidates(scope, round, participants.get(scope, participantId)));
        return questions.stream()
                .map(question -> question.kind().asksForPeople() ? question.offering(options) : question)
                .toList();
    }

    private List<Candidate> candidates(Scope scope, SurveyRound round, ParticipantFacts asked) {
        var side = asked.side() == Side.MENTEE ? Side.MENTOR : Side.MENTEE;
        var forms = programs.get(scope, round.programId()).forms();
        return session.createQuery("""
                        select t.id, t.status, p.kind, p.familyName, p.givenName, p.patronymic, p.className, p.position
                        from Participant t
                        join Person p on p.organisationId = t.organisationId and p.id = t.personId
                        where t.organisationId = :organisation and t.programId = :program and t.side = :side
                            and t.personId <> :self
                            and (:gathering is null or exists (select 1 from GatheringGuest g
                                where g.organisationId = t.organisationId and g.gatheringId = :gathering
                                    and g.participantId = t.id and g.cameAt is not null))
                        order by p.givenName, p.familyName, t.id""", Candidate.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("program", round.programId())
                .setParameter("side", side)
                .setParameter("self", asked.personId())
                .setParameter("gathering", round.gatheringId())
                .getResultStream()
                .filter(one -> one.status().meets(side))
                .filter(one -> forms.isEmpty()
                        || forms.stream()
                                .anyMatch(form -> side == Side.MENTOR
                                        ? FormPolicy.fits(
                                                form.form(), asked.person().kind(), one.kind())
                                        : FormPolicy.fits(
                                                form.form(),
                                                one.kind(),
                                                asked.person().kind())))
                .toList();
    }

    private static List<Question.Option> options(Collection<Candidate> candidates) {
        var alike = candidates.stream().collect(groupingBy(one -> one.label(false), counting()));
        return candidates.stream()
                .map(one -> new Question.Option(one.id().toString(), one.label(alike.get(one.label(false)) > 1)))
                .toList();
    }
}
