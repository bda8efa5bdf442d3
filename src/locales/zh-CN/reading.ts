import type { READING_MESSAGES } from '../../credit/readingMessages';

export const ZH_READING: Readonly<Record<keyof typeof READING_MESSAGES, string>> = {
  'reading.runs': '“{header}”逐行滚动累计，是账户余额，不是单张发票的余额。',
  'reading.lessPaid': '每一行都有“{amount}”减“{paid}”等于“{open}”。',
  'reading.lessPaidTwice': '每一行都有“{amount}”减“{paid}”和“{second}”等于“{open}”。',
  'reading.addsUp': '“{header}”合计 {sum}。',
  'reading.totalSays': '第 {row} 行的合计中“{header}”为 {sum}。',
  'reading.looksLike': '没有认得的列标题；“{header}”最像。',
  'reading.laterThan': '“{header}”从不早于“{other}”。',
  'reading.bothClaim': '“{header}”和“{other}”都可能是，而内容不同。',
  'reading.decimalDoubt':
    '“{header}”中有“{found}”，可以理解为两个不同的金额，其他单元格也无法判定哪个符号是小数点。',
  'reading.threeDecimals':
    '“{header}”以逗号为小数点，而有 {count} 个数字带三位小数，可能原本是千位分隔。请与原始数据核对。',
  'reading.turnedAround':
    '“{header}”中的文本日期日数都大于 12，而 {count} 个日期单元格没有一个大于 12：导入时可能把日和月颠倒了。请与原始数据核对。',
  'reading.dateDoubt': '“{header}”中有“{found}”，可以理解为两个不同的日期，其他单元格也无法判定。',
  'reading.blankBuyers': '有 {count} 行没有填“{header}”，可能与上一行相同。',
  'reading.noBuyer': '没有一列写明客户。',
  'reading.partlyPaid': '有 {count} 张发票已部分付款，但没有一列写明还剩多少；“{header}”是全额。',
  'reading.paidButOpen': '按“{header}”有 {count} 行已付清，却仍有 {sum} 未付。',
  'reading.unknownStatus': '“{header}”写着“{found}”，不清楚这样的发票是否仍需付款。',
  'reading.unknownType': '“{header}”写着“{found}”，不清楚它是增加还是减少应收款。',
  'reading.signDoubt': '“{header}”标明贷项，其中 {above} 行为正数，{below} 行为负数。',
  'reading.signed': '按“{header}”为贷项，{count} 个金额按负数计。',
  'reading.paymentDate':
    '“{header}”有 {filled} 行已填，其中 {later} 行晚于截止日：可能是实际付款日，也可能是计划日。',
  'reading.currencySign': '“{found}”中的符号可能是人民币，也可能是日元。',
  'reading.currencies': '{all} 张发票中有 {count} 张是 {currency}。',
  'reading.unit': '表头上方写着“{found}”，所有金额按 {multiple} 倍计。',
  'reading.factorIdle': '“{factor}”已读取，但在评分中不占权重；如需计入，请在政策中设置“权重：{factor}”。',
  'reading.headerAt': '列标题在第 {row} 行。',
  'reading.ageingReport':
    '这像是按客户汇总的报表，没有发票和到期日。可以按没有到期日的未付金额计入；未清项明细能说明更多。',
  'reading.notLedger': '没有其他工作表更像未清发票明细。',
  'reading.archiveName': '工作表名“{sheet}”表明这些发票已付或属于往期，且没有一列写明未付金额。',
  'reading.copyOf': '其中 {all} 张发票有 {count} 张也在工作表“{sheet}”上。',

  'reading.totalDiffers': '第 {row} 行的{label}为 {amount}，而其上各行合计为 {ours}。请核对。',
  'reading.headDiffers': '第 {row} 行“{label}”为 {amount}，而其下各行合计为 {ours}。请核对。',
  'reading.keyless': '这里只有金额，没有单号、客户和日期，因此未计入。请写明它是什么，或删除。',
  'reading.badAmount': '“{header}”中的“{found}”不是金额，该行未计入。请填写未付金额。',
  'reading.badDate': '“{header}”中的“{found}”不是日期。请填日期，或 2026-11-22 这样的文本。',
  'reading.twice':
    '发票 {number} 在第 {first} 行和第 {row} 行，客户和金额都相同。两行都已计入；如是同一张发票请删去一行。',
  'reading.twiceAcross':
    '发票 {number} 在工作表“{sheet}”第 {row} 行也有，客户和金额都相同。两行都已计入；如是同一张发票请删去一行。',
  'reading.dueBefore': '到期日 {due} 早于发票日期 {date}。请更正其中一个。',
  'reading.dueFarOff': '“{header}”为 {due}，与截止日相差十年以上。如非本意请更正。',
  'reading.currencyAssumed':
    '政策和工作表都没有写明币种；金额暂按 {currency} 称呼。如是其他币种，请在政策中写明。',
  'reading.otherBuyers': '以工作表“{sheet}”中的客户为准，只列在本表的客户不计。请把所有客户放在同一张表上。',
  'reading.payables': '这些是供应商发票，不是应收款。',
  'reading.policyStops': '政策更正之前不作任何判断：{why}',
  'reading.nothingCounted': '台账中没有一行可以计入，因此不写入任何内容。',
};
