import { BooleanNumber } from '@univerjs/core';
import type { Language } from '../../credit/language';
import { LANGUAGES } from '../../locales/language';
import { FunctionType, type IFunctionInfo } from '@univerjs/preset-sheets-core';

/** The part of the functions' metadata that a user reads while typing a formula. */
export interface FunctionMetadata {
  readonly id: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

/** The metadata that the build makes for Excel, in the user's language. */
export async function loadMetadata(language: Language): Promise<readonly FunctionMetadata[]> {
  const file = LANGUAGES[language].metadata;
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const { functions } = (await response.json()) as { functions: FunctionMetadata[] };
  return functions;
}

/** The same as Univer's argument help and function list show it. */
export function argumentHelp(functions: readonly FunctionMetadata[]): IFunctionInfo[] {
  return functions.map(({ id, description = '', parameters }) => ({
    functionName: id,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map(parameter => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: '',
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  }));
}
