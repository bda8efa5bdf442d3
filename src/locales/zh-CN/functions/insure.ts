import type { FunctionText, ParameterText } from '../../functionText';

const FILED: ParameterText = { name: '索赔日', description: '提出索赔的日期。' };

const NOTICED: ParameterText = { name: '通知日', description: '向保险公司发出逾期通知的日期。' };

const INVOICED: ParameterText = { name: '发票日期', description: '政策以发票日期起算等待期时使用。' };

export const ZH_INSURE_FUNCTIONS: Readonly<Record<string, FunctionText>> = {
  INSUREDAMOUNT: {
    description: '每笔未结款项的投保金额：在买方限额之内的部分（先旧后新）乘以赔付比例。',
    parameters: {
      amount: { name: '金额', description: '每笔未结款项的金额，贷项为负数：一个单元格或一列。' },
      limit: {
        name: '保险限额',
        description: '买方的保险限额，0 表示拒保；只给一个单元格时由所有款项共用。',
      },
      buyer: {
        name: '买方',
        description: '每笔款项的买方，同一买方共用其限额；限额为一列而省略买方时，每行各有限额。',
      },
      invoiceDate: { name: '发票日期', description: '决定先承保哪一笔；省略时按行的顺序。' },
      excluded: { name: '除外金额', description: '不承保的部分（有争议、账期过长），全部除外时填“是”。' },
      insuredShare: { name: '赔付比例', description: '如 90%；省略时用政策的比例。' },
    },
    returns: '投保金额，每行一个。',
  },
  INSUREDAMOUNTWHY: {
    description: '说明每笔款项投保金额的由来：限额之内的部分、投保与未投保金额、原因。',
    returns: '四列，每笔款项一行：限额之内、投保、未投保、原因。',
  },
  REMAININGCOVER: {
    description: '扣除未付款项与订单之后剩余的保险额度；小于零即为未投保金额。',
    parameters: {
      limit: { name: '保险限额', description: '保险限额，0 表示拒保；只给一个单元格时由所有行共用。' },
      outstanding: { name: '未付金额', description: '未付款项，每行一个买方或一张发票。' },
      openOrders: { name: '未交订单', description: '已确认而尚未开票的订单。' },
      order: { name: '订单', description: '拟投保的订单。' },
      daysPastDue: {
        name: '逾期天数',
        description: '买方最早一张发票的逾期天数；超过政策天数则新订单不再承保。',
      },
      buyer: { name: '买方', description: '每行的买方；同一买方的各行依次占用其限额。' },
      invoiceDate: { name: '发票日期', description: '先旧后新；省略时按行的顺序。' },
    },
    returns: '剩余额度，每行一个。',
  },
  REMAININGCOVERWHY: {
    description: '说明剩余额度的由来：已占用、订单中已承保与未承保的部分、剩余额度、原因。',
    returns: '五列，每行一行：已占用、已承保订单、未承保订单、剩余、原因。',
  },
  INDEMNITY: {
    description: '保险公司对每笔损失的赔付；各行为同一保单年度内依次发生的索赔。',
    parameters: {
      loss: { name: '损失', description: '符合承保条件而未付的发票金额：一个单元格或一列。' },
      limit: { name: '保险限额', description: '买方的保险限额。' },
      insuredShare: { name: '赔付比例', description: '如 90%；省略时用政策的比例。' },
      deductible: { name: '免赔额', description: '每次索赔由被保险人承担的金额；省略时用政策的数额。' },
      recoveries: { name: '追回款', description: '已追回的款项。' },
      policy: { name: '政策', description: '政策区域：免赔额扣除顺序、累计免赔额、起点与最高赔偿限额。' },
    },
    returns: '赔付金额，每行一个。',
  },
  INDEMNITYWHY: {
    description: '说明赔付金额的由来：承保损失、免赔额、累计免赔额、最高限额扣减、赔付、自担损失、原因。',
    returns: '七列，每次索赔一行。',
  },
  CLAIMDATES: {
    description: '每张逾期发票的索赔时钟（日期序列号）：最迟通知、停止承保、最早索赔、最迟索赔、最迟赔付。',
    parameters: {
      filed: FILED,
      noticed: NOTICED,
      invoiceDate: INVOICED,
    },
    returns: '五个日期，每张发票一行，请设为日期格式。',
  },
  CLAIMDATESWHY: {
    description: '逐一说明索赔时钟的每个日期。',
    returns: '五句说明，每张发票一行。',
  },
  CLAIMSTEP: {
    description: '每张已投保的逾期发票下一步该做什么、何时之前、还剩几天。',
    parameters: {
      noticed: NOTICED,
      filed: FILED,
      invoiceDate: INVOICED,
    },
    returns: '三列，每张发票一行：下一步、日期（请设为日期格式）、剩余天数。',
  },
  COVERFIT: {
    description: '适合某类业务的信用保险风险与模块。',
    parameters: {
      business: { name: '业务类型', description: '出口、批发或国内：一个单元格或一列。' },
      buyers: { name: '买方数量', description: '拟投保的买方数量。' },
      orders: { name: '订单数量', description: '订单或发票的数量；一个买方且为 1 时即单笔订单。' },
    },
    returns: '适合的模块，每行一个文本。',
  },
  COVERFITWHY: {
    description: '逐一说明信用保险的风险与模块是否适合该业务。',
    returns: '带标题的表：承保模块、适配程度、原因。',
  },
};
