import type { FunctionText } from '../../functionText';
import { PER_BUYER, headers } from './common';

export const ZH_MONITOR_FUNCTIONS: Readonly<Record<string, FunctionText>> = {
  WARNINGS: {
    description: '每个客户的预警分（0 到 100，越高越差）与颜色：各预警信号的权重之和，带日期的随时间衰减。',
    parameters: {
      headers: headers('“付款退回”“管理层变动”“额度使用率”“诉讼”'),
      asOf: { name: '截止日', description: '账款的统计日期；信号带日期时必填。' },
      policy: { name: '政策', description: '政策区域，或预设方案的名称；留空则用内置权重，半衰期 90 天。' },
    },
    returns: `两列：预警分与颜色，${PER_BUYER}`,
  },
  WARNINGSWHY: {
    description: '说明每个客户的预警分由来：各信号的权重、剩余权重与得分，以及未知的信号。',
    returns: '带标题的表：信号、得分、权重、原因。',
  },
  REVIEWDATE: {
    description: '每个客户下次复评的日期（日期序列号）：按等级与合作年限，出现预警则立即复评。',
    parameters: {
      lastReview: {
        name: '上次复评',
        description: '每个客户上次复评的日期：一个单元格或一列；空白则自合作起始日起算。',
      },
      grade: { name: '等级', description: '每个客户的等级，须为政策中的等级。' },
      since: { name: '合作起始日', description: '超过三年的客户按等级系数调整月数。' },
      alert: { name: '预警分', description: 'WARNINGS 的预警分；达到政策分数即应立即复评。' },
      asOf: { name: '截止日', description: '账款的统计日期；给出预警分时必填。' },
      policy: {
        name: '政策',
        description: '政策区域，或预设方案的名称；留空则各等级为 12、12、3、3、1 个月。',
      },
    },
    returns: '日期序列号，每行一个。',
  },
  REVIEWDATEWHY: {
    description: '说明每个复评日期的由来：日期（该列请设为日期格式）、月数、原因。',
    returns: '三列，每个客户一行：日期、月数、原因。',
  },
};
