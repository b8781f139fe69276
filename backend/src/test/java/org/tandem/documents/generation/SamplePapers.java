package org.tandem.documents.generation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.documents.DocumentKinds;
import org.tandem.documents.GivenKinds;
import org.tandem.documents.rendering.Placeholder;

/** Data of an invented school for papers that are looked at. */
final class SamplePapers {

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("protocol_body", "педагогический совет"),
            Map.entry("protocol_number", "1"),
            Map.entry("order_number", "57-о"),
            Map.entry("control", "заместитель директора по воспитательной работе Н. И. Белова"),
            Map.entry("chair", "Соколова Марина Павловна"),
            Map.entry("secretary", "Белова Наталья Игоревна"),
            Map.entry(
                    "heard",
                    "Соколову М. П., директора: о целях и сроках внедрения целевой модели.\nБелову Н. И., заместителя директора: об итогах опроса, 24 обучающихся хотят участвовать."),
            Map.entry("partner", "Акционерное общество «Северный завод»"),
            Map.entry("employee", "Орлова Анна Викторовна, учитель математики"),
            Map.entry("term", "С 1 октября 2026 г. по 31 мая 2027 г."),
            Map.entry("form", "Очно, один на один"),
            Map.entry("payment", "Доплата 3 000 рублей в месяц за счёт средств фонда оплаты труда"),
            Map.entry("recipient", "Кравцова Елена Сергеевна"),
            Map.entry("reason", "За высокий профессионализм и помощь молодым педагогам"),
            Map.entry("period", "2026/27 учебный год"),
            Map.entry("subject", "Участник программы, запись № 15"),
            Map.entry("psychologist", "педагог-психолог Т. А. Лисина"),
            Map.entry(
                    "explanatory_note",
                    "Программа составлена для школы, где учатся 420 обучающихся и работают 36 педагогов, из них пять молодых специалистов.\nОпрос показал, что обучающимся 7–9 классов нужна помощь в учёбе, а молодым педагогам – поддержка в работе с классом."),
            Map.entry("bases", "Базы ведутся в информационной системе."),
            Map.entry("roadmap", "Дорожная карта утверждена вместе с программой."),
            Map.entry(
                    "findings",
                    "Десять пар работали весь год, восемь достигли целей индивидуальных планов.\nУдовлетворённость наставляемых – 8,4 балла из 10."));

    private SamplePapers() {}

    static DocumentKinds kinds() {
        return GivenKinds.read();
    }

    /** Examples of the placeholders with livelier words and lists of the length that occurs. */
    static Map<String, Object> values(String kind, List<Placeholder> placeholders) {
        var values = new LinkedHashMap<>(Placeholder.examples(placeholders));
        values.remove("document.body");
        TEXTS.forEach((name, text) -> {
            if (values.containsKey(name) && !(values.get(name) instanceof List)) {
                values.put(name, text);
            }
        });
        for (var one : placeholders) {
            if (one.items().stream().anyMatch(item -> item.name().equals("end"))
                    && one.items().stream().anyMatch(item -> item.name().equals("text"))) {
                values.put(one.name(), PaperText.items(LINES.getOrDefault(one.name(), LINES.get(""))));
            }
        }
        values.computeIfPresent("pairs", (name, old) -> pairs());
        values.computeIfPresent("sections", (name, old) -> sections());
        if (kind.startsWith("order") || kind.startsWith("regulation")) {
            values.put(
                    "readers",
                    List.of(
                            Map.of("name", "Орлова А. В.", "position", "учитель математики", "date", "05.09.2026"),
                            Map.of("name", "Петров И. С.", "position", "учитель истории")));
        } else {
            values.remove("readers");
        }
        return values;
    }

    private static final Map<String, String> LINES = Map.of(
            "",
                    "Первое важное дело, которое описано достаточно подробно, чтобы занять больше одной строки листа\nВторое дело\nТретье дело с пояснением",
            "terms",
                    "Подготовка условий – сентябрь 2026 г.\nФормирование баз – до 1 октября 2026 г.\nОбучение наставников и формирование пар – октябрь 2026 г.\nРабота пар и групп – ноябрь 2026 г. – апрель 2027 г.\nЗавершение и подведение итогов – май 2027 г.",
            "responsibles",
                    "Заместитель директора по УВР Белова Н. И. – координация внедрения, отчётность\nПедагог-психолог Лисина Т. А. – диагностика и сопровождение участников",
            "supply_responsibles", "Заместитель директора по АХЧ Громов П. Д.",
            "monitoring_terms", "Декабрь 2026 г. – промежуточный\nМай 2027 г. – итоговый",
            "approves",
                    "Положение о наставничестве (приложение 1)\nДорожная карта на 2026/27 учебный год (приложение 2)",
            "agenda", "О внедрении целевой модели наставничества\nОб утверждении дорожной карты",
            "decisions",
                    "Внедрить целевую модель наставничества с 1 сентября 2026 г.\nПринять дорожную карту и представить её директору на утверждение");

    private static List<Map<String, Object>> pairs() {
        var pairs = new ArrayList<Map<String, Object>>();
        for (var i = 1; i <= 12; i++) {
            var group = i % 4 == 0;
            var first = Map.<String, Object>of("name", "Петров Иван Сергеевич", "post", "8А", "sep", group ? ";" : "");
            var second = Map.<String, Object>of("name", "Алексеева Дарья Олеговна", "post", "8Б");
            pairs.add(Map.of(
                    "mentor", "Орлова Анна Викторовна",
                    "mentorPost", "учитель математики",
                    "mentees", group ? List.of(first, second) : List.of(first),
                    "form", "учитель – учитель",
                    "model", "опытный педагог – молодой специалист",
                    "from", "01.10.2026",
                    "until", "31.05.2027",
                    "curator", "Белова Н. И."));
        }
        return pairs;
    }

    private static List<Map<String, Object>> sections() {
        var titles = List.of(
                "1. Подготовка условий для запуска программы наставничества",
                "2. Формирование базы наставляемых",
                "3. Формирование базы наставников",
                "4. Отбор и обучение наставников",
                "5. Формирование наставнических пар и групп",
                "6. Организация работы пар и групп",
                "7. Завершение программы");
        var sections = new ArrayList<Map<String, Object>>();
        for (var title : titles) {
            var lines = new ArrayList<Map<String, Object>>();
            for (var i = 1; i <= 4; i++) {
                lines.add(Map.of(
                        "number", title.charAt(0) + "." + i,
                        "title", "Изучение и систематизация материалов по наставничеству",
                        "details", "1. Изучение нормативной базы.\n2. Ознакомление с шаблонами документов.",
                        "due", "До 16 ноября 2026 г.",
                        "responsibles", "Директор\nРабочая группа",
                        "result", "Протокол педагогического совета"));
            }
            sections.add(Map.of("title", title, "activities", lines));
        }
        return sections;
    }
}
