/** What Excel and the help pages show of a function in a language other than the English of its JSDoc. */
export interface FunctionText {
  readonly description: string;
  /** By the parameter's name in the JSDoc, in the same order. */
  readonly parameters: Readonly<Record<string, ParameterText>>;
  /** What the function answers: the JSDoc's `@returns`. */
  readonly returns: string;
}

export interface ParameterText {
  readonly name: string;
  readonly description: string;
}
