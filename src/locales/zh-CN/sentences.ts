import type { MessageId } from '../../credit/message';
import { ZH_ASSESS } from './assess';
import { ZH_COLLECT } from './collect';
import { ZH_DISTRESS } from './distress';
import { ZH_FILE } from './file';
import { ZH_INSURE } from './insure';
import { ZH_LIMIT } from './limit';
import { ZH_MONITOR } from './monitor';
import { ZH_PAYMENT } from './payment';
import { ZH_PLAN } from './plan';
import { ZH_PORTFOLIO } from './portfolio';
import { ZH_ORDER_TO_CASH } from './orderToCash';
import { ZH_RECEIVABLES } from './receivables';
import { ZH_SECURE } from './secure';

export const ZH_SENTENCES: Readonly<Record<MessageId, string>> = {
  ...ZH_ASSESS,
  ...ZH_DISTRESS,
  ...ZH_PAYMENT,
  ...ZH_FILE,
  ...ZH_MONITOR,
  ...ZH_COLLECT,
  ...ZH_LIMIT,
  ...ZH_PORTFOLIO,
  ...ZH_RECEIVABLES,
  ...ZH_ORDER_TO_CASH,
  ...ZH_INSURE,
  ...ZH_SECURE,
  ...ZH_PLAN,

  'cell.notADate': '{argument} 第 {row} 行：“{found}”不是日期。请输入日期，或 2026-11-22 这样的文本。',
  'cell.dateOfTwo':
    '{argument} 第 {row} 行：“{found}”既可能是 {one}，也可能是 {other}。请按“年-月-日”的顺序填写。',
  'cell.dateTooFar':
    '{argument} 第 {row} 行：{found} 若作日期则在 {year} 年。请输入日期，或 2026-11-22 这样的文本。',
  'cell.notANumber': '{argument} 第 {row} 行：“{found}”不是数字。',
  'cell.notYesOrNo': '{argument} 第 {row} 行：“{found}”既不是“是”也不是“否”。',
  'cell.notAnAmountOrYes': '{argument} 第 {row} 行：“{found}”既不是金额，也不是“是”或“否”。',
  'cell.isAnError': '{argument} 第 {row} 行：单元格为错误值 {error}，请先修正。',
  'cell.missing': '缺少{argument}。',
  'cell.outOfRange':
    '{argument} 第 {row} 行：{found} 不在 {least} 到 {most} 之间。百分比请输入 55% 或 0.55。',
  'cell.negative': '{argument} 第 {row} 行：{found} 小于零。',
  'cell.sentences': '{first}{rest}',
  'cell.notAChoice': '{argument}:无法识别“{found}”。{expects}',
  'cell.notAShare': '{argument}：{found} 不是 0 到 1 之间的比例。百分比请输入 90% 或 0.9。',
  'cell.notAboveZero': '{argument}：{found} 不大于零。',
  'cell.headerTwice':
    '第 {first} 列与第 {second} 列（“{header}”与“{other}”）含义相同，请改名或删除其中一列。',
  'cell.noHeaderKnown': '没有可识别的表头。首行须为表头，如“{example}”或“{other}”。',
  'cell.headersWidth': '{columns} 列数据只有 {headers} 个表头，请为每列提供一个表头。',
  'cell.noRows': '只有表头行，没有数据行。',
  'cell.lengths': '{argument} 有 {rows} 行，而其他参数有 {expected} 行。各列行数须一致。',

  'policy.unknownSetting': '政策第 {row} 行：没有“{setting}”这一设置。是否指“{nearest}”？',
  'policy.unknownPreset': '没有名为“{preset}”的预设。可用预设：{known}。',
  'policy.badValue': '政策第 {row} 行“{setting}”：“{value}”不适用。{expects}',
  'policy.settingTwice': '政策第 {row} 行：“{setting}”已在第 {first} 行设置，请只保留一行。',
  'policy.notTwoColumns': '政策区域须为两列：设置与取值。',
  'policy.dateForList': "预设被识别成了日期:请在前面加撇号,如 '7/15/30。",
  'policy.expectsWhole': '请输入 {least} 到 {most} 之间的整数。',
  'policy.expectsNumber': '请输入 {least} 到 {most} 之间的数字。',
  'policy.expectsShare': '请输入 0 到 1 之间的比例，或 85% 这样的百分数。',
  'policy.expectsAmount': '请输入不小于零的金额。',
  'policy.expectsChoice': '请输入以下之一：{choices}。',
  'policy.expectsBuckets': '请以文本形式输入递增的天数，如 30/60/90。若被识别成日期，请先加撇号。',
  'policy.expectsReminders': '请以文本形式输入递减的到期前天数，如 7/3/0。',
  'policy.expectsPoints': '请输入得分与分界，如 0 | 1: 40 | 1.5: 80（得分 0 到 100，分界递增）。',
  'policy.expectsChange': '请输入变动幅度，如 -20% 或 0.1，不低于 -100%。',
  'policy.expectsShares': '请以文本形式输入各项比例，如 0.3% / 1.6% / 3.6%。',
  'policy.expectsNumbers': '请以文本输入 {least} 到 {most} 之间的数字，如 12/12/3/3/1。',
  'policy.expectsDate': '请输入日期，或 2026-11-22 这样的文本。',
  'policy.expectsText': '请输入文字。',
  'policy.stagesNotRising': '第 {stage} 阶段自第 {from} 天起，未晚于前一阶段（第 {before} 天）。',
  'policy.stageGap': '第 {stage} 阶段已设天数，但前面的阶段未设。',
  'policy.noWeights': '评分中没有任何项目有权重：请至少为一个维度及其中一项因素设置大于 0 的权重。',
  'policy.noGrades': '政策中没有任何等级，请至少设置一个等级名称。',
  'policy.gradesNotFalling': '{grade} 级自 {from} 分起，未低于前一级（{before}）。',
};
