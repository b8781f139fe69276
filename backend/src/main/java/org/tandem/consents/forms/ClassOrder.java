package org.tandem.consents.forms;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tandem.people.PersonFacts;

/** People by class, the 5th before the 10th, and by name within it; those without a class come last. */
final class ClassOrder {

    private static final Collator RUSSIAN = Collator.getInstance(Locale.forLanguageTag("ru"));
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,4}");

    static final Comparator<PersonFacts> PERSONS = comparing(
                    PersonFacts::className,
                    nullsLast(Comparator.comparingInt(ClassOrder::number).thenComparing(RUSSIAN)))
            .thenComparing(PersonFacts::fullName, RUSSIAN);

    private ClassOrder() {}

    private static int number(String group) {
        var found = NUMBER.matcher(group.strip());
        return found.find() ? Integer.parseInt(found.group()) : Integer.MAX_VALUE;
    }
}
