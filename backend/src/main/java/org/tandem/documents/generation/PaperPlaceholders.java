package org.tandem.documents.generation;

import static org.tandem.documents.rendering.Placeholder.list;
import static org.tandem.documents.rendering.Placeholder.optional;
import static org.tandem.documents.rendering.Placeholder.optionalList;
import static org.tandem.documents.rendering.Placeholder.text;

import java.util.LinkedHashMap;
import java.util.List;
import org.tandem.documents.DocumentKind;
import org.tandem.documents.rendering.Placeholder;

/** All that a template of a kind may use: requisites every paper has, fields of the kind, what the sources add. */
final class PaperPlaceholders {

    private static final List<Placeholder> COMMON = List.of(
            text("organisation.name", "Полное название организации", "МБОУ «Средняя школа № 1»"),
            text("organisation.shortName", "Краткое название организации", "МБОУ СШ № 1"),
            optional("organisation.founder", "Учредитель", "Управление образования администрации округа"),
            optional("organisation.address", "Адрес организации", "184209, г. Северный, ул. Школьная, д. 1"),
            optional("organisation.inn", "ИНН организации", "5118000000"),
            optional("organisation.ogrn", "ОГРН организации", "1025100000000"),
            text("organisation.directorPosition", "Должность руководителя организации", "Директор"),
            text("organisation.directorName", "Руководитель организации", "Соколова Марина Павловна"),
            text("document.title", "Заголовок документа", "О внедрении целевой модели наставничества"),
            text("document.number", "Номер документа (появится при регистрации)", "32-о"),
            text("document.date", "Дата документа (появится при регистрации)", "4\u00A0сентября 2026\u00A0г."),
            text("document.place", "Место составления", "г. Северный"),
            text("document.schoolYear", "Учебный год", "2026/27"),
            optional("document.basis", "Основание", "Распоряжение Минпросвещения России от 25.12.2019 № Р-145"),
            optional("document.body", "Дополнительный текст", "Дополнительный пункт."),
            text("signer.position", "Должность подписывающего", "Директор"),
            text("signer.name", "Кто подписывает", "Соколова Марина Павловна"),
            optionalList(
                    "readers",
                    "Лист ознакомления",
                    text("name", "Фамилия и инициалы", "Петров И. С."),
                    optional("position", "Должность", "Учитель истории"),
                    optional("date", "Дата ознакомления", "05.09.2026")));

    private PaperPlaceholders() {}

    static List<Placeholder> of(DocumentKind kind, Iterable<DocumentSource> sources) {
        var all = new LinkedHashMap<String, Placeholder>();
        COMMON.forEach(one -> all.put(one.name(), one));
        kind.fields().forEach(field -> all.put(field.code(), of(field)));
        // a source that fills a field itself also says whether the paper can do without it
        sources.forEach(source -> source.placeholders(kind.code()).forEach(one -> all.put(one.name(), one)));
        return List.copyOf(all.values());
    }

    /** A field of the kind under its own code. */
    private static Placeholder of(DocumentKind.Field field) {
        if (field.type() != DocumentKind.FieldType.LINES) {
            var example = example(field);
            return field.required()
                    ? text(field.code(), field.label(), example)
                    : optional(field.code(), field.label(), example);
        }
        return field.required()
                ? list(field.code(), field.label(), PaperText.ITEM)
                : optionalList(field.code(), field.label(), PaperText.ITEM);
    }

    private static String example(DocumentKind.Field field) {
        return switch (field.type()) {
            case DATE -> "1\u00A0октября 2026\u00A0г.";
            case NUMBER -> "25";
            case CHOICE -> field.options().get(0).label();
            default -> field.hint() == null ? field.label() : field.hint();
        };
    }
}
