package org.tandem.people.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.people.People;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Erases a person from every feature, the highest first (L-08): afterwards his name is found nowhere but in signed papers. */
@ApplicationScoped
class Erasure {

    @Inject
    Instance<PersonalDataHolder> holders;

    @Inject
    Instance<RightsPapers> papers;

    @Inject
    DataRequestRepository requests;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    EntityManager entityManager;

    @Inject
    AuditLog audit;

    /** What must be ended first, as Russian sentences. */
    List<String> obstacles(Scope scope, UUID personId) {
        return inOrder().stream()
                .flatMap(holder -> holder.obstacles(scope, personId).stream())
                .toList();
    }

    /** Erases the person of the request and, with a child, representatives known for his sake only; returns the act. */
    UUID erase(Scope scope, DataRequest request) {
        var obstacles = obstacles(scope, request.personId());
        if (!obstacles.isEmpty()) {
            throw Problem.wrongState(String.join(" ", obstacles));
        }
        var label = "Запись № " + request.number() + " реестра обращений";
        var reason = request.ground();
        var lines = new LinkedHashMap<String, Boolean>();
        var subjects = new ArrayList<UUID>();
        requests.ofPerson(scope, request.personId()).forEach(other -> subjects.add(other.id()));
        for (var personId : people.eraseTogether(scope, request.personId())) {
            var person = people.toErase(scope, personId);
            entityManager.flush();
            for (var holder : inOrder()) {
                var erased = holder.erase(scope, person);
                erased.lines().forEach(line -> lines.put(line, true));
                subjects.addAll(erased.subjects());
            }
            subjects.add(personId);
            audit.record(scope, "person.erased", "person", personId);
        }
        entityManager.flush();
        blacken(subjects);
        entityManager
                .createNativeQuery("update data_request set details = null, answer = null, extension_reason = null"
                        + " where person_id = :person")
                .setParameter("person", request.personId())
                .executeUpdate();
        entityManager.clear();
        var log = "person.erased, " + request.personId();
        return papers.get().erasureAct(scope, label, REASONS.get(reason), List.copyOf(lines.keySet()), log);
    }

    private static final java.util.Map<DataRequestGround, String> REASONS = java.util.Map.of(
            DataRequestGround.DEMAND, "Требование субъекта персональных данных",
            DataRequestGround.CONSENT_WITHDRAWN, "Отзыв согласия на обработку персональных данных",
            DataRequestGround.PURPOSE_REACHED, "Достигнута цель обработки",
            DataRequestGround.UNLAWFUL, "Правомерность обработки обеспечить невозможно");

    private void blacken(List<UUID> subjects) {
        entityManager
                .createNativeQuery("select blacken_audit_reasons(:subjects)")
                .setParameter("subjects", subjects.toArray(new UUID[0]))
                .getSingleResult();
    }

    List<PersonalDataHolder> inOrder() {
        return holders.stream()
                .sorted(Comparator.comparingInt(PersonalDataHolder::order).reversed())
                .toList();
    }
}
