package org.tandem.pairs;

import static org.tandem.documents.rendering.Placeholder.list;
import static org.tandem.documents.rendering.Placeholder.optional;
import static org.tandem.documents.rendering.Placeholder.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tandem.documents.DocumentFacts;
import org.tandem.documents.generation.DocumentSource;
import org.tandem.documents.rendering.Placeholder;
import org.tandem.documents.rendering.RussianDates;
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

    @Override
    public List<Placeholder> placeholders(String kind) {
        return kind.equals("order_pairs") ? TABLE : List.of();
    }

    @Override
    public Map<String, Object> values(Scope scope, DocumentFacts document) {
        if (document.programId() == null || !document.kind().equals("order_pairs")) {
            return Map.of();
        }
        var curator = programs.curatorName(scope, document.programId());
        var found = pairs.inProgram(scope, document.programId(), LISTED).stream()
                .filter(pair -> belongs(pair, document))
                .toList();
        var all = members.of(scope, found.stream().map(Pair::id).toList());
        var people = participants.byIds(
                scope, all.stream().map(PairMember::participantId).toList());
        var rows = found.stream()
                .map(pair -> row(
                        pair,
                        all.stream().filter(m -> m.pairId().equals(pair.id())).toList(),
                        people,
                        curator))
                .toList();
        return Map.of("pairs", rows);
    }

    /** A pair waits for its order, or stands in this very one. */
    private static boolean belongs(Pair pair, DocumentFacts document) {
        return pair.order() == null
                ? pair.status() == PairStatus.AGREED
                : document.id().equals(pair.order().documentId());
    }

    private Map<String, Object> row(
            Pair pair, List<PairMember> members, Map<UUID, ParticipantFacts> people, String curator) {
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
        mentees.stream().limit(Math.max(mentees.size() - 1, 0)).forEach(mentee -> mentee.put("sep", ";"));
        row.put("mentees", mentees);
        row.put("form", form.label());
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
