import type { Context, Service } from './define.ts'
import { isAnswered } from './served.ts'

/**
 * The one question about danger signs on a form for visits falls away where the list of them was asked on the same day,
 * so that nobody is asked twice; never when it was answered with yes.
 */
export const signsAskedAsList = (
  list: Service,
  signs: boolean | undefined,
  { given, on }: Pick<Context, 'given' | 'on'>,
): readonly 'signs'[] =>
  signs !== true && given(list).some((visit) => visit.on === on && isAnswered(visit))
    ? ['signs']
    : []
