package org.tandem.surveys;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One construct in both waves, from submitted responses only (V-28).
 *
 * @param label Russian name of the construct
 */
record ComparisonRow(String construct, String label, WaveMean before, WaveMean after) {

    /**
     * @param n how many people answered
     * @param mean of the scale 1 to 10, one decimal; null for nobody
     */
    record WaveMean(long n, @Schema(nullable = true) Double mean) {}
}
