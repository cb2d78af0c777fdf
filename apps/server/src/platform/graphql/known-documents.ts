import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

const maxCharacters = 4_000_000;

/**
 * Documents that Apollo has parsed and found valid, by their text. What comes again needs neither from it: the route
 * runs it at once, with the same limits, policy and cost, which are the executor's business.
 */
export class KnownDocuments {
  readonly #byText = new LRUCache<string, DocumentNode>({
    max: 2000,
    maxSize: maxCharacters,
    sizeCalculation: (_document, text) => text.length + 1,
  });

  remember(text: string | undefined, document: DocumentNode): void {
    if (text !== undefined) this.#byText.set(text, document);
  }

  find(text: string): DocumentNode | undefined {
    return this.#byText.get(text);
  }
}
