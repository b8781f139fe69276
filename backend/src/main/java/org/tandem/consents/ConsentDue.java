package org.tandem.consents;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.organisations.Organisations;
import org.tandem.people.People;
import org.tandem.people.PersonFacts;
import org.tandem.shared.tenancy.Scope;

/** What consents will be needed soon: birthdays (V-07) and terms that end, the nearest first. */
@ApplicationScoped
@Transactional
class ConsentDue {

    @Inject
    ConsentTaskRepository tasks;

    @Inject
    ConsentRepository consents;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    /** @param days how far ahead the ends of terms are looked for */
    List<ConsentDueRow> of(Scope scope, int days) {
        var today = organisations.today(scope);
        var open = tasks.open(scope);
        var ending = consents.endingUntil(scope, today, today.plusDays(days));
        var ids = new HashSet<UUID>();
        open.forEach(task -> ids.add(task.personId()));
        ending.forEach(consent -> ids.add(consent.personId()));
        var persons = people.byIds(scope, ids);
        var known = consents.ofPersons(scope, ids).stream().collect(groupingBy(Consent::personId));
        var rows = new ArrayList<ConsentDueRow>();
        for (var task : open) {
            rows.add(ofTask(task, persons.get(task.personId()), known, today));
        }
        for (var consent : ending) {
            if (matters(consent, persons.get(consent.personId()))) {
                rows.add(ofTerm(consent, persons.get(consent.personId()), known, today));
            }
        }
        rows.sort(Comparator.comparing(ConsentDueRow::dueOn).thenComparing(ConsentDueRow::subjectName));
        return rows;
    }

    /** What ends with the 18th birthday is followed by the task of that birthday, not by a new one of its kind. */
    private static boolean matters(Consent consent, PersonFacts person) {
        return !consent.validUntil().equals(ConsentTerms.lastMinorDay(person.birthDate()))
                || consent.kind() != ConsentKind.PD_MINOR_BY_GUARDIAN && consent.kind() != ConsentKind.PD_MINOR_OWN;
    }

    private static ConsentDueRow ofTask(
            ConsentTask task, PersonFacts person, Map<UUID, List<Consent>> known, LocalDate today) {
        var why = ConsentDueRow.Why.valueOf(task.kind().name());
        return row(person, task.kind().needed(), why, task.dueOn(), ConsentSigner.SUBJECT, known, today, null);
    }

    private static ConsentDueRow ofTerm(
            Consent consent, PersonFacts person, Map<UUID, List<Consent>> known, LocalDate today) {
        var signer = consent.signerPersonId().equals(person.id()) ? ConsentSigner.SUBJECT : ConsentSigner.GUARDIAN;
        return row(
                person,
                consent.kind(),
                ConsentDueRow.Why.TERM_ENDS,
                consent.validUntil(),
                signer,
                known,
                today,
                consent.id());
    }

    private static ConsentDueRow row(
            PersonFacts person,
            ConsentKind kind,
            ConsentDueRow.Why why,
            LocalDate dueOn,
            ConsentSigner signer,
            Map<UUID, List<Consent>> known,
            LocalDate today,
            UUID present) {
        var open = known.getOrDefault(person.id(), List.of()).stream()
                .filter(consent ->
                        consent.kind() == kind && consent.statusOn(today).isOpen())
                .findFirst();
        return new ConsentDueRow(
                person.id(),
                person.fullName(),
                person.className(),
                kind,
                ConsentTexts.of(kind).title(),
                why,
                dueOn,
                dueOn.isBefore(today),
                open.map(Consent::id).orElse(present),
                signer,
                open.map(consent -> consent.statusOn(today) == ConsentStatus.ISSUED
                                ? "Бланк выдан, ждём подписи."
                                : "Подписано, осталось проверить.")
                        .orElse("Выдайте бланк на подпись."),
                open.isEmpty());
    }
}
