package org.tandem.pairs;

/** One mentor with one mentee, or with several (V-11). */
public enum PairKind {
    PAIR,
    GROUP
}
