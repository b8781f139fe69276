import { useCallback, useReducer } from "react";

interface State<T> {
  now: T;
  past: readonly T[];
  /** what the last change was about: more of the same is one step back */
  about: string | undefined;
}

type Action<T> = { is: "change"; next: T; about: string | undefined } | { is: "undo" };

const longest = 100;

function reduce<T>(state: State<T>, action: Action<T>): State<T> {
  switch (action.is) {
    case "change":
      return {
        now: action.next,
        past:
          action.about !== undefined && action.about === state.about
            ? state.past
            : [...state.past, state.now].slice(-longest),
        about: action.about,
      };
    case "undo": {
      const before = state.past[state.past.length - 1];
      return before === undefined ? state : { now: before, past: state.past.slice(0, -1), about: undefined };
    }
  }
}

/** A value that is edited, with the way back. */
export function useHistory<T>(first: T) {
  const [{ now, past }, dispatch] = useReducer(reduce<T>, { now: first, past: [], about: undefined });
  return {
    now,
    /** @param about typing on in the same field is undone at once */
    change: useCallback((next: T, about?: string) => dispatch({ is: "change", next, about }), []),
    undo: past.length > 0 ? () => dispatch({ is: "undo" }) : undefined,
  };
}
