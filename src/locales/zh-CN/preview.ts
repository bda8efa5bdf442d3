import type { EN_PREVIEW } from '../en/preview';

export const ZH_PREVIEW: Readonly<Record<keyof typeof EN_PREVIEW, string>> = {
  product: '信用管理台',
  notExcel: '预览 – 非 Excel',
  notExcelWhy:
    '无需 Excel 即可在浏览器中试用信用管理台。函数、窗格和刷新与 Excel 加载的完全相同；表格本身不是 Excel。',
  open: '打开 .xlsx',
  save: '另存为 .xlsx',
  saving: '正在保存 {file}…',
  notSaved: '无法保存工作簿。请重试；若再次出现，请连同以下文字反馈：{reason}',
  sample: '恢复示例',
  blanks: '空白单元格按',
  blanksWeb: '网页版 Excel（null）',
  blanksDesktop: '桌面版 Excel（0）',
  blanksWhy:
    '网页版 Excel 把空白单元格作为 null 传给函数，桌面版作为 0。函数无法区分这个 0 与输入的 0，例如空白额度在网页版表示“未设额度”，在桌面版表示“不授信”。',
  language: '语言',
  pane: '信用管理台窗格',
  hidePane: '隐藏窗格',
  showPane: '显示窗格',
  drop: '拖放 Excel 工作簿（.xlsx）即可在此打开',
  dropNote: '文件只留在本浏览器中，不会发送到任何地方。',
  loading: '正在打开 {file}…',
  starting: '正在启动工作簿…',
  dismiss: '关闭此消息',
  sampleName: '示例工作簿',
  failed: '无法打开工作簿。请重新加载页面；若再次出现，请连同以下文字反馈：{reason}',
  noSample: '无法加载示例工作簿，已打开空白工作簿。请用“打开 .xlsx”打开您自己的工作簿。',
  noHelp: '无法加载参数帮助。函数仍可使用；请重新加载页面重试。',
  keptFormula: '预览无法计算 {formula}，单元格显示文件中保存的值。',
  fileEmpty: '“{file}”是空文件，没有内容。请检查文件是否已完整保存或复制。',
  fileOldWorkbook:
    '“{file}”是旧格式工作簿（.xls）。请在 Excel 中打开，选择“文件 > 另存为 > Excel 工作簿（.xlsx）”，再在此打开新文件。',
  filePassword:
    '“{file}”受密码保护，预览无法输入密码。请在 Excel 中选择“文件 > 信息 > 保护工作簿 > 用密码进行加密”，清除密码，另存副本后再打开。',
  fileNotWorkbook: '“{file}”不是 Excel 工作簿。请用原程序打开，另存为 Excel 工作簿（.xlsx），再在此打开。',
  fileDamaged: '“{file}”已损坏，无法读取。请在 Excel 中打开（通常可以修复），用新名称保存后再在此打开。',
  fileBinaryWorkbook:
    '“{file}”是二进制工作簿 (.xlsb)。请在 Excel 中打开，选择“文件 > 另存为 > Excel 工作簿（.xlsx）”，再在此打开新文件。',
  fileNoSheet: '“{file}”中没有工作表，只有图表等其他类型的表。请把账款明细放到工作表中，保存后重新打开。',
  fileDoctype:
    '已拒绝打开“{file}”：文件含有文档类型声明 (DOCTYPE)，表格程序不会写入此内容，且可能有害。请在 Excel 中打开，用新名称保存后再在此打开。',
  fileTooLarge:
    '已拒绝打开“{file}”：解压后远远超出工作簿可能的大小。请向发送方重新索取，或在 Excel 中只保存账款明细表后再打开。',
  stillOpen: '此前打开的工作簿保持不变。',
};
