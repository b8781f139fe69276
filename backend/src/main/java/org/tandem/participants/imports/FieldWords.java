package org.tandem.participants.imports;

import java.util.Map;

/** What the fields of a card are called in a sentence about a line. */
final class FieldWords {

    private static final Map<String, String> WORDS = Map.of(
            "familyName", "Фамилия",
            "givenName", "Имя",
            "patronymic", "Отчество",
            "birthDate", "Дата рождения",
            "className", "Класс",
            "phone", "Телефон",
            "email", "Почта",
            "position", "Должность",
            "workplace", "Место работы");

    private FieldWords() {}

    static String of(String field) {
        return WORDS.getOrDefault(field, "Поле");
    }
}
