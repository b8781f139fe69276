package org.tandem.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.tandem.shared.tenancy.Scope;
import org.tandem.surveys.scoring.Piping;
import org.tandem.surveys.scoring.Piping.Names;

/** The first names that a questionnaire puts into its words, looked up only where it has a place for them. */
@ApplicationScoped
class SheetNames {

    @Inject
    Session session;

    @Inject
    PairPartners partners;

    /** Names for a personal link; an anonymous one takes {@link Names#NONE}. */
    Names of(Scope scope, SurveyTemplate template, UUID participantId) {
        if (words(template).noneMatch(Piping::isPiped)) {
            return Names.NONE;
        }
        return new Names(
                givenName(scope, participantId),
                words(template).anyMatch(Piping::asksForPartners)
                        ? partners.givenNames(scope, participantId)
                        : List.of());
    }

    private static Stream<String> words(SurveyTemplate template) {
        var own = Stream.concat(
                Stream.of(template.intro()),
                template.questions().stream().flatMap(question -> Stream.of(question.text(), question.help())));
        var translated = template.translations().values().stream()
                .flatMap(translation -> Stream.concat(
                        Stream.of(translation.intro()),
                        translation.questions().values().stream()
                                .flatMap(question -> Stream.of(question.text(), question.help()))));
        return Stream.concat(own, translated);
    }

    private String givenName(Scope scope, UUID participantId) {
        return session.createQuery("""
                        select p.givenName from Participant t
                        join Person p on p.organisationId = t.organisationId and p.id = t.personId
                        where t.organisationId = :organisation and t.id = :participant""", String.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("participant", participantId)
                .getSingleResultOrNull();
    }
}
