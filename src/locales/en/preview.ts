/** The preview page's own words. Words in braces are filled in. */
export const EN_PREVIEW = {
  product: 'Credit Desk',
  notExcel: 'Preview – not Excel',
  notExcelWhy:
    'A workbook in the browser for trying Credit Desk without Excel. The functions, the pane and the refresh are the ones that Excel loads; the grid is not Excel.',
  open: 'Open .xlsx',
  save: 'Save as .xlsx',
  saving: 'Saving {file}…',
  notSaved:
    'The workbook could not be saved. Try again; if it happens again, please report it with this text: {reason}',
  sample: 'Reset to sample',
  blanks: 'Blank cells as on',
  blanksWeb: 'Excel on the web (null)',
  blanksDesktop: 'Excel on the desktop (0)',
  blanksWhy:
    'Excel hands blank cells to functions as null on the web and as 0 on the desktop. A function cannot tell such a 0 from a typed one, so a blank limit, for example, is “no limit set” on the web and “no credit” on the desktop.',
  language: 'Language',
  pane: 'Credit Desk pane',
  hidePane: 'Hide the pane',
  showPane: 'Show the pane',
  drop: 'Drop an Excel workbook (.xlsx) to open it here',
  dropNote: 'It stays in this browser; nothing is sent anywhere.',
  loading: 'Opening {file}…',
  starting: 'Starting the workbook…',
  dismiss: 'Close this message',
  sampleName: 'Sample workbook',
  failed:
    'The workbook could not be opened. Reload the page; if it happens again, please report it with this text: {reason}',
  noSample:
    'The sample workbook could not be loaded, so an empty one is open. Open your own workbook with “Open .xlsx”.',
  noHelp:
    'The argument help could not be loaded. The functions work without it; reload the page to try again.',
  keptFormula: 'The preview cannot calculate {formula}. The cell shows the value that the file has for it.',
  fileEmpty: '“{file}” is empty: the file has no content. Look whether it was saved or copied completely.',
  fileOldWorkbook:
    '“{file}” is a workbook of the older kind (.xls). Open it in Excel, choose File > Save As > Excel Workbook (.xlsx), and open the new file here.',
  filePassword:
    '“{file}” is protected with a password, which the preview cannot ask for. In Excel choose File > Info > Protect Workbook > Encrypt with Password, clear the password, save a copy and open that.',
  fileNotWorkbook:
    '“{file}” is not an Excel workbook. Open it in the program it comes from, save it as Excel Workbook (.xlsx), and open that file here.',
  fileDamaged:
    '“{file}” is damaged and cannot be read. Open it in Excel, which can often repair it, save it under a new name, and open that file here.',
  fileBinaryWorkbook:
    '“{file}” is a binary workbook (.xlsb). Open it in Excel, choose File > Save As > Excel Workbook (.xlsx), and open the new file here.',
  fileNoSheet:
    '“{file}” has no worksheet, only sheets of other kinds such as charts. Put the ledger on a worksheet, save the file, and open it again.',
  fileDoctype:
    '“{file}” was refused: it declares a document type (DOCTYPE), which no spreadsheet program writes and which can do harm. Open it in Excel, save it under a new name, and open that file here.',
  fileTooLarge:
    '“{file}” was refused: unpacked, it is far larger than a workbook can be. Ask whoever sent it for the file anew, or save the ledger’s sheet alone in Excel and open that.',
  stillOpen: 'The workbook that was open before is unchanged.',
};
