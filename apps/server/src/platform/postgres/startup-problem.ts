/**
 * Something outside the program keeps it from starting. The message is one or two plain sentences for the person
 * at the terminal: what is wrong and what to do now. Print the message alone, never the stack.
 */
export class StartupProblem extends Error {
  override name = 'StartupProblem';
}
