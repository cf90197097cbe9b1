import type { Indicator } from '../../indicator.ts'
import { homeVisitsDone } from './home-visits-done.ts'
import { referralsAnswered } from './referrals-answered.ts'

/** In the order people see them. */
export const networkIndicators: readonly Indicator[] = [homeVisitsDone, referralsAnswered]
