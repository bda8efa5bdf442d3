const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The name under which a workbook is saved: a workbook with macros keeps its kind. */
export function fileName(name: string): string {
  return /\.xls[xm]$/i.test(name) ? name : `${name}.xlsx`;
}

/** Hands a file to the browser's downloads. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
