import '@univerjs/preset-sheets-core/lib/index.css';
import { LocaleType, type IWorkbookData } from '@univerjs/core';
