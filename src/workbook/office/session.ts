import { WorkbookRefused, type Refusal } from '../workbook';

/** What the error codes of the Excel JavaScript API mean to a user. Any other code is "failed". */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  AccessDenied: 'protected',
  ItemNotFound: 'sheetGone',
  InvalidOperationInCellEditMode: 'busy',
  InactiveWorkbook: 'busy',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',
};

/** The error code of the Excel JavaScript API, or undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

/** Runs batches of Excel requests; every error comes out as a `WorkbookRefused` about `sheet`. */
export interface Session {
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>, sheet?: string): Promise<T>;
}

/** A session with the workbook the add-in stands in, or with the one served at an address. */
export function openSession(address?: string): Session {
  const runBatch = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    address === undefined ? Excel.run(batch) : Excel.run({ session: address }, batch);
  return {
    async run(batch, sheet) {
      try {
        return await runBatch(batch);
      } catch (error) {
        if (error instanceof WorkbookRefused) throw error;
        throw new WorkbookRefused(REFUSALS[codeOf(error) ?? ''] ?? 'failed', sheet, error);
      }
    },
  };
}
