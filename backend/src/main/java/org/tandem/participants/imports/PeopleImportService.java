package org.tandem.participants.imports;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.participants.Bases;
import org.tandem.people.GuardianPerson;
import org.tandem.people.PeopleBatch;
import org.tandem.people.PeopleBatch.Represented;
import org.tandem.people.SearchWords;
import org.tandem.shared.http.Idempotency;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Shows what a list would do, and does it: all of it or nothing. */
@ApplicationScoped
@Transactional
class PeopleImportService {

    private static final int UNPROCESSABLE = 422;

    @Inject
    ListCheck list;

    @Inject
    PeopleBatch people;

    @Inject
    Bases bases;

    @Inject
    PeopleImportRepository runs;

    @Inject
    Organisations organisations;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** 404 for a foreign programme before any file is opened. */
    void requireOpen(Scope scope, UUID programId) {
        bases.requireOpen(scope, programId);
    }

    PeopleImportReport preview(Scope scope, ImportRequest request, String name, byte[] content) {
        var today = organisations.today(scope);
        var file = PeopleFile.read(name, content, request.columns(), today);
        return ImportReports.of(file, list.check(scope, request, file.lines(), today));
    }

    /** The same key twice writes once and answers the same. */
    ImportedPeople save(Scope scope, String key, ImportRequest request, String name, byte[] content) {
        bases.requireOpen(scope, request.programId());
        var id = idempotency.once(scope, key, "people.import", request, () -> write(scope, request, name, content));
        return runs.get(scope, id).figures();
    }

    private UUID write(Scope scope, ImportRequest request, String name, byte[] content) {
        people.hold(scope);
        var today = organisations.today(scope);
        var lines = list.check(
                scope,
                request,
                PeopleFile.read(name, content, request.columns(), today).lines(),
                today);
        var byOutcome = lines.stream().collect(groupingBy(ListCheck.Checked::outcome));
        var wrong = byOutcome.getOrDefault(ImportOutcome.ERROR, List.of()).size();
        var created = byOutcome.getOrDefault(ImportOutcome.CREATE, List.of());
        var matched = byOutcome.getOrDefault(ImportOutcome.MATCH, List.of());
        if (wrong > 0 && !request.withoutErrors()) {
            throw new Problem(
                    UNPROCESSABLE,
                    "import-lines",
                    "В списке есть строки с ошибками, поэтому не записано ничего. Исправьте их в файле или загрузите"
                            + " список без них.");
        }
        if (created.isEmpty() && matched.isEmpty()) {
            throw new Problem(UNPROCESSABLE, "import-nothing-new", "В списке нет никого, кого ещё нет в базе.");
        }
        var entries = new ArrayList<Bases.Entry>();
        var represented = new ArrayList<Ward>();
        var ids =
                people.add(scope, created.stream().map(ListCheck.Checked::facts).toList());
        for (var i = 0; i < ids.size(); i++) {
            entries.add(entry(ids.get(i), created.get(i)));
            represented.add(new Ward(ids.get(i), created.get(i)));
        }
        for (var one : matched) {
            refresh(scope, one);
            entries.add(entry(one.known().id(), one));
            if (!one.represented()) {
                represented.add(new Ward(one.known().id(), one));
            }
        }
        addGuardians(scope, represented);
        bases.add(scope, request.programId(), request.side(), entries);
        return note(
                scope,
                request,
                new ImportedPeople(created.size(), matched.size(), lines.size() - created.size() - matched.size()));
    }

    /** Somebody whose representatives the list names. */
    private record Ward(UUID id, ListCheck.Checked line) {}

    private void refresh(Scope scope, ListCheck.Checked one) {
        var facts = one.facts();
        var known = one.known();
        if (facts.className() != null && !facts.className().equals(known.className())
                || facts.phone() != null && known.phone() == null
                || facts.email() != null && known.email() == null) {
            people.refresh(scope, known.id(), facts.className(), facts.phone(), facts.email());
        }
    }

    /** A mother of three children is one person: the same name and telephone or e-mail. */
    private void addGuardians(Scope scope, List<Ward> wards) {
        var wanted = new LinkedHashMap<String, GuardianPerson>();
        for (var ward : wards) {
            ward.line().line().guardians().forEach(one -> wanted.putIfAbsent(key(one), ListCheck.guardian(one)));
        }
        var known = new LinkedHashMap<String, UUID>();
        var names = wanted.values().stream()
                .map(PeopleImportService::searchName)
                .distinct()
                .toList();
        for (var one : people.named(scope, names)) {
            known.putIfAbsent(key(one.searchName(), one.phone(), one.email()), one.id());
        }
        var missing =
                wanted.keySet().stream().filter(key -> !known.containsKey(key)).toList();
        var ids = people.addGuardians(scope, missing.stream().map(wanted::get).toList());
        for (var i = 0; i < ids.size(); i++) {
            known.put(missing.get(i), ids.get(i));
        }
        people.represent(
                scope,
                wards.stream()
                        .flatMap(ward -> ward.line().line().guardians().stream()
                                .map(one -> new Represented(ward.id(), known.get(key(one)), one.relation())))
                        .filter(couple -> !couple.wardId().equals(couple.guardianId()))
                        .distinct()
                        .toList());
    }

    private static String key(org.tandem.participants.imports.PersonLine.Guardian one) {
        return key(SearchWords.form(one.names().full()), one.phone(), one.email());
    }

    private static String key(String name, String phone, String email) {
        return name + '|' + (phone == null ? "" : phone.replaceAll("\\D", "")) + '|' + (phone == null ? email : "");
    }

    private static String searchName(GuardianPerson person) {
        return SearchWords.form(new Names(
                        person.familyName(), person.givenName(), person.patronymic() == null ? "" : person.patronymic())
                .full());
    }

    private static Bases.Entry entry(UUID personId, ListCheck.Checked one) {
        var profile = one.line().profile();
        return new Bases.Entry(
                personId,
                one.category(),
                profile.topic(),
                profile.problem(),
                profile.expectedResult(),
                profile.competences(),
                profile.timeResource(),
                profile.interests(),
                profile.achievements(),
                profile.preferredAge());
    }

    private UUID note(Scope scope, ImportRequest request, ImportedPeople figures) {
        var run = new PeopleImportRun(scope, request, figures, clock.instant());
        runs.persistAndFlush(run);
        audit.record(
                scope,
                "participants.imported",
                "program",
                request.programId(),
                "новых %d, известных %d, пропущено строк %d"
                        .formatted(figures.created(), figures.matched(), figures.skipped()));
        return run.id();
    }
}
