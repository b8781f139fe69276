package org.tandem.pairs;

import static org.tandem.documents.rendering.Placeholder.list;
import static org.tandem.documents.rendering.Placeholder.optional;
import static org.tandem.documents.rendering.Placeholder.optionalList;
import static org.tandem.documents.rendering.Placeholder.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tandem.documents.DocumentFacts;
import org.tandem.documents.generation.DocumentSource;
import org.tandem.documents.rendering.Placeholder;
import org.tandem.documents.rendering.RussianDates;
import org.tandem.organisations.OrganisationType;
import org.tandem.organisations.Organisations;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.Participants;
import org.tandem.participants.Side;
import org.tandem.programs.Catalogues;
import org.tandem.programs.Programs;
import org.tandem.shared.tenancy.Scope;

/** The list of pairs and groups for the order that approves them. */
@ApplicationScoped
public class PairPapers implements DocumentSource {

    private static final Set<PairStatus> LISTED = EnumSet.of(
            PairStatus.AGREED, PairStatus.ORDERED, PairStatus.ACTIVE, PairStatus.PAUSED, PairStatus.COMPLETING);

    private static final List<Placeholder> TABLE = List.of(list(
            "pairs",
            "Пары и группы, согласованные участниками",
            text("mentor", "Наставник", "Орлова Анна Викторовна"),
            optional("mentorPost", "Должность или класс наставника", "учитель математики"),
            list(
                    "mentees",
                    "Наставляемые",
                    text("name", "Фамилия, имя, отчество", "Петров Иван Сергеевич"),
                    optional("post", "Класс или должность", "8А"),
                    optional("sep", "Знак между наставляемыми", ";")),
            text("form", "Форма наставничества", "учитель – ученик"),
            text("model", "Ролевая модель", "успевающий – неуспевающий"),
            text("from", "Начало работы", "01.10.2026"),
            text("until", "Окончание работы", "31.05.2027"),
            text("curator", "Куратор", "Соколова М. П.")));

    private static final List<Placeholder> CHANGES = List.of(
            list(
                    "endings",
                    "Пары и группы, работа которых прекращается",
                    text("mentor", "Наставник", "Орлова Анна Викторовна"),
                    optional("word", "Наставляемого или наставляемых", "наставляемого"),
                    list(
                            "mentees",
                            "Наставляемые",
                            text("name", "Фамилия, имя, отчество", "Петров Иван Сергеевич"),
                            optional("sep", "Знак между наставляемыми", ",")),
                    text("reason", "Причина", "Желание наставника"),
                    optional("order", "Приказ, которым пара утверждена", "от 01.10.2026 № 32"),
                    optional("end", "Знак в конце строки", ";")),
            optionalList(
                    "pairs",
                    "Пары и группы, сложившиеся взамен",
                    text("mentor", "Наставник", "Орлова Анна Викторовна"),
                    optional("word", "Наставляемым или наставляемыми", "наставляемым"),
                    list(
                            "mentees",
                            "Наставляемые",
                            text("name", "Фамилия, имя, отчество", "Петров Иван Сергеевич"),
                            optional("sep", "Знак между наставляемыми", ",")),
                    text("form", "Форма наставничества", "учитель – ученик"),
                    text("model", "Ролевая модель", "успевающий – неуспевающий"),
                    text("from", "Начало работы", "01.12.2026"),
                    text("until", "Окончание работы", "31.05.2027"),
                    optional("end", "Знак в конце строки", ";")));

    @Inject
    PairRepository pairs;

    @Inject
    PairMemberRepository members;

    @Inject
    Participants participants;

    @Inject
    Programs programs;

    @Inject
    Catalogues catalogues;

    @Inject
    Organisations organisations;

    @Override
    public List<Placeholder> placeholders(String kind) {
        return switch (kind) {
            case "order_pairs" -> TABLE;
            case PairChanges.KIND -> CHANGES;
            default -> List.of();
        };
    }

    @Override
    public Map<String, Object> values(Scope scope, DocumentFacts document) {
        if (document.programId() == null) {
            return Map.of();
        }
        return switch (document.kind()) {
            case "order_pairs" -> Map.of("pairs", approved(scope, document));
            case PairChanges.KIND -> changes(scope, document);
            default -> Map.of();
        };
    }

    private List<Map<String, Object>> approved(Scope scope, DocumentFacts document) {
        var found = pairs.inProgram(scope, document.programId(), LISTED).stream()
                .filter(pair -> belongs(pair, document))
                .toList();
        return rows(scope, document, found);
    }

    /** The ended pairs of the paper, and those that took their mentees over as far as they are agreed. */
    private Map<String, Object> changes(Scope scope, DocumentFacts document) {
        var ended = pairs.inProgram(scope, document.programId(), Set.of(PairStatus.DISSOLVED)).stream()
                .filter(pair -> document.id().equals(pair.changeOrderId()))
                .toList();
        var ids = ended.stream().map(Pair::id).toList();
        var next = pairs.inProgram(scope, document.programId(), LISTED).stream()
                .filter(pair -> ids.contains(pair.replacesId()) && belongs(pair, document))
                .toList();
        var endings = rows(scope, document, ended);
        for (var i = 0; i < endings.size(); i++) {
            var pair = ended.get(i);
            endings.get(i).put("word", isGroup(endings.get(i)) ? "наставляемых" : "наставляемого");
            endings.get(i).put("reason", pair.ending().reasonCode().label());
            endings.get(i)
                    .put(
                            "order",
                            "от " + RussianDates.brief(pair.order().date()) + " № "
                                    + pair.order().number());
        }
        var taken = rows(scope, document, next);
        inOneSentence(endings);
        inOneSentence(taken);
        taken.forEach(row -> row.put("word", isGroup(row) ? "наставляемыми" : "наставляемым"));
        return Map.of("endings", endings, "pairs", taken);
    }

    @SuppressWarnings("unchecked")
    private static void inOneSentence(List<Map<String, Object>> rows) {
        for (var row : rows) {
            row.put("end", row == rows.get(rows.size() - 1) ? "." : ";");
            ((List<Map<String, Object>>) row.get("mentees"))
                    .forEach(mentee -> mentee.computeIfPresent("sep", (k, v) -> ","));
        }
    }

    private static boolean isGroup(Map<String, Object> row) {
        return ((List<?>) row.get("mentees")).size() > 1;
    }

    private List<Map<String, Object>> rows(Scope scope, DocumentFacts document, List<Pair> found) {
        var curator = programs.curatorName(scope, document.programId());
        var all = members.of(scope, found.stream().map(Pair::id).toList());
        var people = participants.byIds(
                scope, all.stream().map(PairMember::participantId).toList());
        var college = organisations.get(scope).type() == OrganisationType.COLLEGE;
        return found.stream()
                .map(pair -> row(
                        pair,
                        all.stream().filter(m -> m.pairId().equals(pair.id())).toList(),
                        people,
                        curator,
                        college))
                .toList();
    }

    /** A pair waits for its order, or stands in this very one. */
    private static boolean belongs(Pair pair, DocumentFacts document) {
        return pair.order() == null
                ? pair.status() == PairStatus.AGREED
                : document.id().equals(pair.order().documentId());
    }

    private Map<String, Object> row(
            Pair pair, List<PairMember> members, Map<UUID, ParticipantFacts> people, String curator, boolean college) {
        var form = catalogues.form(pair.form());
        var row = new HashMap<String, Object>();
        var mentees = new ArrayList<Map<String, Object>>();
        for (var member : members) {
            var person = people.get(member.participantId()).person();
            var post = person.className() != null ? person.className() : person.position();
            if (member.side() == Side.MENTOR) {
                row.put("mentor", person.fullName());
                row.put("mentorPost", post);
            } else {
                var mentee = new HashMap<String, Object>();
                mentee.put("name", person.fullName());
                mentee.put("post", post);
                mentees.add(mentee);
            }
        }
        mentees.sort(Comparator.comparing(
                mentee -> (String) mentee.get("name"), Collator.getInstance(Locale.forLanguageTag("ru"))));
        mentees.stream().limit(Math.max(mentees.size() - 1, 0)).forEach(mentee -> mentee.put("sep", ";"));
        row.put("mentees", mentees);
        row.put("form", college ? form.labelCollege() : form.label());
        row.put(
                "model",
                form.roleModels().stream()
                        .filter(model -> model.code().equals(pair.roleModel()))
                        .map(Catalogues.RoleModelView::label)
                        .findFirst()
                        .orElse(pair.roleModel()));
        row.put("from", RussianDates.brief(pair.startsOn()));
        row.put("until", RussianDates.brief(pair.endsOn()));
        row.put("curator", curator);
        return row;
    }
}
