import type { FunctionText, ParameterText } from '../../functionText';
import { POLICY } from './common';

const SECURED: Readonly<Record<string, ParameterText>> = {
  exposure: { name: '敞口', description: '风险敞口：一个单元格或一列。' },
  prepayment: { name: '预付款', description: '已收到的预付款。' },
  letterOfCredit: { name: '信用证', description: '信用证金额。' },
  guarantee: { name: '保证', description: '银行、母公司或股东的保证。' },
  collateral: { name: '抵押品', description: '质押、抵押与所有权保留。' },
  insured: { name: '投保金额', description: '由保险公司承担的金额。' },
  policy: { name: '政策', description: '含折扣率的政策区域；留空依次为 0、5、20、40、0%。' },
};

const AS_OF: ParameterText = { name: '基准日', description: '账款的统计日期：一个单元格。' };

const PLEDGED: Readonly<Record<string, ParameterText>> = {
  buyer: { name: '买方', description: '每笔款项的买方：一列名称或编号。' },
  due: { name: '到期日', description: '每笔款项的到期日；没有到期日视为过期。' },
  amount: { name: '金额', description: '每笔未结款项的金额，贷项为负数。' },
  asOf: AS_OF,
  insured: { name: '投保金额', description: '每笔款项的投保部分，政策只计入已投保应收款时使用。' },
  disputed: { name: '争议', description: '每笔款项的争议部分，整笔有争议时填“是”。' },
  policy: POLICY,
};

export const ZH_SECURE_FUNCTIONS: Readonly<Record<string, FunctionText>> = {
  NETEXPOSURE: {
    description: '每个买方扣除各项担保（按政策折扣率）之后的净敞口。',
    parameters: SECURED,
    returns: '净敞口，每行一个。',
  },
  NETEXPOSUREWHY: {
    description: '说明净敞口的由来：各项担保按折扣率抵减的金额、净敞口、理由。',
    parameters: SECURED,
    returns: '七列，每个买方一行：预付款、信用证、保证、抵押品、保险、净敞口、理由。',
  },
  BORROWINGBASE: {
    description: '以应收款可融资的金额：合格应收款乘以融资比例。',
    parameters: PLEDGED,
    returns: '可融资额。',
  },
  BORROWINGBASEWHY: {
    description: '说明可融资额的由来：从全部应收款逐项剔除，到合格应收款与可融资额。',
    parameters: PLEDGED,
    returns: '带标题的表：项目、金额、理由。',
  },
};
