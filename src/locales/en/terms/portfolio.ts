export const EN_PORTFOLIO_TERMS = {
  newBuyer: 'New buyer',
  limitSet: 'Limit set',
  limitLifted: 'Limit lifted',
  overdue: 'Overdue',
  overLimit: 'Over the limit',
  topStage: 'Last dunning stage',
  knockOut: 'Knock-out',
  downgrade: 'Downgraded',
  noLimit: 'Set a limit',
  limitAboveAdvice: 'Limit above advice',
  nearLimit: 'Near the limit',
  thinFile: 'Too little known',
};
