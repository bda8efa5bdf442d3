import { LocaleType, type IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { ALL_IMPLEMENTED_FUNCTIONS_SET, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import type { Language } from '../credit/language';
import { FUNCTIONS } from '../functions/registry';
import { LANGUAGES } from '../locales/language';
import { argumentHelp, loadMetadata } from './grid/argumentHelp';
import type { BlankCell } from './grid/argument';
import { openGrid, type Grid } from './grid/grid';
import { selectedNote, showReasons, type CellNote } from './grid/cellNote';
import { previewWorkbook } from './workbook/previewWorkbook';
import { watchSelection } from './workbook/watching';
import { wordsIn, type Word } from './words';
import { download, fileName } from './download';
import { gridBook } from './xlsx/gridBook';
import { readXlsx } from './xlsx/readXlsx';
import { saveXlsx } from './xlsx/saveXlsx';
import { FileUnreadable, type FileFault } from '../workbook/xlsx/unreadable';

/** What the page shows around the grid. */
export interface View {
  /** The workbook's name, or undefined before the first is open. */
  readonly file: string | undefined;
  /** Counts the workbooks opened: each gets a fresh pane, as in Excel. */
  readonly opened: number;
  readonly language: Language;
  readonly blank: BlankCell;
  /** The file being read. */
  readonly reading: string | undefined;
  /** The file being saved. */
  readonly saving: string | undefined;
  readonly notice: string | undefined;
  /** What there is to know about the selected cell. */
  readonly note: CellNote | undefined;
}

declare global {
  interface Window {
    /** Univer's own interface to the workbook, for scripts in the browser's console. */
    univerAPI?: FUniver;
  }
}

const SAMPLE = 'assets/sample.xlsx';

const EMPTY: IWorkbookData = {
  id: 'workbook',
  name: '',
  appVersion: '',
  locale: LocaleType.EN_US,
  styles: {},
  sheetOrder: ['sheet1'],
  sheets: { sheet1: { id: 'sheet1', name: 'Sheet1' } },
};

const FAULT_WORDS: Readonly<Record<FileFault, Word>> = {
  empty: 'fileEmpty',
  oldWorkbook: 'fileOldWorkbook',
  password: 'filePassword',
  notWorkbook: 'fileNotWorkbook',
  damaged: 'fileDamaged',
  binaryWorkbook: 'fileBinaryWorkbook',
  noSheet: 'fileNoSheet',
  doctype: 'fileDoctype',
  tooLarge: 'fileTooLarge',
};

const knows = (name: string): boolean => FUNCTIONS.has(name) || ALL_IMPLEMENTED_FUNCTIONS_SET.has(name);

/** The workbook on the page and what the user does with it. */
export class Desk {
  private readonly listeners = new Set<() => void>();
  private grid: Grid | undefined;
  /** The bytes that the workbook in the grid was opened from. */
  private opened: Uint8Array | undefined;
  private stopWatching: () => void = () => undefined;
  private shown: View;
  private turn = 0;

  constructor(
    private readonly container: HTMLElement,
    language: Language,
  ) {
    this.shown = {
      file: undefined,
      opened: 0,
      language,
      blank: null,
      reading: undefined,
      saving: undefined,
      notice: undefined,
      note: undefined,
    };
  }

  /** For React's useSyncExternalStore. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly view = (): View => this.shown;

  async openSample(): Promise<void> {
    const response = await fetch(SAMPLE);
    if (response.ok) {
      await this.open(this.words('sampleName'), async () => new Uint8Array(await response.arrayBuffer()));
    } else {
      if (!this.grid) await this.put(EMPTY, '');
      this.show({ notice: this.words('noSample') });
    }
  }

  async openFile(file: File): Promise<void> {
    await this.open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  }

  async setLanguage(language: Language): Promise<void> {
    const snapshot = this.grid?.workbook.getSnapshot();
    this.show({ language });
    if (snapshot) await this.put(structuredClone(snapshot), this.shown.file!, this.opened);
  }

  async setBlank(blank: BlankCell): Promise<void> {
    this.show({ blank });
    await this.grid?.recalculate();
  }

  /** Downloads the workbook as it stands in the grid. */
  async save(): Promise<void> {
    const { grid } = this;
    if (!grid || this.shown.saving !== undefined) return;
    const name = fileName(this.shown.file || 'Credit Desk');
    this.show({ saving: name, notice: undefined });
    try {
      await grid.endEditing();
      await grid.calculated();
      download(await saveXlsx(gridBook(grid, this.opened, knows)), name);
    } catch (error) {
      this.show({ notice: this.words('notSaved', { reason: String(error) }) });
    }
    this.show({ saving: undefined });
  }

  dismiss(): void {
    this.show({ notice: undefined });
  }

  /** Opens what `bytes` gives; the present workbook stays where that fails. */
  private async open(name: string, bytes: () => Promise<Uint8Array>): Promise<void> {
    const turn = ++this.turn;
    this.show({ reading: name, notice: undefined });
    try {
      const file = await bytes();
      const snapshot = await readXlsx(file, name, knows);
      // Of two files opened at once the later one counts.
      if (turn === this.turn) await this.put(snapshot, name, file);
    } catch (error) {
      if (turn === this.turn) this.show({ notice: this.explain(error, name) });
    }
    if (turn === this.turn) this.show({ reading: undefined });
  }

  private explain(error: unknown, file: string): string {
    const said =
      error instanceof FileUnreadable
        ? this.words(FAULT_WORDS[error.fault], { file })
        : this.words('failed', { reason: String(error) });
    return this.grid ? `${said} ${this.words('stillOpen')}` : said;
  }

  /** Puts a workbook on the screen in place of the present one. */
  private async put(snapshot: IWorkbookData, file: string, opened?: Uint8Array): Promise<void> {
    const { language } = this.shown;
    const help = await this.help(language);
    this.stopWatching();
    window.creditDesk = undefined;
    this.grid?.close();
    const grid = await openGrid({
      container: this.container,
      language: LANGUAGES[language].tag,
      snapshot,
      help,
      blank: () => this.shown.blank,
    });
    showReasons(grid);
    this.grid = grid;
    this.opened = opened;
    window.creditDesk = {
      workbook: previewWorkbook(grid, {
        name: 'preview',
        language: LANGUAGES[language].tag,
        dark: false,
        openSample: () => this.openSample(),
      }),
    };
    window.univerAPI = grid.api;
    this.stopWatching = watchSelection(grid, () => this.show({ note: selectedNote(grid) }));
    this.show({ file, opened: this.shown.opened + 1, note: undefined });
  }

  private async help(language: Language): Promise<IFunctionInfo[]> {
    try {
      return argumentHelp(await loadMetadata(language));
    } catch {
      this.show({ notice: this.words('noHelp') });
      return [];
    }
  }

  private words(word: Word, figures?: Readonly<Record<string, string>>): string {
    return wordsIn(this.shown.language)(word, figures);
  }

  private show(change: Partial<View>): void {
    this.shown = { ...this.shown, ...change };
    this.listeners.forEach(listener => listener());
  }
}
