import type { Language } from '../credit/language';

/** What a cell says where words or code could not be loaded: in every language at once, because none can be loaded then. */
export const NOT_LOADED: Readonly<Record<Language, string>> = {
  en: 'A part of Credit Desk that this answer needs could not be loaded. Check the connection, then calculate again with Ctrl+Alt+F9; if that does not help, close the workbook and open it again.',
  zh: '此结果所需的部分程序未能加载。请检查网络连接，然后按 Ctrl+Alt+F9 重新计算；若仍无效，请关闭工作簿后重新打开。',
};
