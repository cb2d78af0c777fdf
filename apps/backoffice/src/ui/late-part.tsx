import { Component, createContext, type ReactNode, useContext } from 'react';
import { isLostPart } from '../lib/api-error';
import { LostPart, type Place } from './lost-part';

interface Stays {
  /** What stays where a part did not come, as a menu's button; it tries again. */
  draw: (retry: () => void) => ReactNode;
  /** Nobody asks for the part any more. */
  close: () => void;
}

export const InItsPlace = createContext<Stays | null>(null);

interface Props {
  draw: () => ReactNode;
  /** That it failed: the next time it is asked for anew. */
  forget: () => void;
  place: Place;
  onClose: (() => void) | undefined;
}

/** Draws a part that comes late, and what is to be done when it does not. Only a class hears of that. */
export class LatePart extends Component<Props, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError = (error: unknown) => ({ error });

  override componentDidCatch() {
    this.props.forget();
  }

  override render() {
    const { draw, place, onClose } = this.props;
    const { error } = this.state;
    if (error === undefined) return draw();
    if (!isLostPart(error)) throw error;
    return <Lost place={place} onClose={onClose} retry={() => this.setState({ error: undefined })} />;
  }
}

function Lost({ place, onClose, retry }: { place: Place; onClose: (() => void) | undefined; retry: () => void }) {
  const inItsPlace = useContext(InItsPlace);
  return (
    <>
      {inItsPlace?.draw(retry)}
      <LostPart place={place} onClose={onClose ?? inItsPlace?.close} retry={retry} />
    </>
  );
}
