import s from './price-steps.module.css';

/** How a price came about, step by step, in words. */
export function PriceSteps({ steps }: { steps: readonly { text: string }[] }) {
  return (
    <ol className={s.steps}>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step has no name but its place
        <li key={index}>{step.text}</li>
      ))}
    </ol>
  );
}
