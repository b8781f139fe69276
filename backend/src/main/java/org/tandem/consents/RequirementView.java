package org.tandem.consents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tandem.people.PersonFacts;

/** Joins what is needed with what there is. */
final class RequirementView {

    private RequirementView() {}

    /** @param newestFirst all consents of the person */
    static ConsentRequirement of(
            ConsentRules.Needed needed, PersonFacts person, List<Consent> newestFirst, LocalDate today) {
        var consent = decisive(needed.kind(), newestFirst, today);
        var status = consent == null ? RequirementStatus.MISSING : status(consent.statusOn(today));
        var signerId = consent != null ? consent.signerPersonId() : expectedSigner(needed, person);
        return new ConsentRequirement(
                needed.kind(),
                ConsentTexts.of(needed.kind()).title(),
                needed.signer(),
                signerId,
                signerName(signerId, person),
                status,
                consent == null ? null : consent.id(),
                needed.why() + " " + next(status, signerId));
    }

    /** The one in force, even if a newer one is on its way; otherwise the newest. */
    private static Consent decisive(ConsentKind kind, List<Consent> newestFirst, LocalDate today) {
        var ofKind =
                newestFirst.stream().filter(consent -> consent.kind() == kind).toList();
        return ofKind.stream()
                .filter(consent -> consent.statusOn(today) == ConsentStatus.EFFECTIVE)
                .findFirst()
                .or(() -> ofKind.stream().findFirst())
                .orElse(null);
    }

    private static RequirementStatus status(ConsentStatus status) {
        return switch (status) {
            case ISSUED -> RequirementStatus.ISSUED;
            case SIGNED -> RequirementStatus.SIGNED;
            case EFFECTIVE -> RequirementStatus.EFFECTIVE;
            case EXPIRED -> RequirementStatus.EXPIRED;
            case WITHDRAWN -> RequirementStatus.WITHDRAWN;
            case REFUSED -> RequirementStatus.REFUSED;
            case REJECTED, SUPERSEDED -> RequirementStatus.MISSING;
        };
    }

    private static UUID expectedSigner(ConsentRules.Needed needed, PersonFacts person) {
        if (needed.signer() == ConsentSigner.SUBJECT) {
            return person.id();
        }
        return person.guardians().isEmpty() ? null : person.guardians().get(0).personId();
    }

    private static String signerName(UUID signerId, PersonFacts person) {
        return person.guardians().stream()
                .filter(guardian -> guardian.personId().equals(signerId))
                .map(guardian -> guardian.fullName())
                .findFirst()
                .orElse(person.id().equals(signerId) ? person.fullName() : null);
    }

    private static String next(RequirementStatus status, UUID signerId) {
        if (signerId == null) {
            return "Сначала добавьте представителя.";
        }
        return switch (status) {
            case MISSING -> "Выдайте согласие на подпись.";
            case ISSUED -> "Согласие выдано, ждём подписи.";
            case SIGNED -> "Согласие подписано, осталось его проверить.";
            case EFFECTIVE -> "Согласие действует.";
            case EXPIRED -> "Срок согласия истёк: выдайте новое.";
            case WITHDRAWN -> "Согласие отозвано.";
            case REFUSED -> "Согласие не дано.";
        };
    }
}
