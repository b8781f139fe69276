package org.tandem.consents.forms;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.audit.AuditLog;
import org.tandem.consents.ConsentKind;
import org.tandem.consents.ConsentRequirement;
import org.tandem.consents.ConsentSheet;
import org.tandem.consents.ConsentSheets;
import org.tandem.consents.Consents;
import org.tandem.consents.RequirementStatus;
import org.tandem.documents.rendering.SheetForm;
import org.tandem.documents.rendering.SheetForms;
import org.tandem.organisations.Organisations;
import org.tandem.people.People;
import org.tandem.people.PersonFacts;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Prints the forms that a programme's people still have to sign (V-02, L-03). */
@ApplicationScoped
@Transactional
class FormService {

    /** What a sheet of paper can change; a refusal and a withdrawal are somebody's will and are left in peace. */
    private static final Set<RequirementStatus> NEW = Set.of(RequirementStatus.MISSING, RequirementStatus.EXPIRED);

    @Inject
    Consents consents;

    @Inject
    ConsentSheets sheets;

    @Inject
    ConsentFormRepository forms;

    @Inject
    ConsentAudience audience;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    FormPlan plan(Scope scope, UUID programId) {
        var ids = audience.persons(scope, programId);
        var persons = people.byIds(scope, ids);
        var requirements = consents.requirements(scope, ids);
        var rows = new ArrayList<FormPlan.FormPerson>();
        sorted(persons.values()).forEach(person -> {
            var items = requirements.get(person.id()).items().stream()
                    .filter(item -> isNew(item) || item.status() == RequirementStatus.ISSUED)
                    .toList();
            var printable = items.stream()
                    .filter(item -> item.signerPersonId() != null)
                    .map(item -> new FormPlan.FormItem(
                            item.kind(), item.label(), item.signerName(), item.status() == RequirementStatus.ISSUED))
                    .toList();
            if (!items.isEmpty()) {
                var obstacle = printable.size() < items.size() ? "Нет представителя: добавьте его в карточке." : null;
                rows.add(new FormPlan.FormPerson(
                        person.id(), person.fullName(), person.className(), printable, obstacle));
            }
        });
        return new FormPlan(rows, lengths(scope));
    }

    private List<FormPlan.FormLength> lengths(Scope scope) {
        return Stream.of(ConsentKind.PD_PROCESSING, ConsentKind.PD_MINOR_BY_GUARDIAN, ConsentKind.PD_MINOR_OWN)
                .map(kind -> new FormPlan.FormLength(kind, FormLengths.of(sheets.sample(scope, kind))))
                .toList();
    }

    /** The file; whatever is missing is handed out on the way, so that every sheet is a consent with a number. */
    SheetForms.Printed print(Scope scope, FormRequest request) {
        var wanted = new LinkedHashSet<>(request.personIds());
        if (!new HashSet<>(audience.persons(scope, request.programId())).containsAll(wanted)) {
            throw Problem.notFound();
        }
        // two who press the button together get the same consents, not two of each
        consents.hold(wanted);
        var requirements = consents.requirements(scope, wanted);
        var ids = new ArrayList<UUID>();
        for (var person : sorted(people.byIds(scope, wanted).values())) {
            for (var item : requirements.get(person.id()).items()) {
                if (item.signerPersonId() != null && isNew(item)) {
                    ids.add(sheets.issue(scope, person.id(), item.kind()));
                } else if (request.again() && item.status() == RequirementStatus.ISSUED) {
                    ids.add(item.consentId());
                }
            }
        }
        if (ids.isEmpty()) {
            throw new Problem(
                    422, "nothing-to-print", "Печатать нечего: у выбранных людей все согласия выданы или подписаны.");
        }
        return print(scope, inOrder(ids, sheets.byIds(scope, ids)), request.bothSides());
    }

    private SheetForms.Printed print(Scope scope, List<ConsentSheet> found, boolean bothSides) {
        var organisation = organisations.get(scope).shortName();
        var codes = found.stream()
                .map(sheet -> FormCode.create(scope.organisationId()))
                .toList();
        var pages = new ArrayList<SheetForm>();
        for (var i = 0; i < found.size(); i++) {
            var sheet = found.get(i);
            var code = codes.get(i);
            pages.add(new SheetForm(
                    sheet.subjectName() + " – " + sheet.title(),
                    FormLengths.lines(sheet.text()),
                    "%s. Согласие №\u00A0%d%nНе сгибайте код и не пишите на нём: по нему лист найдёт своё место."
                            .formatted(organisation, sheet.number())
                            .replace("\r", ""),
                    page -> code.ofPage(page).text()));
        }
        var printed = SheetForms.print("Бланки согласий", pages, bothSides);
        for (var i = 0; i < found.size(); i++) {
            forms.persist(new ConsentForm(
                    scope, found.get(i).id(), codes.get(i), printed.pages().get(i), clock.instant()));
            audit.record(scope, "consent.form-printed", "consent", found.get(i).id());
        }
        return printed;
    }

    private static boolean isNew(ConsentRequirement item) {
        return NEW.contains(item.status());
    }

    private static List<PersonFacts> sorted(Collection<PersonFacts> persons) {
        return persons.stream().sorted(ClassOrder.PERSONS).toList();
    }

    private static List<ConsentSheet> inOrder(List<UUID> ids, List<ConsentSheet> found) {
        var byId = found.stream().collect(toMap(ConsentSheet::id, sheet -> sheet));
        return ids.stream().map(byId::get).toList();
    }
}
