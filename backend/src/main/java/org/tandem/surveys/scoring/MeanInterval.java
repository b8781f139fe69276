package org.tandem.surveys.scoring;

/**
 * Where the mean of everybody like those who answered would lie 95 times in 100 (Student's interval of the mean; the
 * answers are taken as independent).
 *
 * @param mean one decimal
 * @param low null with {@code high} for fewer than two answers
 */
public record MeanInterval(double mean, Double low, Double high) {

    /** Quantiles 0.975 of Student's t by degrees of freedom. */
    private static final double[] T = {
        12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120,
        2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042
    };

    /**
     * @param squares sum of the squares
     * @return null for nobody
     */
    public static MeanInterval of(long n, double total, double squares) {
        if (n == 0) {
            return null;
        }
        var mean = total / n;
        if (n < 2) {
            return new MeanInterval(rounded(mean), null, null);
        }
        var variance = Math.max(0, (squares - total * mean) / (n - 1));
        var half = t(n - 1) * Math.sqrt(variance / n);
        return new MeanInterval(rounded(mean), rounded(mean - half), rounded(mean + half));
    }

    /** Beyond the table by its usual expansion: off by less than 0.001. */
    private static double t(long freedom) {
        return freedom <= T.length ? T[(int) freedom - 1] : 1.95996 + 2.37227 / freedom + 2.8225 / freedom / freedom;
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
