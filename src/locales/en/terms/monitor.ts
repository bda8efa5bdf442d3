export const EN_MONITOR_TERMS = {
  since: 'Customer since',
  alert: 'Alert score',
  signal: 'Signal',
  colour: 'Colour',
  alertGreen: 'Green',
  alertAmber: 'Amber',
  alertRed: 'Red',
  overWatchLine: 'Usage above the watch line',
  orderSwing: 'Swing of orders',
  disputesRise: 'Disputes rise',
};
