const first = 'M15 15C7 14 3 9 3 3c6 0 11 4 12 12Z'
const second = 'M17 15C18 7 23 3 29 3c0 6-4 11-12 12Z'
const third = 'M15 17C14 25 9 29 3 29c0-6 4-11 12-12Z'
const fourth = 'M17 17c8 1 12 6 12 12-6 0-11-4-12-12Z'

interface Props {
  /** Pixels. */
  readonly size: number
  readonly color?: string
  /** Large and faint, on deep teal surfaces only. */
  readonly faint?: boolean
  readonly className?: string
}

/** The mark: Puskesmas, Pustu, Posyandu and home meet in one point. */
export function Petals({ size, color = 'currentColor', faint = false, className }: Props) {
  const spoken = faint ? { 'aria-hidden': true } : { role: 'img', 'aria-label': 'Jejaring' }
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" className={className} {...spoken}>
      <g fill={color} opacity={faint ? 0.08 : 1}>
        <path d={first} />
        <path d={second} opacity={faint ? 1 : 0.72} />
        <path d={third} opacity={faint ? 1 : 0.72} />
        <path d={fourth} opacity={faint ? 1 : 0.45} />
      </g>
    </svg>
  )
}
