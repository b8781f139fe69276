package org.tandem.participants.imports;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tandem.participants.Bases;
import org.tandem.people.GuardianPerson;
import org.tandem.people.NewPerson;
import org.tandem.people.PeopleBatch;
import org.tandem.people.PeopleBatch.Known;
import org.tandem.people.PersonKind;
import org.tandem.people.SearchWords;
import org.tandem.shared.tenancy.Scope;

/** Compares the lines of a list with each other, with the rules and with the base; writes nothing. */
@ApplicationScoped
class ListCheck {

    private static final int ADULT = 18;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Inject
    PeopleBatch people;

    @Inject
    Bases bases;

    @Inject
    Validator validator;

    /**
     * A line with what it becomes.
     *
     * @param facts null where the line is wrong
     * @param known whom it means, null for somebody new
     * @param represented whether he has a representative who can be reached without this list
     * @param category null where the line is wrong
     */
    record Checked(
            PersonLine line,
            ImportOutcome outcome,
            NewPerson facts,
            Known known,
            boolean represented,
            String category) {}

    /** What is looked up once for all lines. */
    private record Base(Map<String, List<Known>> named, Set<UUID> represented, Set<UUID> taking) {}

    List<Checked> check(Scope scope, ImportRequest request, List<PersonLine> lines, LocalDate today) {
        var base = base(scope, request, lines);
        var seen = new HashMap<String, Integer>();
        var checked = new ArrayList<Checked>();
        for (var line : lines) {
            checked.add(check(scope, request, line, base, seen, today));
        }
        return checked;
    }

    private Base base(Scope scope, ImportRequest request, List<PersonLine> lines) {
        var names = new LinkedHashSet<String>();
        lines.forEach(line -> names.add(SearchWords.form(line.names().full())));
        var named = people.named(scope, names).stream().collect(groupingBy(Known::searchName));
        var ids = named.values().stream().flatMap(List::stream).map(Known::id).toList();
        return new Base(
                named,
                new HashSet<>(people.represented(scope, ids)),
                bases.taking(scope, request.programId(), request.side()));
    }

    private Checked check(
            Scope scope,
            ImportRequest request,
            PersonLine line,
            Base base,
            Map<String, Integer> seen,
            LocalDate today) {
        var name = SearchWords.form(line.names().full());
        var namesakes = base.named().getOrDefault(name, List.of());
        var known = namesakes.stream()
                .filter(one -> one.birthDate() != null && one.birthDate().equals(line.birthDate()))
                .findFirst()
                .orElse(null);
        var kind = known != null && known.kind() != PersonKind.GUARDIAN_ONLY ? known.kind() : kind(request, line);
        var facts = facts(line, kind);
        if (line.birthDate() != null) {
            var before = seen.putIfAbsent(name + line.birthDate(), line.number());
            if (before != null) {
                line.remarks().warn("Повторяет строку " + before + ": возьмём её.");
                return new Checked(line, ImportOutcome.SKIP, facts, known, true, null);
            }
        }
        if (known != null && base.taking().contains(known.id())) {
            line.remarks().warn("Уже в этой базе программы.");
            return new Checked(line, ImportOutcome.SKIP, facts, known, true, null);
        }
        if (known == null && line.birthDate() != null) {
            namesakes.stream()
                    .filter(one -> one.birthDate() != null)
                    .findFirst()
                    .ifPresent(one -> line.remarks()
                            .warn("В базе есть тёзка с датой рождения " + DAY.format(one.birthDate())
                                    + ": проверьте, не он ли это."));
        }
        var represented = known != null && base.represented().contains(known.id());
        requireGuardian(line, represented, today);
        if (facts != null) {
            validator
                    .validate(facts)
                    .forEach(violation -> line.remarks()
                            .error(FieldWords.of(violation.getPropertyPath().toString()) + ": " + violation.getMessage()
                                    + "."));
        }
        checkGuardians(line);
        checkProfile(line);
        var category = category(scope, request, line, kind, known);
        if (line.isWrong()) {
            return new Checked(line, ImportOutcome.ERROR, null, known, represented, null);
        }
        noteChanges(line, known);
        return new Checked(
                line, known == null ? ImportOutcome.CREATE : ImportOutcome.MATCH, facts, known, represented, category);
    }

    private static PersonKind kind(ImportRequest request, PersonLine line) {
        return line.kind() != null ? line.kind() : request.kind() != null ? request.kind() : PersonKind.LEARNER;
    }

    private static NewPerson facts(PersonLine line, PersonKind kind) {
        var names = line.names();
        return line.birthDate() == null
                ? null
                : new NewPerson(
                        names.family(),
                        names.given(),
                        names.patronymic().isEmpty() ? null : names.patronymic(),
                        line.birthDate(),
                        kind,
                        kind == PersonKind.LEARNER ? line.className() : null,
                        line.position(),
                        line.workplace(),
                        line.experienceYears(),
                        line.phone(),
                        line.email(),
                        null);
    }

    /** V-03: a minor has a representative who can be reached. */
    private static void requireGuardian(PersonLine line, boolean represented, LocalDate today) {
        if (line.birthDate() != null
                && Period.between(line.birthDate(), today).getYears() < ADULT
                && !represented
                && line.guardians().stream().noneMatch(one -> one.phone() != null || one.email() != null)) {
            line.remarks().error("Нет представителя с телефоном или почтой: несовершеннолетнему он нужен (V-03).");
        }
    }

    private void checkGuardians(PersonLine line) {
        for (var guardian : line.guardians()) {
            validator
                    .validate(guardian(guardian))
                    .forEach(violation -> line.remarks()
                            .error("Представитель, "
                                    + FieldWords.of(violation.getPropertyPath().toString())
                                            .toLowerCase() + ": " + violation.getMessage() + "."));
        }
    }

    static GuardianPerson guardian(PersonLine.Guardian one) {
        var names = one.names();
        return new GuardianPerson(
                names.family(),
                names.given(),
                names.patronymic().isEmpty() ? null : names.patronymic(),
                null,
                one.phone(),
                one.email());
    }

    private static void checkProfile(PersonLine line) {
        var profile = line.profile();
        tooLong(line, "Тема запроса", profile.topic(), 200);
        tooLong(line, "Проблема", profile.problem(), 2000);
        tooLong(line, "Ожидаемый результат", profile.expectedResult(), 2000);
        tooLong(line, "Время", profile.timeResource(), 200);
        tooLong(line, "Достижения", profile.achievements(), 2000);
        tooLong(line, "Возраст наставляемых", profile.preferredAge(), 100);
        for (var list : List.of(profile.competences(), profile.interests())) {
            list.forEach(item -> tooLong(line, "Компетенция или интерес", item, 200));
            if (list.size() > 30) {
                line.remarks().error("Компетенций или интересов больше 30.");
            }
        }
    }

    private static void tooLong(PersonLine line, String what, String text, int most) {
        if (text != null && text.length() > most) {
            line.remarks().error(what + ": длиннее " + most + " знаков.");
        }
    }

    private String category(Scope scope, ImportRequest request, PersonLine line, PersonKind kind, Known known) {
        var written = line.category();
        var found =
                written == null ? bases.onlyCategory(request.side(), kind) : bases.category(request.side(), written);
        if (written != null && found.isEmpty()) {
            line.remarks().warn("Такой категории нет: «" + written + "».");
        }
        // L-05: a list is no consent, so what is sensitive stays outside
        if (found.isPresent() && found.get().sensitive() && (known == null || !bases.maySensitive(scope, known.id()))) {
            line.remarks().warn("Категория не записана: сначала нужно согласие на особые сведения (L-05).");
            found = java.util.Optional.empty();
        }
        var code = found.map(Bases.CategoryFacts::code).orElse(request.category());
        if (code == null) {
            line.remarks().error("Нет категории: выберите, какую поставить остальным.");
        } else if (!bases.suits(request.side(), code, kind)) {
            line.remarks().error("Категория не подходит человеку: проверьте, кто он.");
        }
        return code;
    }

    private static void noteChanges(PersonLine line, Known known) {
        if (known != null && line.className() != null && !line.className().equals(known.className())) {
            line.remarks()
                    .warn(
                            known.className() == null
                                    ? "В карточку допишем класс: " + line.className() + "."
                                    : "Класс в карточке сменится: " + known.className() + " → " + line.className()
                                            + ".");
        }
    }
}
