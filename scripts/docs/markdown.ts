/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
}

/** A text as a cell of a table shows it: as it stands. */
export function plain(text: string): string {
  return text.replace(/[\\|<>*_`]/g, sign => `\\${sign}`).replaceAll('\n', '<br>');
}

export function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

/** Words in lines of at most `width` signs, parted by a comma. */
export function lines(words: readonly string[], width: number): string {
  const rows: string[] = [];
  for (const [i, word] of words.entries()) {
    const piece = i < words.length - 1 ? `${word},` : word;
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + piece.length <= width)
      rows[rows.length - 1] = `${last} ${piece}`;
    else rows.push(piece);
  }
  return rows.join('\n');
}
