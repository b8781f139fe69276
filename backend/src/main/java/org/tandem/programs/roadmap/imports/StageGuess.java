package org.tandem.programs.roadmap.imports;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.tandem.programs.Stage;

/** Which of the seven stages a section's title speaks of, if any: first hit wins. */
final class StageGuess {

    private static final Map<String, Stage> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("подготовк\\S* условий|подготовительн", Stage.PREPARE);
        WORDS.put("баз\\S* наставляемых", Stage.MENTEE_BASE);
        WORDS.put("баз\\S* наставников", Stage.MENTOR_BASE);
        WORDS.put(
                "обучени\\S+ наставник|отбор\\S* (?:и обучени\\S+ )?наставник|дополнительн\\S+ (?:профессиональн|обучен)",
                Stage.MENTOR_TRAINING);
        WORDS.put("(?:формировани|составлени|создани)\\S+ (?:наставническ\\S+ )?пар", Stage.MATCHING);
        WORDS.put("завершени|подведени\\S+ итог|аналитическ", Stage.COMPLETION);
        WORDS.put(
                "организаци\\S+ (?:и осуществлени\\S+ )?(?:хода|работы)|работа пар|реализаци\\S+ программ", Stage.WORK);
        WORDS.put("подготовк|нормативн|условий", Stage.PREPARE);
    }

    private StageGuess() {}

    /** The stage, or null. */
    static Stage of(String title) {
        var words = title.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0]+", " ");
        return WORDS.entrySet().stream()
                .filter(word -> words.matches(".*(?:" + word.getKey() + ").*"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
