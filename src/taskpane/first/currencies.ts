/** ISO 4217 codes offered for a new policy, those most traded first; any other may be typed on the sheet. */
export const CURRENCIES = [
  'EUR', 'USD', 'CNY', 'GBP', 'JPY', 'CHF', 'AUD', 'BRL', 'CAD', 'CZK', 'DKK', 'HKD', 'HUF', 'INR', 'KRW', 'MXN', 'NOK', 'NZD',
  'PLN', 'RON', 'SEK', 'SGD', 'THB', 'TRY', 'TWD', 'VND', 'ZAR',
] as const; // prettier-ignore
