package org.tandem.plans;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.tandem.access.AccountFacts;
import org.tandem.access.Accounts;
import org.tandem.organisations.Organisations;
import org.tandem.pairs.Pairs;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.Scope;

/** Plans as they are shown; members see the own pair's. */
@ApplicationScoped
@Transactional
class PlanReader {

    @Inject
    PlanRepository plans;

    @Inject
    Pairs pairs;

    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

    Page<PlanRow> page(Scope scope, UUID programId, UUID pairId, PlanStatus status, Cursor after, int limit) {
        var filter = new PlanRepository.Filter(programId, pairId, status, pairs.visibleIds(scope));
        var page = plans.page(scope, filter, after, limit);
        var facts = pairs.byIds(scope, page.items().stream().map(Plan::pairId).collect(toSet()));
        var today = organisations.today(scope);
        return page.map(plan -> new PlanRow(
                plan.id(),
                plan.pairId(),
                facts.get(plan.pairId()).title(),
                plan.edition(),
                plan.status(),
                plan.progress(),
                plan.items().size(),
                (int) plan.items().stream()
                        .filter(item -> item.isOverdue(today))
                        .count(),
                plan.endsOn()));
    }

    PlanView view(Scope scope, UUID id) {
        var plan = plans.get(scope, id);
        var pair = pairs.get(scope, plan.pairId());
        var all = plans.ofPair(scope, plan.pairId());
        var latest = all.get(0).id().equals(id);
        return plan.view(
                pair.title(),
                approver(scope, plan.approvedBy()),
                PlanAccess.actions(scope, plan, pair, latest),
                all.stream().map(Plan::line).toList());
    }

    private String approver(Scope scope, UUID accountId) {
        return accountId == null
                ? null
                : accounts.byIds(scope, List.of(accountId)).values().stream()
                        .map(AccountFacts::displayName)
                        .findFirst()
                        .orElse(null);
    }
}
