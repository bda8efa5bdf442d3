import { writeFile } from 'node:fs/promises';
import { sampleWorkbook } from './workbook';

const FILE = 'assets/sample.xlsx';

async function generate(): Promise<void> {
  const bytes = await sampleWorkbook();
  await writeFile(FILE, bytes);
  console.log(`${FILE}: ${Math.round(bytes.length / 1024)} KB`);
}

void generate();
