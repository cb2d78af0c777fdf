import { allOf, anyOf, type Filter, filterLimits, noneOf, oneTerm } from './filter.js';
import { filterProblem, lexQuery, type TermValues, type Token } from './filter-lexer.js';
import { problem } from './problem.js';
import { codePointLength } from './text.js';

/** How the terms of one kind of object are read from text. */
export interface QueryReader<Term> {
  /** A term `name:values`, or a Problem that says what is allowed. */
  term(name: string, values: TermValues, source: string, position: number): Term;
  /** A free word. */
  word(text: string): Term;
}

/**
 * Reads a query: terms side by side are all wanted, `OR` binds weaker, `-` negates, parentheses group.
 * @throws Problem FILTER_TOO_LONG, FILTER_TOO_DEEP or INVALID_FILTER
 */
export function parseQuery<Term>(query: string, reader: QueryReader<Term>): Filter<Term> {
  const { max } = filterLimits.length;
  if (query.length > max && codePointLength(query) > max) throw problem('FILTER_TOO_LONG', [], { params: { max } });
  const parser = new Parser(lexQuery(query), reader);
  return parser.all();
}

class Parser<Term> {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly tokens: Token[],
    private readonly reader: QueryReader<Term>,
  ) {}

  all(): Filter<Term> {
    if (this.tokens.length === 0) return allOf([]);
    const filter = this.alternatives();
    const rest = this.tokens[this.at];
    if (rest !== undefined) throw filterProblem(')', rest.position, '(');
    return filter;
  }

  private alternatives(): Filter<Term> {
    const filters = [this.conditions()];
    while (this.tokens[this.at]?.kind === 'or') {
      this.at += 1;
      filters.push(this.conditions());
    }
    const [only] = filters;
    return only !== undefined && filters.length === 1 ? only : anyOf(filters);
  }

  private conditions(): Filter<Term> {
    const filters: Filter<Term>[] = [];
    for (let token = this.tokens[this.at]; token !== undefined; token = this.tokens[this.at]) {
      if (token.kind === 'or' || token.kind === 'close') break;
      filters.push(this.condition(token));
    }
    const [only] = filters;
    if (only === undefined) throw this.nothingBeside();
    return filters.length === 1 ? only : allOf(filters);
  }

  private condition(token: Token): Filter<Term> {
    this.at += 1;
    switch (token.kind) {
      case 'minus':
        return noneOf(this.deeper(() => this.negated(token.position)));
      case 'open':
        return this.deeper(() => this.group(token.position));
      case 'term':
        return oneTerm(this.reader.term(token.name, token.values, token.source, token.position));
      case 'word':
        return oneTerm(this.reader.word(token.text));
      default:
        throw this.nothingBeside();
    }
  }

  private negated(position: number): Filter<Term> {
    const next = this.tokens[this.at];
    if (next === undefined || next.kind === 'or' || next.kind === 'close')
      throw filterProblem('-', position, '-tag:vip · -(…)');
    return this.condition(next);
  }

  private group(position: number): Filter<Term> {
    // Nothing in parentheses is everything: so that each filter has a text.
    const filter = this.tokens[this.at]?.kind === 'close' ? allOf<Term>([]) : this.alternatives();
    if (this.tokens[this.at]?.kind !== 'close') throw filterProblem('(', position, ')');
    this.at += 1;
    return filter;
  }

  private deeper(read: () => Filter<Term>): Filter<Term> {
    const { max } = filterLimits.depth;
    this.depth += 1;
    if (this.depth > max) throw problem('FILTER_TOO_DEEP', [], { params: { max } });
    const filter = read();
    this.depth -= 1;
    return filter;
  }

  /** An OR or a closing parenthesis with nothing on one side. */
  private nothingBeside() {
    const token = this.tokens[this.at] ?? this.tokens.at(-1);
    const found = token?.kind === 'close' ? ')' : 'OR';
    return filterProblem(found, token?.position ?? 1, 'tag:vip OR tag:nuevo · (…)');
  }
}

/**
 * The text of a filter, which {@link parseQuery} reads as the same filter once both are simplified. `formatTerm`
 * answers the pieces of a term: a search of several words has one each.
 */
export function formatQuery<Term>(filter: Filter<Term>, formatTerm: (term: Term) => string[]): string {
  if (filter.kind === 'and' && filter.filters.length === 0) return '';
  return write(filter, 'top', formatTerm);
}

/** Writes a filter inside of another of kind `around`: in parentheses when it would fall apart there. */
function write<Term>(
  filter: Filter<Term>,
  around: 'top' | 'or' | 'and' | 'not',
  formatTerm: (term: Term) => string[],
): string {
  switch (filter.kind) {
    case 'term': {
      const pieces = formatTerm(filter.term);
      return inParentheses(pieces.join(' '), around === 'not' && pieces.length > 1);
    }
    case 'not':
      return `-${write(filter.filter, 'not', formatTerm)}`;
    case 'and': {
      const text = filter.filters.map((one) => write(one, 'and', formatTerm)).join(' ');
      return inParentheses(text, text === '' || around === 'and' || around === 'not');
    }
    case 'or': {
      const text = filter.filters.map((one) => write(one, 'or', formatTerm)).join(' OR ');
      return text === '' ? '-()' : inParentheses(text, around !== 'top');
    }
  }
}

function inParentheses(text: string, needed: boolean): string {
  return needed ? `(${text})` : text;
}
