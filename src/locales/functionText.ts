/** What Excel and the help pages show of a function in a language other than the English of its JSDoc. */
export interface FunctionText {
  readonly description: string;
  /**
   * By the parameter's name. What is left out is told by the function of which this one tells more (CREDITGRADE of
   * CREDITGRADEWHY), else by the language's table of shared parameters.
   */
  readonly parameters?: Readonly<Record<string, ParameterText>>;
  /** What the function answers: the JSDoc's `@returns`. */
  readonly returns: string;
}

export interface ParameterText {
  readonly name: string;
  readonly description: string;
}
