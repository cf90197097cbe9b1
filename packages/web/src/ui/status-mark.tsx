import './status.css'

/** done or normal; watch; act now; not applicable; due with nothing wrong. */
export type StatusKind = 'ok' | 'watch' | 'act' | 'na' | 'open'

interface Props {
  readonly kind: StatusKind
  /** Pixels. */
  readonly size?: 8 | 12 | 16 | 20
  /** Without the sign inside, for places under 12 px. */
  readonly plain?: boolean
  /** Spoken name; absent where the word stands beside it. */
  readonly label?: string
}

/** The shape carries the meaning, the colour repeats it. */
export function StatusMark({ kind, size = 16, plain = size < 12, label }: Props) {
  const spoken =
    label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg
      className={`status-mark status-mark-${kind}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      {...spoken}
    >
      {plain ? plainShapes[kind] : shapes[kind]}
    </svg>
  )
}

const bang = (from: number, dot: number) => (
  <>
    <path d={`M8 ${from}v4`} stroke="#fff" strokeWidth="1.8" strokeLinecap="round" />
    <circle cx="8" cy={dot} r="1" fill="#fff" />
  </>
)
const dashed = (
  <circle
    cx="8"
    cy="8"
    r="6.3"
    fill="#fff"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeDasharray="2.6 2.2"
  />
)
const ring = (
  <>
    <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" strokeWidth="1.4" />
    <path d="M5 8h6" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
  </>
)
const shapes = {
  ok: (
    <>
      <circle cx="8" cy="8" r="7.2" fill="currentColor" />
      <path
        d="M4.8 8.2l2.2 2.2 4.2-4.4"
        fill="none"
        stroke="#fff"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  watch: (
    <>
      <path d="M8 1.4 15.2 14a.8.8 0 0 1-.7 1.1H1.5A.8.8 0 0 1 .8 14Z" fill="currentColor" />
      {bang(6, 12.4)}
    </>
  ),
  act: (
    <>
      <rect
        x="2.7"
        y="2.7"
        width="10.6"
        height="10.6"
        rx="1.6"
        transform="rotate(45 8 8)"
        fill="currentColor"
      />
      {bang(4.6, 11.2)}
    </>
  ),
  open: dashed,
  na: ring,
} as const
const plainShapes = {
  ok: <circle cx="8" cy="8" r="7" fill="currentColor" />,
  watch: <path d="M8 1 16 15H0Z" fill="currentColor" />,
  act: (
    <rect
      x="2.4"
      y="2.4"
      width="11.2"
      height="11.2"
      transform="rotate(45 8 8)"
      fill="currentColor"
    />
  ),
  open: dashed,
  na: ring,
} as const
