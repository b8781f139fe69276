package org.tandem.consents.scans;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.consents.ConsentKind;

/**
 * A heap of scanned papers.
 *
 * @param read how many of its pages were read
 * @param pages in the order of the heap
 */
record ScanView(UUID id, Instant createdAt, int read, List<ScanPageView> pages) {

    /**
     * A page of the heap.
     *
     * @param filePage from 1
     * @param consent whose paper it is; null while that is not known
     * @param missing pages of the form that are not in the heap yet; empty unless it waits for them
     * @param hasPicture whether it can be looked at
     */
    record ScanPageView(
            UUID id,
            String fileName,
            int filePage,
            PageState state,
            @Schema(nullable = true) ScanConsent consent,
            @Schema(nullable = true) Integer formPage,
            @Schema(nullable = true) Integer formPages,
            List<Integer> missing,
            boolean hasPicture) {}

    /**
     * The consent a page belongs to, or may belong to.
     *
     * @param pages how many pages its paper has
     */
    record ScanConsent(UUID id, int number, String subjectName, String signerName, ConsentKind kind, int pages) {}

    /** A picture as JPEG in Base64. */
    record ScanPicture(int page, int pages, byte[] jpeg) {}
}
