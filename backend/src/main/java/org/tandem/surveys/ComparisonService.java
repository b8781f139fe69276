package org.tandem.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.participants.Side;
import org.tandem.programs.Programs;
import org.tandem.shared.tenancy.Scope;
import org.tandem.surveys.ComparisonRow.SamePeople;
import org.tandem.surveys.ComparisonRow.WaveMean;
import org.tandem.surveys.scoring.Question;
import org.tandem.surveys.scoring.Tally;

/**
 * Means before and after by construct (domain §4.2 item 4). A participant counts in a wave only with a submitted
 * response; a waived wave has none.
 */
@ApplicationScoped
@Transactional
class ComparisonService {

    /** Sum and number of answers on one construct. */
    private record Total(long sum, long n) {

        private static final Total NONE = new Total(0, 0);

        Total plus(Total other) {
            return new Total(sum + other.sum, n + other.n);
        }

        WaveMean mean() {
            return new WaveMean(n, Tally.mean(sum, n));
        }
    }

    @Inject
    Programs programs;

    @Inject
    StandardTemplates standard;

    @Inject
    SurveyTemplateRepository templates;

    @Inject
    ResultsRepository results;

    List<ComparisonRow> of(Scope scope, UUID programId, Side side) {
        programs.get(scope, programId);
        var before = totals(scope, programId, side, SurveyWave.BEFORE);
        var after = totals(scope, programId, side, SurveyWave.AFTER);
        var changes = results.changes(scope, programId, side);
        return standard.comparable(side).stream()
                .map(construct -> new ComparisonRow(
                        construct,
                        standard.constructLabel(construct),
                        before.getOrDefault(construct, Total.NONE).mean(),
                        after.getOrDefault(construct, Total.NONE).mean(),
                        changes.containsKey(construct) ? SamePeople.of(changes.get(construct)) : SamePeople.NOBODY))
                .toList();
    }

    /** By construct; each template version says which of its questions measures what. */
    private Map<String, Total> totals(Scope scope, UUID programId, Side side, SurveyWave wave) {
        var totals = new HashMap<String, Total>();
        for (var sum : results.sums(scope, programId, side, wave)) {
            templates.get(scope, sum.templateId()).questions().stream()
                    .filter(question -> question.id().equals(sum.question()))
                    .map(Question::construct)
                    .forEach(construct -> totals.merge(construct, new Total(sum.sum(), sum.count()), Total::plus));
        }
        return totals;
    }
}
