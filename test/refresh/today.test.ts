import { textOfDay } from '../../src/credit/dates';
import { today } from '../../src/refresh/today';

afterEach(() => jest.useRealTimers());

// The last and the first minutes of a day in New York, in UTC and in Shanghai, and both changes of New York's clocks.
// Source of the dates: the zone's own calendar as ICU has it.
test.each([
  '2026-11-22T04:59:59Z',
  '2026-11-22T05:00:00Z',
  '2026-12-31T23:59:59Z',
  '2027-01-01T00:00:00Z',
  '2028-02-28T15:59:59Z',
  '2028-02-28T16:00:00Z',
  '2026-03-08T06:59:59Z',
  '2026-11-01T05:30:00Z',
])('at %s it is the day of the user’s own calendar', instant => {
  jest.useFakeTimers({ now: new Date(instant) });
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const local = Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(instant));
  expect(textOfDay(today())).toBe(local);
});
