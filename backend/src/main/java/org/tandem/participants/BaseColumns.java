package org.tandem.participants;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.participants.Partners.Partnership;
import org.tandem.people.PersonContacts;

/** The columns of the model bases (domain §4.5) for the two sides. */
final class BaseColumns {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final List<String> MENTEES = List.of(
            "№",
            "ФИО",
            "Класс или должность",
            "Контакты",
            "Год рождения",
            "Основной запрос",
            "Категория",
            "Дата вхождения в программу",
            "ФИО наставника",
            "Форма наставничества",
            "Место работы или учёбы наставника",
            "Дата завершения",
            "Результаты",
            "Ссылка на кейс или отзыв",
            "Отметка о прохождении программы");
    private static final List<String> MENTORS = List.of(
            "№",
            "ФИО",
            "Контакты",
            "Место работы или учёбы",
            "Основные компетенции",
            "Достижения",
            "Интересы",
            "Желаемый возраст наставляемых",
            "Ресурс времени",
            "Дата вхождения в программу",
            "ФИО наставляемых",
            "Форма наставничества",
            "Место работы или учёбы наставляемых",
            "Дата завершения",
            "Результаты",
            "Ссылка на кейс или отзыв");

    private BaseColumns() {}

    static String title(Side side) {
        return side == Side.MENTEE ? "База наставляемых" : "База наставников";
    }

    static List<String> headings(Side side) {
        return side == Side.MENTEE ? MENTEES : MENTORS;
    }

    /** @param category its name, empty if there is none */
    static List<String> row(
            int number, Participant participant, PersonContacts person, String category, List<Partnership> partners) {
        var profile = participant.profile();
        var names = join(partners.stream().flatMap(one -> one.names().stream()));
        var forms = join(partners.stream().map(Partnership::form));
        var places = join(partners.stream().flatMap(one -> one.places().stream()));
        var ended = join(partners.stream().map(one -> day(one.endedOn())));
        var results = join(partners.stream().map(Partnership::result));
        var first = String.valueOf(number);
        return participant.side() == Side.MENTEE
                ? List.of(
                        first,
                        person.fullName(),
                        person.place(),
                        contacts(person),
                        year(person),
                        join(profile.requests().stream().map(MentoringRequest::topic)),
                        category,
                        day(participant.enteredOn()),
                        names,
                        forms,
                        places,
                        ended,
                        results,
                        "",
                        participant.status() == ParticipantStatus.COMPLETED ? "да" : "")
                : List.of(
                        first,
                        person.fullName(),
                        contacts(person),
                        place(person),
                        join(profile.competences().stream()),
                        text(profile.achievements()),
                        join(profile.interests().stream()),
                        text(profile.preferredAge()),
                        text(profile.timeResource()),
                        day(participant.enteredOn()),
                        names,
                        forms,
                        places,
                        ended,
                        results,
                        "");
    }

    /** Own contacts first, then those of the representatives. */
    private static String contacts(PersonContacts person) {
        return Stream.concat(
                        Stream.of(phone(person.phone()), person.email()),
                        person.guardians().stream()
                                .map(one -> one.name() + ": "
                                        + Stream.of(phone(one.phone()), one.email())
                                                .filter(Objects::nonNull)
                                                .collect(Collectors.joining(", "))))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    /** A cell must not begin with a plus, and at home everybody dials 8. */
    private static String phone(String phone) {
        return phone == null
                ? null
                : phone.replaceFirst("^\\+7[\\s\\u00a0]*", "8 ").replaceFirst("^\\+", "00");
    }

    private static String place(PersonContacts person) {
        return person.workplace() == null ? person.place() : person.workplace();
    }

    private static String year(PersonContacts person) {
        return person.birthDate() == null
                ? ""
                : String.valueOf(person.birthDate().getYear());
    }

    private static String day(LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static String join(Stream<String> parts) {
        return parts.filter(part -> part != null && !part.isEmpty()).distinct().collect(Collectors.joining("; "));
    }
}
