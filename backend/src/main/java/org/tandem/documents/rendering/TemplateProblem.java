package org.tandem.documents.rendering;

import java.util.List;

/** A template that can't be used, with Russian sentences for the person who uploaded it. */
public final class TemplateProblem extends RuntimeException {

    private final List<Fault> faults;

    /**
     * One fault.
     *
     * @param placeholder as it stands in the file; null if the fault is not about a placeholder
     * @param place «таблица 2, строка 3»; null if it is the whole file
     * @param message what is wrong and what to do
     */
    public record Fault(String placeholder, String place, String message) {

        /** The fault as one sentence. */
        public String sentence() {
            return place == null ? message : place + ": " + message;
        }
    }

    TemplateProblem(String message) {
        this(List.of(new Fault(null, null, message)));
    }

    TemplateProblem(List<Fault> faults) {
        super(faults.get(0).sentence(), null, false, false);
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
