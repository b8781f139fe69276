/** @jsxImportSource preact */
import { useLayoutEffect, useRef } from "preact/hooks";
import { isGiven } from "./answers";
import type { FieldProps } from "./Choices";
import { words } from "./words";

/** Options to put in an order, by two buttons each. Untouched, the order shown is nobody's answer. */
export function Ranking({ question, value, onChange, tie }: FieldProps) {
  const moved = useRef("");
  const list = useRef<HTMLOListElement>(null);
  const options = question.options ?? [];
  const order = Array.isArray(value) ? (value as string[]) : options.map((option) => option.value);
  // the browser lets go of a button that moves with its line
  useLayoutEffect(() => {
    if (moved.current) list.current?.querySelector<HTMLElement>(`[data-move="${moved.current}"]`)?.focus();
    moved.current = "";
  });
  const move = (from: number, step: number) => {
    const to = from + step;
    const next = [...order];
    [next[from], next[to]] = [next[to] as string, next[from] as string];
    if (to < 0 || to >= order.length) return;
    moved.current = `${order[from]}${step}`;
    onChange(next);
  };
  return (
    <>
      <ol className="ranks" ref={list} data-given={isGiven(value)}>
        {order.map((one, index) => {
          const label = options.find((option) => option.value === one)?.label ?? "";
          const button = (step: -1 | 1, name: string, sign: string) => (
            <button
              {...tie}
              type="button"
              data-move={`${one}${step}`}
              aria-label={`${name}: ${label}`}
              aria-disabled={index + step < 0 || index + step >= order.length}
              onClick={() => move(index, step)}
            >
              {sign}
            </button>
          );
          return (
            <li key={one}>
              <span>
                <b>{index + 1}</b> {label}
              </span>
              {button(-1, words.up, "↑")}
              {button(1, words.down, "↓")}
            </li>
          );
        })}
      </ol>
      {isGiven(value) ? (
        <p className="unseen" role="status">
          {words.order}: {order.map((one) => options.find((option) => option.value === one)?.label).join(", ")}
        </p>
      ) : (
        <button type="button" className="quiet" onClick={() => onChange(order)}>
          {words.keepOrder}
        </button>
      )}
    </>
  );
}
