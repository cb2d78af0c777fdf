import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';

/** How the characters of a file are written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Turns the bytes of a file into text while they stream by.
 *
 * A byte order mark decides, or the NULs of UTF-16 without one. Else plain ASCII is passed on until the first other
 * byte, and only the block that has it decides between UTF-8 and Windows-1252 (what Excel writes in Western Europe):
 * a file whose first accent comes after ten megabytes is read as right as one that starts with it.
 */
export class TextSource {
  #decoder: TextDecoder | undefined;
  #encoding: Encoding | undefined;
  /** Bytes that are held back because a character of UTF-8 may go on in the next block. */
  #held: Buffer = Buffer.alloc(0);

  constructor(head: Buffer) {
    const encoding = markedEncoding(head) ?? nulPattern(head);
    if (encoding) this.#decide(encoding);
  }

  /** What the file is written in; `utf-8` when it is all ASCII. Final only when the file was read to its end. */
  get encoding(): Encoding {
    return this.#encoding ?? 'utf-8';
  }

  /** The text of the next bytes, as far as it is complete. */
  decode(bytes: Uint8Array): string {
    if (this.#decoder) return this.#decoder.decode(bytes, { stream: true });
    const block = Buffer.concat([this.#held, bytes]);
    const held = openCharacter(block);
    const complete = block.subarray(0, block.length - held);
    if (isAscii(complete)) {
      this.#held = Buffer.from(block.subarray(complete.length));
      return complete.toString('latin1');
    }
    this.#held = Buffer.alloc(0);
    this.#decide(isUtf8(complete) ? 'utf-8' : 'windows-1252');
    return this.decode(block);
  }

  /** What was held back, when no more bytes come. */
  end(): string {
    const rest = this.#held;
    this.#held = Buffer.alloc(0);
    if (!this.#decoder && rest.length > 0) this.#decide(isUtf8(rest) ? 'utf-8' : 'windows-1252');
    return this.#decoder ? this.#decoder.decode(rest) : '';
  }

  #decide(encoding: Encoding): void {
    this.#encoding = encoding;
    this.#decoder = new TextDecoder(encoding);
  }
}

function markedEncoding(head: Buffer): Encoding | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: Western text has a NUL in every second byte, on one side alone. */
function nulPattern(head: Buffer): Encoding | undefined {
  const sample = head.subarray(0, 4_096);
  const zeros = [...sample.keys()].filter((index) => sample[index] === 0);
  const even = zeros.filter((index) => index % 2 === 0).length;
  const odd = zeros.length - even;
  const many = sample.length / 4;
  if (odd >= many && even < odd / 4) return 'utf-16le';
  if (even >= many && odd < even / 4) return 'utf-16be';
  return undefined;
}

function isAscii(bytes: Buffer): boolean {
  for (const byte of bytes) if (byte >= 0x80) return false;
  return true;
}

/** How many bytes at the end are the beginning of a character of UTF-8 that is not complete: 0 to 3. */
function openCharacter(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 0;
    if (length > 0) return length > back ? back : 0;
  }
  return 0;
}
