/**
 * Opens the sample workbook in a window of its own, beside the user's.
 * Source: Excel.createWorkbook (ExcelApi 1.8), which takes an .xlsx as base64.
 */
export async function openSample(): Promise<void> {
  const response = await fetch('assets/sample.xlsx');
  if (!response.ok) throw new Error(`The sample workbook is not there: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  await Excel.createWorkbook(btoa(binary));
}
