/**
 * The `CustomFunctions` global that Excel gives to a page with functions. The preview calls the functions itself,
 * so of it only the error values are needed.
 * Source: Microsoft's custom functions runtime, 1.3.
 */
class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
    this.name = 'CustomFunctionsError';
  }
}

const ERROR_CODES = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

Object.assign(globalThis, {
  CustomFunctions: { Error: FunctionError, ErrorCode: ERROR_CODES, associate: () => undefined },
});
