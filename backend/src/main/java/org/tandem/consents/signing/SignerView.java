package org.tandem.consents.signing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the holder of a link sees before he types the code: nothing about anybody.
 *
 * @param policyUrl the organisation's policy on personal data, null if none is published
 * @param signed whether the document is signed by this link already
 */
record SignerView(
        String organisation, @Schema(nullable = true) String policyUrl, boolean signed) {

    /**
     * The document, for somebody who typed the right code.
     *
     * @param lines what is read and filled in
     */
    record SignerText(int number, String signerName, List<SigningText.Line> lines) {}
}
