package org.tandem.pairs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tandem.documents.Documents;
import org.tandem.organisations.Organisations;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Finds or registers the order that a pair is put into. */
@ApplicationScoped
class PairOrders {

    private static final String KIND = "order_pairs";
    private static final String TITLE = "Об утверждении наставнических пар и групп";

    @Inject
    Documents documents;

    @Inject
    Organisations organisations;

    /** The order in the register, entered now if only its number and date are given; many pairs may name one. */
    PairOrder resolve(Scope scope, Pair pair, NewPairOrder request) {
        if (request.documentId() != null) {
            var order = documents.get(scope, request.documentId());
            if (!Set.of(KIND, PairChanges.KIND).contains(order.kind()) || !order.isInForce()) {
                throw Problem.field(
                        "documentId", "not-an-order", "Выберите действующий приказ об утверждении пар и групп.");
            }
            return new PairOrder(order.number(), order.dated(), order.id());
        }
        requireNumberAndDate(request);
        if (request.date().isAfter(organisations.today(scope))) {
            throw Problem.field("date", "future", "Дата приказа ещё не наступила.");
        }
        var id = documents.registered(scope, KIND, TITLE, pair.programId(), request.number(), request.date());
        return new PairOrder(request.number(), request.date(), id);
    }

    private static void requireNumberAndDate(NewPairOrder request) {
        var missing = new ArrayList<Problem.FieldError>();
        if (request.number() == null) {
            missing.add(new Problem.FieldError("number", "not-null", "Укажите номер приказа."));
        }
        if (request.date() == null) {
            missing.add(new Problem.FieldError("date", "not-null", "Укажите дату приказа."));
        }
        if (!missing.isEmpty()) {
            throw Problem.fields(List.copyOf(missing));
        }
    }
}
