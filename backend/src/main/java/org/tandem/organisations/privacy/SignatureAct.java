package org.tandem.organisations.privacy;

import java.time.LocalDate;

/** The local act that lets people sign by simple electronic signature (L-22, 63-ФЗ ст. 9). */
public record SignatureAct(String title, LocalDate on) {}
