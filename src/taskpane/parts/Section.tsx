import { useId, type ReactNode } from 'react';

interface SectionProps {
  readonly heading: string;
  /** Stands at the end of the heading's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ heading, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h3 id={id}>{heading}</h3>
        {aside && <span className="aside">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
