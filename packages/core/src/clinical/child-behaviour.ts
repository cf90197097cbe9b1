export type MChatClass = 'low' | 'medium' | 'high'

/** Points of twenty: 0-2, 3-7 (follow-up interview), 8-20. @see M-CHAT-R, from general knowledge of the field */
export function mChatClass(points: number | undefined): MChatClass | undefined {
  if (points === undefined) return undefined
  if (points <= 2) return 'low'
  return points <= 7 ? 'medium' : 'high'
}

export type BehaviourClass = 'none' | 'some' | 'several'

/** Number of "yes" of the KMPE: any is counselled, two are referred. @see SDIDTK, from general knowledge of the field */
export function behaviourClass(yes: number | undefined): BehaviourClass | undefined {
  if (yes === undefined) return undefined
  if (yes === 0) return 'none'
  return yes === 1 ? 'some' : 'several'
}

export type AttentionClass = 'below' | 'high'

/** Points of thirty: 13 or more is referred. @see GPPH of SDIDTK, from general knowledge of the field */
export function attentionClass(points: number | undefined): AttentionClass | undefined {
  if (points === undefined) return undefined
  return points >= 13 ? 'high' : 'below'
}
