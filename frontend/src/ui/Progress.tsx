import styles from "./Progress.module.css";

interface BarProps {
  done: number;
  total: number;
  /** what is counted, for screen readers: «Выполнено мероприятий» */
  label: string;
  /** part of the rest that is late, drawn in amber */
  late?: number;
}

/** Share of something done; says nothing when there is nothing to do. */
export function ProgressBar({ done, total, label, late = 0 }: BarProps) {
  const share = (part: number) => `${total === 0 ? 0 : (part / total) * 100}%`;
  return (
    <div
      className={styles.bar}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
    >
      <span style={{ width: share(done) }} />
      <span data-late style={{ width: share(late) }} />
    </div>
  );
}

interface RingProps {
  done: number;
  total: number;
  size?: number;
  tone?: "good" | "attention";
  /** what stands in the middle */
  children?: React.ReactNode;
}

/** The same as a ring; decorative, so say the figures beside it. */
export function ProgressRing({ done, total, size = 56, tone = "good", children }: RingProps) {
  const width = 5;
  const radius = (size - width) / 2;
  const length = 2 * Math.PI * radius;
  const share = total === 0 ? 0 : done / total;
  return (
    <span className={styles.ring} style={{ width: size, height: size }}>
      <svg width={size} height={size} aria-hidden="true">
        <circle cx={size / 2} cy={size / 2} r={radius} strokeWidth={width} className={styles.track} />
        {share > 0 && (
          <circle
            cx={size / 2}
            cy={size / 2}
            r={radius}
            strokeWidth={width}
            strokeLinecap="round"
            className={styles.arc}
            data-tone={tone}
            strokeDasharray={`${length * share} ${length}`}
            transform={`rotate(-90 ${size / 2} ${size / 2})`}
          />
        )}
      </svg>
      <span className={styles.middle}>{children}</span>
    </span>
  );
}
