import {
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Injector,
  type IWorkbookData,
  type Workbook,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  CalculationMode,
  FormulaCalculationSessionService,
  UniverSheetsCorePreset,
  type IFunctionInfo,
} from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import type { Language } from '../../credit/language';
import { languageOf } from '../../locales/language';
import { FUNCTIONS } from '../../functions/registry';
import type { BlankCell } from './argument';
import { creditFunctions } from './creditFunction';
import { ErrorNotes } from './errorNotes';

export interface GridOptions {
  readonly container: HTMLElement;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly snapshot: IWorkbookData;
  readonly help: IFunctionInfo[];
  /** What the functions are given for a blank cell. */
  readonly blank: () => BlankCell;
}

/** A workbook on the screen. */
export interface Grid {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly unitId: string;
  /** The errors of our functions in it. */
  readonly notes: ErrorNotes;
  /** Resolves when no formula waits for its result. */
  calculated(): Promise<void>;
  /** Calculates every formula anew. */
  recalculate(): Promise<void>;
  /** Takes over what the user is typing into a cell. */
  endEditing(): Promise<void>;
  /** Takes the workbook off the screen; nothing can be asked of it afterwards. */
  close(): void;
  isClosed(): boolean;
}

/** The grid's own words for each of our languages. */
const LOCALES = {
  en: [LocaleType.EN_US, enUS],
  zh: [LocaleType.ZH_CN, zhCN],
} as const satisfies Readonly<Record<Language, unknown>>;

const CALCULATION_MS = 15_000;

/** Univer starts to calculate 100 ms after a change. */
const START_MS = 200;

/** Shows a workbook in a container, with our functions in it, and resolves once it is drawn. */
export async function openGrid({ container, language, snapshot, help, blank }: GridOptions): Promise<Grid> {
  const [locale, texts] = LOCALES[languageOf(language)];
  const univer = new Univer({ locale, locales: { [locale]: texts }, logLevel: LogLevel.SILENT });
  const notes = new ErrorNotes();
  const { plugins } = UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    formula: {
      function: creditFunctions(FUNCTIONS, { blank, note: notes.note }),
      description: help,
      // A file's results may come from another version, or from none that knew our functions.
      initialFormulaComputing: CalculationMode.FORCED,
    },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshot);
  const injector = univer.__getInjector();
  const api = FUniver.newAPI(univer);
  const calculated = (): Promise<void> =>
    injector
      .get(FormulaCalculationSessionService)
      .waitForLatestApplied(CALCULATION_MS, START_MS)
      // A calculation that takes longer goes on; what stands in the cells is read.
      .catch(() => undefined);
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  let closed = false;
  return {
    api,
    injector,
    workbook,
    unitId: workbook.getUnitId(),
    calculated,
    recalculate: () => {
      api.getFormula().executeCalculation();
      return calculated();
    },
    endEditing: async () => {
      await api.getWorkbook(workbook.getUnitId())?.endEditingAsync(true);
    },
    notes,
    close: () => {
      closed = true;
      univer.dispose();
    },
    isClosed: () => closed,
  };
}
