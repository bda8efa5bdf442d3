import type { PolicyCell } from './setting';

/** A built-in policy: the rows by which it differs from the default. The ladders and methods are those of the brief. */
export type Preset = readonly (readonly [setting: string, value: PolicyCell])[];

export const PRESETS: Readonly<Record<string, Preset>> = {
  // 逾期7天发送友好提醒函, 15天启动电话催收, 30天转为法务介入: a stage starts when its day is reached (domain S11.1).
  '7/15/30': [
    ['Ageing buckets', '7/15/30'],
    ['Stage 1 from day', 7],
    ['Stage 1 action', 'reminder'],
    ['Stage 2 from day', 15],
    ['Stage 2 action', 'call'],
    ['Stage 3 from day', 30],
    ['Stage 3 action', 'legal'],
  ],
  // 逾期7天内发送书面提醒, 15天启动协商还款计划, 30天后考虑法律手段: within 7 days, from 15, after 30 (S11.2).
  '7/15/30-plan': [
    ['Ageing buckets', '7/15/30'],
    ['Stage 1 from day', 1],
    ['Stage 1 action', 'reminder'],
    ['Stage 2 from day', 15],
    ['Stage 2 action', 'plan'],
    ['Stage 3 from day', 31],
    ['Stage 3 action', 'legal'],
  ],
  // 30天内发送书面提醒, 60天启动电话催收, 90天以上考虑专业介入: from day 1, 60 and 90 (S11.3, domain 3.6).
  '30/60/90': [
    ['Ageing buckets', '30/60/90'],
    ['Stage 1 from day', 1],
    ['Stage 1 action', 'reminder'],
    ['Stage 2 from day', 60],
    ['Stage 2 action', 'call'],
    ['Stage 3 from day', 90],
    ['Stage 3 action', 'agency'],
  ],
  // 提醒-预警-法律行动 (S11.4) names no days: 1, 30 and 60 are ours.
  'remind-warn-legal': [
    ['Ageing buckets', '30/60/90'],
    ['Stage 1 from day', 1],
    ['Stage 1 action', 'reminder'],
    ['Stage 2 from day', 30],
    ['Stage 2 action', 'warning'],
    ['Stage 3 from day', 60],
    ['Stage 3 action', 'legal'],
  ],
  // Licence, three years of statements, credit record, plus a third-party score (S3.2).
  '3+1A': [
    ['Weight of qualification', 0.15],
    ['Weight of financial health', 0.4],
    ['Weight of credit record', 0.25],
    ['Weight of the plus one', 0.2],
    ['Weight: External score', 0],
    ['Weight: Site visit', 0],
    ['Checklist', '3+1A'],
  ],
  // Three years of statements, three trade references, one site visit, plus a third-party report (S3.3).
  '3+1B': [
    ['Weight of qualification', 0.15],
    ['Weight of financial health', 0.4],
    ['Weight of credit record', 0.25],
    ['Weight of the plus one', 0.2],
    ['Weight: Business licence verified', 0],
    ['Weight: Tax registration verified', 0],
    ['Weight: Years in business', 0],
    ['Weight: Average days late', 0],
    ['Weight: Share paid late', 0],
    ['Weight: Recent against long-run days late', 0],
    ['Weight: Spread of days to pay', 0],
    ['Weight: Invoices seen', 0],
    ['Weight: Lawsuits as defendant', 0],
    ['Weight: External score', 0],
    ['Checklist', '3+1B'],
  ],
  // A scorecard of opinion, with the grade bounds of Chinese banks (domain 3.1), for those who would rather not use the fit.
  expert: [
    ...['Equity to liabilities', 'Cash flow margin', 'Quick ratio', 'Quick ratio after a year of cash flow', 'Cash to assets', 'Inventory days', 'Operating profit against its average', 'Share of loss-making years', 'Recent against long-run days late', 'Spread of days to pay', 'Invoices seen'].map(factor => [`Weight: ${factor}`, 0] as const),
    ['Weight: Debt ratio', 3],
    ['Weight: Current ratio', 2],
    ['Weight: Return on assets', 2],
    ['Weight: Operating margin', 1],
    ['Weight: Retained earnings to assets', 2],
    ['Weight: Operating cash flow to liabilities', 2],
    ['Weight: Sales growth', 1],
    ['Points: Sales growth', '0 | -0.3: 20 | -0.1: 45 | 0: 65 | 0.05: 85 | 0.15: 100 | 0.6: 60'],
    ['Weight: Change of debt ratio', 1],
    ['Points: Change of debt ratio', '100 | -0.03: 80 | 0.03: 55 | 0.08: 30 | 0.15: 0'],
    ['Weight: Average days late', 4],
    ['Points: Average days late', '100 | 1: 90 | 5: 75 | 15: 50 | 30: 25 | 60: 0'],
    ['Weight: Share paid late', 2],
    ['Points: Share paid late', '100 | 0.1: 85 | 0.25: 60 | 0.5: 30 | 0.75: 0'],
    ['Grade 1 from score', 90],
    ['Grade 2 from score', 80],
    ['Grade 3 from score', 70],
    ['Grade 4 from score', 60],
    ['Negative equity holds the score at', 59],
    ['Lawsuits hold the score at', 79],
  ], // prettier-ignore
  zh: [['Language', 'Chinese']],
};
