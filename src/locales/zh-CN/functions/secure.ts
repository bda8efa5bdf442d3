import type { FunctionText, ParameterText } from '../../functionText';

const AS_OF: ParameterText = { name: '截止日', description: '账款的统计日期：一个单元格。' };

export const ZH_SECURE_FUNCTIONS: Readonly<Record<string, FunctionText>> = {
  NETEXPOSURE: {
    description: '每个客户扣除各项担保（按政策折扣率）之后的净敞口。',
    parameters: {
      exposure: { name: '敞口', description: '风险敞口：一个单元格或一列。' },
      prepayment: { name: '预付款', description: '已收到的预付款。' },
      letterOfCredit: { name: '信用证', description: '信用证金额。' },
      guarantee: { name: '保证', description: '银行、母公司或股东的保证。' },
      collateral: { name: '抵押品', description: '质押、抵押与所有权保留。' },
      insured: { name: '投保金额', description: '由保险公司承担的金额。' },
      policy: { name: '政策', description: '含折扣率的政策区域；留空依次为 0、5、20、40、0%。' },
    },
    returns: '净敞口，每行一个。',
  },
  NETEXPOSUREWHY: {
    description: '说明净敞口的由来：各项担保按折扣率抵减的金额、净敞口、原因。',
    returns: '七列，每个客户一行：预付款、信用证、保证、抵押品、保险、净敞口、原因。',
  },
  BORROWINGBASE: {
    description: '以应收款可融资的金额：合格应收款乘以融资比例。',
    parameters: {
      buyer: { name: '客户', description: '每笔款项的客户：一列名称或编号。' },
      due: { name: '到期日', description: '每笔款项的到期日；没有到期日视为过期。' },
      amount: { name: '金额', description: '每笔未结款项的金额，贷项为负数。' },
      asOf: AS_OF,
      insured: { name: '投保金额', description: '每笔款项的投保部分，政策只计入已投保应收款时使用。' },
      disputed: { name: '争议金额', description: '每笔款项的争议部分，整笔有争议时填“是”。' },
    },
    returns: '可融资额。',
  },
  BORROWINGBASEWHY: {
    description: '说明可融资额的由来：从全部应收款逐项剔除，到合格应收款与可融资额。',
    returns: '带标题的表：项目、金额、原因。',
  },
};
