import type { CELL_MESSAGES } from '../../credit/messages';

export const ZH_CELLS: Readonly<Record<keyof typeof CELL_MESSAGES, string>> = {
  'cell.notADate': '{argument} 第 {row} 行：“{found}”不是日期。请输入日期，或 2026-11-22 这样的文本。',
  'cell.dateOfTwo':
    '{argument} 第 {row} 行：“{found}”既可能是 {one}，也可能是 {other}。请像这两个日期那样，把年份写在最前。',
  'cell.dateTooFar':
    '{argument} 第 {row} 行：{found} 若作日期则在 {year} 年。请输入日期，或 2026-11-22 这样的文本。',
  'cell.notANumber': '{argument} 第 {row} 行：“{found}”不是数字。',
  'cell.numberOfTwo':
    '{argument} 第 {row} 行：“{found}”既可能是 {one}，也可能是 {other}，因为本列混用了小数点和小数逗号。请直接输入数字。',
  'cell.notYesOrNo': '{argument} 第 {row} 行：“{found}”既不是“是”也不是“否”。',
  'cell.notAnAmountOrYes': '{argument} 第 {row} 行：“{found}”既不是金额，也不是“是”或“否”。',
  'cell.isAnError': '{argument} 第 {row} 行：单元格为错误值 {error}，请先修正。',
  'cell.missing': '缺少{argument}。',
  'cell.outOfRange':
    '{argument} 第 {row} 行：{found} 不在 {least} 到 {most} 之间。百分比请输入 55% 或 0.55。',
  'cell.negative': '{argument} 第 {row} 行：{found} 小于零。',
  'cell.sentences': '{first}{rest}',
  'cell.notAChoice': '{argument}：无法识别“{found}”。{expects}',
  'cell.notAShare': '{argument}：{found} 不是 0 到 1 之间的比例。百分比请输入 90% 或 0.9。',
  'cell.notAboveZero': '{argument}：{found} 不大于零。',
  'cell.headerTwice':
    '第 {first} 列与第 {second} 列（“{header}”与“{other}”）含义相同，请改名或删除其中一列。',
  'cell.noHeaderKnown': '没有可识别的表头。首行须为表头，如“{example}”或“{other}”。',
  'cell.headersWidth': '{columns} 列数据只有 {headers} 个表头，请为每列提供一个表头。',
  'cell.tooLarge': '数值过大，无法计算：结果超出 1.8E+308。',
  'cell.noRows': '只有表头行，没有数据行。',
  'cell.lengths': '{argument} 有 {rows} 行，而其他参数有 {expected} 行。各列行数须一致。',
};
