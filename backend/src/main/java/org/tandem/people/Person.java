package org.tandem.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** Somebody the organisation keeps data about. The age is computed, never stored (V-01). */
@Entity
class Person extends TenantEntity {

    static final int ADULT = 18;

    private String familyName;
    private String givenName;
    private String patronymic;

    /** Computed by the database from the three parts; lists sort by it, search reads {@link #searchName}. */
    @Column(insertable = false, updatable = false)
    private String fullName;

    @Column(insertable = false, updatable = false)
    private String searchName;

    /** Null only for somebody known as a representative alone. */
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private PersonKind kind;

    private String className;
    private String position;
    private String workplace;
    private Integer experienceYears;
    private String phone;
    private String email;
    private LocalDate criminalRecordCheckValidUntil;
    private Instant createdAt;

    /** The day on which all but the year of birth and the kind was erased (L-08). */
    private LocalDate erasedOn;

    protected Person() {}

    Person(Scope scope, NewPerson facts, Instant now) {
        super(scope);
        createdAt = now;
        apply(facts);
    }

    /** Somebody known only as a representative. */
    Person(Scope scope, GuardianPerson facts, Instant now) {
        this(
                scope,
                new NewPerson(
                        facts.familyName(),
                        facts.givenName(),
                        facts.patronymic(),
                        facts.birthDate(),
                        PersonKind.GUARDIAN_ONLY,
                        null,
                        null,
                        null,
                        null,
                        facts.phone(),
                        facts.email(),
                        null),
                now);
    }

    /** L-08: nothing is left by which the person could be found; kind and year of birth are counted on. */
    void erase(LocalDate today) {
        familyName = "[стёрто]";
        givenName = "–";
        patronymic = null;
        birthDate = LocalDate.of(birthDate.getYear(), 1, 1);
        className = null;
        position = null;
        workplace = null;
        experienceYears = null;
        phone = null;
        email = null;
        criminalRecordCheckValidUntil = null;
        erasedOn = today;
    }

    void apply(NewPerson facts) {
        familyName = facts.familyName();
        givenName = facts.givenName();
        patronymic = facts.patronymic();
        birthDate = facts.birthDate();
        kind = facts.kind();
        className = facts.className();
        position = facts.position();
        workplace = facts.workplace();
        experienceYears = facts.experienceYears();
        phone = facts.phone();
        email = facts.email();
        criminalRecordCheckValidUntil = facts.criminalRecordCheckValidUntil();
    }

    String familyName() {
        return familyName;
    }

    String givenName() {
        return givenName;
    }

    String patronymic() {
        return patronymic;
    }

    String fullName() {
        return patronymic == null ? familyName + " " + givenName : familyName + " " + givenName + " " + patronymic;
    }

    /** «Иванова М. П.» with no-break spaces. */
    String shortName() {
        var name = new StringBuilder(familyName).append('\u00a0').append(initial(givenName));
        if (patronymic != null) {
            name.append('\u00a0').append(initial(patronymic));
        }
        return name.toString();
    }

    private static String initial(String name) {
        return new String(Character.toChars(name.codePointAt(0))) + ".";
    }

    LocalDate birthDate() {
        return birthDate;
    }

    /** An adult where the day is not known, which only happens to representatives. */
    int ageOn(LocalDate date) {
        return birthDate == null ? ADULT : Period.between(birthDate, date).getYears();
    }

    PersonKind kind() {
        return kind;
    }

    String className() {
        return className;
    }

    String position() {
        return position;
    }

    String workplace() {
        return workplace;
    }

    Integer experienceYears() {
        return experienceYears;
    }

    String phone() {
        return phone;
    }

    String email() {
        return email;
    }

    LocalDate criminalRecordCheckValidUntil() {
        return criminalRecordCheckValidUntil;
    }

    /** Newer class, and contacts where none were known: what a list of the school tells about somebody known. */
    void refresh(String className, String phone, String email) {
        this.className = className == null ? this.className : className;
        this.phone = this.phone == null ? phone : this.phone;
        this.email = this.email == null ? email : this.email;
    }

    String searchName() {
        return searchName;
    }

    /** Whether a call or a letter can reach the person (V-03). */
    boolean reachable() {
        return phone != null || email != null;
    }

    PersonContacts contacts(List<Guardianship> guardians) {
        var place = className == null ? position : className;
        return new PersonContacts(
                fullName(),
                place == null ? "" : place,
                workplace,
                birthDate,
                phone,
                email,
                guardians.stream()
                        .map(Guardianship::guardian)
                        .map(one -> new PersonContacts.GuardianContact(one.fullName(), one.phone(), one.email()))
                        .toList());
    }

    PersonFacts facts(List<GuardianFacts> guardians) {
        return new PersonFacts(
                id(),
                fullName(),
                shortName(),
                birthDate,
                kind,
                className,
                position,
                experienceYears,
                criminalRecordCheckValidUntil,
                guardians);
    }
}
