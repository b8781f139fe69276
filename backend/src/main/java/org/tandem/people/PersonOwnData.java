package org.tandem.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tandem.access.Accounts;
import org.tandem.organisations.Mentions;
import org.tandem.organisations.Organisations;
import org.tandem.people.rights.DataSection;
import org.tandem.people.rights.ErasedData;
import org.tandem.people.rights.ErasedPerson;
import org.tandem.people.rights.PersonalDataHolder;
import org.tandem.shared.tenancy.Scope;

/** The card itself, representatives and the sign-in. */
@ApplicationScoped
class PersonOwnData implements PersonalDataHolder {

    @Inject
    PersonRepository persons;

    @Inject
    GuardianshipRepository guardianships;

    @Inject
    Accounts accounts;

    @Inject
    Mentions mentions;

    @Inject
    Organisations organisations;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<DataSection> export(Scope scope, UUID personId) {
        var person = persons.get(scope, personId);
        var sections = new ArrayList<DataSection>();
        sections.add(new DataSection(
                "Карточка",
                List.of(DataSection.of(
                        "ФИО", person.fullName(),
                        "Дата рождения", person.birthDate(),
                        "Класс", person.className(),
                        "Должность", person.position(),
                        "Место работы", person.workplace(),
                        "Стаж, лет", person.experienceYears(),
                        "Телефон", person.phone(),
                        "Почта", person.email(),
                        "Проверка на судимость действует до", person.criminalRecordCheckValidUntil()))));
        var guardians = guardianships.ofWards(scope, List.of(personId)).stream()
                .map(one -> DataSection.of(
                        "Представитель", one.guardian().fullName(),
                        "Кем приходится", one.relation().label(),
                        "Телефон", one.guardian().phone(),
                        "Почта", one.guardian().email(),
                        "Документ", one.authorityDocument()))
                .toList();
        sections.addAll(DataSection.section("Законные представители", guardians));
        var wards = guardianships.ofGuardian(scope, personId).stream()
                .map(one -> DataSection.of(
                        "Представляет", persons.get(scope, one.wardId()).fullName(),
                        "Кем приходится", one.relation().label()))
                .toList();
        sections.addAll(DataSection.section("Кого представляет", wards));
        var signIns = accounts.ofPerson(scope, personId).stream()
                .map(one -> DataSection.of("Имя в системе", one.displayName()))
                .toList();
        sections.addAll(DataSection.section("Вход в систему", signIns));
        return sections;
    }

    @Override
    public List<String> obstacles(Scope scope, UUID personId) {
        return guardianships.ofGuardian(scope, personId).isEmpty()
                ? List.of()
                : List.of(
                        "Человек представляет ребёнка: сначала запишите другого представителя или сотрите данные ребёнка.");
    }

    @Override
    public ErasedData erase(Scope scope, ErasedPerson person) {
        guardianships.ofWards(scope, List.of(person.id())).forEach(guardianships::delete);
        guardianships.flush();
        accounts.forget(scope, person.id());
        mentions.replace(scope, person.names(), ErasedPerson.PLACEHOLDER);
        persons.get(scope, person.id()).erase(person.today());
        persons.flush();
        return new ErasedData(
                List.of(
                        "ФИО, день и месяц рождения, класс или должность, контакты в карточке человека",
                        "сведения о законных представителях",
                        "учётная запись для входа"),
                List.of());
    }

    List<UUID> eraseTogether(Scope scope, UUID id) {
        var together = new ArrayList<UUID>(List.of(id));
        for (var guardianship : guardianships.ofWards(scope, List.of(id))) {
            var guardian = guardianship.guardian();
            var onlyHis = guardianships.ofGuardian(scope, guardian.id()).size() == 1;
            if (guardian.kind() == PersonKind.GUARDIAN_ONLY && onlyHis) {
                together.add(guardian.id());
            }
        }
        return together;
    }

    ErasedPerson toErase(Scope scope, UUID id) {
        var person = persons.get(scope, id);
        var family = person.familyName();
        var given = person.givenName();
        var names = new ArrayList<String>();
        names.add(person.fullName());
        if (person.patronymic() != null) {
            names.add(given + " " + person.patronymic() + " " + family);
        }
        names.add(family + " " + given);
        names.add(given + " " + family);
        for (var blank : List.of(" ", "\u00a0")) {
            names.add(person.shortName().replace("\u00a0", blank));
        }
        LocalDate today = organisations.today(scope);
        return new ErasedPerson(id, names, today);
    }
}
