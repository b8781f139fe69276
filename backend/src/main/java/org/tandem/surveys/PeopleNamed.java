package org.tandem.surveys;

import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/**
 * A participant answered the questionnaire after the general meeting; told once, in the transaction that stores
 * the answers.
 *
 * @param wished participants of the other side, the dearest first; may be empty
 * @param unwanted participants of the other side with whom he would not work
 * @param times when he can meet, as the values of the options in capitals; empty if he did not say
 * @param comment what he adds for the curator and the psychologist, null if nothing
 */
public record PeopleNamed(
        Scope scope, UUID participantId, List<UUID> wished, List<UUID> unwanted, String comment, List<String> times) {}
