import { type RefObject, useEffect, useRef, useState } from 'react';

/** Moves the focus to a field by its name, as soon as it is drawn; what it holds is selected, to be typed over. */
export function useFocusNext(root: RefObject<HTMLElement | null>): (name: string) => void {
  const wanted = useRef<string>(undefined);
  const [, setAsked] = useState(0);
  useEffect(() => {
    const name = wanted.current;
    if (name === undefined) return;
    const field = fieldNamed(root.current, name);
    if (!field) return;
    wanted.current = undefined;
    field.focus();
    if (field instanceof HTMLInputElement) field.select();
  });
  return (name) => {
    wanted.current = name;
    setAsked((before) => before + 1);
  };
}

function fieldNamed(root: HTMLElement | null, name: string): HTMLElement | undefined {
  const fields = root?.querySelectorAll<HTMLElement>('[name]') ?? [];
  return [...fields].find((field) => field.getAttribute('name') === name);
}
