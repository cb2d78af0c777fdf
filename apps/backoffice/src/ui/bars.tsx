import s from './bars.module.css';

export interface Bar {
  key: string;
  value: number;
  /** What stands by the pointer. */
  title: string;
  /** What stands under it, where a reader needs something to go by: every few of them, for there is no room for all. */
  axis?: string | undefined;
}

const height = 120;
const step = 20;

/** A small picture of numbers side by side. A table beside it says the same. */
export function Bars({ bars, label, caption }: { bars: readonly Bar[]; label: string; caption: string }) {
  const most = Math.max(...bars.map(({ value }) => value), 0) || 1;
  return (
    <figure className={s.chart}>
      <svg viewBox={`0 0 ${bars.length * step} ${height}`} preserveAspectRatio="none" role="img" aria-label={label}>
        {bars.map(({ key, value, title }, at) => {
          const bar = (value / most) * height;
          return (
            <rect key={key} x={at * step + 3} y={height - bar} width={step - 6} height={bar}>
              <title>{title}</title>
            </rect>
          );
        })}
      </svg>
      <div className={s.axis} aria-hidden>
        {bars.map(
          ({ key, axis }, at) =>
            axis && (
              <span key={key} style={{ insetInlineStart: `${(at / bars.length) * 100}%` }}>
                {axis}
              </span>
            ),
        )}
      </div>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
