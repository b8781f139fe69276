/**
 * «Школа наставников»: the plan of a programme's training, its sessions with attendance, test or
 * reflection, completion, certificates; seminars and courses elsewhere. May use {@code participants} and everything
 * below; whether a mentor is trained stays his own state, told through {@link org.tandem.participants.Participants}.
 */
package org.tandem.training;
