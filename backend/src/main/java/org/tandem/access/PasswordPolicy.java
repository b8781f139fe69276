package org.tandem.access;

import java.util.Locale;
import org.tandem.shared.problem.Problem;

/** What a password must be (L-09, after NIST SP 800-63B: length counts, not punctuation). */
final class PasswordPolicy {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;

    private PasswordPolicy() {}

    static void check(String field, String password, String email) {
        if (password == null || password.length() < SHORTEST || password.length() > LONGEST) {
            throw Problem.field(field, "password-length", "Пароль должен быть не короче 10 знаков.");
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (lower.chars().distinct().count() < 5 || lower.contains(email.substring(0, email.indexOf('@')))) {
            throw Problem.field(
                    field, "password-weak", "Пароль слишком простой: не повторяйте знаки и не используйте свою почту.");
        }
    }
}
