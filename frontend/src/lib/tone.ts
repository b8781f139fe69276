/**
 * How a state feels, whatever it is the state of. quiet: nothing going on · info: in progress · good: reached ·
 * attention: wants a hand · bad: refused or late
 */
export type Tone = "quiet" | "info" | "good" | "attention" | "bad";
