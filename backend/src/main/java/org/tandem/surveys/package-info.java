/**
 * Questionnaires: frozen templates, rounds, personal links, responses, results. Owns the {@code survey_*} tables; may
 * use everything up to {@code participants}; pairs and monitoring use {@link org.tandem.surveys.Surveys}.
 *
 * <p>A response is one immutable jsonb row. Results are counted from these rows by SQL, grouped by question, each time
 * they are asked for: a round of a school is some hundred rows and costs some ten milliseconds. A tally kept in the transaction
 * of the submission would be one hot row a question, just when a whole class sends at once. Rows are append-only with
 * ids that grow with time, so a job that folds them into a tally can be added without touching the submission.
 *
 * <p>Submitting is four round trips (tenant, look-up, one statement that takes the assignment and inserts, commit).
 * The link is a bearer secret of one assignment; the response carries its idempotency key itself.
 */
package org.tandem.surveys;
