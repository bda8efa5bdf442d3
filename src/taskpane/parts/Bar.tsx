interface BarProps {
  /** 0 to 1. */
  readonly share: number;
  readonly colour: string;
  /** Lines across the bar at these shares. */
  readonly marks?: readonly number[];
}

/** A bar whose figure stands beside it in words, so that it is hidden from screen readers. */
export function Bar({ share, colour, marks = [] }: BarProps) {
  return (
    <span className="bar" aria-hidden="true">
      <span className="bar-fill" style={{ width: percentOf(share), background: `var(--${colour})` }} />
      {marks.map(mark => (
        <span key={mark} className="bar-mark" style={{ left: percentOf(mark) }} />
      ))}
    </span>
  );
}

function percentOf(share: number): string {
  return `${Math.min(Math.max(share, 0), 1) * 100}%`;
}
