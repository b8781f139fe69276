package org.tandem.monitoring;

/** A number with its noun in the right form: 1 день, 2 дня, 5 дней. */
public final class RussianCount {

    private RussianCount() {}

    public static String of(int count, String one, String few, String many) {
        var tens = count % 100;
        var units = count % 10;
        var form = tens >= 11 && tens <= 14 ? many : units == 1 ? one : units >= 2 && units <= 4 ? few : many;
        return count + "\u00a0" + form;
    }
}
